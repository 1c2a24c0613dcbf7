import anchors from "./check/anchors.ts"
import type { Check, CheckContext } from "./check/check.ts"
import hedges from "./check/hedges.ts"
import names from "./check/names.ts"
import negation from "./check/negation.ts"
import numbers from "./check/numbers.ts"
import opaque from "./check/opaque.ts"
import protectedTerms from "./check/protected-terms.ts"
import quotations from "./check/quotations.ts"
import { findTerms, type Term } from "./choose/terms.ts"
import type { Warning } from "./decisions.ts"
import type { Edit } from "./edit/edit.ts"
import { ownEdit, placeOf } from "./edit/own-words.ts"
import type { Document } from "./text/document.ts"
import { overlaps, type Span } from "./text/span.ts"

const MISSING = "The new sentence leaves something out:"

/**
 * The checks that say something of a whole sentence in somebody's own words, each with what must be said before its
 * reason. Three are for changes of a few words and stay out: "agreement" and "repetition" weigh one word against its
 * neighbours, which are new as well, and "second-reading" doubts whether a sentence that we made stands on its own,
 * which a person sees.
 */
const ASKED: readonly { readonly check: Check; readonly lead: string }[] = [
  { check: protectedTerms, lead: MISSING },
  { check: opaque, lead: MISSING },
  { check: names, lead: MISSING },
  { check: numbers, lead: MISSING },
  { check: negation, lead: "" },
  { check: hedges, lead: MISSING },
  { check: quotations, lead: "The new sentence changes what somebody said." },
  { check: anchors, lead: "" },
]

/**
 * What the checks say of somebody's own words for a stretch of a block: one warning a check at most, and one for each
 * word that is missing.
 */
export function review(
  document: Document,
  span: Span,
  text: string,
  terms: readonly Term[],
  read: CheckContext["read"],
): Warning[] {
  const place = text.trim() === "" ? null : placeOf(document.block, span)
  const edit = place && ownEdit(document.block, place, text, "")
  if (!edit) return []
  const changed = narrowed(document.block.text, edit)
  const after = read(text)
  // A term that stands elsewhere in the new sentence is still there.
  const gone = terms.flatMap((term) => {
    const before = findTerms(document, [term]).filter((found) => overlaps(found, edit.span))
    return findTerms(after, [term]).length < before.length ? before : []
  })
  const sentences = document.sentences.filter((sentence) => overlaps(sentence.span, edit.span))
  const warnings = ASKED.flatMap(({ check, lead }) => {
    const why = sentences
      .map((sentence) => check.refuse(changed, { document, sentence, protected: gone, read }))
      .find((reason) => reason !== null)
    return why ? [{ by: check.id, why: `${lead} ${why}`.trim() }] : []
  })
  return warnings.filter(({ why }, i) => {
    const word = /“[^”]*”/.exec(why)?.[0]
    return !warnings.slice(0, i).some((other) => word !== undefined && other.why.includes(`: ${word}`))
  })
}

/**
 * The edit without the words that it keeps at its ends, so that a quotation or a link that goes on beyond the sentence
 * is only asked after where something changed. No edit has an empty span: one that only brings words keeps one unit of the
 * source beside them, a blank where there is one.
 */
function narrowed(source: string, edit: Edit): Edit {
  const head = edit.insert[0]!
  const tail = edit.insert.at(-1)!
  const first = typeof head !== "string" && head.start === edit.span.start ? head : null
  const last = typeof tail !== "string" && tail.end === edit.span.end ? tail : null
  const middle = edit.insert.filter((piece) => piece !== first && piece !== last)
  const start = first?.end ?? edit.span.start
  const end = last?.start ?? edit.span.end
  if (start < end && middle.length > 0) return { ...edit, span: { start, end }, insert: middle }
  const isBlank = (at: number): boolean => /\s/.test(source[at] ?? "")
  if (first && (isBlank(first.end - 1) || !last || !isBlank(last.start))) {
    const kept = { start: first.end - 1, end: first.end }
    return { ...edit, span: { start: kept.start, end }, insert: [kept, ...middle] }
  }
  const kept = { start: last!.start, end: last!.start + 1 }
  return { ...edit, span: { start, end: kept.end }, insert: [...middle, kept] }
}
