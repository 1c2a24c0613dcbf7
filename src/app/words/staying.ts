import { formsIn } from "../../page/forms.ts"
import type { Settings } from "../settings.ts"
import type { MyWord } from "./word.ts"

/** The words that no step may change: those that the reader wants kept, and those that the reader knows. */
export function stayingWords({ kept }: Pick<Settings, "kept">, words: Iterable<MyWord>): ReadonlySet<string> {
  const known = [...words].filter(({ status }) => status === "known")
  return new Set([...kept, ...known.map(({ headword }) => headword)])
}

/** Those of some words that may stand in a text in one of their forms. */
export const amongThem = (words: Iterable<string>, texts: readonly string[]): string[] =>
  [...words].filter(formsIn(texts.join("\n")))
