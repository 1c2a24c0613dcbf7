import * as v from "valibot"
import { browser } from "wxt/browser"
import { inTurn } from "../stored.ts"
import type { LessonKey } from "./lesson.ts"

/** Something with the name under which it is kept. */
export type Keyed<T> = { readonly key: LessonKey } & T

/** Things of one kind in the browser's storage, each under a key of its own, so that keeping one does not write all. */
export interface Shelf<T extends object> {
  /** What is kept under a name; null where nothing is, or something damaged. */
  read(key: LessonKey): Promise<T | null>
  /**
   * Keeps what `change` makes of what is kept under a name, or with null forgets it, and gives that. Nothing else is kept
   * meanwhile. Rejects what could not be read again, and what there is no room for. For the background.
   */
  change(key: LessonKey, change: (before: T | null) => T | null): Promise<T | null>
  /** All that is kept, what was kept last first; damaged things are left out. */
  all(): Promise<readonly Keyed<T>[]>
  /** What stands in the storage when all this is kept, the first as if kept last. */
  laidOut(all: readonly Keyed<T>[]): Record<string, unknown>
}

/** What makes room on a full shelf: of things that were brought here those kept longest ago go; nobody's own work does. */
export type WhenFull = "oldest goes" | "nothing goes"

/** Things whose keys in the storage begin with `prefix`, and at most how many of them are kept. */
export function openShelf<T extends object>(
  prefix: string,
  schema: v.GenericSchema<unknown, T>,
  most: number,
  whenFull: WhenFull,
): Shelf<T> {
  // `at` is when it was kept, in milliseconds since 1970.
  const entry = v.strictObject({ at: v.number(), thing: schema })
  const parse = (stored: unknown) => {
    const { success, output } = v.safeParse(entry, stored)
    return success ? output : null
  }
  /** The entries in the storage with their keys there, the latest first and damaged ones last. */
  const entries = async () =>
    Object.entries(await browser.storage.local.get(null))
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, stored]) => ({ key, stored, at: timeOf(stored) }))
      .sort((a, b) => b.at - a.at)

  return {
    async read(key) {
      return parse((await browser.storage.local.get(prefix + key))[prefix + key])?.thing ?? null
    },
    change: (key, change) =>
      inTurn(async () => {
        const name = prefix + key
        const stored = (await browser.storage.local.get(name))[name]
        const thing = change(parse(stored)?.thing ?? null)
        if (thing === null) {
          await browser.storage.local.remove(name)
          return null
        }
        const kept = { at: Date.now(), thing: v.parse(schema, thing) }
        const tooMany = stored === undefined ? (await entries()).slice(most - 1) : []
        if (whenFull === "nothing goes" && tooMany.some(({ stored }) => parse(stored)))
          throw new Error(`No more than ${most} can be kept.`)
        await browser.storage.local.set({ [name]: kept })
        await browser.storage.local.remove(tooMany.map(({ key }) => key))
        return thing
      }),
    all: async () =>
      (await entries()).flatMap(({ key, stored }) => {
        const kept = parse(stored)
        return kept ? [{ key: key.slice(prefix.length), ...kept.thing }] : []
      }),
    laidOut: (all) => {
      const now = Date.now()
      return Object.fromEntries(
        all.map(({ key, ...thing }, index) => [prefix + key, { at: now - index, thing }]),
      )
    },
  }
}

const timeOf = (stored: unknown): number => {
  const at = (stored as { readonly at?: unknown } | null)?.at
  return typeof at === "number" ? at : 0
}
