import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Pack } from "../../../src/app/lesson/lesson.ts"
import { LONGEST, MOST } from "../../../src/app/lesson/limits.ts"
import { tidyTerm } from "../../../src/app/lesson/natural-key.ts"
import { canBeOpened, exportPack, PACK_FILE, parsePack } from "../../../src/app/lesson/parse-pack.ts"
import { AT, GROUP, LESSON, PACK } from "./samples.ts"

const FILE = { foothold: "pack", version: 1, ...PACK }
const NAMED = exportPack(PACK, { withNames: true })

const whyOf = (text: string) => {
  const parsed = parsePack(text)
  return parsed.ok ? null : parsed.why
}
const fileOf = (part: object) => JSON.stringify({ ...FILE, ...part })
const sourceOf = (part: object) => fileOf({ source: { ...PACK.source, ...part } })
const lessonOf = (part: object) => fileOf({ lesson: { ...LESSON, ...part } })
const ownOf = (part: object) => lessonOf({ own: [{ ...LESSON.own[0], ...part }] })
const anchorOf = (part: object) => ownOf({ at: { ...AT, ...part } })
const noteOf = (part: object) => lessonOf({ notes: [{ ...LESSON.notes[0], ...part }] })
const changeOf = (part: object) => lessonOf({ changes: [{ ...LESSON.changes[1], ...part }] })
const choiceOf = (part: object) => lessonOf({ questions: [{ ...LESSON.questions[0], ...part }] })
const openOf = (part: object) => lessonOf({ questions: [{ ...LESSON.questions[1], ...part }] })
const groupOf = (part: object) => fileOf({ groups: [{ ...GROUP, ...part }] })
/** The file with text put in before a piece of it: for what no record written in code can say. */
const withText = (text: string, before: string) => JSON.stringify(FILE).replace(before, () => text + before)
const inPlaceOf = (piece: string, text: string) => JSON.stringify(FILE).replace(piece, () => text)
const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth)
const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at))
const hashAt = (at: number) => at.toString(16).padStart(16, "0")

describe("a file that is no pack of ours", () => {
  const NOT_OURS: readonly [name: string, text: string][] = [
    ["nothing", ""],
    ["spaces", " \n\t "],
    ["words of a person", "Dear class, read this."],
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000"],
    ["a zip", "PK\u0003\u0004\u0014\u0000"],
    ["a script", "alert(1)"],
    ["null", "null"],
    ["true", "true"],
    ["a number", "1"],
    ["a text", '"pack"'],
    ["an empty record", "{}"],
    ["a list", "[]"],
    ["a list of packs", JSON.stringify([FILE])],
    ["the file of everything", fileOf({ foothold: "data" })],
    ["answers of a pupil", fileOf({ foothold: "answers" })],
    ["a pack without its mark", fileOf({ foothold: undefined })],
    ["a mark in capitals", fileOf({ foothold: "PACK" })],
    ["a mark that is a list", fileOf({ foothold: ["pack"] })],
    ["ours by its prototype only", `{"__proto__":${JSON.stringify(FILE)}}`],
    ["a package of npm", '{"name":"pack","version":"1.0.0","dependencies":{}}'],
    ["GeoJSON", '{"type":"FeatureCollection","features":[]}'],
    ["JSON with a comment", `// pack\n${JSON.stringify(FILE)}`],
    ["brackets without end", "[".repeat(200_000)],
    ["a very deep list", nested(200_000)],
    ["a very deep record", '{"a":'.repeat(100_000) + "1" + "}".repeat(100_000)],
  ]
  it.each(NOT_OURS)("%s", (_name, text) => {
    expect(whyOf(text)).toBe("not-ours")
  })
})

describe("a pack of a later Foothold", () => {
  it.each([
    ["with everything we know", fileOf({ version: 2 })],
    ["with nothing we know", '{"foothold":"pack","version":3,"chapters":[]}'],
    ["between two", fileOf({ version: 1.5 })],
  ])("%s", (_name, text) => {
    expect(whyOf(text)).toBe("newer")
  })
})

