import { describe, expect, test } from "vitest"
import { standIn } from "../../src/cli/bench/pages-stand-in.ts"
import { ownEdit } from "../../src/engine/edit/own-words.ts"
import type { Block } from "../../src/engine/text/block.ts"
import { spotsIn } from "../../src/page/bar/spots.ts"
import { findInCopy } from "../../src/page/find.ts"
import type { PageLevels } from "../../src/page/levels.ts"
import { type Choice, EVERYTHING, within } from "../../src/page/offer.ts"
import { createSession } from "../../src/page/session.ts"
import { type TeacherNote, taught } from "../../src/page/taught.ts"
import { bytesOf, openHtml, openPage } from "./pages.ts"

/** A session on a page about which a teacher says `notes`, and no more than `offer` lets a reader choose. */
function open(notesIn: (text: string) => TeacherNote[], offer = EVERYTHING) {
  const document = openPage("news.html")
  const before = bytesOf(document)
  let asked = 0
  const engine = async (blocks: readonly Block[]): Promise<PageLevels> => {
    asked += 1
    const levels = await standIn(blocks)
    const glosses = blocks.map(({ text }, at) =>
      taught(text, levels.glosses[at]!, { notes: notesIn(text), terms: [], explain: offer.explain }),
    )
    return { ...levels, glosses }
  }
  const session = createSession({
    document,
    engine,
    find: (copy) => findInCopy(copy, document),
    within: (choice: Choice) => within(offer, choice),
    patience: { still: 5, most: 50 },
  })
  return { session, document, before, asked: () => asked }
}

/** A note on the first word of each text. */
const onFirst = (text: string): TeacherNote[] => [
  { span: { start: 0, end: text.search(/\s|$/) }, text: "Look.", whole: false },
]

describe("a lesson on a page", () => {
  test.each(["simplify", "explain"] as const)(
    "its words are among what is walked through: %s",
    async (mode) => {
      const { session } = open(onFirst)
      await session.show(1, mode)
      await session.settled()
      const noted = session.noted()
      expect(noted.length).toBe(session.live().filter(({ page }) => !page.left).length)
      const spots = spotsIn(session)
      const usual = mode === "explain" ? session.glosses() : session.changes()
      expect(spots.length).toBeGreaterThan(usual.length)
      const order = session.live().map(({ page }) => page.block.id)
      const places = spots.map((spot) => [
        order.indexOf(spot.block.id),
        ("gloss" in spot ? spot.gloss : spot.edit).span.start,
      ])
      expect(places).toEqual(places.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]!))
      await session.show(null)
      expect(session.noted()).toEqual([])
    },
  )

  test("words that a change took are marked where the change shows", async () => {
    const changed = (text: string): TeacherNote[] => {
      const found = /\p{L}{9,}/u.exec(text)
      if (!found) return []
      const span = { start: found.index, end: found.index + found[0].length }
      return [{ span, text: "A long word.", whole: false }]
    }
    const { session } = open(changed)
    await session.show(1)
    await session.settled()
    const spots = session.noted()
    expect(spots.length).toBeGreaterThan(0)
    for (const spot of spots) expect(spot.ranges().join("")).toMatch(/^plain1/i)
  })

  test("a step that is not offered becomes the nearest one, whoever asks for it", async () => {
    const { session } = open(() => [], { ...EVERYTHING, steps: [4, 3], explain: false })
    expect(await session.show(1, "explain")).toMatchObject({ step: 3, mode: "simplify" })
    await session.show(null)
    expect(await session.toggle({ step: 5, mode: "explain" })).toMatchObject({ step: 3, mode: "simplify" })
  })

  test("one that comes later is asked for anew, and begins where it wants", async () => {
    let notes: TeacherNote[] = []
    const { session, document, before, asked } = open(() => notes)
    await session.renew({ step: 4, mode: "simplify" })
    expect(session.state()).toMatchObject({ phase: "idle", step: null })
    expect(bytesOf(document)).toBe(before)
    expect(await session.toggle({ step: 1, mode: "explain" })).toMatchObject({ step: 4, mode: "simplify" })
    await session.settled()
    const times = asked()
    notes = onFirst("Look")
    await session.renew({ step: 2, mode: "simplify" })
    await session.settled()
    expect(asked()).toBe(times * 2)
    expect(session.state()).toMatchObject({ step: 2 })
    expect(session.noted().length).toBeGreaterThan(0)
    await session.renew(null)
    expect(session.state()).toMatchObject({ step: 2 })
    await session.show(null)
    expect(bytesOf(document)).toBe(before)
  })
})

describe("a teacher's sentence on a page", () => {
  /** A session on a page with one link, where a teacher has written `words` for the first sentence of each paragraph. */
  async function written(words: string) {
    const filler =
      "The house was built for the town, and it is still used by the people of the valley. ".repeat(8)
    const document = openHtml(
      `<article><h1>The old house</h1><p>It was the <a href="/mill">old mill</a> that burned. ${filler}</p><p>${filler}</p></article>`,
    )
    const engine = async (blocks: readonly Block[]): Promise<PageLevels> => {
      const levels = await standIn(blocks)
      const edits = blocks.map((block) => {
        const end = block.text.indexOf(" burned.") + " burned.".length
        const edit = end < 8 ? null : ownEdit(block, { start: 0, end }, words, "Ms Lee")
        return edit ? [edit] : []
      })
      return { ...levels, steps: [{ step: 2, edits }] }
    }
    const session = createSession({
      document,
      engine,
      find: (copy) => findInCopy(copy, document),
      patience: { still: 5, most: 50 },
    })
    await session.show(2)
    await session.settled()
    return { session, text: document.querySelector("p")!.textContent.slice(0, 40) }
  }

  test("is told of where the page cannot take it, at the steps that have it", async () => {
    const { session, text } = await written("A fire took it.")
    expect(text).toContain("It was the old mill that burned.")
    expect(session.unwritten()).toMatchObject([{ span: { start: 0 }, text: "A fire took it." }])
    await session.show(3)
    expect(session.unwritten()).toEqual([])
    await session.show(2, "explain")
    expect(session.unwritten()).toEqual([])
    await session.show(null, "simplify")
    expect(session.unwritten()).toEqual([])
  })

  test("is not told of where it stands", async () => {
    const { session, text } = await written("The old mill burned.")
    expect(text).toContain("The old mill burned.")
    expect(session.unwritten()).toEqual([])
  })
})
