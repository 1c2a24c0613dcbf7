import { describe, expect, it } from "vitest"
import type { PlacedNote } from "../../../src/app/lesson/place.ts"
import { apply } from "../../../src/engine/edit/apply.ts"
import type { Edit } from "../../../src/engine/edit/edit.ts"
import type { Span } from "../../../src/engine/text/span.ts"
import { shownOf, textOf, withNotes } from "../../../src/ui/preview/levels/shown.ts"

const TEXT = "She utilized a vessel, and it sank. However, nobody was hurt."
const block = { id: "b", kind: "paragraph", text: TEXT, opaque: [], anchors: [] } as const
const SENTENCES: readonly Span[] = [
  { start: 0, end: 35 },
  { start: 36, end: TEXT.length },
]
const spanOf = (words: string): Span => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
})
const edit = (words: string, insert: Edit["insert"]): Edit => ({
  span: spanOf(words),
  insert,
  rule: "a-rule",
  reason: "",
})
const leveled = (...edits: Edit[]) => ({ block, edits, refused: [], faults: [], ...apply(TEXT, edits) })
const own = (index: number, text: string) => ({
  block: "b",
  span: SENTENCES[index]!,
  steps: [2 as const],
  text,
  by: "",
})

/** What is shown as one line: sentences with their places, what stands between as it is. */
const line = (shown: ReturnType<typeof shownOf>): string =>
  shown
    .map(({ index, parts }) => {
      const text = parts.map(({ text }) => text).join("")
      return index === null ? text : `<${index}:${text}>`
    })
    .join("")

describe("sentences of a block as it is shown", () => {
  it("are those of the source where nothing changed", () => {
    expect(line(shownOf(block, null, SENTENCES))).toBe(
      "<0:She utilized a vessel, and it sank.> <1:However, nobody was hurt.>",
    )
  })

  it("keep together what was one sentence", () => {
    const split = leveled(edit("utilized", ["used"]), edit(", and it", [". It"]))
    const shown = shownOf(block, split, SENTENCES)
    expect(line(shown)).toBe("<0:She used a vessel. It sank.> <1:However, nobody was hurt.>")
    expect(textOf(shown, 0)).toBe("She used a vessel. It sank.")
  })

  it("have new words that begin a sentence", () => {
    expect(line(shownOf(block, leveled(edit("However, nobody", ["But nobody"])), SENTENCES))).toBe(
      "<0:She utilized a vessel, and it sank.> <1:But nobody was hurt.>",
    )
  })

  it("are told apart where an edit joins two", () => {
    const joined = leveled(edit("sank. However, nobody", ["sank, but nobody"]))
    const shown = shownOf(block, joined, SENTENCES)
    expect(line(shown)).toBe("<0:She utilized a vessel, and it sank, but nobody><1: was hurt.>")
    expect(textOf(shown, 1)).toBe("was hurt.")
  })

  it("stand there in own words before these are made, and only until then", () => {
    const words = [own(0, "She took a boat.")]
    expect(line(shownOf(block, leveled(edit("vessel", ["ship"])), SENTENCES, words))).toBe(
      "<0:She took a boat.> <1:However, nobody was hurt.>",
    )
    const made = leveled({ span: SENTENCES[0]!, insert: ["She took a  boat."], rule: "own", reason: "" })
    expect(shownOf(block, made, SENTENCES, words)[0]!.parts[0]!.edit).toBe(0)
  })

  it("are none in a text without any", () => {
    expect(shownOf({ ...block, text: "" }, null, [])).toEqual([])
    expect(line(shownOf({ ...block, text: "* * *" }, null, []))).toBe("* * *")
  })
})

describe("notes in a sentence", () => {
  const note = (words: string | null): PlacedNote => {
    const span = words === null ? SENTENCES[0]! : spanOf(words)
    return {
      block: "b",
      span,
      note: { at: { hash: "", nth: 0, quote: "" }, span: words === null ? null : span, text: "!" },
    }
  }
  const marked = (notes: readonly PlacedNote[], ...edits: Edit[]): string => {
    const { parts } = shownOf(block, leveled(...edits), SENTENCES)[0]!
    return withNotes(
      parts,
      notes.map((note, at) => ({ at, note })),
    )
      .map((piece) => ("note" in piece ? `(${piece.note})` : piece.noted ? `[${piece.text}]` : piece.text))
      .join("")
  }

  it("stand after their words", () => {
    expect(marked([note("vessel")])).toBe("She utilized a [vessel](0), and it sank.")
  })

  it("stand at the end where their words are gone, or where they are about the whole", () => {
    expect(marked([note("vessel")], edit("vessel", ["ship"]))).toBe("She utilized a ship, and it sank.(0)")
    expect(marked([note(null)])).toBe("She utilized a vessel, and it sank.(0)")
  })

  it("do not hide each other", () => {
    expect(marked([note("a vessel"), note("vessel")])).toBe("She utilized [a ][vessel](1)(0), and it sank.")
  })
})
