import * as v from "valibot"
import { isRecord, same } from "./same.ts"

/*
 * Files that Foothold writes: JSON, { "foothold": kind, "version": number, ... }. Storage forgives damage part by part,
 * because nobody could do anything about it. A file does not: it is whole, or it is refused and nothing changes.
 */

/** Why a file is refused. "newer" means that a later Foothold wrote it. */
export type Refused = "not-ours" | "newer" | "damaged" | "too-big"

/** One kind of file. */
export interface FileKind<T extends v.GenericSchema> {
  /** What stands under "foothold". */
  readonly kind: string
  /** The newest version that is known. */
  readonly version: number
  /** Longest file in bytes, and in UTF-16 units of its text. */
  readonly largest: number
  /** What a whole file of a known version looks like. It changes nothing that it reads. */
  readonly schema: T
}

export type ParsedFile<T> =
  | { readonly ok: true; readonly file: T }
  | { readonly ok: false; readonly why: Refused }

/** What a file of a kind says, or why it is refused. Nothing may stand in it that the schema does not know. */
export function parseFile<T extends v.GenericSchema>(
  text: string,
  { kind, version, largest, schema }: FileKind<T>,
): ParsedFile<v.InferOutput<T>> {
  if (text.length > largest) return refused("too-big")
  const file = parseJson(text)
  // A file that was cut off still begins like one of ours.
  if (file === undefined)
    return refused(new RegExp(`^\\s*\\{\\s*"foothold"\\s*:\\s*"${kind}"`).test(text) ? "damaged" : "not-ours")
  if (!isRecord(file) || file["foothold"] !== kind) return refused("not-ours")
  if (isAbove(file["version"], version)) return refused("newer")
  const { success, output } = v.safeParse(schema, file)
  // Valibot lets keys pass that every record inherits ("__proto__", "constructor"): nothing of them is in what it gives.
  return success && same(output, file) ? { ok: true, file: output } : refused("damaged")
}

/** Whether something is a version beyond the newest that is known. */
export const isAbove = (version: unknown, known: number): boolean =>
  typeof version === "number" && version > known

/** Why a file is refused, for whoever asked by a message. */
export const REASONS: Readonly<Record<Refused, string>> = {
  "not-ours": "This file is not from Foothold.",
  newer: "This file was made by a newer Foothold.",
  damaged: "The file is damaged.",
  "too-big": "The file is too big.",
}

/** Whether an address may become a link: none may be a script. */
export const isLinkable = (url: string): boolean =>
  URL.canParse(url) && LINKABLE.includes(new URL(url).protocol)
const LINKABLE: readonly string[] = ["https:", "http:", "file:"]

const refused = (why: Refused): { readonly ok: false; readonly why: Refused } => ({ ok: false, why })

/** Undefined for text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
