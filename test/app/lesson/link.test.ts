import { deflateRawSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { linkOf, MOST_LINK, packInLink } from "../../../src/app/lesson/link.ts"
import { packFile, withoutNames } from "../../../src/app/lesson/parse-pack.ts"
import { GROUP, LESSON, PACK } from "./samples.ts"

const carrying = (text: string | Uint8Array) =>
  `https://example.org/a#foothold=1.${deflateRawSync(text).toString("base64url")}`
const whyOf = async (url: string) => {
  const found = await packInLink(url)
  return found?.ok === false ? found.why : found
}
const at = (url: string) => ({ ...PACK, source: { ...PACK.source, url } })

describe("a link", () => {
  it("carries a pack, without the names of pupils", async () => {
    const link = (await linkOf(PACK))!
    expect(link).toMatch(/^https:\/\/example\.org\/beavers#foothold=1\.[\w-]+$/)
    expect(await packInLink(link)).toEqual({ ok: true, pack: withoutNames(PACK) })
  })

  it("keeps a route of the page in front, and lets another fragment go", async () => {
    const route = (await linkOf(at("https://example.org/#!/beavers")))!
    expect(route).toMatch(/^https:\/\/example\.org\/#!\/beavers&foothold=1\./)
    expect(await packInLink(route)).toMatchObject({ ok: true })
    expect(await linkOf(at("https://example.org/a#top"))).toMatch(/^https:\/\/example\.org\/a#foothold=1\./)
  })

  it.each([
    ["a file", "file:///home/a/beavers.html"],
    ["pasted text", ""],
  ])("is not for %s", async (_name, url) => {
    expect(await linkOf(at(url))).toBeNull()
  })

  it("is not too long for a share address", async () => {
    const own = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...LESSON.own[0]!,
        at: { hash: (index * 2654435761).toString(16).padStart(16, "0"), nth: 0, quote: `Sentence ${index}` },
        text: `Number ${index * 7919} in other words.`,
      }))
    const short = await linkOf({ ...PACK, lesson: { ...LESSON, own: own(20) } })
    expect(short!.length).toBeLessThanOrEqual(MOST_LINK)
    expect(await linkOf({ ...PACK, lesson: { ...LESSON, own: own(900) } })).toBeNull()
  })
})

describe("an address", () => {
  it.each([
    "https://example.org/a",
    "https://example.org/a#top",
    "https://example.org/a?foothold=1.abc",
    "https://example.org/a#afoothold=1.abc",
    "text 0123456789abcdef",
    "",
    "not an address",
  ])("carries no pack: %j", async (url) => {
    expect(await packInLink(url)).toBeNull()
  })

  it.each([
    ["nothing", "https://example.org/a#foothold="],
    ["no version", "https://example.org/a#foothold=abc"],
    ["nothing after the version", "https://example.org/a#foothold=1."],
    ["version 0", "https://example.org/a#foothold=0.abc"],
    ["other letters", "https://example.org/a#foothold=1.a%20b"],
    ["no compressed data", "https://example.org/a#foothold=1.AAAAAAAA"],
    ["one letter", "https://example.org/a#foothold=1.A"],
    ["a pack that is cut off", carrying(JSON.stringify(packFile(PACK))).slice(0, -20)],
    ["a pack that is cut off before it was compressed", carrying('{"foothold":"pack","version":1,')],
    ["letters that are none", carrying(new Uint8Array([0xff, 0xfe, 0x80]))],
    ["a group that cannot be", carrying(JSON.stringify(packFile({ ...PACK, groups: [GROUP, GROUP] })))],
  ])("carries something damaged: %s", async (_name, url) => {
    expect(await whyOf(url)).toBe("damaged")
  })

  it("carries something that is not ours", async () => {
    expect(await whyOf(carrying('{"a":1}'))).toBe("not-ours")
  })

  it("carries something newer", async () => {
    expect(await whyOf("https://example.org/a#foothold=2.~anything")).toBe("newer")
    expect(await whyOf(carrying('{"foothold":"pack","version":2}'))).toBe("newer")
  })

  it("carries a bomb, and is refused at once", async () => {
    const bomb = carrying(new Uint8Array(200_000_000).fill(32))
    const start = performance.now()
    expect(await whyOf(bomb)).toBe("too-big")
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
