import { describe, expect, it, vi } from "vitest"
import { addressOf, fingerprintOf, keyOf, sameText, sourceOf } from "../../../src/app/lesson/key.ts"
import { LONGEST } from "../../../src/app/lesson/limits.ts"
import { exportPack, parsePack } from "../../../src/app/lesson/parse-pack.ts"
import { blocksOf } from "../../../src/app/paste.ts"
import { PACK } from "./samples.ts"

describe("an address", () => {
  it.each([
    ["https://example.org/a", "https://example.org/a"],
    ["https://EXAMPLE.org", "https://example.org/"],
    ["https://example.org/a#top", "https://example.org/a"],
    ["https://example.org/a?id=3&utm_source=x&fbclid=y", "https://example.org/a?id=3"],
    ["https://example.org/a?gclid=1", "https://example.org/a"],
    ["https://example.org/a?q=%20b+c%2Fd&utm_source=x", "https://example.org/a?q=%20b+c%2Fd"],
    ["https://example.org/a?utm_source=x&q=%20b+c%2Fd", "https://example.org/a?q=%20b+c%2Fd"],
    ["https://example.org/a?utm_source", "https://example.org/a"],
    ["https://example.org/a?x=utm_source=y", "https://example.org/a?x=utm_source=y"],
    ["https://lee:secret@example.org/a", "https://example.org/a"],
    ["https://example.org/a#foothold=1.abc", "https://example.org/a"],
    [`https://example.org/a#foothold=1.${"a".repeat(LONGEST.url)}`, "https://example.org/a"],
    ["https://example.org/a#foothold=1.abc&fbclid=1", "https://example.org/a"],
    ["https://example.org/a?b&foothold=1.abc", "https://example.org/a?b&foothold=1.abc"],
    ["https://example.org/#/page/3", "https://example.org/#/page/3"],
    ["https://example.org/#!page&foothold=1.abc", "https://example.org/#!page"],
    ["file:///home/a.html#b", "file:///home/a.html"],
    ["about:blank", ""],
    ["javascript:alert(1)", ""],
    ["", ""],
    ["example.org", ""],
    [`https://example.org/${"a".repeat(LONGEST.url)}`, ""],
  ])("%s is %j", (url, address) => {
    expect(addressOf(url)).toBe(address)
    expect(addressOf(address)).toBe(address)
  })
})

it("an address is read without walking through what Firefox keeps from content scripts", () => {
  const keys = vi.spyOn(URLSearchParams.prototype, "keys").mockImplementation(() => {
    throw new Error("Permission denied to access property Symbol.iterator")
  })
  expect(addressOf("https://example.org/a?utm_source=x&id=3")).toBe("https://example.org/a?id=3")
  keys.mockRestore()
})

describe("a text", () => {
  const blocks = blocksOf("Rain fell. It was cold.\n\nThe dam broke.")
  const article = { url: "", title: "Rain", byline: null, lang: "en", blocks }

  it("is known by its address, or by what it says", () => {
    expect(keyOf(PACK.source)).toBe("https://example.org/beavers")
    expect(keyOf({ ...PACK.source, url: "https://example.org/beavers?utm_medium=m#top" })).toBe(
      "https://example.org/beavers",
    )
    expect(keyOf(sourceOf(article))).toBe(`text ${fingerprintOf(blocks).hash}`)
  })

  it("has a mark that changes with its words, not with its typography", () => {
    expect(fingerprintOf(blocks).sentences).toBe(3)
    expect(fingerprintOf(blocksOf("Rain\u00a0fell. It was cold.\n\nThe dam broke."))).toEqual(
      fingerprintOf(blocks),
    )
    expect(fingerprintOf(blocksOf("Rain fell. It was cold.\n\nThe dam held.")).hash).not.toBe(
      fingerprintOf(blocks).hash,
    )
  })

  it("fits into a pack whatever the page says of itself", () => {
    const endless = "😀".repeat(5000)
    const source = sourceOf({
      url: `https://example.org/${endless}`,
      title: endless,
      byline: endless,
      lang: endless,
      blocks,
    })
    const pack = { ...PACK, source }
    expect(parsePack(exportPack(pack, { withNames: true }))).toEqual({ ok: true, pack })
  })
})

describe("two sources", () => {
  const { source } = PACK
  const other = { hash: "0".repeat(16), sentences: 3 }

  it.each([
    ["an address with tracking", { url: `${source.url}?utm_source=mail`, fingerprint: other }],
    ["the same words elsewhere", { url: "https://example.com/copy" }],
    ["the same words without an address", { url: "" }],
  ])("are of one text: %s", (_name, part) => {
    expect(sameText(source, { ...source, ...part })).toBe(true)
  })

  it.each([
    ["another address and other words", { url: "https://example.org/otters", fingerprint: other }],
    ["no address and other words", { url: "", fingerprint: other }],
  ])("are of different texts: %s", (_name, part) => {
    expect(sameText(source, { ...source, ...part })).toBe(false)
  })

  it("without an address are not one text for that", () => {
    expect(sameText({ ...source, url: "" }, { url: "", fingerprint: other })).toBe(false)
  })
})