describe("a pack that is too big", () => {
  it.each([
    ["with spaces after it", NAMED + " ".repeat(PACK_FILE.largest)],
    ["with one endless text", ownOf({ text: "a".repeat(PACK_FILE.largest) })],
    [
      "with a million terms",
      lessonOf({ terms: many(100_000, (at) => ({ term: `t${at}`, explain: false })) }),
    ],
  ])("%s", (_name, text) => {
    expect(whyOf(text)).toBe("too-big")
  })
})

describe("a pack that is damaged", () => {
  const DAMAGED: readonly [name: string, text: string][] = [
    ["cut off", NAMED.slice(0, -3)],
    ["cut off after its mark", '{ "foothold": "pack", '],
    ["followed by another", NAMED + NAMED],
    ["without a version", fileOf({ version: undefined })],
    ["a version as text", fileOf({ version: "1" })],
    ["version 0", fileOf({ version: 0 })],
    ["a version below zero", fileOf({ version: -1 })],
    ["a version that is nothing", fileOf({ version: null })],
    ["without a source", fileOf({ source: undefined })],
    ["without a lesson", fileOf({ lesson: undefined })],
    ["a lesson that is a list", fileOf({ lesson: [LESSON] })],
    ["a lesson by reference", fileOf({ lesson: { $ref: "#/source" } })],
    ["a lesson that refers to itself", fileOf({ lesson: { ...LESSON, $ref: "#/lesson" } })],
    ["groups by reference", fileOf({ groups: { $ref: "#" } })],
    ["groups that are a record", fileOf({ groups: { 0: GROUP } })],
    ["something more in the file", fileOf({ article: "<p>Text</p>" })],
    ["something more in the source", sourceOf({ text: "all of it" })],
    ["something more in an anchor", anchorOf({ onclick: "alert(1)" })],
    ["a prototype for the file", withText('"__proto__":{"isTeacher":true},', '"version":1')],
    ["a prototype for the lesson", withText('"__proto__":{"terms":[]},', '"objective"')],
    ["a prototype for a group", withText('"__proto__":{"pupils":[]},', '"easiest"')],
    ["a constructor for the lesson", withText('"constructor":{"prototype":{"x":1}},', '"objective"')],
    ["a prototype in place of the lesson", inPlaceOf('"lesson":', '"__proto__":')],
    ["toString in an anchor", anchorOf({ toString: "x" })],
    ["hasOwnProperty in the objective", lessonOf({ objective: { text: "", code: "", hasOwnProperty: 1 } })],
    ["an address that is a script", sourceOf({ url: "javascript:alert(1)" })],
    ["an address that is a script in disguise", sourceOf({ url: " java\nscript:alert(1)" })],
    ["an address that holds a page", sourceOf({ url: "data:text/html,<script>alert(1)</script>" })],
    ["an address that is a blob", sourceOf({ url: "blob:https://example.org/1" })],
    ["an address of the extension", sourceOf({ url: "chrome-extension://abc/options.html" })],
    ["an address of the browser", sourceOf({ url: "about:config" })],
    ["an address that is none", sourceOf({ url: "example.org/a" })],
    ["an endless address", sourceOf({ url: `https://example.org/${"a".repeat(LONGEST.url)}` })],
    ["an endless title", sourceOf({ title: "a".repeat(LONGEST.title + 1) })],
    ["a title that is null", sourceOf({ title: null })],
    ["a fingerprint as text", sourceOf({ fingerprint: hashAt(1) })],
    ["half a sentence", sourceOf({ fingerprint: { hash: hashAt(1), sentences: 0.5 } })],
    ["sentences below zero", sourceOf({ fingerprint: { hash: hashAt(1), sentences: -1 } })],
    ["an endless objective", lessonOf({ objective: { text: "a".repeat(LONGEST.objective + 1), code: "" } })],
    ["an objective that is text", lessonOf({ objective: "Explain dams." })],
    ["an empty term", lessonOf({ terms: [{ term: "", explain: true }] })],
    ["a term of spaces", lessonOf({ terms: [{ term: " ", explain: true }] })],
    ["a term with spaces around it", lessonOf({ terms: [{ term: " dam", explain: true }] })],
    [
      "a term twice, once in capitals",
      lessonOf({ terms: [LESSON.terms[0], { ...LESSON.terms[0], term: "DAM" }] }),
    ],
    [
      "too many terms",
      lessonOf({ terms: many(MOST.terms + 1, (at) => ({ term: `t${at}`, explain: false })) }),
    ],
    ["explain as text", lessonOf({ terms: [{ term: "dam", explain: "true" }] })],
    ["explain as a number", lessonOf({ terms: [{ term: "dam", explain: 1 }] })],
    ["an unknown verdict", changeOf({ verdict: "maybe" })],
    ["a rule without a name", changeOf({ rule: "" })],
    [
      "a change twice",
      lessonOf({ changes: [LESSON.changes[0], { ...LESSON.changes[0], verdict: "accept" }] }),
    ],
    ["a change from a step that is none", changeOf({ from: 6 })],
    ["a change of no words", changeOf({ at: { ...AT, span: { start: 3, end: 3 } } })],
    ["a change without a span", changeOf({ at: AT })],
    ["a hash in capitals", anchorOf({ hash: "0123456789ABCDEF" })],
    ["a short hash", anchorOf({ hash: "0123456789abcde" })],
    ["a hash as a number", anchorOf({ hash: 123456789012345 })],
    ["a hash with a line after it", anchorOf({ hash: "0123456789abcdef\n" })],
    ["a place below zero", anchorOf({ nth: -1 })],
    ["a place as text", anchorOf({ nth: "0" })],
    ["a place between two", anchorOf({ nth: 0.5 })],
    ["a place beyond all numbers", inPlaceOf('"nth":0', '"nth":1e999')],
    ["a place that is no number", inPlaceOf('"nth":0', '"nth":NaN')],
    ["a quote of the whole article", anchorOf({ quote: "a".repeat(LONGEST.quote + 1) })],
    ["a sentence before that is no hash", anchorOf({ after: "Beavers" })],
    ["a sentence before that is null", anchorOf({ after: null })],
    ["own words at step 0", ownOf({ step: 0 })],
    ["own words at a step as text", ownOf({ step: "1" })],
    ["endless own words", ownOf({ text: "a".repeat(LONGEST.own + 1) })],
    ["own words that are a list", ownOf({ text: ["Beavers"] })],
    ["own words twice", lessonOf({ own: [LESSON.own[0], { ...LESSON.own[0], text: "Other." }] })],
    [
      "too many own words",
      lessonOf({
        own: many(MOST.own + 1, (at) => ({
          ...LESSON.own[0],
          overruled: [],
          by: "",
          text: "",
          at: { hash: hashAt(at), nth: 0, quote: "" },
        })),
      }),
    ],
    ["overruled by nothing", ownOf({ overruled: [""] })],
    ["overruled as text", ownOf({ overruled: "names" })],
    ["a paragraph with nothing hidden", lessonOf({ paragraphs: [{ at: AT, hidden: [] }] })],
    ["a step hidden twice", lessonOf({ paragraphs: [{ at: AT, hidden: [1, 1] }] })],
    ["a paragraph twice", lessonOf({ paragraphs: [1, 2].map((step) => ({ at: AT, hidden: [step] })) })],
    ["a note that ends before it starts", noteOf({ span: { start: 7, end: 0 } })],
    ["a note from below zero", noteOf({ span: { start: -3, end: 4 } })],
    ["a note far beyond any text", noteOf({ span: { start: 0, end: 1e9 } })],
    ["a note twice", lessonOf({ notes: [LESSON.notes[1], { ...LESSON.notes[1], text: "Other." }] })],
    ["an unknown kind of question", choiceOf({ kind: "essay" })],
    ["an answer beyond the choices", choiceOf({ answer: 2 })],
    ["an answer below the choices", choiceOf({ answer: -1 })],
    ["an answer as text where one chooses", choiceOf({ answer: "0" })],
    ["an answer of no choices", choiceOf({ choices: [], answer: 0 })],
    ["an answer as a number where one writes", openOf({ answer: 0 })],
    ["too many choices", choiceOf({ choices: many(MOST.choices + 1, String) })],
    ["a question without an id", choiceOf({ id: "" })],
    ["a question twice", lessonOf({ questions: [LESSON.questions[0], LESSON.questions[0]] })],
    [
      "too many questions",
      lessonOf({ questions: many(MOST.questions + 1, (at) => ({ ...LESSON.questions[0], id: `q${at}` })) }),
    ],
    ["a group that begins below its easiest", groupOf({ first: 1, easiest: 2 })],
    ["a group that begins above its hardest", groupOf({ first: 4 })],
    ["a group of no mode", groupOf({ mode: null })],
    ["a group with half its supports", groupOf({ supports: { listen: true } })],
    ["a support as text", groupOf({ supports: { ...GROUP.supports, listen: "yes" } })],
    ["a group twice", fileOf({ groups: [GROUP, GROUP] })],
    ["too many groups", fileOf({ groups: many(MOST.groups + 1, (at) => ({ ...GROUP, id: `g${at}` })) })],
    ["too many pupils", groupOf({ pupils: many(MOST.pupils + 1, String) })],
    ["a pupil that is a record", groupOf({ pupils: [{ name: "A. B." }] })],
    ["a group without pupils", groupOf({ pupils: undefined })],
    ["a very deep objective", inPlaceOf('"RI.5.2"', nested(100_000))],
    ["a very deep list of pupils", inPlaceOf('"A. B."', nested(100_000))],
    ["very many pieces", inPlaceOf('"A. B."', many(200_000, () => "0").join())],
  ]
  it.each(DAMAGED)("%s", (_name, text) => {
    expect(text).not.toBe(JSON.stringify(FILE))
    expect(whyOf(text)).toBe("damaged")
    expect(Object.keys(Object.prototype)).toEqual([])
    expect({}).not.toHaveProperty("isTeacher")
  })

  it("wherever it was cut off", () => {
    const text = JSON.stringify(FILE)
    for (let end = 0; end < text.length; end++)
      expect(whyOf(text.slice(0, end))).toBe(end < '{"foothold":"pack"'.length ? "not-ours" : "damaged")
  })
})

