import type { Step } from "../../engine/step.ts"
import type { Span } from "../../engine/text/span.ts"
import { same } from "../same.ts"
import type { Anchor, ChangeChoice, Lesson, LessonNote, Objective, OwnSentence, Question } from "./lesson.ts"
import { clipped, LONGEST, MOST } from "./limits.ts"
import {
  anchorKey,
  changeKey,
  idKey,
  noteKey,
  ownKey,
  paragraphKey,
  termKey,
  tidyTerm,
} from "./natural-key.ts"

/*
 * What a teacher does to a lesson. Each gives a new lesson, or the same one where nothing changes. Texts are kept as they
 * are typed, cut at their limits; where a list is full, nothing is added to it.
 */

/** Whether two anchors speak of the same sentence. */
export const sameAnchor = (a: Anchor, b: Anchor): boolean => anchorKey(a) === anchorKey(b)

/** Whether nothing has been decided yet. */
export const isEmpty = ({ objective, ...lists }: Lesson): boolean =>
  objective.text.trim() === "" &&
  objective.code.trim() === "" &&
  Object.values(lists).every((list) => list.length === 0)

export function setObjective(lesson: Lesson, { text, code }: Objective): Lesson {
  const objective = { text: clipped(text, LONGEST.objective), code: clipped(code, LONGEST.code) }
  return same(objective, lesson.objective) ? lesson : { ...lesson, objective }
}

/** Adds a word to keep, without an explanation. Spaces around and inside it are tidied; capitals make no other term. */
export function addTerm(lesson: Lesson, term: string): Lesson {
  const tidy = clipped(tidyTerm(term), LONGEST.term).trim()
  const isThere = tidy === "" || lesson.terms.some(has(termKey, { term: tidy }))
  return isThere
    ? lesson
    : withList(lesson, "terms", added(lesson.terms, { term: tidy, explain: false }, MOST.terms))
}

export const removeTerm = (lesson: Lesson, term: string): Lesson =>
  withList(lesson, "terms", without(lesson.terms, has(termKey, { term })))

/** Has a term explained where it stands, or not. */
export const explainTerm = (lesson: Lesson, term: string, explain: boolean): Lesson =>
  withList(
    lesson,
    "terms",
    replaced(lesson.terms, has(termKey, { term }), (other) => ({ ...other, explain })),
  )

/** Refuses or accepts a change, in place of what was said of the same rule, words and place before. */
export const judge = (lesson: Lesson, choice: ChangeChoice): Lesson =>
  withList(lesson, "changes", put(lesson.changes, choice, has(changeKey, choice), MOST.changes))

/** Leaves a change to the steps again. */
export const unjudge = (lesson: Lesson, choice: ChangeChoice): Lesson =>
  withList(lesson, "changes", without(lesson.changes, has(changeKey, choice)))

/** Writes a sentence at one step, in place of what stood there. Empty text gives the sentence back to the step. */
export function writeOwn(lesson: Lesson, own: OwnSentence): Lesson {
  if (own.text.trim() === "") return removeOwn(lesson, own.at, own.step)
  const kept = {
    ...own,
    text: clipped(own.text, LONGEST.own),
    by: clipped(own.by, LONGEST.name),
    overruled: own.overruled.slice(0, MOST.overruled),
  }
  return withList(lesson, "own", put(lesson.own, kept, has(ownKey, own), MOST.own))
}

export const removeOwn = (lesson: Lesson, at: Anchor, step: Step): Lesson =>
  withList(lesson, "own", without(lesson.own, has(ownKey, { at, step })))

/** Hides steps of a paragraph, in place of those that were hidden before; none shows it at every step again. */
export function hideParagraph(lesson: Lesson, at: Anchor, hidden: readonly Step[]): Lesson {
  const isIt = has(paragraphKey, { at })
  const steps = [...new Set(hidden)].sort((a, b) => b - a)
  return withList(
    lesson,
    "paragraphs",
    steps.length === 0
      ? without(lesson.paragraphs, isIt)
      : put(lesson.paragraphs, { at, hidden: steps }, isIt, MOST.paragraphs),
  )
}

