import { describe, expect, it } from "vitest"
import type { RosterGroup } from "../../../src/app/lesson/lesson.ts"
import { everyoneOf, recipientsOf, toggled } from "../../../src/ui/handout/whom.ts"
import { GROUP } from "../../app/handout/ferry.ts"

const GROUPS: readonly RosterGroup[] = [
  { ...GROUP, pupils: ["Ada"] },
  { ...GROUP, id: "g2", name: "Herons", easiest: 3, first: 4, hardest: 5, pupils: [] },
]

describe("for whom", () => {
  it("is first every group, or where there is none everyone", () => {
    const read = (groups: readonly RosterGroup[]) =>
      recipientsOf(everyoneOf(groups), groups).map(({ group, steps, onPaper }) => [
        group?.name ?? null,
        steps,
        onPaper,
      ])
    expect(read(GROUPS)).toEqual([
      ["Otters", [3, 2, 1], [2]],
      ["Herons", [5, 4, 3], [4]],
    ])
    expect(read([])).toEqual([[null, [3], [3]]])
  })

  it("may be one group and everyone at some steps, and is nobody where nothing is chosen", () => {
    const whom = { groups: new Set(["g2"]), everyone: true, steps: [4, 1] as const }
    expect(recipientsOf(whom, GROUPS).map(({ group, onPaper }) => [group?.name ?? null, onPaper])).toEqual([
      ["Herons", [4]],
      [null, [4, 1]],
    ])
    expect(recipientsOf({ ...whom, groups: new Set(), steps: [] }, GROUPS)).toEqual([])
  })

  it("has its steps hardest first, however they were picked", () => {
    expect(toggled([4, 1], 3)).toEqual([4, 3, 1])
    expect(toggled([4, 3, 1], 4)).toEqual([3, 1])
  })
})
