import * as v from "valibot"
import { browser } from "wxt/browser"
import { inTurn } from "../stored.ts"
import type { Draft, Pack, RosterGroup } from "./lesson.ts"
import { DRAFT_KEY, PACK_KEY, ROSTER_KEY } from "./pack-key.ts"
import { draftSchema, keptPackSchema, MOST_DRAFTS, MOST_PACKS, rosterSchema } from "./schema.ts"
import { type Keyed, openShelf } from "./shelf.ts"

/** A pack as it is kept. */
export interface KeptPack {
  readonly pack: Pack
  /** Id of the group that its reader has chosen; null for none yet. */
  readonly group: string | null
}

/** All that is kept of lessons. */
export interface AllLessons {
  readonly drafts: readonly Keyed<Draft>[]
  readonly packs: readonly Keyed<KeptPack>[]
  readonly roster: readonly RosterGroup[]
}

/** What a teacher has made is not let go of in silence: where no more can be kept, the desk says so. */
export const drafts = openShelf<Draft>(DRAFT_KEY, draftSchema, MOST_DRAFTS, "nothing goes")

/** A pack can be opened again from its file or its link. */
export const packs = openShelf<KeptPack>(PACK_KEY, keptPackSchema, MOST_PACKS, "oldest goes")

/** The groups of this device; none where they are damaged. */
export async function readRoster(): Promise<readonly RosterGroup[]> {
  const stored = await browser.storage.local.get(ROSTER_KEY)
  const { success, output } = v.safeParse(rosterSchema, stored[ROSTER_KEY])
  return success ? output : []
}

/** Keeps groups in place of all before. Rejects what could not be read again. For the background. */
export const keepRoster = (groups: readonly RosterGroup[]): Promise<void> =>
  inTurn(async () => browser.storage.local.set({ [ROSTER_KEY]: v.parse(rosterSchema, groups) }))

export async function readLessons(): Promise<AllLessons> {
  const [allDrafts, allPacks, roster] = await Promise.all([drafts.all(), packs.all(), readRoster()])
  return { drafts: allDrafts, packs: allPacks, roster }
}

/** What stands in the storage when all this is kept. */
export const lessonsLaidOut = (all: AllLessons): Record<string, unknown> => ({
  ...drafts.laidOut(all.drafts),
  ...packs.laidOut(all.packs),
  ...(all.roster.length > 0 && { [ROSTER_KEY]: all.roster }),
})

/** Whether a key of the storage belongs to a draft, a pack or the groups. */
export const isLessonKey = (key: string): boolean =>
  key === ROSTER_KEY || key.startsWith(DRAFT_KEY) || key.startsWith(PACK_KEY)
