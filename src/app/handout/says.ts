import type { Step } from "../../engine/step.ts"
import type { HandoutQuestion } from "./handout.ts"
import { isAdapted, type ShownBlock } from "./shown.ts"
import type { Say } from "./texts.ts"

/* What copies of every kind say in the same words. */

/** What a copy says of its own text: that it is adapted and at which step, or that it is as it was written. */
export const labelOf = (shown: readonly ShownBlock[], step: Step | null, say: Say): string =>
  step !== null && isAdapted(shown)
    ? `${say("readAdapted")} · ${say("stepNumber", step)}`
    : say("originalLong")

/** How a note on a whole sentence is called. */
export const noteName = (paragraph: number | null, say: Say): string =>
  paragraph === null ? say("handoutNote") : say("handoutNoteFor", paragraph)

/** What a teacher's copy says below a question; null where there is nothing to say. */
export function answerOf({ answer, right, choices, paragraphs }: HandoutQuestion, say: Say): string | null {
  const words = answer ?? (right === null ? null : (choices[right] ?? null))
  if (words === null) return null
  return paragraphs.length === 0
    ? say("handoutAnswer", words)
    : say("handoutAnswerIn", words, paragraphsNamed(paragraphs, say))
}

/** "paragraph 4", "paragraphs 4, 6". */
export const paragraphsNamed = (paragraphs: readonly number[], say: Say): string =>
  paragraphs.length === 1
    ? say("handoutParagraphOne", paragraphs[0]!)
    : say("handoutParagraphMany", paragraphs.join(", "))
