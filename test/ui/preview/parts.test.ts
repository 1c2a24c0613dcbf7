import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { apply } from "../../../src/engine/edit/apply.ts"
import type { Edit } from "../../../src/engine/edit/edit.ts"
import { bySpan } from "../../../src/engine/text/span.ts"
import { FIRST_COLUMNS, toggleColumn } from "../../../src/ui/preview/columns.ts"
import { cutAtTerms, partsOf } from "../../../src/ui/preview/levels/parts.ts"

const edit = (text: string, words: string, insert: Edit["insert"]): Edit => {
  const start = text.indexOf(words)
  return { span: { start, end: start + words.length }, insert, rule: "a-rule", reason: "" }
}

/** The parts as one line: new text as [edit|text]. */
function show(text: string, edits: readonly Edit[]): string {
  // As they arrive: copies, not the same objects.
  const { text: output, runs } = structuredClone(apply(text, edits))
  return partsOf({ edits, text: output, runs })
    .map((part) => (part.edit === null ? part.text : `[${part.edit}|${part.text}]`))
    .join("")
}

describe("parts of a levelled block", () => {
  const text = "She utilized a vessel (an old one) to cross."

  it("are the text itself where nothing changed", () => {
    expect(show(text, [])).toBe(text)
  })

  it("mark what is new", () => {
    expect(show(text, [edit(text, "utilized", ["used"]), edit(text, "vessel", ["ship"])])).toBe(
      "She [0|used] a [1|ship] (an old one) to cross.",
    )
  })

  it("leave a mark where text only went away", () => {
    const gone = edit(text, "vessel (an old one)", [{ start: 15, end: 21 }])
    expect(show(text, [gone])).toBe("She utilized a vessel[0|] to cross.")
  })

  it("leave a mark at the very start", () => {
    const however = edit("However, she left.", "However, she", ["She"])
    expect(show("However, she left.", [however])).toBe("[0|She] left.")
    const gone = { ...however, insert: [{ start: 9, end: 12 }] }
    expect(show("However, she left.", [gone])).toBe("[0|]she left.")
  })

  it("mark what is new inside kept text", () => {
    const whole = edit(text, text, [{ start: 0, end: 34 }, ". It was", { start: 34, end: text.length }])
    expect(show(text, [whole, edit(text, "vessel", ["ship"])])).toBe(
      "She utilized a [1|ship] (an old one)[0|. It was] to cross.",
    )
  })
})

describe("protected terms", () => {
  const source = "A cell, cells and mice."
  const at = (words: string) => {
    const start = source.indexOf(words)
    return { start, end: start + words.length }
  }
  const marked = (stretch: string, terms: readonly string[]) => {
    const part = { text: stretch, edit: null, source: at(stretch) }
    return cutAtTerms(part, terms.map(at))
      .map(({ text, term }) => (term ? `<${text}>` : text))
      .join("|")
  }

  it("are marked wherever they stand in the source, in every form", () => {
    expect(marked(source, ["cell,", "cells", "mice"])).toBe("A |<cell,>| |<cells>| and |<mice>|.")
    expect(marked(source, [])).toBe(source)
  })

  it("are marked at the ends of a stretch, and as far as they reach into it", () => {
    expect(marked("cells and", ["cells"])).toBe("<cells>| and")
    expect(marked("lls and mi", ["cells", "mice"])).toBe("<lls>| and |<mi>")
  })

  it("lose and double no letter where one lies in another, or two overlap", () => {
    expect(marked(source, ["cell, cells", "cells", "cells and"])).toBe("A |<cell, cells>|< and>| mice.")
    const spans = fc
      .tuple(fc.nat(source.length), fc.nat(source.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.array(spans), spans, (terms, stretch) => {
        const part = { text: source.slice(stretch.start, stretch.end), edit: null, source: stretch }
        const pieces = cutAtTerms(part, terms.toSorted(bySpan))
        expect(pieces.map(({ text }) => text).join("")).toBe(part.text)
      }),
    )
  })
})

describe("columns", () => {
  it("stay in the order of the page", () => {
    expect(toggleColumn(FIRST_COLUMNS, 3)).toEqual(["original", 4, 3, 2])
    expect(toggleColumn(FIRST_COLUMNS, "original")).toEqual([4, 2])
  })

  it("are two at least and four at most, one of them a step", () => {
    expect(toggleColumn([4, 2], 2)).toEqual([4, 2])
    expect(toggleColumn(["original", 4, 3, 2], 1)).toEqual(["original", 4, 3, 2])
    expect(toggleColumn(["original", 4], 4)).toEqual(["original", 4])
  })
})
