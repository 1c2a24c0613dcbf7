import { toSource } from "../engine/edit/apply.ts"
import type { Edit } from "../engine/edit/edit.ts"
import type { Step } from "../engine/step.ts"
import type { Block } from "../engine/text/block.ts"
import { overlaps, type Span } from "../engine/text/span.ts"
import type { PageBlock } from "./blocks.ts"
import { type Fitted, isMend, nameOf, spotsOf, standingOf } from "./fit.ts"
import type { TextPoint } from "./marks.ts"
import type { PageGloss } from "./taught.ts"
import { inOutput, rangesOf } from "./write.ts"

/** A block of the page as it stands now. */
export interface Live {
  readonly page: PageBlock
  /** What is written in the page. */
  shown: Fitted
  /** Names of the edits that the reader put back. */
  readonly undone: Set<string>
}

/** A change that the reader can look at and put back. */
export interface Change {
  /** Stays the same while the page lives, also while the change is put back. */
  readonly id: string
  readonly block: Block
  readonly edit: Edit
  /** The words of the source that it replaced. */
  readonly original: string
  /** What stands there now. */
  readonly now: string
  /** The block's text as it stands, and where in it. */
  readonly standing: { readonly text: string; readonly span: Span }
  /** Where it shows. Made when asked for: live ranges make a page slower. */
  ranges(): Range[]
}

/** The meaning of a word in the page, and where it stands. */
export interface GlossSpot {
  readonly block: Block
  readonly gloss: PageGloss
  ranges(): Range[]
}

/** Worked out once for what is shown: all are asked for again whenever one block more is written. */
const known = new WeakMap<Fitted, readonly Change[]>()

/** The changes shown in a block, in reading order. */
export function changesIn({ page, shown }: Live): readonly Change[] {
  let changes = known.get(shown)
  if (!changes) {
    changes = shown.edits
      .filter((edit) => !isMend(edit))
      .map((edit) => changeOf(page, shown, edit))
      .sort((a, b) => a.edit.span.start - b.edit.span.start)
    known.set(shown, changes)
  }
  return changes
}

function changeOf(page: PageBlock, shown: Fitted, edit: Edit): Change {
  const spots = spotsOf(shown, edit)
  let ranges: Range[] | undefined
  const { text } = shown.applied
  const span = standingOf(shown.applied, edit)
  return {
    id: `${page.block.id} ${nameOf(edit)}`,
    block: page.block,
    edit,
    original: page.block.text.slice(edit.span.start, edit.span.end),
    now: text.slice(span.start, span.end),
    standing: { text, span },
    ranges: () => (ranges ??= spots.flatMap((spot) => rangesOf(shown.plan, spot))),
  }
}

/** The change that shows at a place in the page. */
export function changeAt(live: Live, { node, offset }: TextPoint): Change | null {
  const at = inOutput(live.shown.plan, node, offset)
  if (at === null) return null
  const found = live.shown.edits.find(
    (edit) => !isMend(edit) && spotsOf(live.shown, edit).some(({ start, end }) => start <= at && at < end),
  )
  return found ? changeOf(live.page, live.shown, found) : null
}

/** The meaning of the word at a place in the page, where it still stands as the author wrote it. */
export function glossAtPoint(
  live: Live,
  glosses: readonly PageGloss[],
  { node, offset }: TextPoint,
): GlossSpot | null {
  const at = inOutput(live.shown.plan, node, offset)
  const source = at === null ? null : toSource(live.shown.applied.runs, at)
  const gloss =
    source === null ? undefined : glosses.find(({ span }) => span.start <= source && source < span.end)
  return gloss ? glossSpot(live, gloss) : null
}

/** The words to mark in explain mode: those that are hard at the step. */
export function glossesBeyond(live: Live, glosses: readonly PageGloss[], step: Step): GlossSpot[] {
  return glosses.filter(({ from }) => from !== null && step <= from).map((gloss) => glossSpot(live, gloss))
}

/** The words that a teacher wants looked at, and those that stand there in their place. */
export function notedIn(live: Live, glosses: readonly PageGloss[]): GlossSpot[] {
  return glosses.filter(({ note }) => note !== undefined).map((gloss) => glossSpot(live, gloss))
}

/** A word of a block, wherever it stands now. */
export function glossSpot({ page, shown }: Live, gloss: PageGloss): GlossSpot {
  const ranges = (): Range[] => {
    const own = sourceRanges(shown, gloss.span)
    return own.length > 0 || gloss.note === undefined ? own : rangesInPlaceOf(shown, gloss.span)
  }
  return { block: page.block, gloss, ranges }
}

/** Where edits show that took the words of a span of the source. */
const rangesInPlaceOf = (shown: Fitted, span: Span): Range[] =>
  shown.edits
    .filter((edit) => !isMend(edit) && overlaps(edit.span, span))
    .flatMap((edit) => spotsOf(shown, edit))
    .flatMap((spot) => rangesOf(shown.plan, spot))

/** Where the words of a span of the source show, as far as they still stand. */
export function sourceRanges({ applied: { runs }, plan }: Fitted, span: Span): Range[] {
  return runs.flatMap(({ source, output }) => {
    if (!source || !overlaps(source, span)) return []
    const start = output.start + Math.max(0, span.start - source.start)
    return rangesOf(plan, { start, end: output.start + Math.min(span.end, source.end) - source.start })
  })
}
