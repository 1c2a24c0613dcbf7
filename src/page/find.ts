import { copyPage, type PageCopy } from "./copy.ts"
import { attach, type Found, type FoundPage, type Verdict } from "./found.ts"
import { keep } from "./keep.ts"
import { type Look, lookOf } from "./look.ts"
import { readable } from "./readable.ts"
import { type Unit, unitsOf } from "./units.ts"

/** Below this many words in the article there is nothing to level. */
const SHORTEST = 40

/** Finds the article in a copy. Needs a document only to lend its DOM: it may run far from the page. */
export function findInCopy(copy: PageCopy, host: Document): Found {
  const article = readable(copy, host)
  const all = unitsOf(copy, article?.texts ?? new Set())
  const { body: units, face } = article ? keep(all, article.title) : { body: [], face: [] }
  const textsOf = (some: readonly Unit[]): number[] =>
    some.flatMap((unit) => unit.texts.filter((index) => article!.texts.has(index)))
  const words = count(units)
  const total = count(all)
  return {
    verdict: verdictOf(units, total),
    texts: textsOf(units),
    face: textsOf(face),
    title: article?.title || copy.title,
    byline: article?.byline ?? null,
    lang: copy.lang,
    coverage: total ? Math.min(1, words / total) : 0,
  }
}

/** Finds the article in a live document, which is only read. */
export function findArticle(document: Document, look: Look = lookOf(document)): FoundPage {
  const { copy, nodes } = copyPage(document, look)
  return attach(findInCopy(copy, document), nodes)
}

const count = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.words, 0)

/** Sentences that run on: what articles are made of and listings are not. */
export const isProse = (unit: Unit): boolean =>
  unit.words >= 12 && unit.linked < 0.5 && /[.!?…]["'”’)\]]*\s|[.!?…:]["'”’)\]]*$/.test(unit.text)

function verdictOf(units: readonly Unit[], total: number): Verdict {
  const prose = count(units.filter(isProse))
  if (prose >= SHORTEST) return "article"
  // A little running text that is most of the page is a short article; beside much else it is a teaser.
  return prose > 0 && count(units) > total * 0.3 ? "too-short" : "not-article"
}
