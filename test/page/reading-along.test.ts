import { describe, expect, it } from "vitest"
import type { Edit } from "../../src/engine/edit/edit.ts"
import type { Gloss } from "../../src/engine/leveled.ts"
import { STEPS } from "../../src/engine/step.ts"
import type { Block } from "../../src/engine/text/block.ts"
import { sentenceAfter } from "../../src/page/aloud.ts"
import { copied } from "../../src/page/clipboard.ts"
import { findInCopy } from "../../src/page/find.ts"
import type { PageLevels } from "../../src/page/levels.ts"
import { lookOf } from "../../src/page/look.ts"
import { type PageSentence, sentencesIn } from "../../src/page/sentences.ts"
import { createSession, type Session } from "../../src/page/session.ts"
import { articleWords, wordSeen } from "../../src/page/words.ts"
import { openHtml } from "./pages.ts"

const FILLER =
  "<p>The harbour was quiet and the boats lay still in the grey light of the morning. Nobody came down to the pier before eight. The first fishermen carried their nets past the old crane and talked about the weather of the week before.</p>"

const HTML = `<!doctype html><html lang="en"><head><title>Harbour</title></head><body><main><article><h1>The harbour</h1>
<p id="a">Mr. Lee purchased a boat. It was big, and the crew sailed <b>immediately</b>. They came home.</p>
<p id="b">He utilized it often. The end came soon.</p>
<div id="hidden" hidden><div>Advertisement</div></div>
<pre id="code">let x = 1;
let  y = 2;</pre>${FILLER}${FILLER.replace("quiet", "loud")}</article></main></body></html>`

const edit = ({ text }: Block, words: string, insert: Edit["insert"], rule = "plain-word"): Edit[] => {
  const start = text.indexOf(words)
  return start < 0 ? [] : [{ span: { start, end: start + words.length }, insert, rule, reason: "" }]
}

/** Two words and one sentence are otherwise at every step. */
async function engine(blocks: readonly Block[]): Promise<PageLevels> {
  const edits = blocks.map((block) => [
    ...edit(block, "purchased", ["bought"]),
    ...edit(block, ", and the", [". The"], "coordinated-clauses"),
    ...edit(block, "utilized", ["used"]),
  ])
  const gloss = (text: string, word: string): Gloss[] =>
    [...text.matchAll(new RegExp(word, "g"))].map(({ index }) => ({
      span: { start: index, end: index + word.length },
      headword: word,
      from: 3,
      meanings: [{ definition: `what ${word} means`, example: null, plain: null }],
      sure: true,
      syllables: word,
      family: [],
      picture: null,
    }))
  return {
    steps: STEPS.map((step) => ({ step, edits })),
    glosses: blocks.map(({ text }) => [...gloss(text, "crew"), ...gloss(text, "boat")]),
    english: blocks.map(() => true),
  }
}

async function open(): Promise<{ document: Document; session: Session }> {
  const document = openHtml(HTML)
  const session = createSession({
    document,
    engine,
    find: (copy) => findInCopy(copy, document),
    patience: { still: 5, most: 50 },
  })
  await session.show(2)
  await session.settled()
  return { document, session }
}

const blockWith = (session: Session, words: string) =>
  session.live().find(({ page: { block } }) => block.text.includes(words))!

describe("sentences", () => {
  it("are those that the reader sees, each with what its author wrote", async () => {
    const { session } = await open()
    const sentences = sentencesIn(blockWith(session, "Mr. Lee"))
    expect(sentences.map((each) => [each.text, each.original()])).toEqual([
      ["Mr. Lee bought a boat.", "Mr. Lee purchased a boat."],
      ["It was big.", "It was big, and the crew sailed immediately."],
      ["The crew sailed immediately.", "It was big, and the crew sailed immediately."],
      ["They came home.", "They came home."],
    ])
    const [, , third] = sentences
    expect(third!.ranges().map(String).join("|")).toBe("The crew sailed |immediately|.")
    expect(third!.ranges({ start: 4, end: 8 }).map(String)).toEqual(["crew"])
    session.destroy()
  })

  it("follow each other past what is not read aloud, and go on when the step is another", async () => {
    const { session } = await open()
    const heard: string[] = []
    let at: PageSentence | null = null
    for (let turn = 0; turn < 6; turn++) {
      at = sentenceAfter(session, at)
      heard.push(at!.text)
      if (turn === 1) {
        await session.show(null)
        await session.settled()
      }
    }
    // The original has one sentence where the step had two: the voice does not go back to its beginning.
    expect(heard).toEqual([
      "Mr. Lee bought a boat.",
      "It was big.",
      "They came home.",
      "He utilized it often.",
      "The end came soon.",
      "The harbour was quiet and the boats lay still in the grey light of the morning.",
    ])
    let last = at
    while (at) {
      last = at
      at = sentenceAfter(session, at)
    }
    expect(last!.text).toMatch(/^The first fishermen/)
    session.destroy()
  })
})

