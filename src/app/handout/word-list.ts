import type { Handout } from "./handout.ts"
import type { HandoutMeaning } from "./meanings.ts"
import type { ShownBlock } from "./shown.ts"

/** Hard words in a list beside those of the lesson: what fits below a text and is looked through. */
const MOST_WORDS = 20

/** A line of a list of words. */
export interface ListedWord extends HandoutMeaning {
  /** Number of the paragraph where it stands first; null in a heading. */
  readonly paragraph: number | null
}

/**
 * What is explained in a text, for copies on which nothing can be opened, in reading order: the teacher's notes, the words of
 * the lesson, and of the hard words the twenty that come most often.
 */
export function wordList(
  { blocks, meanings }: Pick<Handout, "blocks" | "meanings">,
  shown: readonly ShownBlock[],
): ListedWord[] {
  const found = new Map<number, { readonly paragraph: number | null; count: number }>()
  for (const [at, { spots }] of shown.entries())
    for (const { meaning } of spots) {
      const known = found.get(meaning)
      if (known) known.count += 1
      else found.set(meaning, { paragraph: blocks[at]!.number, count: 1 })
    }
  const all = [...found].filter(([meaning]) => meanings[meaning]!.kind !== "who")
  const often = all
    .filter(([meaning]) => !meanings[meaning]!.taught)
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, MOST_WORDS)
    .map(([meaning]) => meaning)
  return all
    .filter(([meaning]) => meanings[meaning]!.taught || often.includes(meaning))
    .map(([meaning, { paragraph }]) => ({ ...meanings[meaning]!, paragraph }))
}
