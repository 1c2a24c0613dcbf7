import type { Anchor } from "../../../app/lesson/lesson.ts"
import type { Anchors } from "../../../app/lesson/place.ts"
import type { Block } from "../../../engine/text/block.ts"
import { slice } from "../../../engine/text/span.ts"

/** A sentence of an article that was looked for. */
export interface FoundSentence {
  readonly anchor: Anchor
  readonly text: string
  /** The number of its paragraph, where it is the first that was found there; null for others and in headings. */
  readonly paragraph: number | null
}

/** The sentences in which all of some words stand, begun or whole, in the order of the article. Without words: all. */
export function findSentences(blocks: readonly Block[], anchors: Anchors, words: string): FoundSentence[] {
  const wanted = words.toLowerCase().split(/\s+/)
  let number = 0
  return blocks.flatMap(({ id, kind, text }) => {
    if (kind !== "heading") number += 1
    const paragraph = kind === "heading" ? null : number
    return anchors
      .of(id)
      .map(({ anchor, span }) => ({ anchor, text: slice(text, span) }))
      .filter(({ text }) => wanted.every((word) => text.toLowerCase().includes(word)))
      .map((sentence, at) => ({ ...sentence, paragraph: at === 0 ? paragraph : null }))
  })
}
