import { finish, type Prepared, prepare } from "../../engine/level.ts"
import type { Proposal } from "../../engine/rules/rule.ts"
import type { Block } from "../../engine/text/block.ts"
import type { Document, Sentence } from "../../engine/text/document.ts"
import { contains } from "../../engine/text/span.ts"
import type { Entry } from "../../engine/words/entry.ts"
import type { Found, Lexicon } from "../../engine/words/lexicon.ts"

/** A text that may hold contexts. */
export interface Source {
  readonly id: string
  readonly corpus: string
  readonly blocks: readonly Block[]
}

/** A stretch of a sentence: as it was, taken out, or put in. */
export interface Part {
  readonly text: string
  readonly change: "none" | "out" | "in"
}

/** A sentence in which a swap is made. */
export interface Context {
  readonly source: string
  readonly parts: readonly Part[]
}

export interface Means {
  readonly lexicon: Lexicon
  readonly read: (block: Block) => Document
}

/** For each entry up to `limit` sentences, each of another text, in which the engine would replace it. */
export function contextsOf(
  entries: readonly Entry[],
  sources: readonly Source[],
  limit: number,
  { lexicon, read }: Means,
): (entry: Entry) => readonly Context[] {
  const contexts = new Map(entries.map((entry) => [keyOf(entry), [] as Context[]]))
  const readText = (text: string): Document =>
    read({ id: "", kind: "paragraph", text, opaque: [], anchors: [] })
  for (const { id, corpus, blocks } of sources) {
    const source = `${corpus} ${id}`
    const wanted = (entry: Entry): Context[] | null => {
      const own = contexts.get(keyOf(entry))
      return own && own.length < limit && own.at(-1)?.source !== source ? own : null
    }
    for (const block of blocks) {
      if (block.kind !== "paragraph") continue
      const document = read(block)
      const places = document.sentences.flatMap((sentence) =>
        lexicon.find(sentence).filter(({ sense }) => sense !== null && wanted(sense) !== null),
      )
      if (places.length === 0) continue
      const prepared = prepare(document, [], { lexicon, read: readText, programming: false })
      for (const found of places) {
        const own = wanted(found.sense!)
        const swap = swapAt(found, prepared)
        if (own && swap) own.push({ source, parts: partsOf(prepared, found.sentence, swap) })
      }
    }
  }
  return (entry) => contexts.get(keyOf(entry)) ?? []
}

const keyOf = ({ headword, pos, sense }: Entry): string => `${pos} ${headword} ${sense}`

/** The swap of a headword that passed every check; undefined when none did. */
function swapAt({ sentence, start, end }: Found, { sentences }: Prepared): Proposal | undefined {
  const span = { start: sentence.tokens[start]!.span.start, end: sentence.tokens[end - 1]!.span.end }
  return sentences
    .find((one) => one.sentence === sentence)
    ?.proposals.find((proposal) => proposal.need.kind === "word" && contains(proposal.span, span))
}

/** The sentence with one edit, and what that one made necessary: "a" for "an". */
function partsOf(prepared: Prepared, { span }: Sentence, swap: Proposal): Part[] {
  const { block, edits } = finish(prepared, [swap])
  const parts: Part[] = []
  const add = (text: string, change: Part["change"]): void => {
    if (text !== "") parts.push({ text, change })
  }
  let at = span.start
  for (const edit of edits) {
    add(block.text.slice(at, edit.span.start), "none")
    add(block.text.slice(edit.span.start, edit.span.end), "out")
    for (const piece of edit.insert)
      add(typeof piece === "string" ? piece : block.text.slice(piece.start, piece.end), "in")
    at = edit.span.end
  }
  add(block.text.slice(at, span.end), "none")
  return parts
}
