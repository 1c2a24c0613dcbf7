import type { Columns } from "./columns.ts"
import type { Model } from "./model.ts"
import { TAG_FEATURES, tagFeatures } from "./tag-features.ts"
import { best, scoreSparse } from "./weights.ts"

const features = new Int32Array(TAG_FEATURES)
const scores = new Int32Array(128)

/** Tags a sentence from left to right: sets `tag` and `upos` of its columns. */
export const tagColumns = (model: Model, columns: Columns): void => {
  for (let i = 1; i <= columns.length; i++) {
    let tag = model.words.onlyTagOf(columns.word[i]!)
    if (tag < 0) {
      const count = tagFeatures(columns, i, features)
      scoreSparse(model.tagger, features, count, scores)
      tag = best(scores, model.tags.length)
    }
    columns.tag[i] = tag
    columns.upos[i] = model.uposOf[tag]!
  }
}
