/** Slowest and fastest speed at which a text is read aloud, and one step of it; 1 is the voice's own. */
export const SLOWEST = 0.5
export const FASTEST = 2
export const STEP = 0.1

/** The speed one step faster (1) or slower (-1) than another, in whole tenths. */
export const paced = (rate: number, by: 1 | -1): number =>
  Math.max(SLOWEST, Math.min(FASTEST, Math.round(rate * 10 + by) / 10))
