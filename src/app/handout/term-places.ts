import type { Span } from "../../engine/text/span.ts"

/** Where any of some forms stands in a text as whole words, in order. */
export function placesOf(forms: readonly string[], text: string): Span[] {
  if (forms.length === 0) return []
  const any = forms
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"))
    .join("|")
  return Array.from(
    text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "giu")),
    ({ index, 0: found }) => ({ start: index, end: index + found.length }),
  )
}
