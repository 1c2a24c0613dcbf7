import { keptSpans } from "../edit/apply.ts"
import { contains, overlaps } from "../text/span.ts"
import { type Check, leavesAlone } from "./check.ts"

export default {
  id: "anchors",
  name: "Links stay whole and in order",
  rationale:
    "A link or an emphasis is part of the page. An edit may change words beside or inside it, but not cut it in two, drop it or move it past another.",
  refuse(edit, { document: { block } }) {
    const kept = keptSpans(edit)
    // Kept pieces in another order move what lies in them; one moved anchor beside text is already too much.
    const moved = kept.some((piece, i) => i > 0 && piece.start < kept[i - 1]!.start)
    for (const anchor of block.anchors) {
      if (!overlaps(edit.span, anchor) || contains(anchor, edit.span)) continue
      if (!leavesAlone(edit, anchor)) return "It would cut a link or an emphasis."
      if (moved) return "It would move a link or an emphasis."
    }
    return null
  },
  examples: [
    {
      text: "The vast blue sea is deep.",
      words: "vast blue",
      by: "big",
      anchors: ["blue sea"],
      refused: true,
    },
    { text: "The vast blue sea is deep.", words: "vast", by: "big", anchors: ["blue sea"], refused: false },
    {
      text: "The vast blue sea is deep.",
      words: "vast",
      by: "big",
      anchors: ["vast blue sea"],
      refused: false,
    },
  ],
} satisfies Check
