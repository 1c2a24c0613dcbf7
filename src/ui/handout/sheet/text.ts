import type { ShownBlock } from "../../../app/handout/shown.ts"
import { make } from "../../../page/bar/make.ts"
import { type InlineNode, nested, segmentsOf } from "../../../page/inline.ts"
import type { InlineMark } from "../../../page/layout.ts"

/** Puts a block's text in place of what an element holds: text nodes in the article's marks, never markup of the article. */
export function drawText(into: Element, { text, marks, spots }: ShownBlock): void {
  const document = into.ownerDocument
  const seen = new Set<number>()
  const nodes = (some: readonly InlineNode[]): (Node | string)[] =>
    some.map((node) => {
      if (!("segment" in node)) return marked(document, marks[node.mark]!, nodes(node.inside))
      const { text, spot } = node.segment
      // A space at the edge of other words has no name that could be said.
      if (spot === null || text.trim() === "") return text
      const first = !seen.has(spot)
      seen.add(spot)
      return make(
        document,
        "span",
        { class: spots[spot]!.note ? "spot note" : "spot", "data-spot": String(spot), ...(first && BUTTON) },
        text,
      )
    })
  into.replaceChildren(...nodes(nested(segmentsOf(text, marks, spots))))
}

/** The keyboard comes to a block's first word that can be opened; the arrow keys go on from there. */
const BUTTON = { role: "button", tabindex: "-1", "aria-haspopup": "dialog" }

const TAGS = {
  strong: "strong",
  emphasis: "em",
  code: "code",
  superscript: "sup",
  subscript: "sub",
} as const

function marked(document: Document, mark: InlineMark, inside: readonly (Node | string)[]): Node {
  if (mark.kind !== "link") return make(document, TAGS[mark.kind], {}, ...inside)
  const isWeb = mark.href !== undefined && /^https?:/i.test(mark.href)
  return isWeb
    ? make(document, "a", { href: mark.href!, target: "_blank", rel: "noopener noreferrer" }, ...inside)
    : make(document, "span", {}, ...inside)
}
