import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fitting } from "../../../src/app/lesson/fitting.ts"
import type { Anchor, Lesson } from "../../../src/app/lesson/lesson.ts"
import { NO_LESSON } from "../../../src/app/lesson/lesson.ts"
import { anchorsOf, placeLesson } from "../../../src/app/lesson/place.ts"
import { blocksOf } from "../../../src/app/paste.ts"
import type { Block } from "../../../src/engine/text/block.ts"
import { slice } from "../../../src/engine/text/span.ts"

const paragraphs = (...texts: string[]): Block[] =>
  texts.map((text, at) => ({ id: `p${at}`, kind: "paragraph", text, opaque: [], anchors: [] }))

/** A lesson that decides something about every sentence of an article, in every way there is. */
function lessonAbout(blocks: readonly Block[]): Lesson {
  const anchors = anchorsOf(blocks)
  const sentences = blocks.flatMap(({ id }) => anchors.of(id))
  const firsts = blocks.flatMap(({ id }) => anchors.of(id).slice(0, 1))
  return {
    ...NO_LESSON,
    changes: sentences.map(({ anchor, span }) => ({
      verdict: "refuse",
      rule: "plain-word",
      words: null,
      at: { ...anchor, span: { start: 0, end: span.end - span.start } },
      from: null,
    })),
    own: sentences.map(({ anchor }) => ({
      at: anchor,
      step: 1,
      text: `Not: ${anchor.quote}`,
      by: "",
      overruled: [],
    })),
    paragraphs: firsts.map(({ anchor }) => ({ at: anchor, hidden: [1] })),
    notes: sentences.map(({ anchor }) => ({ at: anchor, span: null, text: "Mind this." })),
    questions: [
      {
        id: "q1",
        kind: "open",
        prompt: "Why?",
        choices: [],
        answer: null,
        evidence: sentences.map(({ anchor }) => anchor),
      },
    ],
  }
}

/** What a placed lesson decides, as the words it decides about. */
function wordsOf(lesson: Lesson, blocks: readonly Block[]) {
  const { decisions, notes, questions, misfits } = placeLesson(lesson, blocks)
  const textOf = new Map(blocks.map(({ id, text }) => [id, text]))
  const words = ({ block, span }: { block: string; span: { start: number; end: number } }) =>
    slice(textOf.get(block)!, span)
  return {
    changes: decisions.verdicts.map(({ at }) => words(at!)),
    own: decisions.own.map(words),
    hidden: decisions.hidden.map(({ block }) => block),
    notes: notes.map(words),
    evidence: questions.flatMap(({ evidence }) => evidence.map(words)),
    misfits,
  }
}

const folder = new URL("../../texts/", import.meta.url)
const TEXTS = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => [name, blocksOf(readFileSync(new URL(name, folder), "utf8"))] as const)

describe("a lesson in its own article", () => {
  it.each(TEXTS)("fits whole: %s", (_name, blocks) => {
    const anchors = anchorsOf(blocks)
    const lesson = lessonAbout(blocks)
    const { decisions, misfits } = placeLesson(lesson, blocks)
    const sentences = blocks.flatMap(({ id }) => anchors.of(id).map(({ span }) => ({ block: id, span })))
    expect(sentences.length).toBeGreaterThan(5)
    expect(misfits).toEqual([])
    expect(decisions.own.map(({ block, span }) => ({ block, span }))).toEqual(sentences)
    expect(decisions.verdicts.map(({ at }) => at)).toEqual(sentences)
  })

  // Few different sentences, so that many read the same.
  const sentence = fc.constantFrom(
    "It rained.",
    "Why?",
    "They built a dam.",
    "“Go,” he said.",
    "In 1986 it fell.",
  )
  const article = fc
    .array(fc.array(sentence, { maxLength: 5 }), { minLength: 1, maxLength: 6 })
    .map((all) => paragraphs(...all.map((each) => each.join(" "))))

  it("gives back the same spans, also where sentences read the same", () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const anchors = anchorsOf(blocks)
        for (const { id } of blocks)
          for (const { anchor, span } of anchors.of(id))
            expect(anchors.find(anchor)).toEqual({ block: id, span })
        expect(placeLesson(lessonAbout(blocks), blocks).misfits).toEqual([])
      }),
    )
  })

  it("never moves a decision to another text", () => {
    fc.assert(
      fc.property(article, article, (one, other) => {
        const there = anchorsOf(other)
        const textOf = new Map(other.map(({ id, text }) => [id, text]))
        const here = anchorsOf(one)
        for (const { id, text } of one)
          for (const { anchor, span } of here.of(id)) {
            const found = there.find(anchor)
            if (found) expect(slice(textOf.get(found.block)!, found.span)).toBe(slice(text, span))
          }
      }),
    )
  })
})