/** Puts a note to some words of a sentence, in place of the one that was there. Empty text takes it away. */
export function setNote(lesson: Lesson, note: LessonNote): Lesson {
  if (note.text.trim() === "") return removeNote(lesson, note.at, note.span)
  const kept = { ...note, text: clipped(note.text, LONGEST.note) }
  return withList(lesson, "notes", put(lesson.notes, kept, has(noteKey, note), MOST.notes))
}

export const removeNote = (lesson: Lesson, at: Anchor, span: Span | null): Lesson =>
  withList(lesson, "notes", without(lesson.notes, has(noteKey, { at, span })))

/** Adds a question at the end. One whose id is there already is not added. */
export const addQuestion = (lesson: Lesson, question: Question): Lesson =>
  lesson.questions.some(has(idKey, question))
    ? lesson
    : withList(lesson, "questions", added(lesson.questions, limited(question), MOST.questions))

/** Puts a question in place of the one with its id; nothing where there is none. */
export const setQuestion = (lesson: Lesson, question: Question): Lesson =>
  withList(
    lesson,
    "questions",
    replaced(lesson.questions, has(idKey, question), () => limited(question)),
  )

export const removeQuestion = (lesson: Lesson, id: string): Lesson =>
  withList(lesson, "questions", without(lesson.questions, has(idKey, { id })))

/** Moves a question one place up (-1) or down (1). The first goes no further up, the last no further down. */
export function moveQuestion(lesson: Lesson, id: string, by: -1 | 1): Lesson {
  const from = lesson.questions.findIndex(has(idKey, { id }))
  const to = from + by
  if (from < 0 || to < 0 || to >= lesson.questions.length) return lesson
  const questions = [...lesson.questions]
  questions.splice(to, 0, ...questions.splice(from, 1))
  return { ...lesson, questions }
}

/** A question as packs may hold it: with an answer of its kind. Choices of a question that has become open stay. */
function limited(question: Question): Question {
  const choices = question.choices.slice(0, MOST.choices).map((choice) => clipped(choice, LONGEST.choice))
  const { kind, answer } = question
  const fits = typeof answer === "number" ? kind === "choice" && answer in choices : kind === "open"
  return {
    ...question,
    prompt: clipped(question.prompt, LONGEST.prompt),
    choices,
    answer: !fits ? null : typeof answer === "string" ? clipped(answer, LONGEST.answer) : answer,
    evidence: question.evidence.slice(0, MOST.evidence),
  }
}

/** Tells what is about the same thing as `one`. */
const has =
  <T>(keyOf: (item: T) => string, one: T) =>
  (item: T): boolean =>
    keyOf(item) === keyOf(one)

type ListName = Exclude<keyof Lesson, "objective">

const withList = <N extends ListName>(lesson: Lesson, name: N, list: Lesson[N]): Lesson =>
  list === lesson[name] ? lesson : { ...lesson, [name]: list }

const added = <T>(list: readonly T[], item: T, most: number): readonly T[] =>
  list.length < most ? [...list, item] : list

const without = <T>(list: readonly T[], isIt: (item: T) => boolean): readonly T[] =>
  list.some(isIt) ? list.filter((item) => !isIt(item)) : list

/** The list with what `next` makes of its first match; the same list where that says the same. */
function replaced<T>(list: readonly T[], isIt: (item: T) => boolean, next: (item: T) => T): readonly T[] {
  const at = list.findIndex(isIt)
  if (at < 0) return list
  const item = next(list[at]!)
  return same(item, list[at]) ? list : [...list.slice(0, at), item, ...list.slice(at + 1)]
}

const put = <T>(list: readonly T[], item: T, isIt: (item: T) => boolean, most: number): readonly T[] =>
  list.some(isIt) ? replaced(list, isIt, () => item) : added(list, item, most)
