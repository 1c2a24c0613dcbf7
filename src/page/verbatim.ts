import { composedChildren, isSetAside, type Look } from "./look.ts"

/** What holds no text of its own, or none that a reader came for. */
const NO_TEXT = new Set(
  "script style template noscript svg canvas video audio iframe object embed select textarea button".split(
    " ",
  ),
)

/**
 * All that is shown in an element, as it stands: line breaks where the page has them, white space as the page
 * shows it, no empty lines around it.
 */
export function textAsItStands(element: Element, look: Look): string {
  let text = ""
  const newLine = (): void => {
    if (text !== "" && !text.endsWith("\n")) text += "\n"
  }
  const visit = (parent: Element, keeps: boolean): void => {
    const children = composedChildren(parent)
    for (let at = 0; at < children.length; at++) {
      const child = children[at]!
      if (child.nodeType === 3) {
        const { data } = child as Text
        const shown = keeps ? data : data.replace(/[ \t\n\r\f]+/g, " ")
        text += keeps || !/(?:^|\s)$/.test(text) ? shown : shown.trimStart()
      }
      if (child.nodeType !== 1) continue
      const inner = child as Element
      if (inner.localName === "br") text += "\n"
      if (NO_TEXT.has(inner.localName) || isSetAside(inner)) continue
      const display = look.display(inner)
      if (display === "none") continue
      if (display !== "inline") newLine()
      visit(inner, look.keepsSpace(inner))
      if (display !== "inline") newLine()
    }
  }
  visit(element, look.keepsSpace(element))
  return text.replace(/^(?:[ \t]*\n)+/, "").trimEnd()
}
