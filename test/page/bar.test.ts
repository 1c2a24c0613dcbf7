import { describe, expect, it } from "vitest"
import spanish from "../../assets/_locales/es/messages.json" with { type: "json" }
import { RULES } from "../../src/engine/rules/index.ts"
import { dockAt, dockBeside } from "../../src/page/bar/dock.ts"
import { beside, following } from "../../src/page/bar/excerpt.ts"
import { gone, place } from "../../src/page/bar/place.ts"
import { type Say, sentence } from "../../src/page/bar/texts.ts"
import { WHYS, whyOf } from "../../src/page/bar/why.ts"
import type { State } from "../../src/page/levels.ts"

const free = { left: 0, top: 0, right: 400, bottom: 600 }
const size = { width: 200, height: 150 }

describe("where a card goes", () => {
  it("is under its anchor", () => {
    expect(place({ left: 150, right: 250, top: 100, bottom: 120 }, size, free)).toEqual({
      left: 100,
      top: 128,
      height: 150,
    })
  })
  it("is above where there is no room below", () => {
    expect(place({ left: 150, right: 250, top: 500, bottom: 520 }, size, free)).toEqual({
      left: 100,
      top: 342,
      height: 150,
    })
  })
  it("is as high as the roomier side allows, and not over its anchor", () => {
    const tall = { width: 200, height: 500 }
    expect(place({ left: 150, right: 250, top: 200, bottom: 220 }, tall, free)).toEqual({
      left: 100,
      top: 228,
      height: 364,
    })
    expect(place({ left: 150, right: 250, top: 400, bottom: 420 }, tall, free)).toEqual({
      left: 100,
      top: 8,
      height: 384,
    })
  })
  it("stays inside the window, wherever the anchor is", () => {
    for (let left = -300; left < 700; left += 90) {
      for (let top = -300; top < 900; top += 70) {
        const at = place({ left, right: left + 60, top, bottom: top + 20 }, size, free)
        expect(at.left).toBeGreaterThanOrEqual(8)
        expect(at.top).toBeGreaterThanOrEqual(8)
        expect(at.left + size.width).toBeLessThanOrEqual(392)
        expect(at.top + at.height).toBeLessThanOrEqual(592)
      }
    }
  })
  it("knows how far the anchor has gone", () => {
    expect(gone({ left: 0, right: 9, top: 10, bottom: 20 }, free)).toBe(0)
    expect(gone({ left: 0, right: 9, top: -70, bottom: -50 }, free)).toBe(50)
    expect(gone({ left: 0, right: 9, top: 700, bottom: 720 }, free)).toBe(100)
  })
})

describe("the words beside a change", () => {
  const text = "It rained. The project, which farmers paid for, was meant to stop floods. It did."
  const span = { start: text.indexOf(", which"), end: text.indexOf(" was") }
  it("are given where half a clause could not be read alone", () => {
    expect(beside(text, span, [text.slice(span.start, span.end)])).toEqual({
      before: "The project",
      after: " was meant to …",
    })
  })
  it("stay inside the sentence", () => {
    const last = { start: text.indexOf("floods"), end: text.indexOf("floods") + 6 }
    expect(beside(text, last, ["floods,"])).toEqual({ before: "… to stop ", after: "." })
  })
  it("begin with a capital where a sentence now begins", () => {
    expect(following(".", " the town")).toBe(" The town")
    expect(following(", and", " the town")).toBe(" the town")
  })
  it("are not needed where both wordings are words", () => {
    expect(beside(text, { start: 3, end: 9 }, ["rained", "poured"])).toEqual({ before: "", after: "" })
  })
})

describe("what the bar says", () => {
  const say = (part: Partial<State>) =>
    sentence((key, ...values) => [key, ...values].join(" "), {
      phase: "showing",
      step: 2,
      mode: "simplify",
      changes: 0,
      refusal: null,
      ...part,
    })
  it.each([
    [{}, "barChangesNone"],
    [{ changes: 1 }, "headChangesOne"],
    [{ changes: 32 }, "headChangesMany 32"],
    [{ mode: "explain" }, "barWordsNone"],
    [{ mode: "explain", changes: 7 }, "barWordsMany 7"],
    [{ phase: "working", changes: 7 }, "stateReading"],
    [{ phase: "idle", step: null }, "stateOriginal"],
    [{ phase: "refused", step: null, refusal: "not-article" }, "barNotArticle"],
  ] as const)("%j: %s", (part, expected) => {
    expect(say(part)).toBe(expected)
  })
})

describe("where the bar stands", () => {
  it.each([
    [0.1, 0.9, "bottom-start"],
    [0.5, 0.9, "bottom"],
    [0.9, 0.6, "bottom-end"],
    [0.2, 0.1, "top-start"],
    [0.5, 0.4, "top"],
    [1, 0, "top-end"],
  ])("%d across and %d down is %s", (across, down, dock) => {
    expect(dockAt(across, down)).toBe(dock)
  })

  it("follows the arrow keys and stops at the edges", () => {
    expect(dockBeside("bottom", "ArrowLeft")).toBe("bottom-start")
    expect(dockBeside("bottom-start", "ArrowLeft")).toBe("bottom-start")
    expect(dockBeside("bottom-start", "ArrowUp")).toBe("top-start")
    expect(dockBeside("top-start", "ArrowRight")).toBe("top")
    expect(dockBeside("top", "ArrowRight")).toBe("top-end")
    expect(dockBeside("top-end", "ArrowDown")).toBe("bottom-end")
    expect(dockBeside("top", "Enter")).toBeNull()
  })
})

describe("why something was changed", () => {
  const edit = { span: { start: 0, end: 1 }, insert: [], rule: "plain-word", reason: "“Odd” is hard." }
  const inSpanish: Say = (key) => spanish[key].message
  it("has a sentence for every rule", () => {
    expect(Object.keys(WHYS)).toEqual(RULES.map(({ id }) => id).sort())
  })
  it("is the engine's own sentence in English, and one for the rule in other languages", () => {
    expect(whyOf(() => "en", edit)).toBe("“Odd” is hard.")
    expect(whyOf(inSpanish, edit)).toBe("Aquí una palabra más fácil dice lo mismo.")
  })
})
