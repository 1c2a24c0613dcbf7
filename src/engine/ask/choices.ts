import type { SuggestedQuestion } from "./suggested.ts"

/** A question whose choices are not in order yet. */
export interface Draft extends Omit<SuggestedQuestion, "choices" | "answer"> {
  readonly right: string
  readonly wrong: readonly string[]
}

/** The question with its choices in an order that their text decides: the same every time, and the right one anywhere. */
export function questionOf({ right, wrong, ...question }: Draft): SuggestedQuestion {
  const choices = [right, ...wrong]
    .map((choice) => ({ choice, rank: rankOf(`${question.prompt} ${choice}`) }))
    .sort((a, b) => a.rank - b.rank || (a.choice < b.choice ? -1 : 1))
    .map(({ choice }) => choice)
  return { ...question, choices, answer: choices.indexOf(right) }
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv, then mixed: the last letters alone would decide too much. */
function rankOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
