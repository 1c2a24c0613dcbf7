import type { Engine } from "../../engine/index.ts"
import type { LeveledArticle } from "../../engine/leveled.ts"
import { createReader, type Resources } from "../../engine/read/index.ts"
import { STEPS } from "../../engine/step.ts"
import type { Token } from "../../engine/text/document.ts"
import { type Article, articleCorpora, articlesOf } from "./corpora.ts"
import type { Row } from "./pages-row.ts"
import { randomFrom } from "./random.ts"

const ARTICLES = 100
const TERMS = 5

/**
 * Whether what a lesson is about stands at every step: 100 articles with five terms each, every form of each term counted
 * in the texts themselves, paragraph by paragraph. The reader only helps to choose the terms.
 */
export function benchTerms(corpora: string, engine: Engine, resources: Resources): Row[] {
  const reader = createReader(resources)
  const lost: string[] = []
  let places = 0
  let unprotected = 0
  let phrases = 0
  const articles = someArticles(corpora)
  for (const { id, blocks } of articles) {
    const sentences = blocks.flatMap((block) => reader.read(block).sentences.map(({ tokens }) => tokens))
    const plain = engine.level(blocks, { steps: STEPS })
    const terms = termsOf(sentences, plain.at(-1)!)
    phrases += terms.filter((term) => term.includes(" ")).length
    places += STEPS.length * blocks.reduce((sum, { text }) => sum + placesOf(text, terms), 0)
    unprotected += plain.flatMap((article) => lostIn(article, terms)).length
    const guarded = engine.level(blocks, { steps: STEPS, protect: terms })
    lost.push(
      ...guarded.flatMap((article) =>
        lostIn(article, terms).map((form) => `${form} (${id}, step ${article.step})`),
      ),
    )
  }
  return [
    {
      name: "protected terms kept at every step",
      value: `${((100 * (places - lost.length)) / places).toFixed(2)} %`,
      note:
        `${places - lost.length} of ${places} places in ${articles.length} articles at five steps; five terms each, ` +
        `${phrases} of two words in all; unprotected ${unprotected} would be lost` +
        (lost.length === 0 ? "" : `; lost: ${lost.join(", ")}`),
    },
  ]
}

/** A hundred of the articles that have 200 words and more, the same in every run. */
function someArticles(corpora: string): Article[] {
  const long = articleCorpora(corpora)
    .flatMap((corpus) => articlesOf(corpora, corpus))
    .filter(({ blocks }) => blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) >= 200)
  return shuffled(long, 1).slice(0, ARTICLES)
}

/**
 * Five terms that a lesson on an article may be about: content nouns as they stand there, two of them with the noun or
 * adjective before them where there are such. Those that the easiest step would change unasked come first: they tell most.
 */
function termsOf(sentences: readonly (readonly Token[])[], easiest: LeveledArticle): string[] {
  const single = new Set<string>()
  const double = new Set<string>()
  for (const tokens of sentences) {
    for (const [i, token] of tokens.entries()) {
      if (!isNoun(token)) continue
      single.add(token.text.toLowerCase())
      const before = tokens[i - 1]
      if (before && (isNoun(before) || (before.upos === "ADJ" && isWord(before))) && before.head === i)
        double.add(`${before.text} ${token.text}`.toLowerCase())
    }
  }
  const picked = (terms: ReadonlySet<string>, most: number): string[] => {
    const isSafe = (term: string): number => (lostIn(easiest, [term]).length === 0 ? 1 : 0)
    return shuffled([...terms], sentences.length)
      .map((term) => ({ term, safe: isSafe(term) }))
      .sort((a, b) => a.safe - b.safe)
      .slice(0, most)
      .map(({ term }) => term)
  }
  const two = picked(double, 2)
  return [...two, ...picked(single, TERMS - two.length)]
}

const isWord = ({ text }: Token): boolean => /^\p{L}{4,}$/u.test(text)
const isNoun = (token: Token): boolean => token.upos === "NOUN" && isWord(token)

/** How often each form of a term stands in a text: each of its words may be in its singular or its plural. */
function formsIn(text: string, term: string): Map<string, number> {
  const words = term.split(" ").map((word) => `(?:${[...inflections(word)].join("|")})`)
  const places = text
    .toLowerCase()
    .matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`, "gu"))
  const counts = new Map<string, number>()
  for (const [form] of places) counts.set(form, (counts.get(form) ?? 0) + 1)
  return counts
}

/** A noun with its plural and its singular, by spelling: for counting, so one too many does no harm. */
function inflections(word: string): Set<string> {
  const forms = new Set([word, `${word}s`, `${word}es`])
  if (/[^aeiou]y$/.test(word)) forms.add(word.replace(/y$/, "ies"))
  if (/ies$/.test(word)) forms.add(word.replace(/ies$/, "y"))
  if (/[^s]s$/.test(word)) forms.add(word.replace(/s$/, ""))
  if (/(?:ss|x|z|ch|sh|o)es$/.test(word)) forms.add(word.replace(/es$/, ""))
  return forms
}

const placesOf = (text: string, terms: readonly string[]): number =>
  terms.flatMap((term) => [...formsIn(text, term).values()]).reduce((sum, times) => sum + times, 0)

/** The forms that stand less often in a paragraph than before, each as often as it is missing. A split may repeat one. */
const lostIn = ({ blocks }: LeveledArticle, terms: readonly string[]): string[] =>
  blocks
    .filter(({ edits }) => edits.length > 0)
    .flatMap(({ block, text }) =>
      terms.flatMap((term) => {
        const after = formsIn(text, term)
        return [...formsIn(block.text, term)].flatMap(([form, times]) =>
          Array<string>(Math.max(0, times - (after.get(form) ?? 0))).fill(form),
        )
      }),
    )

/** The same values in an order that looks random and is the same for the same seed. */
function shuffled<T>(values: readonly T[], seed: number): T[] {
  const random = randomFrom(seed)
  return values
    .map((value) => ({ value, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value)
}
