import { beforeEach, describe, expect, it, vi } from "vitest"
import { fakeBrowser } from "wxt/testing/fake-browser"
import type { Assignment, Draft, Pack } from "../../../src/app/lesson/lesson.ts"
import { NO_LESSON } from "../../../src/app/lesson/lesson.ts"
import { exportPack } from "../../../src/app/lesson/parse-pack.ts"
import { GROUP, PACK } from "./samples.ts"

vi.mock("wxt/browser", () => ({ browser: fakeBrowser }))

const { linkOf } = await import("../../../src/app/lesson/link.ts")
const { packStorageKey, watchAssignment } = await import("../../../src/app/lesson/pack-key.ts")
const { findPack, joinPack, openPack } = await import("../../../src/app/lesson/packs.ts")
const { MOST_DRAFTS, MOST_PACKS } = await import("../../../src/app/lesson/schema.ts")
const { drafts, keepRoster, packs, readLessons, readRoster } = await import(
  "../../../src/app/lesson/store.ts"
)
const { answer } = await import("../../../src/app/messages.ts")
const { eraseAll } = await import("../../../src/app/stored.ts")

const { url } = PACK.source
const DRAFT = { source: PACK.source, lesson: PACK.lesson }
const ONE: Pack = { ...PACK, groups: [{ ...GROUP, pupils: [] }] }
const fileOf = (pack: Pack) => exportPack(pack, { withNames: true })
const stored = () => fakeBrowser.storage.local.get()
const { pupils: _pupils, ...OTTERS } = GROUP

const keep = (key: string, draft: Draft | null) => drafts.change(key, () => draft)
const name = (at: number) => `https://example.org/${at}`
/** So many things, the first as if kept last. */
const many = <T extends object>(count: number, thing: T) =>
  Array.from({ length: count }, (_, at) => ({ key: name(at), ...thing }))

beforeEach(() => fakeBrowser.reset())

describe("a draft", () => {
  it("is kept under its key, and forgotten", async () => {
    expect(await drafts.read(url)).toBeNull()
    await keep(url, DRAFT)
    await keep("text 0123456789abcdef", { ...DRAFT, lesson: NO_LESSON })
    expect(await drafts.read(url)).toEqual(DRAFT)
    await keep(url, null)
    expect(await drafts.read(url)).toBeNull()
    expect((await drafts.all()).map(({ key }) => key)).toEqual(["text 0123456789abcdef"])
  })

  it("is written alone", async () => {
    await keep("https://example.org/other", DRAFT)
    const set = vi.spyOn(fakeBrowser.storage.local, "set")
    await keep(url, DRAFT)
    expect(set.mock.calls.map(([items]) => Object.keys(items))).toEqual([[`draft ${url}`]])
  })

  it("that could not be read again is not kept", async () => {
    await keep(url, DRAFT)
    const broken = { ...DRAFT, lesson: { ...DRAFT.lesson, terms: [{ term: "", explain: true }] } }
    await expect(keep(url, broken)).rejects.toThrow()
    expect(await drafts.read(url)).toEqual(DRAFT)
  })

  it.each([
    ["a text", "draft"],
    ["a list", []],
    ["nothing", null],
    ["a draft without its time", { thing: DRAFT }],
    ["a draft with a broken lesson", { at: 1, thing: { ...DRAFT, lesson: { terms: [] } } }],
  ])("that is damaged is as if it were not there: %s", async (_name, value) => {
    await fakeBrowser.storage.local.set({ [`draft ${url}`]: value })
    expect(await drafts.read(url)).toBeNull()
    expect(await drafts.all()).toEqual([])
    await keep(url, DRAFT)
    expect(await drafts.read(url)).toEqual(DRAFT)
  })

  it("is never let go to make room for another one: that is refused, until there is room", async () => {
    await fakeBrowser.storage.local.set({ settings: { at: 0 }, ...drafts.laidOut(many(MOST_DRAFTS, DRAFT)) })
    await expect(keep(url, DRAFT)).rejects.toThrow("No more than 1000 can be kept.")
    expect(await drafts.read(url)).toBeNull()
    expect(await drafts.all()).toHaveLength(MOST_DRAFTS)
    await keep(name(0), { ...DRAFT, lesson: NO_LESSON })
    await keep(name(1), null)
    await keep(url, DRAFT)
    expect(await drafts.read(url)).toEqual(DRAFT)
    expect(await drafts.all()).toHaveLength(MOST_DRAFTS)
  })

  it("takes the place of a damaged one where there is no other", async () => {
    await fakeBrowser.storage.local.set({
      "draft damaged": "x",
      ...drafts.laidOut(many(MOST_DRAFTS - 1, DRAFT)),
    })
    await keep(url, DRAFT)
    expect(await drafts.all()).toHaveLength(MOST_DRAFTS)
    expect(await stored()).not.toHaveProperty("draft damaged")
  })
})

