import { WORD_LEVELS } from "../step.ts"
import type { Sentence } from "../text/document.ts"
import { fitSwaps } from "../words/swap.ts"
import type { Context, Proposal } from "./rule.ts"

/** The best plain swap for every headword of the sentence with a fitting number of words. */
export function* proposeSwaps(
  rule: string,
  sentence: Sentence,
  { document, lexicon }: Context,
  wanted: (words: number) => boolean,
): Generator<Proposal> {
  for (const found of lexicon.find(sentence)) {
    if (!wanted(found.headword.words.length) || !found.sense) continue
    const { level, headword } = found.sense
    const best = fitSwaps(found, lexicon, document.block.text).find(
      (swap) => WORD_LEVELS.indexOf(swap.level) < WORD_LEVELS.indexOf(level),
    )
    if (!best) continue
    yield {
      span: best.span,
      insert: [best.text],
      rule,
      reason: `“${headword}” is a hard ${found.headword.words.length > 1 ? "phrase" : "word"}. Here it means “${best.text.toLowerCase()}”.`,
      need: {
        kind: "word",
        level,
        to: best.level,
        longer: wordsIn(best.text) > wordsIn(best.was),
        noun: found.headword.pos === "noun" && found.headword.words.length === 1 ? headword : null,
      },
    }
  }
}

const wordsIn = (text: string): number => text.split(/\s+/).length
