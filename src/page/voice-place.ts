import type { Span } from "../engine/text/span.ts"
import { isNear } from "./aloud.ts"
import { elementOf, rangeOf } from "./offsets.ts"
import { type BlockSentence, type ReadingSurface, sentencesIn } from "./surface.ts"

/** Where a voice is. */
export interface VoicePlace {
  readonly sentence: BlockSentence
  /** The word in the sentence's text; null before the first. */
  readonly word: Span | null
}

/** CSS highlights; the style of each page says how they look. */
type VoiceMark = "foothold-sentence" | "foothold-word"

/** Marks a stretch of a block's shown text without adding a node; null takes the mark away. */
function highlight(
  root: Element | null,
  name: VoiceMark,
  at: { readonly block: number; readonly span: Span } | null,
): void {
  // Browsers of some years ago have no highlights: there a text is read aloud without marks.
  if (typeof Highlight === "undefined") return
  const element = at && root && elementOf(root, at.block)
  const range = element && rangeOf(element, at.span)
  if (range) CSS.highlights.set(name, new Highlight(range))
  else CSS.highlights.delete(name)
}

/** Where the voice is, and no more of it than can be seen. */
export function markVoice(root: HTMLElement | null, place: VoicePlace | null): void {
  if (!place) {
    highlight(root, "foothold-sentence", null)
    highlight(root, "foothold-word", null)
    return
  }
  const { sentence, word } = place
  const { block, span } = sentence
  const wasNear = isNear(marked(), window)
  highlight(root, "foothold-sentence", { block, span })
  const within = word && { start: span.start + word.start, end: span.start + word.end }
  highlight(root, "foothold-word", within && { block, span: within })
  if (!word && wasNear) follow(root, sentence)
}

const marked = (): Range | undefined =>
  [...(CSS.highlights?.get("foothold-sentence") ?? [])][0] as Range | undefined

/** Room at the edges of the window, in pixels, within which a sentence counts as seen: toolbar and notes lie there. */
const EDGE = 140

function follow(root: HTMLElement | null, { block }: BlockSentence): void {
  const box = marked()?.getBoundingClientRect()
  if (!root || !box || (box.top >= EDGE && box.bottom <= innerHeight - EDGE)) return
  if (box.height === 0) elementOf(root, block)?.scrollIntoView({ block: "center" })
  else scrollBy({ top: box.top - innerHeight / 3, behavior: "instant" })
}

/** The first sentence of the first block that stands in the window. */
export function firstInView(root: HTMLElement | null, surface: ReadingSurface): BlockSentence | null {
  for (const block of surface.blocks()) {
    const box = root && elementOf(root, block)?.getBoundingClientRect()
    if (box && box.bottom > EDGE && box.top < innerHeight) return sentencesIn(surface, block)[0] ?? null
  }
  return null
}