describe("the groups of this device", () => {
  it("are kept together", async () => {
    expect(await readRoster()).toEqual([])
    await keepRoster(PACK.groups)
    expect(await readRoster()).toEqual(PACK.groups)
  })

  it("that could not be read again are not kept, and damaged ones are none", async () => {
    await keepRoster([GROUP])
    await expect(keepRoster([GROUP, GROUP])).rejects.toThrow()
    expect(await readRoster()).toEqual([GROUP])
    await fakeBrowser.storage.local.set({ roster: [{ ...GROUP, first: 9 }] })
    expect(await readRoster()).toEqual([])
  })
})

describe("a pack of a file", () => {
  it("is in force for its article, wherever a reader came from", async () => {
    expect(await findPack(url)).toBeNull()
    expect(await openPack(fileOf(PACK))).toEqual(PACK.source)
    expect(await findPack(url)).toEqual({ pack: PACK, group: null })
    expect(await findPack(`${url}?utm_source=mail#top`)).toEqual({ pack: PACK, group: null })
    expect(await findPack("https://example.org/otters")).toBeNull()
  })

  it("of pasted text is found by the text's own key", async () => {
    const pasted = { ...PACK, source: { ...PACK.source, url: "" } }
    await openPack(fileOf(pasted))
    expect(await findPack(`text ${PACK.source.fingerprint.hash}`)).toEqual({ pack: pasted, group: null })
    expect(await findPack("")).toBeNull()
  })

  it("with one group needs no choice", async () => {
    await openPack(fileOf(ONE))
    expect(await findPack(url)).toEqual({ pack: ONE, group: OTTERS })
  })

  it("keeps the group that was chosen, also when it is opened again", async () => {
    await openPack(fileOf(PACK))
    expect(await joinPack(url, "g1")).toEqual({ pack: PACK, group: OTTERS })
    const next = { ...PACK, lesson: NO_LESSON }
    await openPack(fileOf(next))
    expect(await findPack(url)).toEqual({ pack: next, group: OTTERS })
    await openPack(fileOf({ ...PACK, groups: [PACK.groups[1]!, { ...GROUP, id: "g3" }] }))
    expect((await findPack(url))?.group).toBeNull()
  })

  it("is given up, and has no group that it does not have", async () => {
    await openPack(fileOf(PACK))
    await expect(joinPack(url, "g9")).rejects.toThrow("The pack has no such group.")
    expect((await findPack(url))?.group).toBeNull()
    expect(await joinPack(url, null)).toBeNull()
    expect(await findPack(url)).toBeNull()
    expect(await joinPack(url, "g1")).toBeNull()
  })

  it.each([
    ["This file is not from Foothold.", "{}"],
    ["This file was made by a newer Foothold.", JSON.stringify({ foothold: "pack", version: 2 })],
    ["The file is damaged.", fileOf(PACK).slice(0, -3)],
    ["The file is too big.", " ".repeat(1_000_001)],
  ])("changes nothing when it is refused: %s", async (sentence, text) => {
    await openPack(fileOf(PACK))
    const before = await stored()
    await expect(openPack(text)).rejects.toThrow(sentence)
    expect(await stored()).toEqual(before)
  })

  it("that was kept longest ago goes when there are too many", async () => {
    const kept = { pack: PACK, group: null }
    await fakeBrowser.storage.local.set({
      "pack damaged": "x",
      "draft a": { at: 0 },
      ...packs.laidOut(many(MOST_PACKS, kept)),
    })
    await openPack(fileOf(PACK))
    const keys = (await packs.all()).map(({ key }) => key)
    expect(keys).toHaveLength(MOST_PACKS)
    expect(keys[0]).toBe(url)
    expect(keys).not.toContain(name(MOST_PACKS - 1))
    expect(await stored()).not.toHaveProperty("pack damaged")
    expect(await stored()).toMatchObject({ "draft a": { at: 0 } })
  })

  it("that comes while its reader chooses a group is not lost, nor is the group", async () => {
    await openPack(fileOf(PACK))
    const next = { ...PACK, lesson: NO_LESSON }
    await Promise.all([joinPack(url, "g1"), openPack(fileOf(next))])
    expect(await findPack(url)).toEqual({ pack: next, group: OTTERS })
    await Promise.all([openPack(fileOf(PACK)), joinPack(url, "g2")])
    expect(await findPack(url)).toMatchObject({ pack: PACK, group: { id: "g2" } })
  })

  it("that is damaged in the storage is as if it were not there", async () => {
    await fakeBrowser.storage.local.set({
      [packStorageKey(url)]: { at: 1, thing: { pack: {}, group: null } },
    })
    expect(await findPack(url)).toBeNull()
  })
})

