import * as v from "valibot"
import { browser } from "wxt/browser"
import { migrated, parseSettings } from "./parse-settings.ts"
import { isRecord, same } from "./same.ts"
import { DEFAULTS, type Settings } from "./settings.ts"
import { inTurn } from "./stored.ts"
import { MOST_WORDS } from "./words/change.ts"
import { parseWords } from "./words/parse-words.ts"
import type { MyWord } from "./words/word.ts"

/*
 * The file that carries all that Foothold keeps from one browser to another:
 *
 *   { "foothold": "data", "version": 1, "settings": Settings, "words": MyWord[] }
 *
 * Storage forgives damage part by part, because nobody could do anything about it. A file does not: it is whole, or it
 * is refused and nothing changes. It is whole when reading it as storage is read leaves it as it is.
 */

/** All that is kept. */
export interface Data {
  readonly settings: Settings
  readonly words: readonly MyWord[]
}

/** Why a file is refused. "newer" means that a later Foothold wrote it. */
export type Refused = "not-ours" | "newer" | "damaged" | "too-big"

export type Parsed =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly why: Refused }

const VERSION = 1

/** Longest file in bytes, and in UTF-16 units of its text: as much as the browser's own storage for extensions holds. */
export const LARGEST = 10_000_000

/** Most words in a file: twice as many as are kept of one's own accord, because a word being learned is never let go. */
export const MOST_IN_FILE = 2 * MOST_WORDS

/** The text of a file with all that is kept. */
export function exportData({ settings, words }: Data): string {
  return JSON.stringify({ foothold: "data", version: VERSION, settings, words })
}

/** What a file carries, or why it is refused. Settings of an older Foothold are brought up to today's. */
export function parseData(text: string): Parsed {
  if (text.length > LARGEST) return refused("too-big")
  const file = parseJson(text)
  // A file that was cut off still begins like one of ours.
  if (file === undefined)
    return refused(/^\s*\{\s*"foothold"\s*:\s*"data"/.test(text) ? "damaged" : "not-ours")
  if (!isRecord(file) || file["foothold"] !== "data") return refused("not-ours")
  if (isAbove(file["version"], VERSION)) return refused("newer")
  const envelope = v.safeParse(ENVELOPE, file)
  if (!envelope.success || !same(envelope.output, file)) return refused("damaged")
  const { settings, words } = envelope.output
  if (isAbove(settings["version"], DEFAULTS.version)) return refused("newer")
  if (words.length > MOST_IN_FILE) return refused("too-big")
  const data = { settings: parseSettings(settings), words: parseWords(words) }
  const whole = same(data, { settings: migrated(settings), words }) && data.words.every(isHarmless)
  return whole ? { ok: true, data } : refused("damaged")
}

/** Puts what a file carries in place of all that is kept, at once. For the background. */
export const importData = (text: string): Promise<void> =>
  inTurn(async () => {
    const parsed = parseData(text)
    if (!parsed.ok) throw new Error(REASONS[parsed.why])
    await browser.storage.local.set(parsed.data)
  })

const REASONS: Readonly<Record<Refused, string>> = {
  "not-ours": "This file is not from Foothold.",
  newer: "This file was made by a newer Foothold.",
  damaged: "The file is damaged.",
  "too-big": "The file is too big.",
}

const ENVELOPE = v.object({
  foothold: v.literal("data"),
  version: v.literal(VERSION),
  settings: v.custom<Readonly<Record<string, unknown>>>(isRecord),
  words: v.array(v.unknown()),
})

/** Addresses become links, so none may be a script. */
const isHarmless = ({ places }: MyWord): boolean =>
  places.every(({ url }) => url === "" || (URL.canParse(url) && LINKED.includes(new URL(url).protocol)))
const LINKED: readonly string[] = ["https:", "http:", "file:"]

const refused = (why: Refused): Parsed => ({ ok: false, why })

const isAbove = (version: unknown, known: number): boolean => typeof version === "number" && version > known

/** Undefined for text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
