import * as v from "valibot"
import { type FileKind, type ParsedFile, parseFile, type Refused } from "../own-file.ts"
import { withoutFolders } from "./key.ts"
import type { Pack } from "./lesson.ts"
import { packSchema } from "./schema.ts"

/*
 * The file that a teacher hands out, NAME.foothold.json:
 *
 *   { "foothold": "pack", "version": 1, "source": Source, "lesson": Lesson, "groups": RosterGroup[] }
 *
 * For people who write such files there is docs/PACKS.md, and docs/pack.schema.json for their tools.
 */

export const PACK_FILE = {
  kind: "pack",
  version: 1,
  largest: 1_000_000,
  schema: v.strictObject({ foothold: v.literal("pack"), version: v.literal(1), ...packSchema.entries }),
} satisfies FileKind<v.GenericSchema>

export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly why: Refused }

/**
 * The text of a file with a pack, laid out for people where there is room for that. Pupils' names stay out of it unless they
 * are wished for. Of a pack as large as nobody makes by hand it may be longer than can be file again: see `canBeOpened`.
 */
export function exportPack(pack: Pack, { withNames }: { readonly withNames: boolean }): string {
  const file = packFile(withNames ? pack : withoutNames(pack))
  const text = `${JSON.stringify(file, null, 2)}\n`
  return canBeOpened(text) ? text : `${JSON.stringify(file)}\n`
}

/** Whether a file with this text is small enough to be opened as a pack. */
export const canBeOpened = (text: string): boolean =>
  new TextEncoder().encode(text).length <= PACK_FILE.largest

/** What a file with a pack says; it is taken whole, or refused whole. */
export function parsePack(text: string): ParsedPack {
  const parsed: ParsedFile<v.InferOutput<typeof PACK_FILE.schema>> = parseFile(text, PACK_FILE)
  if (!parsed.ok) return parsed
  const { source, lesson, groups } = parsed.file
  return { ok: true, pack: { source, lesson, groups } }
}

/** What a file with a pack holds, as a record. */
export const packFile = ({ source, lesson, groups }: Pack) => ({
  foothold: PACK_FILE.kind,
  version: PACK_FILE.version,
  source: withoutFolders(source),
  lesson,
  groups,
})

/** A pack that may leave the device: without the names of pupils. */
export const withoutNames = (pack: Pack): Pack => ({
  ...pack,
  groups: pack.groups.map((group) => ({ ...group, pupils: [] })),
})
