import { WORD_LEVELS, type WordLevel } from "../../engine/step.ts"
import { type Sign, type Signs, wordsOf } from "../../engine/words/difficulty.ts"
import { lines } from "./corpora.ts"

/** A word that people judged. `context` signs are empty where it was judged alone. */
export interface Judged {
  readonly word: string
  readonly signs: readonly Sign[]
  readonly context: readonly Sign[]
  /** 0 to 1. */
  readonly judged: number
}

/** CompLex (Shardlow et al. 2020): words in sentences of the Bible, biomedical articles and the European parliament. */
export const complexWords = (corpora: string, signs: Signs): Judged[] =>
  complexRows(corpora, "single").flatMap(({ words, at, length, judged }) =>
    length === 1
      ? [
          {
            word: words[at]!.toLowerCase(),
            signs: signs.word(words[at]!, at === 0),
            context: signs.sentence(words, at),
            judged,
          },
        ]
      : [],
  )

/** An expression of two words that people judged in its sentence, each word with all its signs. */
export interface JudgedPair {
  readonly words: readonly (readonly Sign[])[]
  readonly judged: number
}

/** CompLex's expressions of two words. */
export const complexPairs = (corpora: string, signs: Signs): JudgedPair[] =>
  complexRows(corpora, "multi").flatMap(({ words, at, length, judged }) =>
    length === 2
      ? [
          {
            words: [at, at + 1].map((i) => [...signs.word(words[i]!, i === 0), ...signs.sentence(words, i)]),
            judged,
          },
        ]
      : [],
  )

/** The sentences of CompLex as words, with the place and number of the words that were judged. */
function complexRows(corpora: string, kind: "single" | "multi") {
  return lines(corpora, `complex-train/lcp_${kind}_train.tsv`)
    .slice(1)
    .flatMap((line) => {
      const [, , sentence, token, judged] = line.split("\t")
      if (!sentence || !token) return []
      const start = new RegExp(`(?<![\\p{L}\\p{N}])${token}(?![\\p{L}\\p{N}])`, "u").exec(sentence)?.index
      if (start === undefined) return []
      const words = wordsOf(sentence)
      const inside = words.flatMap((word, i) =>
        word.start < start + token.length && word.end > start ? [i] : [],
      )
      return [
        {
          words: words.map(({ text }) => text),
          at: inside[0] ?? 0,
          length: inside.length,
          judged: Number(judged),
        },
      ]
    })
}

/** Word complexity lexicon (Maddela and Xu 2018): words rated 1 to 6 by eleven people. */
export function ratedWords(corpora: string, signs: Signs): Judged[] {
  return lines(corpora, "word-complexity-lexicon/lexicon.tsv").flatMap((line) => {
    const [word, rating] = line.split("\t")
    if (!word || !/^[A-Za-z'-]+$/.test(word)) return []
    return [
      {
        word: word.toLowerCase(),
        signs: signs.word(word.toLowerCase(), false),
        context: [],
        judged: (Number(rating) - 1) / 5,
      },
    ]
  })
}

/** CEFR-J vocabulary profile (Tono) and Octanove's C1 and C2 words: the easiest level of each word, A1 as 0, C2 as 1. */
export function levelledWords(corpora: string, signs: Signs): Judged[] {
  const easiest = new Map<string, number>()
  for (const file of ["cefrj-vocabulary-profile-1.5.csv", "octanove-vocabulary-profile-c1c2-1.0.csv"]) {
    for (const line of lines(corpora, `cefrj/${file}`).slice(1)) {
      const [spellings, , level] = line.split(",")
      const place = WORD_LEVELS.indexOf(level as WordLevel)
      if (place < 0) continue
      for (const word of spellings!.toLowerCase().split("/")) {
        if (/^[a-z]+$/.test(word)) easiest.set(word, Math.min(easiest.get(word) ?? place, place))
      }
    }
  }
  return [...easiest].map(([word, place]) => ({
    word,
    signs: signs.word(word, false),
    context: [],
    judged: place / 5,
  }))
}
