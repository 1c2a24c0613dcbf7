import type { Span } from "../../engine/text/span.ts"
import type { Anchor, Lesson } from "./lesson.ts"
import { type Anchors, beginsIn } from "./place.ts"

/**
 * A lesson without what `placeLesson` tells of as misfits; questions stay, without the evidence that is gone. The same lesson
 * where all fits.
 */
export function fitting(lesson: Lesson, anchors: Anchors): Lesson {
  const fits = (anchor: Anchor, span: Span | null = null): boolean => {
    const at = anchors.find(anchor)
    return at !== null && (span === null || beginsIn(at.span, span))
  }
  const questions = lesson.questions.map((question) => {
    const evidence = question.evidence.filter((at) => fits(at))
    return evidence.length === question.evidence.length ? question : { ...question, evidence }
  })
  const changes = lesson.changes.filter(({ at }) => at === null || fits(at, at.span))
  const own = lesson.own.filter(({ at }) => fits(at))
  const paragraphs = lesson.paragraphs.filter(({ at }) => fits(at))
  const notes = lesson.notes.filter(({ at, span }) => fits(at, span))
  const fewer = { ...lesson, changes, own, paragraphs, notes, questions }
  const isSame =
    questions.every((question, at) => question === lesson.questions[at]) &&
    [changes, own, paragraphs, notes].every(
      (list, at) => list.length === [lesson.changes, lesson.own, lesson.paragraphs, lesson.notes][at]!.length,
    )
  return isSame ? lesson : fewer
}
