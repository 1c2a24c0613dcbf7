import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { MOST } from "../../../src/app/lesson/limits.ts"
import type { Step } from "../../../src/engine/step.ts"
import {
  addGroups,
  addPupils,
  changeGroup,
  type Range,
  THREE,
  withStep,
} from "../../../src/ui/preview/groups/groups.ts"

const NAMES = ["Blue", "Green"]
let last = 0
const newId = () => `${++last}`

describe("groups that are added", () => {
  it("are three, with the steps around where each begins", () => {
    const groups = addGroups([], THREE, [...NAMES, "Orange"], newId)
    expect(groups.map(({ name, easiest, first, hardest }) => [name, easiest, first, hardest])).toEqual([
      ["Blue", 1, 2, 3],
      ["Green", 2, 3, 4],
      ["Orange", 3, 4, 5],
    ])
    expect(new Set(groups.map(({ id }) => id)).size).toBe(3)
  })

  it("have the names that are free, and numbers when there are no more", () => {
    const groups = addGroups([], [1, 2, 3, 4], NAMES, newId)
    expect(groups.map(({ name }) => name)).toEqual(["Blue", "Green", "Blue 2", "Blue 3"])
  })

  it("are no more than a roster may hold", () => {
    const many = addGroups([], new Array<Step>(MOST.groups + 5).fill(3), NAMES, newId)
    expect(many).toHaveLength(MOST.groups)
    expect(addGroups(many, [3], NAMES, newId)).toBe(many)
  })
})

describe("the steps of a group", () => {
  const step = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Step>
  const range = fc.tuple(step, step, step).map((steps): Range => {
    const [easiest, first, hardest] = steps.toSorted((a, b) => a - b) as [Step, Step, Step]
    return { easiest, first, hardest }
  })

  it("stay in order, and the one that was moved stands where it was put", () => {
    fc.assert(
      fc.property(range, fc.constantFrom("easiest", "first", "hardest"), step, (range, which, to) => {
        const moved = withStep(range, which, to)
        expect(moved[which]).toBe(to)
        expect(moved.easiest).toBeLessThanOrEqual(moved.first)
        expect(moved.first).toBeLessThanOrEqual(moved.hardest)
      }),
    )
  })

  it("move no further than they must", () => {
    const range: Range = { easiest: 2, first: 3, hardest: 4 }
    expect(withStep(range, "first", 4)).toEqual({ easiest: 2, first: 4, hardest: 4 })
    expect(withStep(range, "easiest", 5)).toEqual({ easiest: 5, first: 5, hardest: 5 })
    expect(withStep(range, "hardest", 1)).toEqual({ easiest: 1, first: 1, hardest: 1 })
  })
})

describe("pupils", () => {
  it("come one by one or as a list, each once", () => {
    expect(addPupils(["AB"], " Noor , AB;Jun\nEla,,")).toEqual(["AB", "Noor", "Jun", "Ela"])
  })

  it("are no more than a group may hold", () => {
    const names = Array.from({ length: MOST.pupils + 3 }, (_, at) => `P${at}`)
    expect(addPupils([], names.join(","))).toHaveLength(MOST.pupils)
  })
})

it("changes one group and leaves the others", () => {
  const groups = addGroups([], THREE, NAMES, newId)
  const changed = changeGroup(groups, groups[1]!.id, () => ({ name: "Owls" }))
  expect(changed.map(({ name }) => name)).toEqual(["Blue", "Owls", "Blue 2"])
  expect(changed[0]).toBe(groups[0])
})