describe("an article that has changed", () => {
  const beaver = TEXTS.find(([name]) => name === "beaver.txt")![1]

  it("keeps every decision whose sentence is still there, and tells of the rest", () => {
    const changed = beaver.map((block, at) =>
      at % 3 === 1 ? { ...block, text: `Quite another text ${at}. It says more.` } : block,
    )
    const lesson = lessonAbout(beaver)
    const left = new Set(
      changed.flatMap(({ id }) => anchorsOf(changed).of(id)).map(({ anchor }) => anchor.hash),
    )
    const gone = lesson.own.filter(({ at }) => !left.has(at.hash))
    const placed = wordsOf(lesson, changed)
    expect(gone.length).toBeGreaterThan(0)
    expect(placed.own).toHaveLength(lesson.own.length - gone.length)
    expect(placed.notes).toHaveLength(lesson.own.length - gone.length)
    const lost = placed.misfits.filter(({ kind }) => kind === "own")
    expect(lost).toEqual(gone.map(({ at, text }) => ({ kind: "own", quote: at.quote, text })))
  })

  it("keeps everything when only its paragraphs have moved", () => {
    const moved = beaver.toReversed()
    const placed = wordsOf(lessonAbout(beaver), moved)
    expect(placed.misfits).toEqual([])
    expect(placed.own).toEqual(wordsOf(lessonAbout(beaver), beaver).own)
  })

  const TYPOGRAPHY: readonly [name: string, change: (text: string) => string][] = [
    ["straight quotation marks", (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
    ["curly apostrophes", (text) => text.replace(/(\w)'(\w)/g, "$1’$2")],
    [
      "spaces that do not break",
      (text) => text.replace(/(\d) /g, "$1\u00a0").replace(/ (a|of) /g, "\u00a0$1 "),
    ],
    ["narrow spaces", (text) => text.replace(/ (?=\w+\.)/g, "\u202f")],
    ["longer dashes", (text) => text.replace(/ - /g, " – ").replace(/(\d)-(\d)/g, "$1–$2")],
    ["hyphens that do not break", (text) => text.replace(/(\w)-(\w)/g, "$1‑$2")],
  ]
  it.each(TYPOGRAPHY)("keeps everything when only its typography has changed: %s", (_name, change) => {
    for (const [, blocks] of TEXTS) {
      const changed = blocks.map((block) => ({ ...block, text: change(block.text) }))
      expect(placeLesson(lessonAbout(blocks), changed).misfits).toEqual([])
    }
  })
})

describe("one of several sentences that read the same", () => {
  const A = "Rain fell. What happened?"
  const B = "The dam broke. What happened?"
  const C = "Snow melted. What happened?"
  const places = paragraphs(A, B)
  const [first, second] = ["p0", "p1"].map((block) => anchorsOf(places).of(block)[1]!.anchor) as [
    Anchor,
    Anchor,
  ]
  const blockOf = (anchor: Anchor, ...texts: string[]) => {
    const blocks = paragraphs(...texts)
    const found = anchorsOf(blocks).find(anchor)
    return found && blocks.find(({ id }) => id === found.block)!.text
  }

  it("is told from the others by the sentence before it, and only where there are others", () => {
    expect(first).toMatchObject({ nth: 0, after: anchorsOf(places).of("p0")[0]!.anchor.hash })
    expect(second).toMatchObject({ nth: 1, after: anchorsOf(places).of("p1")[0]!.anchor.hash })
    expect(anchorsOf(places).of("p0")[0]!.anchor).not.toHaveProperty("after")
  })

  it.each([
    ["another comes before it", [C, A, B]],
    ["another comes between", [A, C, B]],
    ["another comes after it", [A, B, C]],
    ["they change places", [B, A]],
  ])("stays where it was when %s", (_name, texts) => {
    expect(blockOf(first, ...texts)).toBe(A)
    expect(blockOf(second, ...texts)).toBe(B)
  })

  it("stays where it was when the other goes, and is gone when it goes itself", () => {
    expect(blockOf(first, A)).toBe(A)
    expect(blockOf(second, B)).toBe(B)
    expect(blockOf(first, B)).toBeNull()
    expect(blockOf(second, A)).toBeNull()
  })

  it("is gone when nothing tells it from the others any more", () => {
    expect(blockOf(first, C, C)).toBeNull()
  })

  it("is counted where nothing is known of the sentence before it", () => {
    const { after: _after, ...bare } = second
    expect(blockOf(bare, A, B)).toBe(B)
    expect(blockOf(bare, A)).toBeNull()
  })

  it("of a run of them is counted within the run", () => {
    const blocks = paragraphs("Ha! Ha! Ha! Ha!")
    const spans = anchorsOf(blocks)
      .of("p0")
      .map(({ anchor }) => anchorsOf(blocks).find(anchor)!.span.start)
    expect(spans).toEqual([0, 4, 8, 12])
  })
})

describe("a place", () => {
  const [block] = paragraphs("Rain fell. The dam broke.") as [Block]
  const anchors = anchorsOf([block])

  it.each([
    [0, "Rain fell."],
    [9, "Rain fell."],
    [10, "Rain fell."],
    [11, "The dam broke."],
    [99, "The dam broke."],
  ])("at %i lies in a sentence", (offset, sentence) => {
    expect(slice(block.text, anchors.at(block.id, offset)!.span)).toBe(sentence)
  })

  it("in a block without words lies in none", () => {
    expect(anchorsOf(paragraphs("")).at("p0", 0)).toBeNull()
    expect(anchors.at("elsewhere", 0)).toBeNull()
  })

  it("quotes the beginning of its sentence between words, and no half characters", () => {
    const quote = (text: string) => anchorsOf(paragraphs(text)).of("p0")[0]!.anchor.quote
    expect(quote("Rain fell.")).toBe("Rain fell.")
    expect(quote("Rain fell on the hills and on the valleys below.")).toBe(
      "Rain fell on the hills and on the…",
    )
    expect(quote("😀".repeat(30))).toBe(`${"😀".repeat(19)}…`)
  })
})

it("a change that reaches beyond its sentence ends with its block", () => {
  const blocks = paragraphs("Rain fell. The dam broke.")
  const { anchor } = anchorsOf(blocks).of("p0")[0]!
  const change = {
    verdict: "refuse",
    rule: "shared-subject",
    words: null,
    at: { ...anchor, span: { start: 0, end: 25 } },
    from: null,
  } as const
  const spanIn = (text: string) =>
    placeLesson({ ...NO_LESSON, changes: [change] }, paragraphs(text)).decisions.verdicts[0]!.at
  expect(spanIn(blocks[0]!.text)).toEqual({ block: "p0", span: { start: 0, end: 25 } })
  expect(spanIn("Rain fell.")).toEqual({ block: "p0", span: { start: 0, end: 10 } })
})

it("what begins behind its sentence has no place, and goes with what does not fit", () => {
  const blocks = paragraphs("Rain fell. The dam broke.")
  const { anchor } = anchorsOf(blocks).of("p0")[0]!
  const behind = { start: 10, end: 20 }
  const lesson: Lesson = {
    ...NO_LESSON,
    changes: [
      { verdict: "refuse", rule: "passive", words: null, at: { ...anchor, span: behind }, from: null },
    ],
    notes: [
      { at: anchor, span: behind, text: "Nowhere." },
      { at: anchor, span: { start: 9, end: 99 }, text: "As far as it goes." },
    ],
  }
  const { decisions, notes, misfits } = placeLesson(lesson, blocks)
  expect(decisions.verdicts).toEqual([])
  expect(notes.map(({ span }) => span)).toEqual([{ start: 9, end: 25 }])
  expect(misfits.map(({ kind }) => kind)).toEqual(["change", "note"])
  const fitted = fitting(lesson, anchorsOf(blocks))
  expect(fitted).toEqual({ ...lesson, changes: [], notes: [lesson.notes[1]] })
  expect(fitting(fitted, anchorsOf(blocks))).toBe(fitted)
})
