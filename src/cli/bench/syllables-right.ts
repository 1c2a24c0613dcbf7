import { createSyllables } from "../../engine/grade/syllables.ts"
import { articlesOf } from "./corpora.ts"
import type { Row } from "./pages-row.ts"
import { pronunciations } from "./syllables.ts"

/** How often our syllables agree with CMUdict on the running words of articles that it knows. */
export function benchSyllables(corpora: string, table: string): Row[] {
  const syllables = createSyllables(table)
  const known = pronunciations()
  let [words, right, usual] = [0, 0, 0]
  for (const { blocks } of [
    ...articlesOf(corpora, "onestopenglish-dev"),
    ...articlesOf(corpora, "clear-dev"),
  ]) {
    for (const { text } of blocks) {
      for (const word of text.toLowerCase().match(/(?<![\p{L}'’-])[a-z]+(?![\p{L}'’-])/gu) ?? []) {
        const counts = known.get(word)
        if (!counts) continue
        const count = syllables(word)
        words++
        if (counts.includes(count)) right++
        if (counts[0] === count) usual++
      }
    }
  }
  const percent = (part: number): string => `${((100 * part) / words).toFixed(2)} %`
  return [
    {
      name: "syllables as CMUdict",
      value: percent(right),
      note: `of ${words} running words fit a pronunciation, ${percent(usual)} the first one`,
    },
  ]
}
