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
   * Keeps a thing, or with null forgets it. Of too many, those go that were kept longest ago. Rejects what could not be
   * read again. For the background.
   */
  keep(key: LessonKey, thing: T | null): Promise<void>
  /** All that is kept, what was kept last first; damaged things are left out. */
  all(): Promise<readonly Keyed<T>[]>
  /** What stands in the storage when all this is kept, the first as if kept last. */
  laidOut(all: readonly Keyed<T>[]): Record<string, unknown>
}

/** Things whose keys in the storage begin with `prefix`, and at most how many of them are kept. */
export function openShelf<T extends object>(
  prefix: string,
  schema: v.GenericSchema<unknown, T>,
  most: number,
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
    keep: (key, thing) =>
      inTurn(async () => {
        const name = prefix + key
        if (thing === null) return browser.storage.local.remove(name)
        const before = (await browser.storage.local.get(name))[name] ?? null
        await browser.storage.local.set({ [name]: { at: Date.now(), thing: v.parse(schema, thing) } })
        if (before !== null) return
        const others = (await entries()).filter((other) => other.key !== name)
        await browser.storage.local.remove(others.slice(most - 1).map((other) => other.key))
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
