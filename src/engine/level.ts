import { CHECKS } from "./check/index.ts"
import { choose, countWords, longestPart } from "./choose/choose.ts"
import { findTerms, type Term } from "./choose/terms.ts"
import { goesWith, wishedAt } from "./decide/verdicts.ts"
import { apply } from "./edit/apply.ts"
import type { Edit } from "./edit/edit.ts"
import type { Above, Fault, Leveled, Refusal } from "./leveled.ts"
import { mend } from "./mend/mend.ts"
import { sentenceSpans } from "./read/sentences.ts"
import { RULES } from "./rules/index.ts"
import { editOf, type Proposal } from "./rules/rule.ts"
import { LIMITS, STEPS, type Step } from "./step.ts"
import type { Block } from "./text/block.ts"
import type { Document, Sentence } from "./text/document.ts"
import { bySpan, overlaps, type Span, slice } from "./text/span.ts"
import type { Lexicon } from "./words/lexicon.ts"

/*
 * The pipeline, in order:
 *   read     text to sentences, words and what hangs on what      (read/)
 *   propose  every rule, knowing no level                         (rules/)
 *   check    reasons why an edit must not happen                  (check/)
 *   decide   what a person refuses, and wants at all events       (decide/verdicts)
 *   choose   what a step needs of what is left                    (choose/)
 *   decide   what a person wrote themselves, locked or hid        (decide/shown)
 *   mend     capitals, a and an, spaces that the edits need       (mend/)
 *   apply    edits to text                                        (edit/)
 *   grade    how hard the whole now is                            (grade/, for the article)
 */

/** A block with everything that may be done to it, whatever the step. */
export interface Prepared {
  readonly document: Document
  readonly sentences: readonly { readonly sentence: Sentence; readonly proposals: readonly Proposal[] }[]
  readonly refused: readonly Refusal[]
  readonly faults: readonly Fault[]
  /** Proposals that a person wants taken, the weightiest wish first, each with the hardest step that takes it. */
  readonly accepted: ReadonlyMap<Proposal, Step>
}

/** What a step takes of a block's proposals. A proposal may be both chosen and wished. */
export interface Choice {
  /** What the engine chose. */
  readonly chosen: readonly Proposal[]
  /** What a person wants. */
  readonly wished: readonly Proposal[]
}

/** A block as a step shows it. */
export interface Shown {
  readonly taken: readonly Proposal[]
  /** What somebody wrote in their own words. */
  readonly own: readonly Edit[]
  /** Whether somebody wants the block as it was written at every step. */
  readonly locked: boolean
  readonly leveled: Leveled
}

export interface Means {
  readonly lexicon: Lexicon
  readonly read: (text: string) => Document
  /** Whether the article is about programming, where everyday words are terms. */
  readonly programming: boolean
}

/** Headings name what a class talks about; quotations are somebody's words: both stay as they are. */
const UNTOUCHED: readonly string[] = ["heading", "quote", "cell"]

