import { describe, expect, it } from "vitest"
import type { Gloss } from "../../src/engine/leveled.ts"
import { notedBehind, type Teaching, taught } from "../../src/page/taught.ts"

const TEXT = "The harbour authority left the old vessel behind. It sank."
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const gloss = (words: string, headword = words): Gloss => ({
  span: span(words),
  headword,
  from: 3,
  meanings: [{ definition: `what ${headword} means`, example: null, plain: null }],
  sure: true,
  syllables: headword,
  family: [],
  picture: null,
})
const GLOSSES = [gloss("authority"), gloss("left", "leave"), gloss("vessel")]
const NOTHING: Teaching = { notes: [], terms: [], explain: true }
const note = (words: string, text: string, whole = false) => ({ span: span(words), text, whole })
/** What is said, in the order in which it is looked for. */
const said = (teaching: Partial<Teaching>) =>
  taught(TEXT, GLOSSES, { ...NOTHING, ...teaching }).map(
    ({ headword, note, meanings }) => `${headword}${meanings.length ? "" : " (no meaning)"}: ${note}`,
  )

describe("what a teacher says of words", () => {
  it("is nothing where there is no lesson", () => {
    expect(taught(TEXT, GLOSSES, NOTHING)).toEqual(GLOSSES)
  })

  it("stands with the meaning of the same words, whatever blanks are beside them, and alone where we know none", () => {
    expect(said({ notes: [note("vessel behind", "gone"), note("vessel ", "a ship")] })).toEqual([
      "vessel behind (no meaning): gone",
      "vessel: a ship",
      "authority: undefined",
      "leave: undefined",
    ])
  })

  it("comes before the meanings of words in it, and after them where it is about a whole sentence", () => {
    expect(
      said({
        notes: [
          note(TEXT.slice(0, TEXT.indexOf(" It")), "read twice", true),
          note("harbour authority", "an office"),
        ],
      }),
    ).toEqual([
      "harbour authority (no meaning): an office",
      "authority: undefined",
      "leave: undefined",
      "vessel: undefined",
      `${TEXT.slice(0, TEXT.indexOf(" It"))} (no meaning): read twice`,
    ])
  })

  it("is one note where several are about the same words", () => {
    expect(said({ notes: [note("vessel", "a ship"), note("vessel", "an old one")] })[0]).toBe(
      "vessel: a ship\nan old one",
    )
  })

  it("is nothing where a note is empty, or a word to explain has no meaning and no note", () => {
    expect(said({ notes: [note("vessel", " "), note("old", "")], terms: ["harbour"] })).toEqual(said({}))
    expect(said({ notes: [note("harbour", "a safe place")], terms: ["harbour"] })[0]).toBe(
      "harbour (no meaning): a safe place",
    )
  })

  it("marks the words of the lesson, by what stands there or by their headword", () => {
    expect(said({ terms: ["Vessel", "leave"] })).toEqual(["authority: undefined", "leave: ", "vessel: "])
  })

  it("is all there is where meanings are not offered", () => {
    expect(said({ notes: [note("vessel", "a ship")], terms: ["leave"], explain: false })).toEqual([
      "vessel (no meaning): a ship",
    ])
  })
})

it("a note of words that a change took is behind the change, not one of words that it keeps", () => {
  const [noted] = taught(TEXT, [], { ...NOTHING, notes: [note("vessel", "a ship")] })
  const edit = (insert: (string | { start: number; end: number })[]) => ({
    span: span("the old vessel"),
    insert,
    rule: "own",
    reason: "",
  })
  expect(notedBehind([noted!], edit(["it"]))).toBe(noted)
  expect(notedBehind([noted!], edit(["that ", span("old vessel")]))).toBeNull()
  expect(notedBehind([{ ...noted!, note: "" }], edit(["it"]))).toBeNull()
})
