import { sentenceSpans } from "../../engine/read/sentences.ts"
import type { Block } from "../../engine/text/block.ts"
import { withoutPlace } from "../../page/address.ts"
import { hashOf } from "./hash.ts"
import type { Fingerprint, LessonKey, Readable, Source } from "./lesson.ts"
import { clipped, LONGEST } from "./limits.ts"

/** Parts of a query that say how a reader came there, not what is there. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref_src)(?:=|$)/

/**
 * An address as lessons and packs are kept by: without tracking, without the name and password of who opened it, and without
 * a fragment but one by which a page knows what to show ("#/page", "#!page"). All else stays as it is written. Empty for what
 * is no web or file address, or too long for a pack.
 */
export function addressOf(url: string): string {
  const page = withoutPlace(url)
  if (page.length > LONGEST.url || !URL.canParse(page)) return ""
  const address = new URL(page)
  if (!["https:", "http:", "file:"].includes(address.protocol)) return ""
  address.username = ""
  address.password = ""
  const parts = address.search.slice(1).split("&")
  address.search = parts.filter((part) => !TRACKING.test(part)).join("&")
  return address.href.length > LONGEST.url ? "" : address.href
}

/** A source as it may leave the device. The address of a file names folders of somebody's device: it is left out. */
export const withoutFolders = <T extends Pick<Source, "url">>(source: T): T =>
  /^https?:/.test(source.url) ? source : { ...source, url: "" }

/** The mark of a whole text. */
export const fingerprintOf = (blocks: readonly Block[]): Fingerprint => ({
  hash: hashOf(blocks.map(({ text }) => text).join("\n")),
  sentences: blocks.reduce((sum, { text }) => sum + sentenceSpans(text).length, 0),
})

/** Which text an article is. What the page says of itself is cut at what packs may hold. */
export const sourceOf = ({ url, title, byline, lang, blocks }: Readable): Source => ({
  url: addressOf(url),
  title: clipped(title, LONGEST.title),
  byline: byline && clipped(byline, LONGEST.byline),
  lang: lang && clipped(lang, LONGEST.lang),
  fingerprint: fingerprintOf(blocks),
})

/** Under which name what belongs to a text is kept. */
export const keyOf = ({ url, fingerprint }: Pick<Source, "url" | "fingerprint">): LessonKey =>
  addressOf(url) || `text ${fingerprint.hash}`

/** Whether two sources are one text: at one address, or word for word the same. */
export function sameText(
  one: Pick<Source, "url" | "fingerprint">,
  other: Pick<Source, "url" | "fingerprint">,
): boolean {
  const address = addressOf(one.url)
  return (
    (address !== "" && address === addressOf(other.url)) || one.fingerprint.hash === other.fingerprint.hash
  )
}
