import { createHash } from "node:crypto"
import fc from "fast-check"
import { JSDOM } from "jsdom"
import { describe, expect, it } from "vitest"
import type { Handout } from "../../../src/app/handout/handout.ts"
import { shownAt } from "../../../src/app/handout/shown.ts"
import { placeLesson } from "../../../src/app/lesson/place.ts"
import type { PageArticle } from "../../../src/app/messages.ts"
import { STEPS } from "../../../src/engine/step.ts"
import type { Block } from "../../../src/engine/text/block.ts"
import { pageOf } from "../../../src/ui/handout/page.ts"
import { readData } from "../../../src/ui/handout/sheet/data.ts"
import { FERRY, GROUP, LESSON } from "../../app/handout/ferry.ts"
import { ferryHandout, GLOSSES, stepsOf } from "../../app/handout/ferry-handout.ts"
import { textsIn } from "../../app/handout/sentences.ts"

const documents = new JSDOM().window.document.implementation
const PARTS = { script: "void 0", style: ".sheet { color: red }" }

const page = (handout: Handout, language: "en" | "es" = "en") =>
  pageOf(handout, textsIn(language), PARTS, documents)
/** The page as a browser without scripts has it. */
const opened = async (handout: Handout, language: "en" | "es" = "en") =>
  new JSDOM(await page(handout, language)).window.document

const sha = (text: string): string => createHash("sha256").update(text).digest("base64")

