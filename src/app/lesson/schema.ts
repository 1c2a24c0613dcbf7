import * as v from "valibot"
import { STEPS } from "../../engine/step.ts"
import { isLinkable } from "../own-file.ts"
import { LONGEST, MOST } from "./limits.ts"
import { changeKey, idKey, noteKey, ownKey, paragraphKey, termKey, tidyTerm } from "./natural-key.ts"

/*
 * What drafts and packs look like, in storage and in files. Each schema takes a thing as it is or not at all, and changes
 * nothing in it. Texts may say anything: they are shown as text and never as anything else.
 */

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const name = (longest: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(longest))
const list = <T extends v.GenericSchema>(entry: T, most: number) => v.pipe(v.array(entry), v.maxLength(most))
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))

/** Whether no two entries of a list have the same key. */
const areDistinct = <T>(all: readonly T[], keyOf: (entry: T) => string): boolean =>
  new Set(all.map(keyOf)).size === all.length

const step = v.picklist(STEPS)
const steps = v.pipe(
  v.array(step),
  v.maxLength(STEPS.length),
  v.check((all) => new Set(all).size === all.length),
)
const id = name(LONGEST.id)
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))

const anchor = v.strictObject({
  hash,
  nth: whole(LONGEST.text),
  quote: text(LONGEST.quote),
  after: v.exactOptional(v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{16})?$/))),
})
const span = v.pipe(
  v.strictObject({ start: whole(LONGEST.text), end: whole(LONGEST.text) }),
  v.check(({ start, end }) => start < end),
)

const change = v.strictObject({
  verdict: v.picklist(["refuse", "accept"]),
  rule: id,
  words: v.nullable(text(LONGEST.words)),
  at: v.nullable(v.strictObject({ ...anchor.entries, span })),
  from: v.nullable(step),
})

const own = v.strictObject({
  at: anchor,
  step,
  text: text(LONGEST.own),
  by: text(LONGEST.name),
  overruled: list(id, MOST.overruled),
})

/** The place of a choice, own words, or none. */
const answer = v.nullable(v.union([whole(MOST.choices - 1), text(LONGEST.answer)]))

const question = v.pipe(
  v.strictObject({
    id,
    kind: v.picklist(["open", "choice"]),
    prompt: text(LONGEST.prompt),
    choices: list(text(LONGEST.choice), MOST.choices),
    answer,
    evidence: list(anchor, MOST.evidence),
  }),
  v.check(({ kind, choices, answer }) =>
    kind === "open"
      ? typeof answer !== "number"
      : answer === null || (typeof answer === "number" && answer < choices.length),
  ),
)

export const lessonSchema = v.strictObject({
  objective: v.strictObject({ text: text(LONGEST.objective), code: text(LONGEST.code) }),
  terms: v.pipe(
    list(
      v.strictObject({
        term: v.pipe(
          name(LONGEST.term),
          v.check((term) => term === tidyTerm(term)),
        ),
        explain: v.boolean(),
      }),
      MOST.terms,
    ),
    v.check((all) => areDistinct(all, termKey)),
  ),
  changes: v.pipe(
    list(change, MOST.changes),
    v.check((all) => areDistinct(all, changeKey)),
  ),
  own: v.pipe(
    list(own, MOST.own),
    v.check((all) => areDistinct(all, ownKey)),
  ),
  paragraphs: v.pipe(
    list(v.strictObject({ at: anchor, hidden: v.pipe(steps, v.nonEmpty()) }), MOST.paragraphs),
    v.check((all) => areDistinct(all, paragraphKey)),
  ),
  notes: v.pipe(
    list(v.strictObject({ at: anchor, span: v.nullable(span), text: text(LONGEST.note) }), MOST.notes),
    v.check((all) => areDistinct(all, noteKey)),
  ),
  questions: v.pipe(
    list(question, MOST.questions),
    v.check((all) => areDistinct(all, idKey)),
  ),
})

/** Which text a lesson, or a pupil's answers, are about. */
export const sourceSchema = v.strictObject({
  url: v.pipe(
    text(LONGEST.url),
    v.check((url) => url === "" || isLinkable(url)),
  ),
  title: text(LONGEST.title),
  byline: v.nullable(text(LONGEST.byline)),
  lang: v.nullable(text(LONGEST.lang)),
  fingerprint: v.strictObject({ hash, sentences: whole(LONGEST.text) }),
})

export const rosterGroupSchema = v.pipe(
  v.strictObject({
    id,
    name: text(LONGEST.name),
    easiest: step,
    first: step,
    hardest: step,
    mode: v.picklist(["simplify", "explain"]),
    supports: v.strictObject({ listen: v.boolean(), explain: v.boolean(), translate: v.boolean() }),
    pupils: list(text(LONGEST.name), MOST.pupils),
  }),
  v.check(({ easiest, first, hardest }) => easiest <= first && first <= hardest),
)

export const rosterSchema = v.pipe(
  list(rosterGroupSchema, MOST.groups),
  v.check((all) => areDistinct(all, idKey)),
)

export const draftSchema = v.strictObject({ source: sourceSchema, lesson: lessonSchema })

export const packSchema = v.strictObject({ ...draftSchema.entries, groups: rosterSchema })

/** What a pupil hands in: see `Results`. */
export const answersSchema = v.strictObject({
  source: v.strictObject({
    url: sourceSchema.entries.url,
    title: sourceSchema.entries.title,
    fingerprint: sourceSchema.entries.fingerprint,
  }),
  name: text(LONGEST.name),
  group: text(LONGEST.name),
  step: v.nullable(step),
  answers: v.pipe(
    list(v.strictObject({ question: id, answer }), MOST.questions),
    v.check((all) => areDistinct(all, ({ question }) => question)),
  ),
})

/** Most drafts and packs that are kept. The browser's storage for extensions holds about so many drafts (10 MB). */
export const MOST_DRAFTS = 1_000
export const MOST_PACKS = 100

/** A pack as it is kept: with the id of the group that its reader has chosen, or null. */
export const keptPackSchema = v.strictObject({ pack: packSchema, group: v.nullable(id) })

const key = name(LONGEST.url)
const keyed = ({ key }: { readonly key: string }): string => key

/** Drafts, packs and groups as the file of everything carries them. */
export const lessonsSchema = v.strictObject({
  drafts: v.pipe(
    list(v.strictObject({ key, ...draftSchema.entries }), MOST_DRAFTS),
    v.check((all) => areDistinct(all, keyed)),
  ),
  packs: v.pipe(
    list(v.strictObject({ key, ...keptPackSchema.entries }), MOST_PACKS),
    v.check((all) => areDistinct(all, keyed)),
  ),
  roster: rosterSchema,
})