describe("a pack in a link", () => {
  it("wins over one that is kept, and keeps the group that was chosen", async () => {
    const other = { ...ONE, groups: [...ONE.groups, PACK.groups[1]!], lesson: NO_LESSON }
    const link = (await linkOf(other))!
    expect(await findPack(link)).toEqual({ pack: other, group: null })
    expect(await stored()).toEqual({})
    await openPack(fileOf(PACK))
    await joinPack(url, "g1")
    expect(await findPack(link)).toEqual({ pack: other, group: OTTERS })
    expect(await findPack(url)).toEqual({ pack: PACK, group: OTTERS })
  })

  it("is kept once its reader has chosen a group", async () => {
    const two = { ...PACK, groups: PACK.groups.map((group) => ({ ...group, pupils: [] })) }
    await joinPack((await linkOf(two))!, "g1")
    expect(await findPack(url)).toEqual({ pack: two, group: OTTERS })
  })

  it("is not kept for a page whose address says nothing: all such pages would have it", async () => {
    const data = (await linkOf(PACK))!.split("#")[1]
    await expect(joinPack(`about:blank#${data}`, "g1")).rejects.toThrow("no address")
    expect(await stored()).toEqual({})
  })

  it("that is damaged leaves the one that is kept", async () => {
    await openPack(fileOf(PACK))
    expect(await findPack(`${url}#foothold=1.AAAA`)).toEqual({ pack: PACK, group: null })
  })
})

describe("whoever shows an article", () => {
  it("is told when another pack is in force for it, and only then", async () => {
    const stop = answer({ "pack/find": findPack })
    const told: (Assignment | null)[] = []
    const unwatch = watchAssignment(`${url}#top`, (assignment) => told.push(assignment))
    await openPack(fileOf({ ...PACK, source: { ...PACK.source, url: "https://example.org/otters" } }))
    await keep(url, DRAFT)
    await openPack(fileOf(PACK))
    await vi.waitFor(() => expect(told).toEqual([{ pack: PACK, group: null }]))
    await joinPack(url, "g1")
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ pack: PACK, group: OTTERS }))
    await eraseAll()
    await vi.waitFor(() => expect(told.at(-1)).toBeNull())
    unwatch()
    await openPack(fileOf(PACK))
    expect(told).toHaveLength(3)
    stop()
  })
})

it("all lessons are read together, the latest first", async () => {
  vi.useFakeTimers()
  await keep(url, DRAFT)
  vi.advanceTimersByTime(10)
  await keep("https://example.org/otters", { ...DRAFT, lesson: NO_LESSON })
  vi.useRealTimers()
  await openPack(fileOf(PACK))
  await keepRoster([GROUP])
  expect(await readLessons()).toEqual({
    drafts: [
      { key: "https://example.org/otters", ...DRAFT, lesson: NO_LESSON },
      { key: url, ...DRAFT },
    ],
    packs: [{ key: url, pack: PACK, group: null }],
    roster: [GROUP],
  })
})