describe("a page that is handed out", () => {
  it("lets nothing run and nothing be fetched but what is in it", async () => {
    const document = await opened(ferryHandout())
    const policy = document
      .querySelector("meta[http-equiv=Content-Security-Policy]")!
      .getAttribute("content")!
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      "img-src data:",
      `style-src 'sha256-${sha(document.querySelector("style")!.textContent)}'`,
      `script-src 'sha256-${sha(document.querySelector("script:not([type])")!.textContent)}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
    const before = document
      .querySelector("meta[http-equiv]")!
      .compareDocumentPosition(document.querySelector("style")!)
    expect(before & 4).toBe(4)
    const loaded = [...document.querySelectorAll("[src], link[href]")].map(
      (element) => element.getAttribute("src") ?? element.getAttribute("href"),
    )
    expect(loaded).toEqual(["data:,"])
    expect(document.querySelectorAll("[style], form, iframe, object, embed")).toHaveLength(0)
  })

  it("can be read without its script: the first step, its questions and its words", async () => {
    const document = await opened(ferryHandout())
    const shown = shownAt(ferryHandout(), 2)
    for (const element of document.querySelectorAll("[data-block]"))
      expect(element.textContent).toBe(shown[Number(element.getAttribute("data-block"))]!.text)
    expect(document.querySelectorAll("[data-block]")).toHaveLength(FERRY.blocks.length)
    expect(document.querySelector("h1")!.textContent).toBe("A harbour grows")
    expect(document.querySelector(".adapted")!.textContent).toBe("Adapted with Foothold · Step 2")
    expect(document.querySelector(".source a")!.getAttribute("href")).toBe("https://example.org/harbour")
    expect(document.querySelectorAll(".question")).toHaveLength(2)
    expect(document.querySelector(".words")!.textContent).toContain("The people who run the harbour.")
  })

  it("is laid out as the article", async () => {
    const document = await opened(ferryHandout())
    const parts = [...document.querySelector(".text")!.children].map((element) => element.localName)
    expect(parts).toEqual(["div", "p", "div", "h2", "div", "ol", "div", "blockquote", "pre", "div"])
    expect(document.querySelector("ol")!.getAttribute("start")).toBe("3")
    expect(document.querySelectorAll("ol > li > ul > li")).toHaveLength(1)
    expect([...document.querySelectorAll("th")].map((cell) => cell.textContent)).toEqual(["Year", "Cars"])
    expect(document.querySelector(".text a")!.getAttribute("href")).toBe("https://example.org/authority")
  })

  it("has the same numbers at every step", async () => {
    const numbers = async (first: 1 | 2 | 3) =>
      [...(await opened(ferryHandout({ group: { ...GROUP, first } }))).querySelectorAll("[data-number]")].map(
        (element) => element.getAttribute("data-number"),
      )
    expect(await numbers(1)).toEqual(await numbers(3))
  })

  it("speaks the language of the desk, around an article in its own", async () => {
    const document = await opened(ferryHandout(), "es")
    expect(document.documentElement.lang).toBe("es")
    expect(document.querySelector("[data-block]")!.getAttribute("lang")).toBe("en")
    expect(document.querySelector(".questions h2")!.textContent).toBe("Preguntas")
  })

  it("runs the article's own way", async () => {
    const document = await opened(ferryHandout({ article: { ...FERRY, dir: "rtl", lang: "ar" } }))
    expect(document.documentElement.dir).toBe("ltr")
    expect(document.querySelector(".text")!.getAttribute("dir")).toBe("rtl")
  })

  it("asks not to be translated where the group goes without", async () => {
    const supports = { ...GROUP.supports, translate: false }
    const without = await opened(ferryHandout({ group: { ...GROUP, supports } }))
    expect(without.documentElement.getAttribute("translate")).toBe("no")
    expect(without.querySelector("meta[name=google]")!.getAttribute("content")).toBe("notranslate")
    expect((await opened(ferryHandout())).documentElement.hasAttribute("translate")).toBe(false)
  })

  it("has pictures as they were given, and what they show in place of others", async () => {
    const data = "data:image/png;base64,AAAA"
    expect(
      (await opened(ferryHandout({ pictures: { 0: data } }))).querySelector("img")!.getAttribute("src"),
    ).toBe(data)
    const others = await opened(ferryHandout({ pictures: { 0: "https://example.org/spy.png" } }))
    expect(others.querySelector("img")).toBeNull()
    expect(others.querySelector(".no-picture")!.textContent).toBe("A picture: The quay")
  })

  it("gives no answer away but in the teacher's copy", async () => {
    expect(await page(ferryHandout())).not.toContain("Engineers, every spring.")
    expect((await opened(ferryHandout())).querySelector(".answer")).toBeNull()
    const teacher = await opened(ferryHandout({ teacher: true }))
    expect([...teacher.querySelectorAll(".answer")].map((answer) => answer.textContent)).toEqual([
      "Answer: The tide is low. (see paragraph 3)",
      "Answer: Engineers, every spring. (see paragraph 12)",
    ])
  })

  it("refuses a script that would end its own element", async () => {
    const parts = { ...PARTS, script: "'</script>'" }
    await expect(pageOf(ferryHandout(), textsIn("en"), parts, documents)).rejects.toThrow()
  })
})

/** The article with one text in the place of every text that a page or a teacher brings. */
function hostile(text: string): Handout {
  const blocks = FERRY.blocks.map((block): Block => ({ ...block, text }))
  const outline = {
    parts: [...FERRY.outline!.parts, { kind: "verbatim" as const, text, blocks: [] }],
    marks: [],
  }
  const article: PageArticle = { ...FERRY, title: text, byline: text, blocks, outline }
  const lesson = {
    ...LESSON,
    objective: { text, code: text },
    questions: LESSON.questions.map((question) => ({
      ...question,
      prompt: text,
      choices: question.choices.map(() => text),
    })),
  }
  return ferryHandout({
    article,
    lesson,
    placed: placeLesson(lesson, blocks),
    steps: new Map(),
    glosses: [],
    group: { ...GROUP, name: text },
  })
}

describe("hostile text in every place", () => {
  const TEXTS = [
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- <script> --> </title></style></textarea><svg onload=alert(1)>",
    "a\u2028b\u2029c",
    "half a pair \uD83D and the other \uDE00",
    `"'\`&lt;&amp;${"$"}{x}`,
    "javascript:alert(1)",
  ]

  it.each(TEXTS)("%j stays text", async (text) => {
    const document = await opened(hostile(text))
    for (const element of document.querySelectorAll("[data-block]")) expect(element.textContent).toBe(text)
    expect(document.querySelectorAll("script")).toHaveLength(2)
    expect(document.querySelectorAll("img, svg")).toHaveLength(0)
    expect(document.title.trim()).toBe(text.trim())
    const { handout } = readData(document)
    expect(handout.blocks.map((block) => block.text)).toEqual(FERRY.blocks.map(() => text))
    expect(handout.questions.map(({ prompt }) => prompt)).toEqual([text, text])
  })

  it("is in no link", async () => {
    const marks = FERRY.blocks.map((_, at) =>
      at === 1 ? [{ kind: "link" as const, span: { start: 0, end: 3 }, href: "javascript:alert(1)" }] : [],
    )
    const article = { ...FERRY, url: "javascript:alert(1)", outline: { ...FERRY.outline!, marks } }
    const document = await opened(ferryHandout({ article }))
    expect(document.querySelectorAll("a")).toHaveLength(0)
  })

  it("comes back from the page as it went in, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), async (text) => {
        const { handout } = readData(await opened(hostile(text)))
        expect(handout.blocks[1]!.text).toBe(text)
      }),
      { numRuns: 40 },
    )
  })
})

it("a page of 5,000 words at all steps has at most 300 kB, with 40 kB for its script and style", async () => {
  const long = [1, 4, 13]
  const words = long.reduce((sum, at) => sum + FERRY.blocks[at]!.text.split(" ").length, 0)
  const times = Math.ceil(5000 / words)
  const repeated = <T>(all: readonly T[]): T[] =>
    Array.from({ length: times }, () => long.map((at) => all[at]!)).flat()
  const blocks = repeated(FERRY.blocks).map((block, at): Block => ({ ...block, id: `l${at}` }))
  const levels = stepsOf(FERRY.blocks)
  const steps = new Map(
    [...levels].map(([step, article]) => [step, { ...article, blocks: repeated(article.blocks) }]),
  )
  const handout = ferryHandout({
    article: { ...FERRY, blocks, outline: null },
    placed: placeLesson(LESSON, blocks),
    steps,
    glosses: repeated(GLOSSES),
    group: null,
  })
  expect(handout.steps).toEqual(STEPS)
  expect(Buffer.byteLength(await page(handout))).toBeLessThan(260_000)
})
