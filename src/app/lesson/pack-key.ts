import { browser } from "wxt/browser"
import { ask } from "../messages.ts"
import { addressOf } from "./key.ts"
import type { Assignment, LessonKey } from "./lesson.ts"

/*
 * Where in the browser's storage drafts and packs are kept: each under a key of its own, so that keeping one does not
 * write all. This file is small enough for the content script.
 */

export const DRAFT_KEY = "draft "
export const PACK_KEY = "pack "
export const ROSTER_KEY = "roster"

/** Under which name what belongs to an address is kept; a name that is already one of a text without address stays. */
export const keyOfAddress = (address: string): LessonKey =>
  /^text [0-9a-f]{16}$/.test(address) ? address : addressOf(address)

/** The key of the storage under which the pack for an address is kept. */
export const packStorageKey = (address: string): string => PACK_KEY + keyOfAddress(address)

/** Tells of the pack in force for an address whenever that may be another one. Returns its own undoing. */
export function watchAssignment(address: string, tell: (assignment: Assignment | null) => void): () => void {
  const key = packStorageKey(address)
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (key in changes) ask("pack/find", address).then(tell, () => {})
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => browser.storage.local.onChanged.removeListener(listener)
}
