import { createHash } from "node:crypto"
import { afterAll, beforeAll, expect, it } from "vitest"
import { bundle } from "../../src/cli/bench/chromium.ts"
import { articlesOf, corporaFolder } from "../../src/cli/bench/corpora.ts"
import { loadResources } from "../../src/cli/resources.ts"
import { WORD_TABLES } from "../../src/engine/index.ts"
import { createReader } from "../../src/engine/read/index.ts"
import { parseTable } from "../../src/engine/words/entry.ts"
import { launch, type Session } from "./browser.ts"

/** The code that ships, in a page without the extension. */
const READER = new URL("../../src/engine/read/index.ts", import.meta.url).pathname
const COUNT = 100
const resources = loadResources()

/** A hundred texts: articles of the development data where they are at hand, else of the examples of our own tables. */
function texts(): string[] {
  const corpora = corporaFolder()
  if (corpora !== null)
    return [...articlesOf(corpora, "aeb"), ...articlesOf(corpora, "wcxb")]
      .slice(0, COUNT)
      .map(({ blocks }) => blocks.map(({ text }) => text).join(" "))
  const examples = WORD_TABLES.flatMap((name) => parseTable(resources.words[name]!)).map(
    ({ example }) => example,
  )
  const size = Math.ceil(examples.length / COUNT)
  return Array.from({ length: COUNT }, (_, i) => examples.slice(i * size, (i + 1) * size).join(" "))
}

let session: Session
beforeAll(async () => {
  session = await launch({
    "/empty.html": '<!doctype html><title>Empty</title><script src="/reader.js"></script>',
    "/reader.js": await bundle(READER, "Reading"),
    "/english.bin": resources.model,
    "/kernel.wasm": resources.kernel,
  })
})
afterAll(async () => {
  await session.close()
})

it(`reads ${COUNT} texts in the browser just as in node, to the last bit`, async () => {
  const articles = texts()
  expect(articles.filter((text) => text.length > 200)).toHaveLength(COUNT)
  const page = await session.open("/empty.html")
  const theirs = await page.evaluate(async (articles) => {
    const fetchBytes = async (path: string) => new Uint8Array(await (await fetch(path)).arrayBuffer())
    const { Reading } = globalThis as unknown as { Reading: typeof import("../../src/engine/read/index.ts") }
    const reader = Reading.createReader({
      model: await fetchBytes("/english.bin"),
      kernel: await fetchBytes("/kernel.wasm"),
    })
    const hashes: string[] = []
    for (const text of articles) {
      const document = reader.read({ id: "text", kind: "paragraph", text, opaque: [], anchors: [] })
      const bytes = new TextEncoder().encode(JSON.stringify(document.sentences))
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
      hashes.push([...digest].map((byte) => byte.toString(16).padStart(2, "0")).join(""))
    }
    return hashes
  }, articles)
  const reader = createReader(resources)
  const ours = articles.map((text) => {
    const { sentences } = reader.read({ id: "text", kind: "paragraph", text, opaque: [], anchors: [] })
    return createHash("sha256").update(JSON.stringify(sentences)).digest("hex")
  })
  expect(new Set(ours).size).toBe(COUNT)
  expect(theirs).toEqual(ours)
}, 180_000)
