import { isLayoutTable } from "./leave.ts"
import type { Cell } from "./outline.ts"

/** The largest `colspan` that browsers take: https://html.spec.whatwg.org/multipage/tables.html */
const WIDEST = 1000
/** A cell with more characters than this holds an article. */
const LONGEST = 1500

/** Rows of a table in the order of the document, and the cells of each; those of tables inside are not its own. */
export function rowsOf(table: Element): Element[][] {
  return [...table.querySelectorAll("tr")]
    .filter((row) => row.closest("table") === table)
    .map((row) => [...row.children].filter(({ localName }) => localName === "td" || localName === "th"))
}

/** Whether a table says something by its rows and columns; pages also use tables to put things side by side. */
export function isDataTable(table: Element, rows: readonly (readonly Element[])[]): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute("role") ?? "")) return false
  if (table.querySelector("table, h1, h2")) return false
  const cells = rows.flat()
  if (cells.some((cell) => (cell.textContent ?? "").length > LONGEST)) return false
  if (table.querySelector("caption, thead, th")) return true
  return rows.length > 1 && rows.some(({ length }) => length > 1) && !cells.some(isLayoutTable)
}

/** What a cell is in its table, but for what it holds. `below` is the number of rows from its own to the last. */
export function frameOf(cell: Element, below: number): Omit<Cell, "parts"> {
  const spans = (name: string): number => Number.parseInt(cell.getAttribute(name) ?? "", 10)
  const columns = spans("colspan")
  const rows = spans("rowspan")
  return {
    header: cell.localName === "th" || /^(?:column|row)header$/.test(cell.getAttribute("role") ?? ""),
    columns: columns >= 1 ? Math.min(columns, WIDEST) : 1,
    // 0 means down to the last row.
    rows: rows === 0 ? below : rows >= 1 ? Math.min(rows, below) : 1,
  }
}
