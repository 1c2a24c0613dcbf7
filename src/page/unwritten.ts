import { type BlockSpan, OWN } from "../engine/decisions.ts"
import { apply } from "../engine/edit/apply.ts"
import type { Edit } from "../engine/edit/edit.ts"
import { slice } from "../engine/text/span.ts"
import { fit, nameOf, standingOf } from "./fit.ts"
import type { Live } from "./live.ts"

/** A sentence in somebody's own words that the page cannot take, where it would stand. */
export interface Unwritten extends BlockSpan {
  /** The own words. */
  readonly text: string
}

/**
 * The own words among the edits of a block that its page cannot take as it is made: they would leave nothing of a link,
 * or lie across its edge. The author's sentence stands there.
 */
export function unwrittenIn({ page, undone }: Live, edits: readonly Edit[]): Unwritten[] {
  const own = edits.filter((edit) => edit.rule === OWN && !undone.has(nameOf(edit)))
  if (own.length === 0) return []
  const taken = new Set(fit(page, edits, undone).edits.map(nameOf))
  const { id, text } = page.block
  return own
    .filter((edit) => !taken.has(nameOf(edit)))
    .map((edit) => {
      const applied = apply(text, [edit])
      return { block: id, span: edit.span, text: slice(applied.text, standingOf(applied, edit)) }
    })
}
