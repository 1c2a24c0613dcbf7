import { type Entry, parseLine, rowsOf } from "../../engine/words/entry.ts"

/** An entry and where it stands. */
export interface Placed {
  /** File name without ending. */
  readonly table: string
  /** From 1, the header. */
  readonly line: number
  readonly entry: Entry
}

/** A line that breaks the format. */
export interface Unread {
  readonly table: string
  readonly line: number
  readonly why: string
}

/** The entries of word tables, by name, and the lines that are none. */
export function readTables(tables: Readonly<Record<string, string>>): {
  readonly placed: readonly Placed[]
  readonly unread: readonly Unread[]
} {
  const placed: Placed[] = []
  const unread: Unread[] = []
  for (const [table, text] of Object.entries(tables)) {
    const rows = attempt(
      () => rowsOf(text),
      (why) => unread.push({ table, line: 1, why }),
    )
    for (const [i, row] of (rows ?? []).entries()) {
      const line = i + 2
      const entry = attempt(
        () => parseLine(row.line),
        (why) => unread.push({ table, line, why }),
      )
      if (entry !== null) placed.push({ table, line, entry })
    }
  }
  return { placed, unread }
}

/** What `work` gives; null, and why, when the text breaks the format. */
function attempt<T>(work: () => T, otherwise: (why: string) => void): T | null {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    otherwise(error.message)
    return null
  }
}

/** The senses of each headword, those of all its parts of speech together. */
export function byHeadword(placed: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>()
  for (const one of placed) {
    const group = groups.get(one.entry.headword)
    if (group) group.push(one)
    else groups.set(one.entry.headword, [one])
  }
  return groups
}

/** "verbs:12 abandon/verb/1" */
export const placeName = ({ table, line, entry: { headword, pos, sense } }: Placed): string =>
  `${table}:${line} ${headword}/${pos}/${sense}`
