import type { PageBlock } from "./blocks.ts"
import { untouched } from "./fit.ts"
import type { Ledger } from "./ledger.ts"
import type { Live } from "./live.ts"
import { sorted } from "./order.ts"
import type { Watch } from "./watch.ts"

/** A text that the page sets back or changes again this often in a short time is left to the page. */
const FIGHTS = 4
const FIGHT_TIME = 8000

/** The blocks of a page that we know, as they come and go. */
export interface Store {
  readonly live: readonly Live[]
  /** The number for the next block that is read. */
  readonly nextId: number
  adopt(blocks: readonly PageBlock[]): Live[]
  /** Lets go of blocks: what is still ours is given back, what the page wrote stays. */
  drop(some: readonly Live[]): void
  sort(): void
  clear(): void
  /** The block that a text node belongs to. */
  at(node: Text): Live | undefined
  /** Whether a node is one of ours and holds what we know of: its original, or what we wrote. */
  isSteady(node: Text): boolean
  /** Counts one more reading of an element; true once the page changes it too often. */
  isFought(element: Element): boolean
}

/** An empty store. */
export function createStore(document: Document, ledger: Ledger, watcher: Watch): Store {
  const fights = new WeakMap<Element, number[]>()
  let live: Live[] = []
  let nextId = 0
  const byNode = new Map<Text, Live>()
  return {
    get live() {
      return live
    },
    get nextId() {
      return nextId
    },
    adopt(blocks) {
      const added = blocks.map((page): Live => ({ page, shown: untouched(page), undone: new Set() }))
      nextId += added.length
      for (const each of added) {
        for (const { node } of each.page.slots) byNode.set(node, each)
        const root = each.page.element.getRootNode()
        if (root !== document) watcher.include(root)
      }
      live = [...live, ...added]
      return added
    },
    drop(some) {
      const going = new Set(some)
      for (const { page } of some) {
        for (const { node } of page.slots) {
          if (ledger.isForeign(node)) ledger.forget(node)
          else ledger.restore(node)
          byNode.delete(node)
        }
      }
      live = live.filter((each) => !going.has(each))
    },
    sort() {
      live = sorted(live)
    },
    clear() {
      live = []
      byNode.clear()
    },
    at: (node) => byNode.get(node),
    isSteady(node) {
      const slot = byNode.get(node)?.page.slots.find((each) => each.node === node)
      return slot !== undefined && !ledger.isForeign(node) && ledger.original(node) === slot.data
    },
    isFought(element) {
      const now = performance.now()
      const times = (fights.get(element) ?? []).filter((time) => now - time < FIGHT_TIME)
      times.push(now)
      fights.set(element, times)
      return times.length > FIGHTS
    },
  }
}
