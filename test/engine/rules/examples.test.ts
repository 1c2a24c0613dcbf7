import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { SHARED } from "../../../src/cli/new-rule.ts"
import { loadResources } from "../../../src/cli/resources.ts"
import { CHECKS } from "../../../src/engine/check/index.ts"
import { apply, conflicts, invert } from "../../../src/engine/edit/apply.ts"
import { WORD_TABLES } from "../../../src/engine/index.ts"
import { mend } from "../../../src/engine/mend/mend.ts"
import { createReader } from "../../../src/engine/read/index.ts"
import { RULES } from "../../../src/engine/rules/index.ts"
import type { Proposal, Rule } from "../../../src/engine/rules/rule.ts"
import { createLexicon } from "../../../src/engine/words/lexicon.ts"

const resources = loadResources()
const reader = createReader(resources)
const lexicon = createLexicon(WORD_TABLES.map((name) => resources.words[name]!))

function propose(rule: Rule, text: string): Proposal[] {
  const document = reader.read({ id: "example", kind: "paragraph", text, opaque: [], anchors: [] })
  const proposals = document.sentences.flatMap((sentence) => [
    ...rule.propose(sentence, { document, lexicon, programming: false }),
  ])
  return proposals.filter((one, i) => !proposals.slice(0, i).some((other) => conflicts(one, other)))
}

/** Which check would keep the rule's edit from ever being made, and why; null when none. */
function refusalOf(proposal: Proposal, text: string): string | null {
  const document = reader.read({ id: "example", kind: "paragraph", text, opaque: [], anchors: [] })
  const sentence = document.sentences.find(
    ({ span }) => span.start <= proposal.span.start && proposal.span.end <= span.end,
  )!
  const read = (text: string) =>
    reader.read({ id: "example", kind: "paragraph", text, opaque: [], anchors: [] })
  for (const check of CHECKS) {
    const why = check.refuse(proposal, { document, sentence, protected: [], read })
    if (why !== null) return `${check.id}: ${why}`
  }
  return null
}

it("lists every rule of the folder, once, by name", () => {
  const files = readdirSync(new URL("../../../src/engine/rules", import.meta.url)).map((file) =>
    file.replace(".ts", ""),
  )
  expect(RULES.map(({ id }) => id)).toEqual(files.filter((file) => !SHARED.includes(file)).sort())
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("has a case it rewrites and a case it leaves", () => {
    expect(rule.examples.some((example) => "before" in example)).toBe(true)
    expect(rule.examples.some((example) => "keep" in example)).toBe(true)
  })

  for (const example of rule.examples) {
    if ("keep" in example) {
      it(`leaves “${example.keep}”, because ${example.because}`, () => {
        expect(propose(rule, example.keep)).toEqual([])
      })
      continue
    }
    it(`rewrites “${example.before}”`, () => {
      const proposals = propose(rule, example.before)
      const edits = mend(example.before, proposals)
      expect(apply(example.before, edits).text).toBe(example.after)
      expect(apply(example.after, invert(example.before, edits)).text).toBe(example.before)
      expect(apply(example.before, JSON.parse(JSON.stringify(edits))).text).toBe(example.after)
      for (const proposal of proposals) {
        expect(refusalOf(proposal, example.before), "a check refuses it").toBeNull()
        expect(proposal.rule).toBe(id)
        expect(proposal.reason).toMatch(/^[“A-Z].+\.$/)
      }
      expect(propose(rule, example.after), "its own output needs nothing").toEqual([])
    })
  }
})
