import { readFileSync, writeFileSync } from "node:fs"
import { toJsonSchema } from "@valibot/to-json-schema"
import { describe, expect, it } from "vitest"
import { hashOf } from "../../../src/app/lesson/hash.ts"
import { PACK_FILE, parsePack } from "../../../src/app/lesson/parse-pack.ts"
import { anchorsOf } from "../../../src/app/lesson/place.ts"
import { blocksOf } from "../../../src/app/paste.ts"

const docs = new URL("../../../docs/", import.meta.url)
const schemaFile = new URL("pack.schema.json", docs)
const page = readFileSync(new URL("PACKS.md", docs), "utf8")
const example = /```json\n(\{[\s\S]*?\n\})\n```/.exec(page)![1]!

// What a schema for JSON cannot say, the page says: it is left out ("ignore").
const schema = {
  ...toJsonSchema(PACK_FILE.schema, { errorMode: "ignore" }),
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "A pack of Foothold, version 1",
  description: "What the fields mean, and what else is asked of a pack, is said in PACKS.md.",
}

it("the published schema is the one that packs are read by (WRITE_SCHEMA=1 writes it anew)", () => {
  if (process.env["WRITE_SCHEMA"]) writeFileSync(schemaFile, `${JSON.stringify(schema, null, 2)}\n`)
  expect(JSON.parse(readFileSync(schemaFile, "utf8"))).toEqual(schema)
})

describe("the page about packs", () => {
  it("has an example that opens", () => {
    expect(parsePack(example)).toMatchObject({ ok: true })
  })

  it("names every field of a pack", () => {
    const fields = [...JSON.stringify(schema).matchAll(/"required":(\[[^\]]*\])/g)].flatMap(
      ([, list]) => JSON.parse(list!) as string[],
    )
    expect(fields.length).toBeGreaterThan(40)
    expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([])
  })

  it("has hashes that are those of its sentences", () => {
    const rows = [...page.matchAll(/^\| `([^`]+)` \| `([0-9a-f]{16})` \|$/gm)]
    expect(rows.length).toBeGreaterThan(3)
    for (const [, text, hash] of rows) expect(hashOf(text!)).toBe(hash)
  })

  it("has an example whose sentences and fingerprint are those of its article", () => {
    const article = /```text\n([\s\S]*?)\n```/.exec(page)![1]!
    const blocks = blocksOf(article)
    const parsed = parsePack(example)
    if (!parsed.ok) return expect.unreachable()
    const { source, lesson } = parsed.pack
    expect(source.fingerprint.hash).toBe(hashOf(blocks.map(({ text }) => text).join("\n")))
    const known = blocks.flatMap(({ id }) => anchorsOf(blocks).of(id)).map(({ anchor }) => anchor)
    expect(source.fingerprint.sentences).toBe(known.length)
    const used = [...lesson.own, ...lesson.paragraphs, ...lesson.notes].map(({ at }) => at)
    expect(used).toHaveLength(3)
    for (const anchor of [...used, ...lesson.questions.flatMap(({ evidence }) => evidence)])
      expect(known).toContainEqual(anchor)
  })
})
