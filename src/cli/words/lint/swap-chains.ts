import { type Entry, swapText } from "../../../engine/words/entry.ts"
import { byHeadword, type Placed } from "../tables.ts"
import type { Check, Finding } from "./check.ts"
import { mayBothHold } from "./contradiction.ts"

/** A swap that leads back to its headword: "a" to "b" to "a". */
export const swapCycles: Check = {
  kind: "swap cycle",
  *find(placed) {
    for (const { at, path } of paths(placed)) if (path.at(-1) === at.entry.headword) yield finding(at, path)
  },
}

/** A swap that is swapped itself: the last word of the chain may serve the first. */
export const swapChains: Check = {
  kind: "swap chain",
  *find(placed) {
    const chains = [...paths(placed)].filter(({ path }) => path.length > 2)
    const circular = new Set(
      chains.flatMap(({ at, path }) => (path.at(-1) === at.entry.headword ? [keyOf(at, path)] : [])),
    )
    const said = new Set<string>()
    for (const { at, path } of chains) {
      const key = keyOf(at, path)
      if (circular.has(key) || said.has(key)) continue
      said.add(key)
      yield finding(at, path)
    }
  },
}

const finding = (at: Placed, path: readonly string[]): Finding => ({ at, what: path.join(" -> ") })

/** A chain is said once for each of its first swaps, however it goes on. */
const keyOf = ({ table, line }: Placed, path: readonly string[]): string => `${table}:${line} ${path[1]}`

interface Path {
  readonly at: Placed
  /** Headwords, each a swap of the one before; ends where nothing swaps, or where a word comes again. */
  readonly path: readonly string[]
}

/** Where the swaps of every entry lead, over senses that may be meant in the same place. */
function* paths(placed: readonly Placed[]): Generator<Path> {
  const swapped = byHeadword(placed.filter(({ entry }) => entry.swaps.length > 0))
  function* walk(path: readonly string[], senses: readonly Entry[]): Generator<readonly string[]> {
    const from = senses.at(-1)!
    for (const to of new Set(from.swaps.map(swapText))) {
      const longer = [...path, to]
      const nexts = (swapped.get(to) ?? [])
        .map(({ entry }) => entry)
        .filter((next) => isSamePart(from, next) && senses.every(({ cues }) => mayBothHold(cues, next.cues)))
      if (path.includes(to) || nexts.length === 0) yield longer
      else for (const next of nexts) yield* walk(longer, [...senses, next])
    }
  }
  for (const at of placed) for (const path of walk([at.entry.headword], [at.entry])) yield { at, path }
}

/** Whether a swap of one entry may be the headword of the other. Expressions are of no part of speech. */
const isSamePart = (one: Entry, other: Entry): boolean =>
  one.pos === other.pos || one.pos === "fixed" || other.pos === "fixed"
