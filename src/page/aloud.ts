import type { Live } from "./live.ts"
import { nextSentence, type PageSentence, sentencesIn } from "./sentences.ts"
import type { Session } from "./session.ts"

/**
 * The article's sentences in order, as they stand when each is asked for: the step may change, and the page may, while
 * it is read aloud.
 */
export function sentenceAfter(
  session: Pick<Session, "live">,
  sentence: PageSentence | null,
): PageSentence | null {
  const all = session.live().filter(({ page: { left } }) => left === null)
  if (!sentence) return firstOf(all)
  const at = all.findIndex(({ page: { block } }) => block.id === sentence.live.page.block.id)
  // The page has made the text anew: on from the next one after the place where it stood.
  if (at < 0) return firstOf(all.filter((live) => isAfter(live, sentence)))
  return nextSentence(sentencesIn(all[at]!), sentence) ?? firstOf(all.slice(at + 1))
}

const firstOf = (some: readonly Live[]): PageSentence | null => {
  for (const live of some) {
    const [first] = sentencesIn(live)
    if (first) return first
  }
  return null
}

const isAfter = ({ page: { element } }: Live, { live }: PageSentence): boolean =>
  (live.page.element.compareDocumentPosition(element) & 4) !== 0

/** The first sentence that stands in the window, wholly or from its first line on; null when none does. */
export function firstInView(session: Pick<Session, "live">, view: Window): PageSentence | null {
  for (const live of session.live()) {
    if (live.page.left !== null) continue
    const box = live.page.element.getBoundingClientRect()
    if (box.bottom < 0 || box.top > view.innerHeight) continue
    for (const sentence of sentencesIn(live)) {
      const top = sentence.ranges()[0]?.getBoundingClientRect().top
      if (top !== undefined && top >= 0 && top < view.innerHeight) return sentence
    }
  }
  return null
}

/** A line or two, in pixels. */
const NEAR = 80

/** Whether a part of a text is in the window, or just out of it; nothing is. A reader who has scrolled away is not pulled back. */
export function isNear(range: Range | null | undefined, view: Window): boolean {
  const box = range?.getBoundingClientRect()
  return !box || (box.bottom > -NEAR && box.top < view.innerHeight + NEAR)
}
