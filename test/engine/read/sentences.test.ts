import { expect, it } from "vitest"
import { sentenceSpans } from "../../../src/engine/read/sentences.ts"

const cut = (text: string): string[] => sentenceSpans(text).map(({ start, end }) => text.slice(start, end))

it.each<[string, string[]]>([
  ["", []],
  ["   ", []],
  ["One. Two!  Three?", ["One.", "Two!", "Three?"]],
  ["Dr. Ruiz came at 5 p.m. She left.", ["Dr. Ruiz came at 5 p.m.", "She left."]],
  ["“Stop.” He did not.", ["“Stop.”", "He did not."]],
  ["It costs $3.50 in the U.S. now", ["It costs $3.50 in the U.S. now"]],
])("%s", (text, sentences) => {
  expect(cut(text)).toEqual(sentences)
})