/** A pack that says something in every text that it has. */
const saying = (text: string): Pack => ({
  source: { ...PACK.source, title: text, byline: text, lang: text },
  lesson: {
    objective: { text, code: text },
    terms: [{ term: tidyTerm(text), explain: true }],
    changes: LESSON.changes.map((change) => ({ ...change, rule: text, words: text })),
    own: [{ ...LESSON.own[0]!, at: { ...AT, quote: text }, text, by: text, overruled: [text] }],
    paragraphs: [{ at: { ...AT, quote: text }, hidden: [1] }],
    notes: [{ ...LESSON.notes[0]!, text }],
    questions: [
      { ...LESSON.questions[0]!, id: text, prompt: text, choices: [text, text] },
      { ...LESSON.questions[1]!, prompt: text, answer: text },
    ],
  },
  groups: [{ ...GROUP, id: text, name: text, pupils: [text] }],
})

describe("a pack that says odd things opens, and says them as text", () => {
  it.each([
    ["a script", "<script>alert(1)</script>"],
    ["a picture that runs", "<img src=x onerror=alert(1)>"],
    ["the end of a script", "</script><script>alert(1)//"],
    ["a link that runs", "[a](javascript:alert(1))"],
    ["a template", "{{alert(1)}}<%= alert(1) %>"],
    ["a formula", '=HYPERLINK("http://a.b","c")'],
    ["the name of the prototype", "__proto__"],
    ["the name of a method", "constructor"],
    ["control characters", "a\u0000b\u0007c\u001bd\u007fe"],
    ["letters that turn the line round", "a\u202ebc\u2066d\u200fe"],
    ["half a character", "a\ud83db\udc00c"],
    ["invisible letters", "a\u200bb\u00adc\u2060d"],
    ["separators of lines", "a\u2028b\u2029c"],
    ["emoji", "👩‍🏫🦫"],
    ["Arabic", "سدّ القندس"],
    ["very many marks on one letter", `a${"\u0301".repeat(30)}`],
  ])("%s", (_name, text) => {
    const pack = saying(text)
    expect(parsePack(exportPack(pack, { withNames: true }))).toEqual({ ok: true, pack })
  })
})

