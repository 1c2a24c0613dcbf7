/** Processor milliseconds of each piece of work in each run; the pieces take turns, so that a busy machine slows all alike. */
export function inTurns(runs: number, warmUp: number, work: readonly (() => unknown)[]): number[][] {
  const times: number[][] = work.map(() => [])
  for (let run = -warmUp; run < runs; run++) {
    for (const [i, one] of work.entries()) {
      const before = process.cpuUsage()
      one()
      const { user, system } = process.cpuUsage(before)
      if (run >= 0) times[i]!.push((user + system) / 1000)
    }
  }
  return times
}

/** The middle value; 0 for none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
