import type { CopyElement, PageCopy } from "./copy.ts"

/** A text of the copy that reads as one: everything in one block element that lies in no smaller block. */
export interface Unit {
  /** The copy's texts, in order. */
  readonly texts: readonly number[]
  /** The block element. */
  readonly element: CopyElement
  /** From the block element up to the root. */
  readonly path: readonly CopyElement[]
  /** White space collapsed. */
  readonly text: string
  readonly words: number
  /** Share of the words that lie in links. */
  readonly linked: number
  /** Share of the words that the extractor took. */
  readonly taken: number
}

/** Counts what a reader would call words. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0

/** All units of a page in document order, with how much of each was taken. */
export function unitsOf(copy: PageCopy, taken: ReadonlySet<number>): Unit[] {
  const units: Unit[] = []
  let open: { element: CopyElement; path: CopyElement[]; texts: number[]; linkWords: number } | null = null
  const path: CopyElement[] = []

  const close = (): void => {
    if (!open) return
    const text = open.texts
      .map((index) => copy.texts[index])
      .join("")
      .replace(/\s+/g, " ")
      .trim()
    const words = wordsIn(text)
    if (text) {
      const took = open.texts.filter((index) => taken.has(index)).map((index) => copy.texts[index]!)
      const takenLength = took.join("").replace(/\s+/g, "").length
      units.push({
        texts: open.texts,
        element: open.element,
        path: open.path,
        text,
        words,
        linked: words ? Math.min(1, open.linkWords / words) : 0,
        taken: takenLength / text.replace(/\s+/g, "").length,
      })
    }
    open = null
  }

  const visit = (element: CopyElement, block: CopyElement, linked: boolean): void => {
    let breaks = 0
    for (const child of element.children) {
      if (typeof child === "number") {
        const data = copy.texts[child]!
        if (open?.element !== block) {
          close()
          if (!data.trim()) continue
          const from = path.lastIndexOf(block)
          open = { element: block, path: path.slice(0, from + 1).reverse(), texts: [], linkWords: 0 }
        }
        if (data.trim()) breaks = 0
        open.texts.push(child)
        if (linked) open.linkWords += wordsIn(data)
        continue
      }
      // Two line breaks in a row part paragraphs.
      if (child.tag === "br" && ++breaks === 2) close()
      path.push(child)
      if (child.inline) visit(child, block, linked || child.tag === "a")
      else {
        close()
        visit(child, child, linked || child.tag === "a")
        close()
      }
      path.pop()
    }
  }
  path.push(copy.root)
  visit(copy.root, copy.root, false)
  close()
  return units
}
