import { sameAnchor, setQuestion } from "../../../app/lesson/change.ts"
import type { Anchor, Lesson, Question } from "../../../app/lesson/lesson.ts"
import type { Anchors } from "../../../app/lesson/place.ts"
import type { SuggestedQuestion } from "../../../engine/ask/suggested.ts"

/** Changes some of a question, whatever else of it has changed meanwhile. */
export function changePart(
  lesson: Lesson,
  id: string,
  part: (question: Question) => Partial<Question>,
): Lesson {
  const question = lesson.questions.find((question) => question.id === id)
  return question ? setQuestion(lesson, { ...question, ...part(question) }) : lesson
}

/** The question without one of its choices. The right one stays the right one, unless it is the one that goes. */
export function withoutChoice(
  { choices, answer }: Question,
  at: number,
): Pick<Question, "choices" | "answer"> {
  const moved = typeof answer !== "number" || answer < at ? answer : answer === at ? null : answer - 1
  return { choices: choices.filter((_, place) => place !== at), answer: moved }
}

/** The question in its other kind: choices stay for the way back, but what was the answer fits no more. */
export function asKind({ choices }: Question, kind: Question["kind"]): Partial<Question> {
  return { kind, answer: null, choices: kind === "choice" && choices.length === 0 ? ["", ""] : choices }
}

/** A question to begin with. */
export const blankQuestion = (id: string): Question => ({
  id,
  kind: "open",
  prompt: "",
  choices: [],
  answer: null,
  evidence: [],
})

/** A suggestion as a question of the lesson. */
export function fromSuggestion(id: string, suggested: SuggestedQuestion, anchors: Anchors): Question {
  const { prompt, choices, answer, evidence } = suggested
  const found = anchors.at(evidence.block, evidence.span.start)
  return { id, kind: "choice", prompt, choices, answer, evidence: found ? [found.anchor] : [] }
}

/** Adds a sentence that answers the question, once. */
export const withEvidence = ({ evidence }: Question, anchor: Anchor): Pick<Question, "evidence"> => ({
  evidence: evidence.some((other) => sameAnchor(other, anchor)) ? evidence : [...evidence, anchor],
})
