/*
 * What a text states, found by patterns alone. Nothing here is shared with the engine and its checks, so that
 * what these overlook is found. Patterns are applied to source and output alike: counts are compared, not trees.
 */

export type FactKind =
  | "name"
  | "number"
  | "unit"
  | "negation"
  | "hedge"
  | "quantity"
  | "quotation"
  | "term"
  | "link"
  | "paragraph"

/** A fact that the output holds fewer times than the source. */
export interface Loss {
  readonly kind: FactKind
  readonly fact: string
  readonly before: number
  readonly after: number
}

/** The facts of `source` that `output` states less often. */
export function lossesBetween(source: string, output: string): Loss[] {
  if (source === output) return []
  const compare = (kind: FactKind, facts: Iterable<string>): Loss[] =>
    [...new Set(facts)].flatMap((fact) => {
      const before = occurrences(source, fact)
      const after = occurrences(output, fact)
      return after < before ? [{ kind, fact, before, after }] : []
    })
  return [
    ...compare("name", names(source)),
    ...compare("number", source.match(NUMBER) ?? []),
    ...compare("unit", source.match(MEASURED) ?? []),
    ...fewer("number", NUMBER_WORDS, source, output),
    ...fewer("negation", NEGATIONS, source, output),
    ...fewer("hedge", HEDGES, source, output),
    ...fewer("quantity", QUANTITIES, source, output),
    ...compare("quotation", quotations(source)),
  ]
}

/** How often a stretch stands in a text as whole words. White space of any kind is one blank. */
export function occurrences(text: string, stretch: string): number {
  const plain = spaced(text)
  const wanted = spaced(stretch)
  let count = 0
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.length)) {
    if (!isWordUnit(plain[at - 1], wanted[0]) && !isWordUnit(wanted.at(-1), plain[at + wanted.length]))
      count++
  }
  return count
}

const spaced = (text: string): string => text.replace(/\s+/gu, " ")
const isWordUnit = (left: string | undefined, right: string | undefined): boolean =>
  /[\p{L}\p{N}]/u.test(left ?? " ") && /[\p{L}\p{N}]/u.test(right ?? " ")

const NAME =
  /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}\p{N}]*(?:[’'-]\p{L}+)*(?:\s+\p{Lu}[\p{L}\p{N}]*(?:[’'-]\p{L}+)*)*/gu
