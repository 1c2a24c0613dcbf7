import { WORD_LEVELS, type WordLevel } from "../step.ts"
import { type Cue, formatCues, parseCues } from "./cues.ts"

/** Which words an entry stands for. A "fixed" expression never inflects: "in order to". */
export type PartOfSpeech = "verb" | "noun" | "adjective" | "adverb" | "fixed"

/** 1 everyday, 2 general academic, 3 of a school subject: explained, never replaced. */
export type Tier = 1 | 2 | 3

/** Plain words for a headword. */
export interface Swap {
  /** In dictionary form; `head` is the index of the word that inflects. */
  readonly words: readonly string[]
  readonly head: number
  /** "plural" and "mass" nouns take no "a" and keep their form; null is an ordinary word. */
  readonly number: "plural" | "mass" | null
}

/** One sense of one headword: a line of `assets/words/*.tsv`. */
export interface Entry {
  readonly headword: string
  readonly words: readonly string[]
  readonly pos: PartOfSpeech
  readonly sense: number
  readonly level: WordLevel
  readonly tier: Tier
  /** Best first; empty when the word is only explained. */
  readonly swaps: readonly Swap[]
  readonly definition: string
  /** When this sense is meant; empty means that no context tells. */
  readonly cues: readonly Cue[]
  /** A sentence in which the cues match and the first swap reads well: each is a test. */
  readonly example: string
}

const COLUMNS = [
  "headword",
  "pos",
  "sense",
  "level",
  "tier",
  "swap",
  "definition",
  "cues",
  "example",
] as const

/** A line of a table that is not taken apart yet. */
export interface Row {
  readonly headword: string
  readonly pos: PartOfSpeech
  readonly line: string
}

/** The lines of a table. @throws SyntaxError when it is not a word table. */
export function rowsOf(table: string): Row[] {
  const lines = table.split("\n")
  if (lines[0] !== COLUMNS.join("\t")) throw new SyntaxError("line 1: not the header of a word table")
  if (lines.at(-1) !== "") throw new SyntaxError("the last line is not ended")
  return lines.slice(1, -1).map((line) => {
    const end = line.indexOf("\t")
    return {
      headword: line.slice(0, end),
      pos: line.slice(end + 1, line.indexOf("\t", end + 1)) as PartOfSpeech,
      line,
    }
  })
}

/** Parses a table. @throws SyntaxError naming the line, when one breaks the format. */
export const parseTable = (table: string): Entry[] =>
  rowsOf(table).map(({ line }, i) => {
    try {
      return parseLine(line)
    } catch (error) {
      throw new SyntaxError(`line ${i + 2}: ${(error as Error).message}`)
    }
  })

/** Writes a table: `formatTable(parseTable(text)) === text` for every table that is kept. */
export const formatTable = (entries: readonly Entry[]): string =>
  [COLUMNS.join("\t"), ...entries.map(formatLine), ""].join("\n")

const PARTS: readonly string[] = ["verb", "noun", "adjective", "adverb", "fixed"] satisfies PartOfSpeech[]

/** Parses one line. @throws SyntaxError when it breaks the format. */
export function parseLine(line: string): Entry {
  const fields = line.split("\t")
  if (fields.length !== COLUMNS.length)
    throw new SyntaxError(`${fields.length} columns, not ${COLUMNS.length}`)
  const [headword, pos, sense, level, tier, swap, definition, cues, example] = fields as unknown as Readonly<
    Record<number, string>
  > &
    [string, string, string, string, string, string, string, string, string]
  if (!PARTS.includes(pos)) throw new SyntaxError(`unknown part of speech “${pos}”`)
  if (!WORD_LEVELS.includes(level as WordLevel)) throw new SyntaxError(`unknown level “${level}”`)
  if (!/^[123]$/.test(tier)) throw new SyntaxError(`unknown tier “${tier}”`)
  if (!/^[1-9]$/.test(sense)) throw new SyntaxError(`sense “${sense}” is not a number from 1 to 9`)
  return {
    headword,
    words: headword.split(" "),
    pos: pos as PartOfSpeech,
    sense: Number(sense),
    level: level as WordLevel,
    tier: Number(tier) as Tier,
    swaps: swap === "" ? [] : swap.split(" | ").map((text) => parseSwap(text, pos as PartOfSpeech)),
    definition,
    cues: parseCues(cues),
    example,
  }
}

function parseSwap(text: string, pos: PartOfSpeech): Swap {
  const [, phrase, flag] = /^([^#]+)(?:#(pl|mass))?$/.exec(text) ?? []
  if (phrase === undefined) throw new SyntaxError(`unreadable swap “${text}”`)
  const words = phrase.split(" ")
  const marked = words.findIndex((word) => word.endsWith("*"))
  return {
    words: words.map((word) => word.replace("*", "")),
    head: marked >= 0 ? marked : pos === "noun" ? words.length - 1 : 0,
    number: flag === "pl" ? "plural" : flag === "mass" ? "mass" : null,
  }
}

function formatLine(entry: Entry): string {
  const { headword, pos, sense, level, tier, swaps, definition, cues, example } = entry
  const swap = swaps.map((one) => formatSwap(one, pos)).join(" | ")
  return [headword, pos, sense, level, tier, swap, definition, formatCues(cues), example].join("\t")
}

function formatSwap({ words, head, number }: Swap, pos: PartOfSpeech): string {
  const usual = pos === "noun" ? words.length - 1 : 0
  const text = words.map((word, i) => (i === head && head !== usual ? `${word}*` : word)).join(" ")
  return text + (number === "plural" ? "#pl" : number === "mass" ? "#mass" : "")
}

/** A swap as a reader would look it up: "way of life". */
export const swapText = (swap: Swap): string => swap.words.join(" ")
