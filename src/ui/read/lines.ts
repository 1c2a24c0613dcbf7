/** A line of text: where it stands, in pixels from the top of the document. */
export interface Line {
  readonly top: number
  readonly bottom: number
}

/** Boxes of text that share more than this of the lower one's height are on one line. */
const SHARED = 0.5

/** The lines that boxes of text make: those beside each other are one, as in the columns of a table. */
export function linesOf(boxes: readonly Line[]): Line[] {
  const lines: Line[] = []
  for (const box of boxes.filter(({ top, bottom }) => bottom > top).toSorted((a, b) => a.top - b.top)) {
    const last = lines.at(-1)
    const shared = last ? Math.min(last.bottom, box.bottom) - box.top : 0
    const lower = last ? Math.min(last.bottom - last.top, box.bottom - box.top) : 0
    if (last && shared > lower * SHARED)
      lines[lines.length - 1] = { top: last.top, bottom: Math.max(last.bottom, box.bottom) }
    else lines.push(box)
  }
  return lines
}

/** The line nearest to a height; 0 when there is none. */
export function nearest(lines: readonly Line[], y: number): number {
  const away = ({ top, bottom }: Line): number => Math.max(top - y, y - bottom, 0)
  let best = 0
  for (const [at, line] of lines.entries()) if (away(line) < away(lines[best]!)) best = at
  return best
}

/** The stretch that `count` lines around one take, as many as there are at the ends of the text. */
export function windowAround(lines: readonly Line[], at: number, count: number): Line | null {
  const first = Math.max(0, Math.min(at - Math.floor(count / 2), lines.length - count))
  const some = lines.slice(first, first + count)
  return some.length === 0
    ? null
    : { top: some[0]!.top, bottom: Math.max(...some.map(({ bottom }) => bottom)) }
}
