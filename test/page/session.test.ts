import { describe, expect, test, vi } from "vitest"
import { standIn } from "../../src/cli/bench/pages-stand-in.ts"
import { STEPS } from "../../src/engine/step.ts"
import { findInCopy } from "../../src/page/find.ts"
import type { State } from "../../src/page/levels.ts"
import { createSession, type Session } from "../../src/page/session.ts"
import { whenQuiet } from "../../src/page/watch.ts"
import { bytesOf, openHtml, openPage, pageNames } from "./pages.ts"

const PATIENCE = { still: 5, most: 50 }

function open(document: Document, engine = vi.fn(standIn)) {
  const states: State[] = []
  const session = createSession({
    document,
    engine,
    find: (copy) => findInCopy(copy, document),
    onState: (state) => states.push(state),
    patience: PATIENCE,
  })
  return { session, engine, states }
}

const rested = async (session: Session): Promise<void> => {
  await new Promise((done) => setTimeout(done, 250))
  await session.settled()
}

const call = (document: Document, name: string, ...args: unknown[]): void =>
  (document.defaultView as unknown as Record<string, (...args: unknown[]) => void>)[name]!(...args)

describe.each(pageNames)("%s", (name) => {
  test("every step and back leaves every byte as it was", async () => {
    const document = openPage(name)
    const before = bytesOf(document)
    const { session } = open(document)
    for (const step of [...STEPS, 1] as const) {
      const state = await session.show(step)
      await session.settled()
      if (state.phase === "refused") break
      expect(session.changes().length, `step ${step}`).toBeGreaterThan(0)
      expect(bytesOf(document)).not.toBe(before)
    }
    await session.show(null)
    expect(bytesOf(document)).toBe(before)
    await session.show(2)
    session.destroy()
    expect(bytesOf(document)).toBe(before)
  })
})

describe("refusals", () => {
  test.each([
    ["listing.html", "not-article"],
    ["french.html", "not-english"],
    ["teaser.html", "too-short"],
  ])("%s is %s", async (name, refusal) => {
    const document = openPage(name)
    const before = bytesOf(document)
    const { session } = open(document)
    expect(await session.show(1)).toMatchObject({ phase: "refused", step: null, refusal })
    expect(bytesOf(document)).toBe(before)
  })

  test("an engine that fails leaves the page alone", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {})
    const document = openPage("news.html")
    const before = bytesOf(document)
    const { session } = open(
      document,
      vi.fn(() => Promise.reject(new Error("no engine"))),
    )
    expect(await session.show(1)).toMatchObject({ phase: "refused", refusal: "failed" })
    expect(bytesOf(document)).toBe(before)
    warn.mockRestore()
  })
})

describe("what stays untouched", () => {
  test.each([
    ["editor.html", "[contenteditable], [role=textbox], textarea"],
    ["poem.html", ".verse, pre"],
    ["docs.html", "code, kbd, samp, var, pre"],
    ["encyclopedia.html", "sup, math, .infobox, .reflist, .navbox, .hatnote, .mw-editsection"],
    ["news.html", ".promo, .newsletter-box, .related-stories, .byline, .tags, .credit, footer, nav"],
    ["odd-text.html", "h1, .c, .sr, [aria-hidden]"],
    ["forum.html", ".author, .actions"],
  ])("%s: %s", async (name, selector) => {
    const document = openPage(name)
    const texts = () => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)
    const before = texts()
    expect(before.length).toBeGreaterThan(0)
    const { session } = open(document)
    await session.show(1)
    await session.settled()
    expect(session.changes().length).toBeGreaterThan(0)
    expect(texts()).toEqual(before)
    session.destroy()
  })
})

describe("changes", () => {
  test("one is put back alone, and comes again", async () => {
    const document = openPage("strict-csp.html")
    const before = bytesOf(document)
    const { session } = open(document)
    await session.show(1)
    await session.settled()
    const all = session.changes()
    const shown = bytesOf(document)
    const change = all[3]!
    expect(change.ranges().length).toBeGreaterThan(0)
    session.undo(change.id)
    expect(session.changes().map(({ id }) => id)).toEqual(
      all.filter(({ id }) => id !== change.id).map(({ id }) => id),
    )
    expect(session.undone().map(({ id }) => id)).toEqual([change.id])
    session.redo(change.id)
    expect(bytesOf(document)).toBe(shown)
    for (const { id } of all) session.undo(id)
    expect(bytesOf(document)).toBe(before)
    session.destroy()
  })

  test("explain mode marks words and changes no byte", async () => {
    const document = openPage("news.html")
    const before = bytesOf(document)
    const { session } = open(document)
    const state = await session.show(1, "explain")
    expect(state).toMatchObject({ phase: "showing", mode: "explain" })
    expect(state.changes).toBeGreaterThan(0)
    expect(bytesOf(document)).toBe(before)
    session.destroy()
  })

  test("toggling goes to and fro", async () => {
    const { session, engine } = open(openPage("news.html"))
    expect((await session.toggle({ step: 2, mode: "simplify" })).step).toBe(2)
    await session.settled()
    const asked = engine.mock.calls.length
    expect((await session.toggle()).step).toBeNull()
    expect((await session.toggle({ step: 4, mode: "simplify" })).step).toBe(2)
    await session.settled()
    expect(engine.mock.calls.length).toBe(asked)
    session.destroy()
  })

  test("the article is told in the author's words while a step is shown", async () => {
    const { session } = open(openPage("news.html"))
    const before = await session.article()
    await session.show(1)
    expect((await session.article())!.blocks).toEqual(before!.blocks)
    expect(before!.title).toContain("meadow")
    session.destroy()
  })
})

