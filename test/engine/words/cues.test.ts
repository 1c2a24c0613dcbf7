import { describe, expect, it } from "vitest"
import { loadResources } from "../../../src/cli/resources.ts"
import { createReader } from "../../../src/engine/read/index.ts"
import { formatCues, parseCues, selects } from "../../../src/engine/words/cues.ts"

const reader = createReader(loadResources())

/** Whether the cues select their sense for the word in brackets. */
function chosen(cues: string, marked: string): boolean {
  const [before, word, after] = marked.split(/[[\]]/) as [string, string, string]
  const text = before + word + after
  const sentence = reader.read({ id: "cue", kind: "paragraph", text, opaque: [], anchors: [] }).sentences[0]!
  const start = sentence.tokens.findIndex(({ span }) => span.start === before.length)
  const end = sentence.tokens.findIndex(({ span }) => span.end === before.length + word.length) + 1
  return selects(parseCues(cues), { sentence, start, end, head: start })
}

describe("cues", () => {
  it.each([
    ["obj:land", "The farmer [acquired] the land.", true],
    ["obj:land", "The land was [acquired] by a farmer.", true],
    ["obj:land", "The farmer [acquired] a house.", false],
    ["* !obj:none", "The river [rises].", false],
    ["subj:actor", "The king is [played] by an actor from Wales.", true],
    ["prep:in", "They found a [fault] in the machine.", true],
    ["prep:to", "They [aspire] to win.", false],
    ["comp:to", "The cold [prompted] many families to move.", true],
    ["comp:to", "He made a [vow] to protect the village.", true],
    ["prev:be+next:of", "She was [fond] of music.", true],
    ["prev:be+next:of", "She was [fond], they said.", false],
    ["* !prev:be+next:of", "She was [fond] of music.", false],
    ["* !prev:be+next:of", "The man [fond] of music sang.", true],
    ["prev:START+next:COMMA", "[Finally], they went home.", true],
    ["prev:START+next:COMMA", "They [finally], if slowly, went home.", false],
  ])("%s in “%s”: %s", (cues, marked, expected) => {
    expect(chosen(cues, marked)).toBe(expected)
  })

  it("are written as they were read", () => {
    for (const cues of ["*", "* !next:of", "obj:any prep:to,from", "!prev:be+next:of num:plur", ""])
      expect(formatCues(parseCues(cues))).toBe(cues)
  })

  it.each(["what:land", "obj:", "!*", "obj:a+", "obj"])("“%s” is refused", (cues) => {
    expect(() => parseCues(cues)).toThrow(SyntaxError)
  })
})
