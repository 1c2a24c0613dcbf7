import type { BlockKind } from "../engine/text/block.ts"
import { composedParent } from "./look.ts"
import type { Run } from "./runs.ts"
import { wordsIn } from "./units.ts"

/** What a text is, from the elements around it. */
export function kindOf(element: Element, face: boolean): BlockKind {
  for (let at: Element | null = element, steps = 0; at && steps < 6; at = composedParent(at), steps++) {
    const tag = at.localName?.toLowerCase() ?? ""
    if (/^h[1-6]$/.test(tag) || at.getAttribute?.("role") === "heading") return "heading"
    if (tag === "li" || tag === "dd" || tag === "dt") return "item"
    if (tag === "td" || tag === "th") return isLayoutTable(at) ? "paragraph" : "cell"
    if (tag === "figcaption" || tag === "caption") return "caption"
    if (tag === "blockquote") return "quote"
    if (/^(?:article|main|body|section|td)$/.test(tag)) break
  }
  return face ? "caption" : "paragraph"
}

/** Old pages lay out whole articles in tables: a cell with several paragraphs or a great deal of text is none. */
export const isLayoutTable = (cell: Element): boolean =>
  cell.querySelector("p + p, table, h1, h2, br + br") !== null || (cell.textContent ?? "").length > 1500

/** Why a text is left whose line breaks say something. */
const KEPT_LINES = "its line breaks are part of it"
const VERSE = "verse"

/** Whether a text was left because its line breaks are its form: code, tables made of spaces, verse. */
export const isFormedByLines = (left: string | null): boolean => left === KEPT_LINES || left === VERSE

/** Whether a person may be writing here. */
export function isEditable(element: Element): boolean {
  for (let at: Element | null = element; at?.getAttribute; at = composedParent(at)) {
    const editable = at.getAttribute("contenteditable")
    if (editable === "false") return false
    if (editable !== null || at.getAttribute("role") === "textbox" || at.localName === "textarea") return true
  }
  return false
}

/** Why a text is shown as it is; null when it is running text. */
export function reasonToLeave(
  run: Run,
  siblings: readonly Run[],
  kind: BlockKind,
  keepsSpace: boolean,
): string | null {
  if (keepsSpace && (/[\n\t]| {2}/.test(run.text) || run.slots[0]!.node.parentElement?.closest("pre")))
    return KEPT_LINES
  if (kind === "cell" && wordsIn(run.text) < 6) return "a short cell"
  const lengths = run.slots
    .map(({ start, end }) => end - start)
    .filter(Boolean)
    .sort((a, b) => a - b)
  if (lengths.length >= 6 && lengths[lengths.length >> 1]! < 3) return "set letter by letter"
  if (isVerse(siblings)) return VERSE
  if (run.opaque.reduce((sum, { start, end }) => sum + end - start, 0) > run.text.length * 0.6)
    return "code or marks"
  return null
}

/** Many short lines. */
function isVerse(runs: readonly Run[]): boolean {
  const lines = runs.flatMap(({ text }) => text.split("\n"))
  if (runs[0]!.breaks < 3 || lines.length < 4) return false
  return lines.reduce((sum, line) => sum + wordsIn(line), 0) / lines.length <= 10
}
