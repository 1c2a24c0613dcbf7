/// <reference path="../untyped.d.ts" />
import hyphen from "hyphen/en-us"
import type { Gloss, Meaning } from "../leveled.ts"
import { hardFrom, type Step } from "../step.ts"
import type { Document } from "../text/document.ts"
import { remembering } from "../text/remember.ts"
import { isSpokenFor } from "./cues.ts"
import { type Entry, swapText } from "./entry.ts"
import { parseFamilies } from "./family.ts"
import type { Lexicon } from "./lexicon.ts"

/** Headwords whose syllables and family are remembered. */
const MOST_REMEMBERED = 5_000

/** Between the parts of a word: "oc·to·pus". */
const DOT = "·"

/** Explains the words of documents: what each means here, how it is spoken, what belongs to it. */
export type Explain = (document: Document) => Gloss[]

/** How hard a word is by itself: `createWordDifficulty`. */
type Measure = (word: string) => { readonly from: Step | null }

/** `pictures` and `families` are the tables of these names. @throws SyntaxError for a line that is not of their form. */
export function createExplain(
  lexicon: Lexicon,
  { pictures, families }: { readonly pictures: string; readonly families: string },
  difficulty: Measure,
): Explain {
  const pictureOf = parsePictures(pictures)
  const familyOf = parseFamilies(families)
  const about = remembering(
    MOST_REMEMBERED,
    (headword: string) => headword,
    (headword) => ({
      syllables: hyphen.hyphenateSync(headword, { hyphenChar: DOT, minWordLength: 4 }),
      family: familyOf(headword),
    }),
  )
  return (document) => {
    if (!document.english) return []
    return document.sentences.flatMap((sentence) =>
      lexicon.find(sentence).map((found): Gloss => {
        const { start, end, head, headword, sense } = found
        // The usual sense may be another one here: "nothing but branches" is no bank's.
        const sure = sense !== null && (headword.senses.length === 1 || isSpokenFor(sense.cues, found))
        const others = headword.senses.filter((other) => other !== sense)
        const senses = sense ? [sense, ...(sure ? [] : others)] : others
        const { headword: word, level, pos } = senses[0]!
        const isNoun = pos === "noun" && sentence.tokens[head]!.upos === "NOUN"
        return {
          span: { start: sentence.tokens[start]!.span.start, end: sentence.tokens[end - 1]!.span.end },
          headword: word,
          from: easier(hardFrom(level), word.includes(" ") ? 5 : difficulty(word).from),
          meanings: senses.map(meaningOf),
          sure,
          picture: (isNoun && pictureOf.get(word)) || null,
          ...about(word),
        }
      }),
    )
  }
}

/** What the entry calls hard and readers know is not marked, nor the other way round. */
const easier = (one: Step | null, other: Step | null): Step | null =>
  one === null || other === null ? null : one < other ? one : other

function meaningOf({ definition, example, swaps }: Entry): Meaning {
  const plain = swaps[0] ? swapText(swaps[0]) : null
  return { definition, example, plain: plain === definition ? null : plain }
}

/** Each line a noun, tab, its picture. */
function parsePictures(table: string): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>()
  for (const [i, line] of table.split("\n").entries()) {
    if (i === 0 || line === "") continue
    const [word, picture, ...more] = line.split("\t")
    if (!word || !picture || more.length > 0) throw new SyntaxError(`pictures, line ${i + 1}: “${line}”`)
    pictures.set(word, picture)
  }
  return pictures
}
