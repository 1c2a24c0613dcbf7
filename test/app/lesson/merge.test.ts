import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Lesson } from "../../../src/app/lesson/lesson.ts"
import { NO_LESSON } from "../../../src/app/lesson/lesson.ts"
import { MOST } from "../../../src/app/lesson/limits.ts"
import { isTooMuch, mergeLessons, resolve } from "../../../src/app/lesson/merge.ts"
import { AT, LESSON, SECOND } from "./samples.ts"

const OTHER: Lesson = {
  objective: { text: "Tell how beavers live.", code: "" },
  terms: [
    { term: "Dam", explain: true },
    { term: "lodge", explain: false },
  ],
  changes: [{ ...LESSON.changes[0]!, verdict: "accept" }],
  own: [
    { ...LESSON.own[0]!, text: "A beaver is an animal." },
    { ...LESSON.own[0]!, step: 3 },
  ],
  paragraphs: [
    { at: SECOND, hidden: [1] },
    { at: AT, hidden: [1] },
  ],
  notes: [{ ...LESSON.notes[0]!, text: "Look." }],
  questions: [
    { ...LESSON.questions[1]!, prompt: "Why do beavers build?" },
    { ...LESSON.questions[1]!, id: "q3" },
  ],
}

describe("two lessons", () => {
  const { lesson, conflicts } = mergeLessons(LESSON, OTHER)

  it("become one that has what either has, mine first", () => {
    expect(lesson.terms).toEqual([...LESSON.terms, OTHER.terms[1]])
    expect(lesson.changes).toEqual(LESSON.changes)
    expect(lesson.own).toEqual([...LESSON.own, OTHER.own[1]])
    expect(lesson.paragraphs).toEqual([...LESSON.paragraphs, OTHER.paragraphs[1]])
    expect(lesson.notes).toEqual(LESSON.notes)
    expect(lesson.questions).toEqual([...LESSON.questions, OTHER.questions[1]])
    expect(lesson.objective).toEqual(LESSON.objective)
  })

  it("tell where they do not agree", () => {
    expect(conflicts.map(({ kind }) => kind)).toEqual([
      ...["objective", "terms", "changes", "own", "paragraphs", "notes", "questions"],
    ])
    expect(conflicts[3]).toMatchObject({ mine: LESSON.own[0], theirs: OTHER.own[0] })
  })

  it("are theirs where that is chosen, one by one", () => {
    const theirs = conflicts.reduce((all, conflict) => resolve(all, conflict, "theirs"), lesson)
    for (const { kind, theirs: choice } of conflicts) expect([theirs[kind]].flat()).toContainEqual(choice)
    expect(theirs.own).toEqual([OTHER.own[0], LESSON.own[1], OTHER.own[1]])
    expect(conflicts.reduce((all, conflict) => resolve(all, conflict, "mine"), theirs)).toEqual(lesson)
  })

  it("get a choice back that was taken away meanwhile", () => {
    const without = { ...lesson, own: [] }
    expect(resolve(without, conflicts[3]!, "theirs").own).toEqual([OTHER.own[0]])
  })

  it("do not disagree over how an anchor quotes its sentence", () => {
    const at = { ...AT, quote: "Beavers…" }
    const quoted = {
      ...LESSON,
      own: LESSON.own.map((own) => ({ ...own, at })),
      questions: LESSON.questions.map((question) => ({
        ...question,
        evidence: question.evidence.map(() => at),
      })),
    }
    expect(mergeLessons(LESSON, quoted)).toEqual({ lesson: LESSON, conflicts: [] })
  })

  it.each([
    ["text", { text: "", code: "RI.5.2" }, { text: "Explain.", code: "" }],
    ["the same text", { text: "Explain.", code: "RI.5.2" }, { text: "Explain.", code: "" }],
  ])("take what one objective lacks from the other: %s", (_name, one, other) => {
    const both = { objective: { text: "Explain.", code: "RI.5.2" } }
    const [a, b] = [one, other].map((objective) => ({ ...NO_LESSON, objective })) as [Lesson, Lesson]
    expect(mergeLessons(a, b)).toMatchObject({ lesson: both, conflicts: [] })
    expect(mergeLessons(b, a)).toMatchObject({ lesson: both, conflicts: [] })
  })
})

