import { describe, expect, test } from "vitest"
import { loadResources } from "../../../src/cli/resources.ts"
import { createReader } from "../../../src/engine/read/index.ts"
import { isPassive, objectOf, rootOf, subjectOf } from "../../../src/engine/read/syntax.ts"
import type { Block } from "../../../src/engine/text/block.ts"
import type { Document, Sentence } from "../../../src/engine/text/document.ts"
import type { Span } from "../../../src/engine/text/span.ts"

const resources = loadResources()
const reader = createReader(resources)
const block = (text: string, opaque: readonly Span[] = []): Block => ({
  id: "b",
  kind: "paragraph",
  text,
  opaque,
  anchors: [],
})
const sentence = (text: string): Sentence => reader.read(block(text)).sentences[0]!
const word = (s: Sentence, i: number): string | undefined => s.tokens[i]?.text

/** Tokens stand in order, carry their own text, and leave out white space only; every sentence is one tree. */
const expectSound = ({ block: { text }, sentences }: Document): void => {
  let place = 0
  for (const { span, tokens } of sentences) {
    expect(span.start).toBe(tokens[0]!.span.start)
    expect(span.end).toBe(tokens.at(-1)!.span.end)
    expect(tokens.filter((token) => token.head === -1).length).toBe(1)
    tokens.forEach((token, i) => {
      if (text.slice(place, token.span.start).trim() !== "")
        throw new Error(`text lost before ${token.span.start}`)
      if (text.slice(token.span.start, token.span.end) !== token.text || token.text === "")
        throw new Error(`wrong text at ${token.span.start}`)
      if (token.index !== i || !(token.confidence >= 0 && token.confidence <= 1))
        throw new Error(`wrong token ${i}`)
      let at = i
      for (let steps = 0; at !== -1; steps++) {
        if (steps > tokens.length) throw new Error(`a ring of heads at ${i}`)
        at = tokens[at]!.head
      }
      place = token.span.end
    })
  }
  expect(text.slice(place).trim()).toBe("")
}

const ARTICLE =
  "The old bridge, which was built in 1890, was closed by engineers on Monday.[2] “It isn’t safe,” said Mayor Anna O’Neil, " +
  "who’d asked for $1.5 million. In the U.S., about 46,000 bridges are rated “poor”. Drivers must take the longer road until 2027."

describe("a document", () => {
  test("covers its text", () => {
    expectSound(reader.read(block(ARTICLE)))
  })

  test("is the same every time, whatever was read before", () => {
    const first = JSON.stringify(reader.read(block(ARTICLE)))
    reader.read(block("Something else entirely, to leave traces."))
    expect(JSON.stringify(reader.read(block(ARTICLE)))).toBe(first)
    expect(JSON.stringify(createReader(resources).read(block(ARTICLE)))).toBe(first)
  })

  test("keeps citation marks out of the parse", () => {
    const plain = sentence("The old bridge was closed by engineers.")
    const cited = sentence("The old bridge[1] was closed by engineers.[2]")
    expect(
      cited.tokens
        .filter((token) => !token.text.startsWith("["))
        .map(({ upos, relation }) => [upos, relation]),
    ).toEqual(plain.tokens.map(({ upos, relation }) => [upos, relation]))
  })

  test("marks opaque tokens", () => {
    const document = reader.read(block("Use the x + 1 rule.", [{ start: 8, end: 13 }]))
    expect(document.sentences[0]!.tokens.filter((token) => token.opaque).map((token) => token.text)).toEqual([
      "x",
      "+",
      "1",
    ])
  })

  test("knows English", () => {
    expect(reader.read(block(ARTICLE)).english).toBe(true)
    expect(
      reader.read(
        block("Der alte Steg wurde am Montag von den Ingenieuren der Stadt für den Verkehr gesperrt."),
      ).english,
    ).toBe(false)
    expect(
      reader.read(block("Le vieux pont a été fermé lundi par les ingénieurs de la ville, selon le maire."))
        .english,
    ).toBe(false)
    expect(reader.read(block("Old bridge closed")).english).toBe(true)
    expect(reader.read(block("Old bridge closed"), false).english).toBe(false)
  })
})

describe("a parse", () => {
  test.each([
    ["The bridge was closed by engineers.", "closed", "bridge"],
    ["The letters were written in 1912.", "written", "letters"],
    ["The law has been changed many times.", "changed", "law"],
    ["New roads will be built next year.", "built", "roads"],
  ])("finds the passive: %s", (text, verb, subject) => {
    const s = sentence(text)
    const root = rootOf(s)
    expect(word(s, root)).toBe(verb)
    expect(word(s, subjectOf(s, root))).toBe(subject)
    expect(isPassive(s, root)).toBe(true)
  })

  test.each([
    ["The dog chased the cat.", "chased", "dog", "cat"],
    ["Scientists have found water on the moon.", "found", "Scientists", "water"],
    ["She didn't read the book.", "read", "She", "book"],
  ])("finds subject and object: %s", (text, verb, subject, object) => {
    const s = sentence(text)
    const root = rootOf(s)
    expect([word(s, root), word(s, subjectOf(s, root)), word(s, objectOf(s, root))]).toEqual([
      verb,
      subject,
      object,
    ])
    expect(isPassive(s, root)).toBe(false)
  })
})

describe("hostile texts", () => {
  test.each([
    ["nothing", ""],
    ["spaces", " \n\t \u00a0"],
    ["emoji", "😀👩‍👩‍👧 ok 👍🏽!"],
    ["lone surrogates", "a \ud800 b \udc00c"],
    ["controls", "a\u0000b\u202e c"],
    ["brackets only", "[[[]]](((("],
    ["notes only", "[1][2]"],
    ["one long word", "x".repeat(100_000)],
    ["one long sentence", "the cat and ".repeat(500)],
    ["many marks", "?!. ".repeat(1_000)],
    ["contractions", "n't've's ".repeat(500)],
  ])("%s", (_name, text) => {
    expectSound(reader.read(block(text)))
  })

  test("time grows no faster than the text", () => {
    const time = (text: string): number => {
      const started = performance.now()
      reader.read(block(text))
      return performance.now() - started
    }
    for (const piece of ["a.", "a-", "a'", "(", "x@", "http://", "é", "1,", "word "]) {
      time(piece.repeat(500))
      const short = time(piece.repeat(4_000 / piece.length))
      const long = time(piece.repeat(32_000 / piece.length))
      expect(long, piece).toBeLessThan(40 * short + 400)
    }
  })
})

test("bytes that are no model are refused", () => {
  expect(() => createReader({ ...resources, model: new Uint8Array(8) })).toThrow(RangeError)
  expect(() => createReader({ ...resources, model: resources.model.slice(0, 100_000) })).toThrow(RangeError)
})
