import { describe, expect, it } from "vitest"
import { type Group, NO_LESSON, type Pack, type RosterGroup } from "../../../src/app/lesson/lesson.ts"
import { groupIn, isOpen, offerOf } from "../../../src/app/lesson/offer.ts"
import { EVERYTHING, within } from "../../../src/page/offer.ts"

const group = (part: Partial<Group> = {}): RosterGroup => ({
  id: "a",
  name: "Blue",
  easiest: 2,
  first: 3,
  hardest: 4,
  mode: "explain",
  supports: { listen: true, explain: true, translate: false },
  pupils: [],
  ...part,
})
const pack = (...groups: RosterGroup[]): Pack => ({
  source: {
    url: "https://example.org/",
    title: "",
    byline: null,
    lang: null,
    fingerprint: { hash: "", sentences: 0 },
  },
  lesson: NO_LESSON,
  groups,
})

describe("what a reader may choose from", () => {
  it("is everything without an assignment, without groups, and without a group among several", () => {
    const several = { pack: pack(group(), group({ id: "b" })), group: null }
    for (const each of [null, { pack: pack(), group: null }, several])
      expect(offerOf(each)).toEqual(EVERYTHING)
    expect(isOpen(several)).toBe(true)
  })

  it("is what the group reads; of one group everybody is", () => {
    const alone = { pack: pack(group()), group: null }
    expect(groupIn(alone)?.name).toBe("Blue")
    expect(isOpen(alone)).toBe(false)
    expect(offerOf(alone)).toEqual({
      steps: [4, 3, 2],
      first: { step: 3, mode: "explain" },
      listen: true,
      explain: true,
      translate: false,
    })
  })

  it("begins with easier wording where meanings are not offered", () => {
    const supports = { listen: true, explain: false, translate: true }
    expect(offerOf({ pack: pack(group({ supports })), group: null }).first).toEqual({
      step: 3,
      mode: "simplify",
    })
  })
})

it("what is not offered becomes what is nearest to it", () => {
  const offer = { ...EVERYTHING, steps: [4, 3] as const, explain: false }
  expect(within(offer, { step: 1, mode: "explain" })).toEqual({ step: 3, mode: "simplify" })
  expect(within(offer, { step: 5, mode: "simplify" })).toEqual({ step: 4, mode: "simplify" })
  expect(within(EVERYTHING, { step: 1, mode: "explain" })).toEqual({ step: 1, mode: "explain" })
})
