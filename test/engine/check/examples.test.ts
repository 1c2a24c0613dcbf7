import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { loadResources } from "../../../src/cli/resources.ts"
import { CHECKS } from "../../../src/engine/check/index.ts"
import { findTerms, termOf } from "../../../src/engine/choose/terms.ts"
import type { Edit } from "../../../src/engine/edit/edit.ts"
import { createReader } from "../../../src/engine/read/index.ts"
import type { Span } from "../../../src/engine/text/span.ts"

const reader = createReader(loadResources())
const read = (text: string, anchors: readonly Span[] = []) =>
  reader.read({ id: "example", kind: "paragraph", text, opaque: [], anchors })

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`“${words}” is not in “${text}”`)
  return { start, end: start + words.length }
}

it("lists every check of the folder, once, by name", () => {
  const files = readdirSync(new URL("../../../src/engine/check", import.meta.url)).map((file) =>
    file.replace(".ts", ""),
  )
  expect(CHECKS.map(({ id }) => id)).toEqual(
    files.filter((file) => file !== "index" && file !== "check").sort(),
  )
})

describe.each(CHECKS.map((check) => [check.id, check] as const))("%s", (_, check) => {
  it("has a case it refuses and a case it lets pass", () => {
    expect(new Set(check.examples.map(({ refused }) => refused))).toEqual(new Set([true, false]))
  })

  it.each(check.examples)(
    "“$text”: $words, $by: refused $refused",
    ({ text, words, by, refused, protect = [], anchors = [] }) => {
      const document = read(
        text,
        anchors.map((anchor) => spanOf(text, anchor)),
      )
      const terms = protect.map((term) => termOf(read(term)))
      const edit: Edit = { span: spanOf(text, words), insert: [by], rule: "example", reason: "An example." }
      const context = {
        document,
        sentence: document.sentences[0]!,
        protected: findTerms(document, terms),
        read,
      }
      expect(check.refuse(edit, context) !== null).toBe(refused)
    },
  )
})
