/** Lets the page do its own work before we go on. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((done) => setTimeout(done, 0))
}

/** Longest stretch of work without a pause, in milliseconds: a frame of 60 a second has 16. */
const STRETCH = 10

/**
 * Does something to each item, pausing often enough that the page stays smooth. Stops early when
 * `live` says that the work is no longer wanted.
 */
export async function forEachPaced<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  live: () => boolean = () => true,
): Promise<void> {
  let began = performance.now()
  for (const item of items) {
    if (performance.now() - began > STRETCH) {
      await pause()
      began = performance.now()
    }
    if (!live()) return
    work(item)
  }
}
