export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Room to leave at the edges of the window and beside what is pointed at. */
const EDGE = 8

/**
 * Where a card of some size goes: under its anchor, or above where there is more room, and always
 * inside the free part of the window.
 */
export function place(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  free: Box,
): { left: number; top: number } {
  const below = anchor.bottom + EDGE
  const above = anchor.top - EDGE - size.height
  const fitsBelow = below + size.height <= free.bottom - EDGE
  const fitsAbove = above >= free.top + EDGE
  const roomier = free.bottom - anchor.bottom >= anchor.top - free.top ? below : above
  return {
    left: within((anchor.left + anchor.right - size.width) / 2, free.left, free.right - size.width),
    top: within(fitsBelow ? below : fitsAbove ? above : roomier, free.top, free.bottom - size.height),
  }
}

const within = (at: number, least: number, most: number): number =>
  Math.max(least + EDGE, Math.min(at, most - EDGE))

/** How far an anchor has left the window, in pixels; 0 while a part of it is seen. */
export const gone = ({ top, bottom }: Box, free: Box): number =>
  Math.max(0, free.top - bottom, top - free.bottom)
