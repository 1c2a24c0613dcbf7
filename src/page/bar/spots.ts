import type { Edit } from "../../engine/edit/edit.ts"
import type { Block } from "../../engine/text/block.ts"
import { contains, type Span } from "../../engine/text/span.ts"
import { isOfWords } from "../fit.ts"
import { changeAt, type GlossSpot, glossAtPoint, glossSpot } from "../live.ts"
import type { Session } from "../session.ts"
import { notedBehind, type PageGloss } from "../taught.ts"

/** A place in the text that a card explains: a change, one that was put back, or a hard word. */
export type Spot = ChangeSpot | GlossSpot

export interface ChangeSpot {
  readonly id: string
  readonly block: Block
  readonly edit: Edit
  /** What stands there; null where the original words were put back. */
  readonly now: string | null
  /** The block's text as it stands, and where in it; not for what was put back. */
  readonly standing?: { readonly text: string; readonly span: Span }
  /** The word that was pointed at in it, where the change is not about that word. */
  readonly word?: PageGloss | null
  ranges(): Range[]
}

/** The spots that are marked now, in reading order: among them what a teacher wants looked at. */
export function spotsIn(session: Session): Spot[] {
  const usual: Spot[] = session.state().mode === "explain" ? session.glosses() : session.changes()
  const noted = session.noted()
  if (noted.length === 0) return usual
  const order = new Map(session.live().map(({ page }, at) => [page.block.id, at]))
  const begins = (spot: Spot): number => ("gloss" in spot ? spot.gloss : spot.edit).span.start
  const others = usual.filter((spot) => !("gloss" in spot && spot.gloss.note !== undefined))
  return [...others, ...noted].sort(
    (a, b) => order.get(a.block.id)! - order.get(b.block.id)! || begins(a) - begins(b),
  )
}

/** A spot as it stands now, a change put back or not; null when there is no such place any more. */
export function asItStands(session: Session, spot: Spot): Spot | null {
  if ("gloss" in spot) {
    const live = session.live().find(({ page }) => page.block.id === spot.block.id)
    return live ? glossSpot(live, spot.gloss) : null
  }
  const isSame = ({ id }: { readonly id: string }): boolean => id === spot.id
  const now = session.changes().find(isSame) ?? undone(session).find(isSame)
  return now ? { ...now, word: spot.word ?? null } : null
}

/** The spot under a point of the window: a change first, else any word whose meaning is known. */
export function spotAt(session: Session, x: number, y: number): Spot | null {
  const found = session.at(x, y)
  if (!found) return null
  const { live, point } = found
  const holds = ({ left, right, top, bottom }: DOMRect): boolean =>
    left <= x && x <= right && top <= y && y <= bottom
  const isThere = ({ ranges }: Spot): boolean =>
    ranges().some((range) => [...range.getClientRects()].some(holds))
  const word = glossAtPoint(live, session.glossesIn(live.page.block), point)
  const change: ChangeSpot | undefined = changeAt(live, point) ?? undone(session).find(isThere)
  return change ? { ...change, word: word?.gloss ?? null } : word
}

/**
 * What is said of the words that a change replaced: what a teacher says of them, their meaning, or else that of the word
 * pointed at in it; null where none is known.
 */
export function glossBehind(session: Session, { block, edit, word = null }: ChangeSpot): PageGloss | null {
  const glosses = session.glossesIn(block)
  const noted = notedBehind(glosses, edit)
  return noted ?? (isOfWords(edit) ? glosses.find(({ span }) => contains(edit.span, span)) : word) ?? null
}

const undone = (session: Session): ChangeSpot[] => session.undone().map((each) => ({ ...each, now: null }))

/** Where a spot stands in a list; -1 if it is not in it. */
export const indexOf = (all: readonly Spot[], spot: Spot | null): number =>
  all.findIndex((each) => spot && keyOf(each) === keyOf(spot))

const keyOf = (spot: Spot): unknown => ("gloss" in spot ? spot.gloss : spot.id)

/** The spot after (1) or before (-1) another in a list, round its ends; without one, the nearest to what is in the window. */
export function neighbour(all: readonly Spot[], from: Spot | null, by: 1 | -1): Spot {
  const at = indexOf(all, from)
  if (at >= 0) return all[(at + by + all.length) % all.length]!
  const start = from?.ranges()[0]
  const isPast = (spot: Spot): boolean => {
    const range = spot.ranges()[0]
    if (!range) return false
    return start
      ? range.compareBoundaryPoints(range.START_TO_START, start) > 0
      : range.getBoundingClientRect().top >= 0
  }
  const past = all.findIndex(isPast)
  const next = past < 0 ? all.length : past
  return all[(by === 1 ? next : next - 1 + all.length) % all.length]!
}
