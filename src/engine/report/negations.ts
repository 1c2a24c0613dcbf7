import type { Document } from "../text/document.ts"
import { slice } from "../text/span.ts"
import { type Claim, claim, literal, matches, tokenAt, words } from "./claim.ts"
import { createFinder } from "./expressions.ts"

/** Expressions that deny nothing by themselves, though a word of theirs does. */
const IDIOMS =
  "not only/just/merely/simply/least|whether or not|or not|no doubt/matter/wonder|nothing but|none other than|if not|why not|last but not least|not to mention"
const DENIES =
  "not|no|no one|none|nobody|nothing|nowhere|never|neither|nor|without|cannot|hardly|barely|scarcely|rarely|seldom|lacks|lacked|lacking"
/** Bound to its verb. */
const CONTRACTED = /(?<=\p{L})n['’]t(?!\p{L})/giu

const find = createFinder([IDIOMS, DENIES])

/** What may deny in their place. */
const ALSO = `\\p{L}+n't|${DENIES}|few|little|unable|impossible|unlikely|lack\\p{L}*|absen\\p{L}+|fail\\p{L}*|refus\\p{L}*|den(?:y|ies|ied|ying)|missing|free (?:of|from)|instead of|rather than|except|unless|prevent\\p{L}*|avoid\\p{L}*|stop(?:s|ped)?|far from|against`

/** The denials of a source. */
export function negationClaims(document: Document): Claim[] {
  const { text } = document.block
  const spans = [
    ...find(text).flatMap(({ row, span }) => (row === 0 ? [] : [span])),
    ...(/n['’]t/i.test(text) ? matches(text, CONTRACTED) : []),
  ]
  return spans.flatMap((span) => {
    const word = slice(text, span)
    const sentence = document.sentences.find(
      (one) => one.span.start <= span.start && span.end <= one.span.end,
    )
    // "neither A nor B" denies once: "not A or B" says the same.
    if (/^nor$/i.test(word) && /\bneither\b/i.test(text.slice(sentence?.span.start ?? 0, span.start)))
      return []
    // "No. 7", "Dr No"
    if (tokenAt(document, span.start)?.upos === "PROPN") return []
    if (/^no$/i.test(word) && /^\.?\s*\d/.test(text.slice(span.end, span.end + 5))) return []
    return [claim("negation", span, () => words([ALSO, ...opposites(text.slice(span.end))].join("|")), false)]
  })
}

/** Words behind a denial that may take it up: "not possible" to "impossible". */
const REACH = 3

const opposites = (after: string): string[] =>
  (/^[\s\p{L}’'-]+/u.exec(after)?.[0].match(/\p{L}{3,}/gu) ?? [])
    .slice(0, REACH)
    .map((word) => `(?:un|in|im|ir|il|dis|non-?)${literal(word.toLowerCase())}`)