/** What a sentence may begin after; a colon, a bracket or a dash may be followed by a plain word with a capital. */
const BEGINS = /(?:^|[.!?…:;([“‘"'«»–—•|/*-][”’"')\]]*)\s*$/u

/** Capitalised words and runs of them, but for the first word of a sentence, "I" and forms of it. */
function* names(text: string): Generator<string> {
  for (const { 0: run, index } of text.matchAll(NAME)) {
    const words = run.split(/\s+/)
    const initial = BEGINS.test(text.slice(0, index))
    const kept = words
      .slice(initial ? 1 : 0)
      .filter((word, i, all) => !(i === all.length - 1 && /^I(?:['’]|$)/.test(word)))
    const name = kept.join(" ").replace(/['’]s?$/u, "")
    if (name !== "" && !/^I(?:['’]\p{L}+)?$/u.test(name)) yield name
    if (kept.length > 1)
      for (const word of kept) if (!/^I(?:['’]|$)/.test(word)) yield word.replace(/['’]s?$/u, "")
  }
}

const NUMBER = /(?:[$£€¥]\s?)?\d+(?:[.,:/]\d+)*(?:\s?%|(?:st|nd|rd|th|s|m|bn|k)(?![\p{L}\p{N}]))?/gu
const UNITS =
  "percent|per cent|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|km|cm|mm|kg|grams?|tons?|tonnes?|pounds?|ounces?|inch(?:es)?|feet|foot|acres?|hectares?|lit(?:er|re)s?|gallons?|degrees?|°[CF]?|mph|hours?|minutes?|seconds?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|dollars?|euros?|cents?|million|billion|trillion|thousand|hundred|dozen|watts?|volts?|[GMK]Hz|[GMK]B|a\\.m\\.|p\\.m\\.|am|pm|AD|BC|BCE|CE|January|February|March|April|May|June|July|August|September|October|November|December"
const MEASURED = new RegExp(
  `(?:\\d+(?:[.,]\\d+)*|two|three|four|five|six|seven|eight|nine|ten)[ -](?:${UNITS})(?!\\p{L})`,
  "gu",
)

type Classes = Readonly<Record<string, RegExp>>

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, "giu")

const NUMBER_WORDS: Classes = Object.fromEntries(
  (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty " +
    "sixty seventy eighty ninety hundred thousand million billion trillion third fourth fifth sixth seventh eighth ninth tenth twice half dozen"
  )
    .split(" ")
    .map((word) => [word, words(`${word}s?`)]),
)

/** Words that say the same may stand for one another, so they are counted together. */
const NEGATIONS: Classes = {
  not: /n['’]t(?!\p{L})|(?<!\p{L})(?:not|no|none|never|nothing|nobody|nowhere|neither|nor|cannot|without|hardly|barely|scarcely|rarely|seldom|lacks?|lacked|lacking)(?!\p{L})|(?<!\p{L})un(?:able|likely|less|like|til now)(?!\p{L})/giu,
}

const HEDGES: Classes = {
  may: words("may|might|could|can|perhaps|maybe|possibl[ey]|potentially|able to"),
  probably: words("probably|probable|likely|presumably|expected to|chances are"),
  about: words(
    "(?<!(?:br[io]\\w+|c[oa]m\\w*|set\\w*) )about|around|approximately|roughly|nearly|almost|some|circa|an estimated|close to|more or less",
  ),
  seem: words("seem(?:s|ed|ing|ingly)?|appear(?:s|ed|ing)?|apparently|look(?:s|ed)? (?:like|as)"),
  reported: words(
    "alleg(?:ed|es|edly|e)|reported(?:ly)?|claim(?:s|ed)?|suggest(?:s|ed|ing)?|suspected|said to|according to|believed to|thought to|so-called|supposed(?:ly)?",
  ),
  often: words(
    "often|usually|generally|typically|normally|frequently|tend(?:s|ed)? to|mostly|mainly|largely|in general|commonly|most of the time|many times",
  ),
  sometimes: words("sometimes|occasionally|at times|now and then|from time to time"),
  would: words("would|should|must|ought|have to|has to|had to|need(?:s|ed)? to"),
}

const QUANTITIES: Classes = {
  all: words(
    "all|every|everyone|everybody|everything|each|entire(?:ly)?|whole|always|completely|totally|fully|wholly",
  ),
  most: words("most|majority|most of"),
  many: words(
    "many|numerous|several|multiple|countless|a lot of|lots of|a number of|various|much|a great deal of|plenty|dozens|hundreds|thousands|millions|a range of|different",
  ),
  few: words("few|fewer|little|less|least|hardly any|a handful of"),
  both: words("both|two"),
  only: words("only|just|solely|merely|alone|exclusively|simply"),
  "more than": words("more than|over|above|at least|exceed(?:s|ed|ing)?|in excess of|beyond|greater than"),
  "at most": words(
    "at most|up to(?= (?:\\d|[$£€]|two|three|four|five|six|seven|eight|nine|ten|half|twenty|a hundred))|less than|fewer than|under|below|no more than|as many as|as much as",
  ),
  any: words("any|anyone|anybody|anything|some|someone|somebody|something"),
}

/** Classes of words that stand in the output less often than in the source. */
function fewer(kind: FactKind, classes: Classes, source: string, output: string): Loss[] {
  return Object.entries(classes).flatMap(([fact, pattern]) => {
    const before = source.match(pattern)?.length ?? 0
    const after = output.match(pattern)?.length ?? 0
    return after < before ? [{ kind, fact, before, after }] : []
  })
}

const QUOTES: readonly RegExp[] = [
  /“([^”]+)(?:”|$)/gu,
  /(?<![\p{L}\p{N}])"([^"]+)"/gu,
  /«([^»]+)»/gu,
  /(?<![\p{L}\p{N}])‘((?:[^’]|’(?=\p{L}))+)’(?!\p{L})/gu,
]

/** What stands between quotation marks, of two characters and more. */
function* quotations(text: string): Generator<string> {
  for (const pattern of QUOTES)
    for (const { 1: inner } of text.matchAll(pattern)) if (inner!.trim().length > 1) yield inner!.trim()
}
