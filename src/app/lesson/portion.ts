import type { BlockSpan, Decisions } from "../../engine/decisions.ts"
import type { Block } from "../../engine/text/block.ts"
import type { TeacherNote } from "../../page/taught.ts"
import type { PlacedLesson } from "./place.ts"

/** What a lesson says of some blocks of its article. */
export interface Portion {
  readonly decisions: Decisions
  notesIn(block: Block): readonly TeacherNote[]
}

/**
 * The part of a placed lesson that is about some blocks. `all` are the blocks in which it was placed. Blocks that read
 * the same are levelled once for all of them, so what is said of one is said of the others.
 */
export function portionOf(
  { decisions, notes }: PlacedLesson,
  all: readonly Block[],
  some: readonly Block[],
): Portion {
  const { verdicts, own, hidden } = decisions
  const textOf = new Map(all.map(({ id, text }) => [id, text]))
  const spokenOf = [...verdicts.flatMap(({ at }) => at ?? []), ...own, ...hidden, ...notes]
  /** The block of each text of which something is said. */
  const homes = new Map(spokenOf.map(({ block }) => [textOf.get(block), block]))
  const idsOf = new Map<string, string[]>()
  for (const { id, text } of some) {
    const home = homes.get(text)
    if (home !== undefined) idsOf.set(home, [...(idsOf.get(home) ?? []), id])
  }
  const each = <T extends { readonly block: string }>(said: readonly T[]): T[] =>
    said.flatMap((one) => (idsOf.get(one.block) ?? []).map((block) => ({ ...one, block })))
  const placed = each(notes)
  return {
    decisions: {
      verdicts: verdicts.flatMap((verdict) =>
        verdict.at === null ? [verdict] : each<BlockSpan>([verdict.at]).map((at) => ({ ...verdict, at })),
      ),
      own: each(own),
      hidden: each(hidden),
    },
    notesIn: ({ id }) =>
      placed.flatMap(({ block, span, note }) =>
        block === id ? [{ span, text: note.text, whole: note.span === null }] : [],
      ),
  }
}
