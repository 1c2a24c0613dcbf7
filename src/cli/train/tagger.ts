import { createColumns, fillColumns } from "../../engine/read/columns.ts"
import type { Words } from "../../engine/read/model.ts"
import { TAG_FEATURES, tagFeatures } from "../../engine/read/tag-features.ts"
import { best } from "../../engine/read/weights.ts"
import type { GoldSentence } from "./conllu.ts"
import { SparseLearner } from "./learner.ts"
import { ambiguities, type Clusters, wordsFrom } from "./lexicon.ts"
import { randomFrom, shuffled } from "./random.ts"

export interface Tagging {
  readonly words: Words
  readonly ambiguity: ReadonlyMap<number, number>
  readonly learner: SparseLearner
}

/** Every tag of the corpus, "NOUN NN", the commonest first. */
export const tagsOf = (sentences: readonly GoldSentence[]): string[] => {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    for (const word of sentence)
      counts.set(`${word.upos} ${word.xpos}`, (counts.get(`${word.upos} ${word.xpos}`) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag)
}

/** Trains a tagger. Left contexts are its own guesses from the second round on. */
export const trainTagger = (
  sentences: readonly GoldSentence[],
  tags: readonly string[],
  clusters: Clusters,
  rounds: number,
  bits = 20,
  watch?: (tagging: Tagging, round: number) => void,
): Tagging => {
  const tagOf = new Map(tags.map((tag, i) => [tag, i]))
  const upos = [...new Set(tags.map((tag) => tag.split(" ")[0]!))].sort()
  const uposOf = tags.map((tag) => upos.indexOf(tag.split(" ")[0]!))
  const ambiguity = ambiguities(sentences, tagOf)
  const words = wordsFrom(clusters, ambiguity)
  const learner = new SparseLearner(bits)
  const random = randomFrom(11)
  const columns = createColumns()
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(128)
  for (let round = 0; round < rounds; round++) {
    let wrong = 0
    let seen = 0
    for (const at of shuffled(sentences.length, random)) {
      const sentence = sentences[at]!
      fillColumns(
        columns,
        sentence.map((word) => word.form),
        words,
      )
      for (let i = 1; i <= sentence.length; i++) {
        const gold = tagOf.get(`${sentence[i - 1]!.upos} ${sentence[i - 1]!.xpos}`)!
        let guess = words.onlyTagOf(columns.word[i]!)
        seen += 1
        if (guess < 0) {
          const count = tagFeatures(columns, i, features)
          learner.score(features, count, scores)
          guess = best(scores, tags.length)
          if (guess !== gold) learner.update(features, count, gold, guess)
          learner.clock += 1
        }
        if (guess !== gold) wrong += 1
        const kept = round === 0 ? gold : guess
        columns.tag[i] = kept
        columns.upos[i] = uposOf[kept]!
      }
    }
    console.error(
      `tagger: round ${round + 1}, ${((100 * wrong) / seen).toFixed(2)} % wrong, ${learner.table.size} features`,
    )
    watch?.({ words, ambiguity, learner }, round)
  }
  return { words, ambiguity, learner }
}