describe("copying", () => {
  const select = (document: Document, from: [string, number], to: [string, number]): Range => {
    const texts = (id: string) => document.getElementById(id)!.firstChild as Text
    const range = document.createRange()
    range.setStart(texts(from[0]), from[1])
    range.setEnd(texts(to[0]), to[1])
    return range
  }

  it("gives both wordings of a part of one text, whole words for changed ones", async () => {
    const { document, session } = await open()
    // From inside "bought" to inside the second sentence.
    const range = select(document, ["a", 9], ["a", 27])
    expect(range.toString()).toBe("ought a boat. It w")
    expect(copied(range, session.blockAt, lookOf(document))).toEqual({
      original: "purchased a boat. It w",
      adapted: "ought a boat. It w",
    })
    session.destroy()
  })

  it("takes texts of others along, and is silent where nothing differs", async () => {
    const { document, session } = await open()
    const all = select(document, ["a", 0], ["code", 5])
    const both = copied(all, session.blockAt, lookOf(document))!
    expect(both.original).toBe(
      "Mr. Lee purchased a boat. It was big, and the crew sailed immediately. They came home.\n\nHe utilized it often. The end came soon.\n\nlet x",
    )
    expect(both.adapted).toContain("Mr. Lee bought a boat. It was big. The crew")
    expect(both.adapted).toContain("He used it often.")
    expect(copied(select(document, ["code", 0], ["code", 5]), session.blockAt, lookOf(document))).toBeNull()
    await session.show(null)
    expect(copied(select(document, ["a", 0], ["a", 20]), session.blockAt, lookOf(document))).toBeNull()
    session.destroy()
  })
})

describe("copying from a page with more in it than its text", () => {
  it("takes each text once, and nothing that is not shown", async () => {
    const { document, session } = await open()
    const button = document.createElement("button")
    button.textContent = "Share"
    document.querySelector("#a b")!.before(button)
    const range = document.createRange()
    range.setStart(document.getElementById("a")!.firstChild!, 0)
    range.setEnd(document.getElementById("code")!.firstChild!, 3)
    const { original } = copied(range, session.blockAt, lookOf(document))!
    expect(original.match(/Mr\. Lee/g)).toHaveLength(1)
    expect(original).not.toContain("Advertisement")
    expect(original).toContain("Share")
    session.destroy()
  })
})

describe("words of the page", () => {
  const PAGE = { url: "http://localhost/story", title: "Harbour" }

  it("come once each with their count and their first sentence", async () => {
    const { session } = await open()
    const words = articleWords(await session.hardWords(2), PAGE)
    expect(words.map(({ headword, count }) => [headword, count])).toEqual([
      ["boat", 3],
      ["crew", 1],
    ])
    expect(words[1]).toEqual({
      headword: "crew",
      meaning: "what crew means",
      count: 1,
      place: { sentence: "It was big, and the crew sailed immediately.", start: 20, end: 24, ...PAGE },
    })
    expect(await session.hardWords(4)).toEqual([])
    session.destroy()
  })

  it("are not those that tell whom a pronoun means", () => {
    const block: Block = { id: "b", kind: "paragraph", text: "He ate.", opaque: [], anchors: [] }
    const spot = (headword: string) => ({
      block,
      gloss: {
        span: { start: 0, end: 2 },
        headword,
        meanings: [{ definition: "to listen", example: null, plain: null }],
      } as unknown as Gloss,
      ranges: () => [],
    })
    expect(articleWords([spot("he"), spot("heed")], PAGE).map(({ headword }) => headword)).toEqual(["heed"])
  })

  it("have their whole text for a sentence where none is told apart", () => {
    const block: Block = { id: "b", kind: "heading", text: "crew", opaque: [], anchors: [] }
    const gloss = { span: { start: 0, end: 4 }, headword: "crew", meanings: [] } as unknown as Gloss
    expect(wordSeen({ block, gloss }, PAGE).place).toEqual({ sentence: "crew", start: 0, end: 4, ...PAGE })
  })
})
