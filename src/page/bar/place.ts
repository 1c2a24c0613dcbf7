export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Room to leave at the edges of the window and beside what is pointed at. */
const EDGE = 8

/** A card is never lower than this, in pixels: in very low windows it has to lie over its anchor. */
const LOWEST = 120

/**
 * Where a card of some size goes, and how high it may be: under its anchor, or above where there is more room, inside the
 * free part of the window, and not over what it speaks of.
 */
export function place(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  free: Box,
): { left: number; top: number; height: number } {
  const roomBelow = free.bottom - anchor.bottom - 2 * EDGE
  const roomAbove = anchor.top - free.top - 2 * EDGE
  const isBelow = size.height <= roomBelow || (size.height > roomAbove && roomBelow >= roomAbove)
  const height = Math.min(size.height, Math.max(LOWEST, isBelow ? roomBelow : roomAbove))
  const top = isBelow ? anchor.bottom + EDGE : anchor.top - EDGE - height
  return {
    left: within((anchor.left + anchor.right - size.width) / 2, free.left, free.right - size.width),
    top: within(top, free.top, free.bottom - height),
    height,
  }
}

const within = (at: number, least: number, most: number): number =>
  Math.max(least + EDGE, Math.min(at, most - EDGE))

/** The box around a place in the text, from those of its lines; null where nothing of it is seen. */
export function around(lines: readonly DOMRect[]): Box | null {
  const seen = lines.filter(({ width }) => width > 0)
  const first = seen[0]
  if (!first) return null
  // Over several lines a card goes under the whole, beside where it begins.
  const near = seen.filter(({ top }) => top < first.top + 200)
  return {
    left: Math.min(...near.map(({ left }) => left)),
    right: Math.max(...near.map(({ right }) => right)),
    top: first.top,
    bottom: Math.max(...near.map(({ bottom }) => bottom)),
  }
}

/** How far an anchor has left the window, in pixels; 0 while a part of it is seen. */
export const gone = ({ top, bottom }: Box, free: Box): number =>
  Math.max(0, free.top - bottom, top - free.bottom)
