import Papa from "papaparse"
import { oneLine } from "./words/cloze.ts"

/**
 * A table as a file for spreadsheets. Line breaks and tabs in texts become spaces. Spreadsheets run cells that begin like
 * a formula: such cells get an apostrophe in front. The mark at the beginning tells them that the text is UTF-8.
 */
export const csv = (fields: readonly string[], data: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${Papa.unparse(
    {
      fields: fields.map(tidy),
      data: data.map((row) => row.map((cell) => (typeof cell === "string" ? tidy(cell) : cell))),
    },
    { escapeFormulae: true },
  )}\r\n`

/** A text on one line, without space around it. */
export const tidy = (text: string): string => oneLine(text).trim()
