import { type Placed, placeName, type Unread } from "../tables.ts"
import type { Check, Means } from "./check.ts"
import { chosenSense } from "./chosen-sense.ts"
import { easyDefinition, ownWords, shortDefinition } from "./definition.ts"
import { easierSwap, takenSwap } from "./easier-swap.ts"
import { example } from "./example.ts"
import { inflection } from "./inflection.ts"
import { swapChains, swapCycles } from "./swap-chains.ts"

export const CHECKS: readonly Check[] = [
  takenSwap,
  easierSwap,
  swapCycles,
  swapChains,
  easyDefinition,
  shortDefinition,
  ownWords,
  inflection,
  chosenSense,
  example,
]

/** What the checks find, a line each in the order of the tables, then how often each kind of finding. */
export function lint(placed: readonly Placed[], unread: readonly Unread[], means: Means): string[] {
  const found = CHECKS.flatMap(({ kind, find }) => [...find(placed, means)].map((one) => ({ kind, ...one })))
  const order = new Map(placed.map((at, i) => [at, i]))
  const lines = found
    .toSorted((a, b) => order.get(a.at)! - order.get(b.at)!)
    .map(({ kind, at, what }) => `${placeName(at)}: ${kind}: ${what}`)
  const count = (kind: string): number => found.filter((one) => one.kind === kind).length
  return [
    ...unread.map(({ table, line, why }) => `${table}:${line} unreadable: ${why}`),
    ...lines,
    "",
    `${placed.length} entries, ${found.length} findings`,
    ...CHECKS.map(({ kind }) => `${String(count(kind)).padStart(6)} ${kind}`),
    ...(unread.length > 0 ? [`${String(unread.length).padStart(6)} unreadable`] : []),
  ]
}
