declare module "popular-english-words" {
  /** Words of Wikipedia, the most frequent first. */
  export const words: {
    getMostPopular(count: number): string[]
    getAll(): string[]
  }
}

declare module "text-readability" {
  const readability: {
    /** The grade on which most of eight formulas agree; a number when `asNumber` is true. */
    textStandard(text: string, asNumber: true): number
    textMedian(text: string): number
  }
  export default readability
}
