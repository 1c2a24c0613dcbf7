import type { Span } from "../text/span.ts"

/** The expressions of a text in order, each with the row that lists it; those that several rows list come once for each. */
export type Finder = (text: string) => { readonly row: number; readonly span: Span }[]

/** The words of one expression, each with its alternatives. */
type Expression = { readonly words: readonly (readonly string[])[]; readonly row: number }

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/**
 * Finds in one pass what the rows list: expressions parted by "|" of words parted by blanks, a word with its alternatives
 * parted by "/", all in small letters: "as/so many|up to". Of two that begin in one place the longer is found.
 */
export function createFinder(rows: readonly string[]): Finder {
  const starting = new Map<string, Expression[]>()
  for (const [row, list] of rows.entries()) {
    for (const expression of list.split("|")) {
      const words = expression.split(" ").map((word) => word.split("/"))
      for (const first of words[0]!) starting.set(first, [...(starting.get(first) ?? []), { words, row }])
    }
  }
  for (const expressions of starting.values()) expressions.sort((a, b) => b.words.length - a.words.length)

  return (text) => {
    const found: { row: number; span: Span }[] = []
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      plain: word.toLowerCase().replaceAll("’", "'"),
      start: index,
      end: index + word.length,
    }))
    for (let i = 0; i < words.length; ) {
      const stands = ({ words: wanted }: Expression): boolean =>
        wanted.every((alternatives, k) => {
          const word = words[i + k]
          if (!word || !alternatives.includes(word.plain)) return false
          return k === 0 || /^\s+$/.test(text.slice(words[i + k - 1]!.end, word.start))
        })
      const standing = starting.get(words[i]!.plain)?.filter(stands) ?? []
      const length = standing[0]?.words.length ?? 1
      const span = { start: words[i]!.start, end: words[i + length - 1]!.end }
      for (const { row, words } of standing) if (words.length === length) found.push({ row, span })
      i += length
    }
    return found
  }
}