describe("a page that changes", () => {
  test("a new post is levelled as it comes, a corrected one is levelled again and kept when the original is shown", async () => {
    const document = openPage("live-blog.html")
    const { session } = open(document)
    await session.show(1)
    await session.settled()
    call(
      document,
      "addPost",
      "The harbour authority subsequently announced that approximately forty vessels remained inside.",
    )
    call(
      document,
      "correct",
      "Farmers subsequently accepted the compensation, which they had previously considered insufficient.",
    )
    await rested(session)
    const posts = () => [...document.querySelectorAll("#posts p")].map(({ textContent }) => textContent)
    expect(posts()[0]).toContain("plain1")
    expect(posts().at(-1)).toContain("plain1")
    await session.show(null)
    expect(posts()[0]).toBe(
      "The harbour authority subsequently announced that approximately forty vessels remained inside.",
    )
    expect(posts().at(-1)).toBe(
      "Farmers subsequently accepted the compensation, which they had previously considered insufficient.",
    )
    session.destroy()
  })

  test("a clock in a sentence keeps its time", async () => {
    const document = openPage("live-blog.html")
    const { session } = open(document)
    await session.show(1)
    await session.settled()
    for (let at = 0; at < 7; at++) {
      call(document, "tick")
      await rested(session)
    }
    await session.show(null)
    expect(document.getElementById("clock")!.textContent).toBe("7")
    session.destroy()
  })

  test("paragraphs that come later are levelled and given back", async () => {
    const document = openPage("infinite-scroll.html")
    const { session } = open(document)
    await session.show(1)
    await session.settled()
    call(document, "loadMore")
    await rested(session)
    const last = () => document.querySelector(".entry p:last-child")!
    expect(last().textContent).toContain("plain1")
    await session.show(null)
    expect(last().textContent).toMatch(/^Honeybees communicate the location/)
    expect(last().childNodes.length).toBe(2)
    session.destroy()
  })

  test("a page that sets its text back wins", async () => {
    const document = openPage("fighter.html")
    const { session } = open(document)
    await session.show(1)
    await session.settled()
    for (let at = 0; at < 8; at++) await rested(session)
    expect((document.defaultView as unknown as { setBacks: number }).setBacks).toBeLessThan(10)
    expect(document.querySelectorAll("p")[1]!.textContent).toMatch(/^The angle of the dance/)
    expect(document.querySelectorAll("p")[0]!.textContent).toContain("plain1")
    session.destroy()
  })

  test("a page that makes itself anew is levelled again without asking", async () => {
    const document = openPage("strict-csp.html")
    const { session, engine } = open(document)
    await session.show(1)
    await session.settled()
    const asked = engine.mock.calls.length
    await session.show(null)
    const main = document.querySelector("main")!
    const copy = main.cloneNode(true)
    await session.show(1)
    main.replaceWith(copy)
    await rested(session)
    expect(copy.textContent).toContain("plain1")
    expect(engine.mock.calls.length).toBe(asked)
    session.destroy()
  })

  test("another address is another page", async () => {
    const document = openPage("strict-csp.html")
    const before = bytesOf(document)
    const { session } = open(document)
    await session.show(1)
    await session.settled()
    document.defaultView!.history.pushState(null, "", "/other")
    document.body.append("x")
    await rested(session)
    document.body.lastChild!.remove()
    expect(session.state()).toMatchObject({ phase: "idle", step: null })
    expect(bytesOf(document)).toBe(before)
    session.destroy()
  })

  test("a selected paragraph is written when the selection is gone", async () => {
    const document = openPage("strict-csp.html")
    const { session } = open(document)
    const first = document.querySelector("p")!
    document.getSelection()!.selectAllChildren(first)
    await session.show(1)
    await session.settled()
    expect(first.textContent).not.toContain("plain1")
    document.getSelection()!.removeAllRanges()
    document.dispatchEvent(new document.defaultView!.Event("selectionchange"))
    await rested(session)
    expect(first.textContent).toContain("plain1")
    session.destroy()
  })
})

describe("waiting for quiet", () => {
  test("a still page is quiet soon", async () => {
    const began = performance.now()
    await whenQuiet(openHtml("<p>x</p>"), { still: 20, most: 2000 })
    expect(performance.now() - began).toBeLessThan(1000)
  })

  test("a page that goes on changing is waited for, and not for ever", async () => {
    const document = openHtml("<p>x</p>")
    const timer = setInterval(() => void (document.querySelector("p")!.textContent += "x"), 5)
    const began = performance.now()
    await whenQuiet(document, { still: 100, most: 400 })
    clearInterval(timer)
    expect(performance.now() - began).toBeGreaterThan(300)
  })
})