/** Marks that running text hardly has; from one in 25 units on, a text is code or a formula. */
const isCode = (text: string): boolean =>
  (text.replace(/\[\d+\]/g, "").match(/[{}[\]<>=`$_\\|;]/g)?.length ?? 0) > Math.max(2, text.length / 25)

/** Whether a block stays as it is at every step, so that no step can be blamed for it. */
const stays = ({ kind, text }: Block): boolean => UNTOUCHED.includes(kind) || isCode(text)

/** Proposes and checks. */
export function prepare(
  document: Document,
  terms: readonly Term[],
  { lexicon, read, programming }: Means,
): Prepared {
  const refused: Refusal[] = []
  const faults: Fault[] = []
  const accepted = new Map<Proposal, Step>()
  if (!document.english || stays(document.block)) {
    return {
      document,
      sentences: document.sentences.map((sentence) => ({ sentence, proposals: [] })),
      refused,
      faults,
      accepted,
    }
  }
  const protectedSpans = findTerms(document, terms)
  const sentences = document.sentences.map((sentence) => {
    const guard = <T>(by: string, otherwise: T, work: () => T): T => {
      try {
        return work()
      } catch (error) {
        faults.push({ by, message: String(error), sentence: sentence.span })
        return otherwise
      }
    }
    const context = { document, sentence, lexicon, programming, protected: protectedSpans, read }
    const proposed = RULES.flatMap((rule) => guard(rule.id, [], () => [...rule.propose(sentence, context)]))
    const proposals = proposed.filter((proposal) => {
      for (const check of CHECKS) {
        const why = guard(check.id, "The check failed.", () => check.refuse(proposal, context))
        if (why === null) continue
        refused.push({ edit: editOf(proposal), by: check.id, why })
        return false
      }
      return true
    })
    return { sentence, proposals }
  })
  return { document, sentences, refused, faults, accepted }
}

const NOTHING: Choice = { chosen: [], wished: [] }

/**
 * What the steps take, the hardest first: each keeps what the one above it took. The engine chooses beside what a person
 * wants, from what goes together with it, and otherwise as if that was not there.
 */
export function chooseAll({ document, sentences, accepted }: Prepared): ReadonlyMap<Step, Choice> {
  const { text } = document.block
  const choices = new Map<Step, Choice>()
  let carried: readonly Choice[] = sentences.map(() => NOTHING)
  for (const step of STEPS) {
    carried = sentences.map(({ sentence, proposals }, i) => {
      const wished = wishedAt(text, proposals, accepted, step, carried[i]!)
      const open = proposals.filter((proposal) => goesWith(text, wished, proposal))
      return { chosen: choose(text, sentence, open, step, carried[i]!.chosen), wished }
    })
    choices.set(step, {
      chosen: carried.flatMap(({ chosen }) => chosen),
      wished: carried.flatMap(({ wished }) => wished),
    })
  }
  return choices
}

/**
 * Applies and mends what a step takes, and what somebody wrote in their own words. Edits that do not go together are our
 * bug: then the text stays as it was.
 */
export function finish(prepared: Prepared, taken: readonly Proposal[], own: readonly Edit[] = []): Leveled {
  const { block } = prepared.document
  const { refused, sentences } = prepared
  let faults = prepared.faults
  let edits: readonly Edit[] = []
  let applied = apply(block.text, edits)
  try {
    const mended = mend(block.text, [...taken.map(editOf), ...own]).toSorted((a, b) => bySpan(a.span, b.span))
    applied = apply(block.text, mended)
    edits = mended
  } catch (error) {
    faults = [
      ...faults,
      { by: "mend", message: String(error), sentence: { start: 0, end: block.text.length } },
    ]
  }
  const needless = sentences
    .flatMap(({ proposals }) => proposals)
    .filter((proposal) => !taken.includes(proposal))
    .map((proposal) => ({ edit: editOf(proposal), by: "choose", why: "This step does not need it." }))
  return { block, edits, refused: [...refused, ...needless], faults, ...applied }
}

/** How much longer than aimed at a sentence may be before it stands above its step. */
const TOLERANCE = 1.25

/**
 * The sentences that are still clearly longer than the step aims at, somebody's own words among them. A block that
 * somebody locked stays as it is because they want it so, like a heading: nothing in it stands above the step.
 */
export function above({ document, sentences }: Prepared, shown: Shown, step: Step): Above[] {
  const { block } = document
  if (!document.english)
    return [{ block: block.id, span: { start: 0, end: block.text.length }, why: "This is not English." }]
  if (stays(block) || shown.locked) return []
  const limit = LIMITS[step].sentence
  const found: Above[] = []
  const weigh = (span: Span, words: number): void => {
    if (words <= limit * TOLERANCE) return
    found.push({
      block: block.id,
      span,
      why: `${words} words in a sentence; this step aims at ${limit}.`,
    })
  }
  for (const { sentence } of sentences) {
    if (shown.own.some(({ span }) => overlaps(span, sentence.span))) continue
    const inside = shown.taken.filter(
      ({ span }) => span.start >= sentence.span.start && span.end <= sentence.span.end,
    )
    weigh(sentence.span, longestPart(block.text, sentence, inside))
  }
  for (const { span, insert } of shown.own) {
    const text = insert
      .map((piece) => (typeof piece === "string" ? piece : slice(block.text, piece)))
      .join("")
    weigh(span, Math.max(...sentenceSpans(text).map((part) => countWords(slice(text, part)))))
  }
  return found.sort((a, b) => bySpan(a.span, b.span))
}
