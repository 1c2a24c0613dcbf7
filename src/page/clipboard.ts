import { originOf } from "../engine/edit/apply.ts"
import { slice } from "../engine/text/span.ts"
import { cached, containerOf } from "./blocks.ts"
import type { Live } from "./live.ts"
import { composedParent, type Look } from "./look.ts"

/** A selected text in both wordings. */
export interface Copied {
  readonly original: string
  readonly adapted: string
}

/**
 * What a selection holds in the author's words and as it stands; null where the two are the same. Words that an edit
 * brought stand for all that the edit replaced. Text around our blocks is taken as it is.
 */
export function copied(range: Range, blockAt: (node: Text) => Live | undefined, page: Look): Copied | null {
  const look = cached(page)
  const taken = new Set<Live>()
  const parts: { of: unknown; original: string; adapted: string }[] = []
  let differs = false
  for (const node of textsIn(range)) {
    const live = blockAt(node)
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.length
    if (live) {
      // Something of the page's own may stand in the middle of a text.
      if (taken.has(live)) continue
      taken.add(live)
      const both = inBlock(live, range)
      if (!both) continue
      differs ||= both.original !== both.adapted
      parts.push({ of: live, ...both })
    } else {
      const text = node.data.slice(from, to).replace(/\s+/g, " ")
      if (text.trim() === "" || !isShown(node, look)) continue
      const of = containerOf(node, look)
      const before = parts.at(-1)
      if (before?.of === of) {
        before.original += text
        before.adapted += text
      } else parts.push({ of, original: text, adapted: text })
    }
  }
  if (!differs) return null
  const join = (texts: readonly string[]): string => texts.map((text) => text.trim()).join("\n\n")
  return {
    original: join(parts.map(({ original }) => original)),
    adapted: join(parts.map(({ adapted }) => adapted)),
  }
}

/** Whether a text can be seen: what lies in a hidden element says nothing of that itself. */
function isShown(node: Text, look: Look): boolean {
  for (let at = composedParent(node); at?.nodeType === 1; at = composedParent(at))
    if (look.display(at) === "none") return false
  return true
}

function* textsIn(range: Range): Generator<Text> {
  const root = range.commonAncestorContainer
  if (root.nodeType === 3) {
    yield root as Text
    return
  }
  const walker = root.ownerDocument!.createTreeWalker(root, 4 /* text */)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (range.intersectsNode(node)) yield node as Text
}

/** The part of a block that a range takes, in both wordings. */
function inBlock({ page: { block }, shown: { applied, plan } }: Live, range: Range): Copied | null {
  const taken = plan.placed.flatMap(({ node, at, output }) => {
    if (!range.intersectsNode(node)) return []
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.length
    const units = at.flatMap((offset, unit) => (from <= offset && offset < to ? [output.start + unit] : []))
    return units.length > 0 ? [{ start: units[0]!, end: units.at(-1)! + 1 }] : []
  })
  if (taken.length === 0) return null
  const span = {
    start: Math.min(...taken.map(({ start }) => start)),
    end: Math.max(...taken.map(({ end }) => end)),
  }
  return {
    original: slice(block.text, originOf(applied.runs, span)),
    adapted: slice(applied.text, span),
  }
}
