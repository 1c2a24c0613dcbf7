import * as v from "valibot"
import { browser } from "wxt/browser"
import { lessonsSchema } from "./lesson/schema.ts"
import type { AllLessons } from "./lesson/store.ts"
import { isLessonKey, lessonsLaidOut } from "./lesson/store.ts"
import { isAbove, isLinkable, type ParsedFile, parseFile, REASONS, type Refused } from "./own-file.ts"
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
 *   { "foothold": "data", "version": 2, "settings": Settings, "words": MyWord[], "lessons": AllLessons }
 *
 * Version 1 had no lessons. Settings and words are whole when reading them as storage is read leaves them as they are.
 */

/** All that is kept. */
export interface Data {
  readonly settings: Settings
  readonly words: readonly MyWord[]
  /** Null where a file of the first version says nothing of them: then those that are kept stay. */
  readonly lessons: AllLessons | null
}

export type Parsed =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly why: Refused }

const VERSION = 2

/** Longest file in bytes, and in UTF-16 units of its text: as much as the browser's own storage for extensions holds. */
export const LARGEST = 10_000_000

/** Most words in a file: twice as many as are kept of one's own accord, because a word being learned is never let go. */
export const MOST_IN_FILE = 2 * MOST_WORDS

/** The text of a file with all that is kept. */
export const exportData = ({ lessons, ...rest }: Data): string =>
  JSON.stringify({
    foothold: "data",
    ...(lessons ? { version: VERSION, ...rest, lessons } : { version: 1, ...rest }),
  })

/** What a file carries, or why it is refused. Settings of an older Foothold are brought up to today's. */
export function parseData(text: string): Parsed {
  const parsed: ParsedFile<v.InferOutput<typeof FILE>> = parseFile(text, {
    kind: "data",
    version: VERSION,
    largest: LARGEST,
    schema: FILE,
  })
  if (!parsed.ok) return parsed
  const { settings, words } = parsed.file
  if (isAbove(settings["version"], DEFAULTS.version)) return refused("newer")
  if (words.length > MOST_IN_FILE) return refused("too-big")
  const read = { settings: parseSettings(settings), words: parseWords(words) }
  const isWhole = same(read, { settings: migrated(settings), words }) && read.words.every(isHarmless)
  if (!isWhole) return refused("damaged")
  return { ok: true, data: { ...read, lessons: parsed.file.version === 1 ? null : parsed.file.lessons } }
}

/** Puts what a file carries in place of all that is kept, at once. For the background. */
export const importData = (text: string): Promise<void> =>
  inTurn(async () => {
    const parsed = parseData(text)
    if (!parsed.ok) throw new Error(REASONS[parsed.why])
    const { settings, words, lessons } = parsed.data
    const kept = lessons && lessonsLaidOut(lessons)
    await browser.storage.local.set({ settings, words, ...kept })
    if (!kept) return
    const stored = Object.keys(await browser.storage.local.get(null))
    await browser.storage.local.remove(stored.filter((key) => isLessonKey(key) && !(key in kept)))
  })

const readers = {
  foothold: v.literal("data"),
  settings: v.custom<Readonly<Record<string, unknown>>>(isRecord),
  words: v.array(v.unknown()),
}

const FILE = v.variant("version", [
  v.strictObject({ ...readers, version: v.literal(1) }),
  v.strictObject({ ...readers, version: v.literal(VERSION), lessons: lessonsSchema }),
])

/** Addresses become links, so none may be a script. */
const isHarmless = ({ places }: MyWord): boolean => places.every(({ url }) => url === "" || isLinkable(url))

const refused = (why: Refused): Parsed => ({ ok: false, why })
