import type { Block } from "../text/block.ts"
import { type Span, slice } from "../text/span.ts"
import { type Claim, matches } from "./claim.ts"

/** What stands between marks of one kind; an opening mark without its partner quotes to the end of the block. */
const MARKED: readonly (readonly [mark: string, pattern: RegExp])[] = [
  ["“", /“[^”]*(?:”|$)/gu],
  ["«", /«[^»]*(?:»|$)/gu],
  ['"', /(?<![\p{L}\p{N}])"[^"]*(?:"|$)/gu],
  ["‘", /(?<![\p{L}\p{N}])‘(?:[^’]|’(?=\p{L})){1,1000}’(?!\p{L})/gu],
  ["'", /(?<![\p{L}\p{N}])'(?=\p{L})(?:[^']|'(?=\p{L})){1,1000}'(?!\p{L})/gu],
]

const quoted = (text: string): Span[] =>
  MARKED.flatMap(([mark, pattern]) => (text.includes(mark) ? matches(text, pattern) : []))

/** The words of a quotation, whatever its marks, its white space, its first letter and what ends it. */
const wordsOf = (quotation: string): string =>
  quotation
    .replace(/[“”"«»]|^['‘]|['’]$/gu, "")
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.,;:!?…]+$/u, "")
    .replace(/^./u, (first) => first.toLowerCase())

/** The quotations of a source: what stands between marks, and a block that is set off as one. */
export function quotationClaims({ kind, text }: Block): Claim[] {
  const spans = kind === "quote" ? [{ start: 0, end: text.length }] : quoted(text)
  return spans.flatMap((span): Claim[] => {
    const wanted = wordsOf(slice(text, span))
    if (!/[\p{L}\p{N}]/u.test(wanted)) return []
    const says = (shown: string, place: Span): boolean => wordsOf(slice(shown, place)).includes(wanted)
    return [
      {
        kind: "quotation",
        span,
        saidIn: (shown) =>
          (kind === "quote" ? [{ start: 0, end: shown.length }] : quoted(shown)).filter((place) =>
            says(shown, place),
          ),
        holdsAt: () => true,
        mayMove: true,
      },
    ]
  })
}
