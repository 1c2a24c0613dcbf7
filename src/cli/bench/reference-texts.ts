import { addCounts, type Counts, createCounter, NO_COUNTS } from "../../engine/grade/count.ts"
import { SIGNS, weightedSum } from "../../engine/grade/estimate.ts"
import { grade } from "../../engine/grade/index.ts"
import { fail } from "../lines.ts"
import { loadResources } from "../resources.ts"
import { corporaFolder, lines } from "./corpora.ts"

/*
 * Prints the figures of `src/engine/grade/estimate.ts`: mean and deviation of each sign, and of the Flesch-Kincaid
 * grade, in passages of UD English GUM. Conversation is left out: it is no reading matter.
 */

const WORDS = 200

/** The sentences of each text of GUM's open genres. */
function* texts(corpora: string): Iterable<readonly string[]> {
  for (const part of ["train", "dev", "test"]) {
    const file = lines(corpora, `ud-gum-open/en_gum_open-ud-${part}.conllu`).join("\n")
    for (const text of file.split("# newdoc id = ").slice(1)) {
      if (!text.startsWith("GUM_conversation"))
        yield [...text.matchAll(/^# text = (.*)$/gm)].map(([, one]) => one!)
    }
  }
}

/** Counts of passages: whole sentences in order, up to the one that brings them to 200 words. A rest is left out. */
function passages(corpora: string): Counts[] {
  const count = createCounter(loadResources().words)
  const found: Counts[] = []
  for (const sentences of texts(corpora)) {
    let passage = NO_COUNTS
    for (const sentence of sentences) {
      passage = addCounts(passage, count(sentence))
      if (passage.words < WORDS) continue
      found.push(passage)
      passage = NO_COUNTS
    }
  }
  return found
}

const found = passages(corporaFolder() ?? fail("CORPORA is not set."))
const rows: readonly (readonly [string, (counts: Counts) => number])[] = [
  ...SIGNS.map((sign) => [sign.name, sign.of] as const),
  ["weighted sum", weightedSum],
  ...["flesch-kincaid", "dale-chall", "words-per-sentence", "syllables-per-word", "difficult-words"].map(
    (id) =>
      [id, (counts: Counts) => grade(counts).measures.find((measure) => measure.id === id)!.value!] as const,
  ),
]
console.log(`${found.length} passages`)
for (const [name, of] of rows) {
  const values = found.map(of)
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
  console.log(`${name.padEnd(34)} mean ${mean.toFixed(4)}  deviation ${deviation.toFixed(4)}`)
}
