import type { Block } from "../../engine/text/block.ts"
import type { PageLevels } from "../../page/levels.ts"
import { taught } from "../../page/taught.ts"
import { ask } from "../messages.ts"
import { amongThem } from "../words/staying.ts"
import type { Assignment } from "./lesson.ts"
import { offerOf } from "./offer.ts"
import { type PlacedLesson, placeLesson } from "./place.ts"
import { portionOf } from "./portion.ts"

/** An assignment in the blocks of its article. */
export interface InPlace {
  readonly assignment: Assignment
  readonly blocks: readonly Block[]
  readonly placed: PlacedLesson
}

export const putInPlace = (assignment: Assignment, blocks: readonly Block[]): InPlace => ({
  assignment,
  blocks,
  placed: placeLesson(assignment.pack.lesson, blocks),
})

/**
 * Levels of some blocks of an article, with all that its teacher says of them where there is an assignment. `protect` are
 * words that stay for other reasons.
 */
export async function levelsWith(
  lesson: InPlace | null,
  blocks: readonly Block[],
  protect: readonly string[],
): Promise<PageLevels> {
  if (!lesson) return ask("engine/page", { blocks, protect })
  const { assignment, blocks: all, placed } = lesson
  const { terms } = assignment.pack.lesson
  const portion = portionOf(placed, all, blocks)
  const kept = amongThem(
    terms.map(({ term }) => term),
    blocks.map(({ text }) => text),
  )
  const levels = await ask("engine/page", {
    blocks,
    protect: [...protect, ...kept],
    decisions: portion.decisions,
  })
  const { explain } = offerOf(assignment)
  const toExplain = terms.flatMap(({ term, explain }) => (explain ? [term] : []))
  const glosses = blocks.map((block, at) =>
    taught(block.text, levels.glosses[at] ?? [], {
      notes: portion.notesIn(block),
      terms: toExplain,
      explain,
    }),
  )
  return { ...levels, glosses }
}

/** What the teacher decided that has no place in the article any more. Questions stand without their evidence. */
export const misfitsOf = ({ placed }: InPlace) => placed.misfits.filter(({ kind }) => kind !== "evidence")