/** A pack with so many sentences in somebody's own words. */
const withOwn = (count: number, text: string): Pack => ({
  ...PACK,
  lesson: {
    ...PACK.lesson,
    own: Array.from({ length: count }, (_, index) => ({
      at: { hash: hashAt(index), nth: 0, quote: `Sentence ${index}` },
      step: 1,
      text,
      by: "R. Lee",
      overruled: [],
    })),
  },
})

describe("a pack that is whole", () => {
  it("gives what it carries", () => {
    expect(parsePack(NAMED)).toEqual({ ok: true, pack: PACK })
  })

  it("leaves the names of pupils out unless they are wished for", () => {
    const text = exportPack(PACK, { withNames: false })
    expect(text).not.toContain("A. B.")
    expect(parsePack(text)).toEqual({
      ok: true,
      pack: { ...PACK, groups: PACK.groups.map((group) => ({ ...group, pupils: [] })) },
    })
  })

  it("is laid out for people", () => {
    expect(NAMED).toMatch(/^\{\n {2}"foothold": "pack",\n {2}"version": 1,\n/)
  })

  it("leaves out where a file lies on somebody's device", () => {
    const opened = { ...PACK, source: { ...PACK.source, url: "file:///home/r.lee/beavers.html" } }
    const text = exportPack(opened, { withNames: true })
    expect(text).not.toContain("r.lee")
    expect(parsePack(text)).toEqual({ ok: true, pack: { ...opened, source: { ...PACK.source, url: "" } } })
  })

  it("is laid out for people only where there is room", () => {
    const pack = withOwn(1_000, "€".repeat(270))
    const text = exportPack(pack, { withNames: true })
    expect(text.split("\n")).toHaveLength(2)
    expect(canBeOpened(text)).toBe(true)
    expect(parsePack(text)).toEqual({ ok: true, pack })
  })

  it("is known to be too large, in bytes", () => {
    const text = exportPack(withOwn(1_000, "€".repeat(400)), { withNames: true })
    expect(text.length).toBeLessThan(PACK_FILE.largest)
    expect(canBeOpened(text)).toBe(false)
  })

  it("may hold choices for a question that is open for now", () => {
    expect(parsePack(openOf({ choices: ["a", ""] })).ok).toBe(true)
  })

  it("may have its keys in any order", () => {
    const reversed = Object.fromEntries(Object.entries(FILE).reverse())
    expect(parsePack(JSON.stringify(reversed))).toEqual({ ok: true, pack: PACK })
  })

  it("may be about pasted text, and may decide nothing", () => {
    const empty = {
      source: { ...PACK.source, url: "" },
      lesson: {
        objective: { text: "", code: "" },
        terms: [],
        changes: [],
        own: [],
        paragraphs: [],
        notes: [],
        questions: [],
      },
      groups: [],
    }
    expect(parsePack(exportPack(empty, { withNames: false }))).toEqual({ ok: true, pack: empty })
  })
})

describe("laws", () => {
  it("no JSON makes it throw, and none is a pack by chance", () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (json, value) => {
        expect(parsePack(json).ok).toBe(false)
        expect(parsePack(fileOf({ lesson: value })).ok).toBe(false)
        expect(parsePack(lessonOf({ questions: [value] })).ok).toBe(false)
      }),
    )
  })

  it("a pack with one letter lost is refused, or says something that can be written again", () => {
    fc.assert(
      fc.property(fc.nat(NAMED.length - 1), (lost) => {
        const parsed = parsePack(NAMED.slice(0, lost) + NAMED.slice(lost + 1))
        if (parsed.ok) expect(parsePack(exportPack(parsed.pack, { withNames: true }))).toEqual(parsed)
        else expect(["damaged", "not-ours"]).toContain(parsed.why)
      }),
      { numRuns: 1000 },
    )
  })
})
