/** What a page is to us. */
export type Verdict = "article" | "not-article" | "too-short"

/** The article of a copied page. `texts` are places in the copy's `texts`, in document order. */
export interface Found {
  readonly verdict: Verdict
  readonly texts: readonly number[]
  /** Captions and the lines under the headline: worth levelling, no part of the body. */
  readonly face: readonly number[]
  readonly title: string
  readonly byline: string | null
  readonly lang: string | null
  /** Share of the page's visible words that lie in the article, 0 to 1. */
  readonly coverage: number
}

/** The article of a live page. */
export interface FoundPage extends Omit<Found, "texts" | "face"> {
  /** The live text nodes of the body, in document order. */
  readonly nodes: readonly Text[]
  /** Those of captions and of the lines under the headline. */
  readonly face: readonly Text[]
  /** Both together, in document order. */
  readonly all: readonly Text[]
}

/** Turns places in the copy into the live text nodes they were copied from. */
export function attach({ texts, face, ...found }: Found, nodes: readonly Text[]): FoundPage {
  const live = (indexes: readonly number[]): Text[] => indexes.map((index) => nodes[index]!)
  return {
    ...found,
    nodes: live(texts),
    face: live(face),
    all: live([...texts, ...face].sort((a, b) => a - b)),
  }
}
