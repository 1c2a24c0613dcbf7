import type { Anchor, Lesson } from "./lesson.ts"
import type { Anchors } from "./place.ts"

/** A lesson without what no longer fits a text; questions stay, without the evidence that is gone. The same where all fits. */
export function fitting(lesson: Lesson, anchors: Anchors): Lesson {
  const fits = ({ at }: { readonly at: Anchor | null }): boolean => at === null || anchors.find(at) !== null
  const questions = lesson.questions.map((question) => {
    const evidence = question.evidence.filter((at) => anchors.find(at) !== null)
    return evidence.length === question.evidence.length ? question : { ...question, evidence }
  })
  const changes = lesson.changes.filter(fits)
  const own = lesson.own.filter(fits)
  const paragraphs = lesson.paragraphs.filter(fits)
  const notes = lesson.notes.filter(fits)
  const fewer = { ...lesson, changes, own, paragraphs, notes, questions }
  const isSame =
    questions.every((question, at) => question === lesson.questions[at]) &&
    [changes, own, paragraphs, notes].every(
      (list, at) => list.length === [lesson.changes, lesson.own, lesson.paragraphs, lesson.notes][at]!.length,
    )
  return isSame ? lesson : fewer
}
