import { JSDOM } from "jsdom"
import { expect, it } from "vitest"
import { loadResources } from "../../../src/cli/resources.ts"
import { contextsOf } from "../../../src/cli/words/contexts.ts"
import { reviewPage } from "../../../src/cli/words/review-page.ts"
import { createReader } from "../../../src/engine/read/index.ts"
import type { BlockKind } from "../../../src/engine/text/block.ts"
import { createLexicon } from "../../../src/engine/words/lexicon.ts"
import { type Columns, placedOf, tableOf } from "./table.ts"

const reader = createReader(loadResources())

const ROWS: readonly Columns[] = [
  { headword: "abode", pos: "noun", swap: "home", cues: "* !near:law" },
  { headword: "utilize", swap: "use" },
]
const placed = placedOf(...ROWS)
const means = { lexicon: createLexicon([tableOf(...ROWS)]), read: reader.read }

const source = (id: string, ...texts: readonly string[]) => ({
  id,
  corpus: "made-up",
  blocks: texts.map((text, i) => ({
    id: String(i),
    kind: (/[.]$/.test(text) ? "paragraph" : "heading") as BlockKind,
    text,
    opaque: [],
    anchors: [],
  })),
})

const contexts = (limit: number, ...sources: readonly ReturnType<typeof source>[]) => {
  const entries = placed.map(({ entry }) => entry)
  const of = contextsOf(entries, sources, limit, means)
  return entries.map((entry) =>
    of(entry).map(({ parts }) =>
      parts
        .map(({ text, change }) => (change === "none" ? text : `${change === "in" ? "+" : "-"}[${text}]`))
        .join(""),
    ),
  )
}

it("shows the sentence with the swap made, and what the swap made necessary", () => {
  const text = "It rained. The old man left an abode near the sea. They saw the law on the abode."
  expect(contexts(3, source("one", text))).toEqual([
    ["The old man left -[an]+[a] -[abode]+[home] near the sea."],
    [],
  ])
})

it("takes one sentence of a text, and no more texts than asked for", () => {
  const texts = ["one", "two", "three"].map((id) =>
    source(id, "They utilize a tool", "They utilize a tool. We utilize a rope.", "You utilize a net."),
  )
  expect(contexts(2, ...texts)[1]).toEqual(Array(2).fill("They -[utilize]+[use] a tool."))
})

it("writes a page that loads nothing, with every text escaped", () => {
  const [one, two] = placedOf(
    { headword: "abode", pos: "noun", swap: "home", definition: `a <b>"place"</b> & 'more'` },
    { headword: "utilize", swap: "use" },
  )
  const html = reviewPage([
    {
      at: one!,
      contexts: [
        {
          source: "made-up <script>",
          parts: [
            { text: "<img src=x> the ", change: "none" },
            { text: "<i>abode", change: "out" },
            { text: "<u>home", change: "in" },
          ],
        },
      ],
    },
    { at: two!, contexts: [] },
  ])
  const { document } = new JSDOM(html).window
  expect(document.querySelectorAll("script, img, link, [src], [href], i, u, b")).toHaveLength(0)
  expect(document.querySelector("li")!.textContent).toBe("<img src=x> the <i>abode<u>homemade-up <script>")
  expect(document.querySelector("del")!.textContent).toBe("<i>abode")
  expect(document.querySelector("ins")!.textContent).toBe("<u>home")
  expect(document.querySelectorAll("dd")[1]!.textContent).toBe(`a <b>"place"</b> & 'more'`)
  const rows = [...document.querySelectorAll("tbody tr")]
  expect(rows.map((row) => row.querySelector("th[scope=row]")!.firstChild!.textContent)).toEqual([
    "abode",
    "utilize",
  ])
  expect(rows[1]!.textContent).toContain("No context found.")
  expect(document.querySelector("caption")!.textContent).toContain("Entries: 2, without a context: 1.")
})
