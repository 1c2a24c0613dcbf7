import { REASONS } from "../own-file.ts"
import { keyOf } from "./key.ts"
import type { Assignment, Pack, Source } from "./lesson.ts"
import { packInLink } from "./link.ts"
import { keyOfAddress } from "./pack-key.ts"
import { parsePack } from "./parse-pack.ts"
import { type KeptPack, packs } from "./store.ts"

/**
 * The pack in force for an address, given with its fragment, or for the key of a text without address; null when there is
 * none. A pack in the fragment wins over one that is kept; the group that was chosen for the one holds for the other.
 */
export async function findPack(address: string): Promise<Assignment | null> {
  const found = await keptFor(address)
  return found && assigned(found)
}

/** Keeps the pack of a file for its text, and tells which that is. Rejects a file that is not whole. */
export async function openPack(text: string): Promise<Source> {
  const parsed = parsePack(text)
  if (!parsed.ok) throw new Error(REASONS[parsed.why])
  const { pack } = parsed
  await packs.change(keyOf(pack.source), (before) => ({ pack, group: before?.group ?? null }))
  return pack.source
}

/**
 * The reader says which group is theirs, or with null gives the pack up. Rejects a group that the pack does not have, and an
 * address under which nothing can be kept.
 */
export async function joinPack(address: string, group: string | null): Promise<Assignment | null> {
  const key = keyOfAddress(address)
  // All such pages would have the pack.
  if (key === "") throw new Error("The page has no address to keep a pack by.")
  const inLink = await packInLink(address)
  const joined = await packs.change(key, (before) => {
    const pack = inLink?.ok ? inLink.pack : before?.pack
    if (group === null || !pack) return null
    if (!pack.groups.some(({ id }) => id === group)) throw new Error("The pack has no such group.")
    return { pack, group }
  })
  return joined && assigned(joined)
}

async function keptFor(address: string): Promise<KeptPack | null> {
  const [inLink, kept] = await Promise.all([packInLink(address), packs.read(keyOfAddress(address))])
  return inLink?.ok ? { pack: inLink.pack, group: kept?.group ?? null } : kept
}

function assigned({ pack, group }: KeptPack): Assignment {
  const theirs = chosen(pack, group)
  if (!theirs) return { pack, group: null }
  const { pupils: _pupils, ...known } = theirs
  return { pack, group: known }
}

/** The group that was chosen, or the only one there is. */
const chosen = ({ groups }: Pack, group: string | null) =>
  groups.find(({ id }) => id === group) ?? (groups.length === 1 ? groups[0] : undefined)