// A small world, so that lessons meet. What a decision says follows from what it is about where `agreed`.
const anchor = fc.constantFrom(AT, SECOND, { ...AT, nth: 1 })
const step = fc.constantFrom(1 as const, 2 as const)
const saying = (agreed: boolean) => (agreed ? fc.constant("said") : fc.constantFrom("said", "other"))
const lessons = (agreed: boolean): fc.Arbitrary<Lesson> =>
  fc.record({
    objective: fc.record({
      text: agreed ? fc.constantFrom("", "said") : saying(false),
      code: fc.constant(""),
    }),
    terms: fc.uniqueArray(
      fc.record({
        term: fc.constantFrom("dam", "lodge", "river"),
        explain: agreed ? fc.constant(true) : fc.boolean(),
      }),
      { selector: ({ term }) => term },
    ),
    changes: fc.uniqueArray(
      fc.record({
        verdict: agreed
          ? fc.constant("refuse" as const)
          : fc.constantFrom("refuse" as const, "accept" as const),
        rule: fc.constantFrom("semicolon", "plain-word"),
        words: fc.constantFrom(null, "construct"),
        at: fc.constant(null),
        from: fc.constant(null),
      }),
      { selector: ({ rule, words }) => `${rule} ${words}` },
    ),
    own: fc.uniqueArray(
      fc.record({ at: anchor, step, text: saying(agreed), by: fc.constant(""), overruled: fc.constant([]) }),
      { selector: ({ at, step }) => `${at.hash} ${at.nth} ${step}` },
    ),
    paragraphs: fc.uniqueArray(
      fc.record({ at: anchor, hidden: agreed ? fc.constant([1 as const]) : step.map((each) => [each]) }),
      { selector: ({ at }) => `${at.hash} ${at.nth}` },
    ),
    notes: fc.uniqueArray(
      fc.record({
        at: anchor,
        span: fc.constantFrom(null, { start: 0, end: 3 }),
        text: saying(agreed),
      }),
      { selector: ({ at, span }) => `${at.hash} ${at.nth} ${span?.end}` },
    ),
    questions: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom("q1", "q2", "q3"),
        kind: fc.constant("open" as const),
        prompt: saying(agreed),
        choices: fc.constant([]),
        answer: fc.constant(null),
        evidence: fc.constant([]),
      }),
      { selector: ({ id }) => id },
    ),
  })

/** The same lesson with every list in one order. */
const sorted = (lesson: Lesson) =>
  Object.fromEntries(
    Object.entries(lesson).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((each) => JSON.stringify(each)).toSorted() : value,
    ]),
  )

describe("laws of merging", () => {
  it("a lesson with itself is itself", () => {
    fc.assert(
      fc.property(lessons(false), (lesson) => {
        expect(mergeLessons(lesson, lesson)).toEqual({ lesson, conflicts: [] })
        expect(mergeLessons(lesson, NO_LESSON)).toEqual({ lesson, conflicts: [] })
        expect(mergeLessons(NO_LESSON, lesson)).toEqual({ lesson, conflicts: [] })
      }),
    )
  })

  it("merging the same again changes nothing, and tells of the same conflicts", () => {
    fc.assert(
      fc.property(lessons(false), lessons(false), (mine, theirs) => {
        const once = mergeLessons(mine, theirs)
        expect(mergeLessons(once.lesson, theirs)).toEqual(once)
      }),
    )
  })

  it("both find the same conflicts, each from their side", () => {
    fc.assert(
      fc.property(lessons(false), lessons(false), (mine, theirs) => {
        const sides = (one: Lesson, other: Lesson, flip: boolean) =>
          mergeLessons(one, other)
            .conflicts.map(({ kind, mine, theirs }) =>
              JSON.stringify(flip ? [kind, theirs, mine] : [kind, mine, theirs]),
            )
            .toSorted()
        expect(sides(mine, theirs, false)).toEqual(sides(theirs, mine, true))
      }),
    )
  })

  it("where nobody disagrees, the order of merging makes no difference but to the order of lists", () => {
    fc.assert(
      fc.property(lessons(true), lessons(true), lessons(true), (a, b, c) => {
        const merge = (one: Lesson, other: Lesson) => {
          const merged = mergeLessons(one, other)
          expect(merged.conflicts).toEqual([])
          return merged.lesson
        }
        expect(sorted(merge(a, b))).toEqual(sorted(merge(b, a)))
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
      }),
    )
  })

  it("theirs for every conflict says the same as merging from their side", () => {
    fc.assert(
      fc.property(lessons(false), lessons(false), (mine, theirs) => {
        const { lesson, conflicts } = mergeLessons(mine, theirs)
        const resolved = conflicts.reduce((all, conflict) => resolve(all, conflict, "theirs"), lesson)
        expect(sorted(resolved)).toEqual(sorted(mergeLessons(theirs, mine).lesson))
      }),
    )
  })
})

it("two lessons that together hold too much are known to", () => {
  const full = (letter: string): Lesson => ({
    ...NO_LESSON,
    terms: Array.from({ length: MOST.terms }, (_, at) => ({ term: `${letter}${at}`, explain: false })),
  })
  expect(isTooMuch(mergeLessons(full("a"), full("a")).lesson)).toBe(false)
  expect(isTooMuch(mergeLessons(full("a"), full("b")).lesson)).toBe(true)
})
