/** What the `text-readability` package says of a text, for people who know its figures. */
export interface Consensus {
  readonly source: "text-readability 1.1.1"
  /** The grade on which most of its eight formulas agree, on its own counts; null where ours give none. */
  readonly grade: number | null
  readonly caveat: string
}

const CAVEAT =
  "Counted by text-readability, not by Foothold: it rounds word and sentence length before use, counts each hard word " +
  "once however long the text, misses sentence ends at curly quotes, and so stands one to three grades too high."

/**
 * Loads `text-readability` and gives its consensus, where `graded` says that the text can be graded at all. It adds functions to the global `Math` when loaded and needs
 * them when called: they are there only while it works, so that nothing else can come to depend on them.
 */
export async function loadConsensus(): Promise<(text: string, graded: boolean) => Consensus> {
  const before = Object.getOwnPropertyDescriptors(Math)
  const { default: readability } = await import("text-readability")
  const added = Object.entries(Object.getOwnPropertyDescriptors(Math)).filter(
    ([name, { value }]) => (before as PropertyDescriptorMap)[name]?.value !== value,
  )
  const restore = () => {
    for (const [name] of added) {
      const old = (before as PropertyDescriptorMap)[name]
      if (old) Object.defineProperty(Math, name, old)
      else Reflect.deleteProperty(Math, name)
    }
  }
  restore()
  return (text, graded) => {
    for (const [name, own] of added) Object.defineProperty(Math, name, own)
    try {
      const grade = graded ? readability.textStandard(text, true) : Number.NaN
      return {
        source: "text-readability 1.1.1",
        grade: Number.isFinite(grade) ? grade : null,
        caveat: CAVEAT,
      }
    } finally {
      restore()
    }
  }
}
