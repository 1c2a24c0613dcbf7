import { type Placed, readTables } from "../../../src/cli/words/tables.ts"

/** The columns of a word table, those that matter to a case. */
export interface Columns {
  readonly headword: string
  readonly pos?: string
  readonly sense?: number
  readonly level?: string
  readonly tier?: number
  readonly swap?: string
  readonly definition?: string
  readonly cues?: string
  readonly example?: string
}

/** A made-up word table. */
export const tableOf = (...rows: readonly Columns[]): string =>
  [
    "headword\tpos\tsense\tlevel\ttier\tswap\tdefinition\tcues\texample",
    ...rows.map(
      ({
        headword,
        pos = "verb",
        sense = 1,
        level = "C1",
        tier = 2,
        swap = "",
        definition = "to do it",
        cues = "*",
        example = `They ${headword}.`,
      }) => [headword, pos, sense, level, tier, swap, definition, cues, example].join("\t"),
    ),
    "",
  ].join("\n")

/** The entries of a made-up word table called "verbs". */
export const placedOf = (...rows: readonly Columns[]): readonly Placed[] =>
  readTables({ verbs: tableOf(...rows) }).placed
