/** How much of a text was found, and how much of what was found belongs to it. */
export interface Score {
  readonly precision: number
  readonly recall: number
}

/**
 * Overlap of word 4-grams, counted with repetition: the measure of the article extraction benchmark
 * (https://github.com/scrapinghub/article-extraction-benchmark).
 */
export function shingleScore(expected: string, found: string, size = 4): Score {
  const want = shingles(expected, size)
  const have = shingles(found, size)
  let common = 0
  for (const [key, count] of want) common += Math.min(count, have.get(key) ?? 0)
  return { precision: ratio(common, sum(have)), recall: ratio(common, sum(want)) }
}

/** The harmonic mean of mean precision and mean recall, as that benchmark reports it. */
export function meanScore(scores: readonly Score[]): Score & { readonly f1: number } {
  const mean = (pick: (score: Score) => number) =>
    scores.reduce((total, score) => total + pick(score), 0) / scores.length
  const precision = mean((score) => score.precision)
  const recall = mean((score) => score.recall)
  return { precision, recall, f1: f1Of({ precision, recall }) }
}

/** The harmonic mean of precision and recall. */
export const f1Of = ({ precision, recall }: Score): number =>
  precision + recall ? (2 * precision * recall) / (precision + recall) : 0

function shingles(text: string, size: number): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, tokens.length - size + 1); at++) {
    const key = tokens.slice(at, at + size).join(" ")
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)
const ratio = (part: number, whole: number): number => (whole ? part / whole : 0)
