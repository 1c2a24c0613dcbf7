import type { CopyElement } from "./copy.ts"

/**
 * Words in class names and ids that say, on sites of every kind, that an element stands beside the
 * article and is no part of it. Compared word for word: "author-bio" has the words "author" and "bio".
 */
const ASIDE_NAMES = new Set(
  `caption captions figcaption credit credits byline bylines breadcrumb breadcrumbs share sharing sharebar sharedaddy
  social promo promos promotion newsletter newsletters signup subscribe subscription subscriptions related relatedcontent
  recirc recirculation recommended recommendations tags taglist timestamp copyright copyrights attribution sponsor
  sponsored advert advertisement advertising ad ads adslot bio readmore toolbar pagination pager views infobox navbox
  reflist editsection hatnote noprint catlinks sidebar affiliate dialog player placeholder paywall
  consent cookie modal popup popover overlay tooltip lightbox slideshow skip signupform
  optin pullquote poll a11y standfirst subtitle subhead subheadline dek deck kicker eyebrow estimated readtime
  sr donate donation rating ratings likes flyout infoline gallery thumb thumbcaption`.split(/\s+/),
)

/** Pairs of such words that say it only together. */
const ASIDE_PAIRS = [
  "author box",
  "author info",
  "author card",
  "author content",
  "author text",
  "author name",
  "author meta",
  "author details",
  "post author",
  "about author",
  "article author",
  "post date",
  "publish date",
  "published date",
  "entry date",
  "article date",
  "article meta",
  "post meta",
  "entry meta",
  "entry byline",
  "content meta",
  "read more",
  "read time",
  "reading time",
  "more from",
  "more stories",
  "also like",
  "most read",
  "most popular",
  "see also",
  "sign up",
  "email signup",
  "embedded article",
  "product callout",
  "story tags",
  "post tags",
  "article tags",
  "screen reader",
  "visually hidden",
  "sr only",
  "image credit",
  "photo credit",
  "media title",
  "lead media",
  "slide count",
  "post views",
  "post navigation",
  "comment form",
  "reply form",
  "comments title",
  "print block",
  "print only",
  "article lead",
  "article dateline",
  "article footer",
  "article header",
  "story footer",
  "story header",
  "content header",
  "page header",
]

/** What such an element tells of the article itself and a reader may still want levelled. */
const FACE_NAMES =
  /^(?:caption|captions|figcaption|standfirst|subtitle|subhead|subheadline|dek|deck|gallery|thumbcaption)$/

const words = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)

/** What an element is called: of the copy, or of the page by `namesOf`. */
type Named = Pick<CopyElement, "tag" | "attributes" | "children">

/** An element of the page as `asideSign` takes it, without what lies inside. */
export const namesOf = (element: Element): Named => ({
  tag: element.localName,
  attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  children: [],
})

/** Names that begin like this speak of what an element has or lacks, not of what it is. */
const ABOUT = /^(?:no|not|has|have|with|without|hide|is|u)-/

/** The sign by which an element's names or tag put it beside the article; null when there is none. */
export function asideSign(element: Named): string | null {
  const { tag, attributes } = element
  if (tag === "figure") return holds(element, /^(?:table|pre|code)$/) ? null : "<figure>"
  if (/^(?:figcaption|aside|nav|footer|form|button|caption)$/.test(tag)) return `<${tag}>`
  const role = attributes.role ?? ""
  if (
    /^(?:navigation|complementary|search|dialog|alertdialog|banner|contentinfo|toolbar|menu|tablist)$/.test(
      role,
    )
  )
    return role
  // A heading's id is made of its own words: "copyright-in-a-changing-world".
  const id = /^(?:h[1-6]|section)$/.test(tag) || (attributes.id?.length ?? 0) > 40 ? undefined : attributes.id
  for (const names of [attributes.class, id, attributes["data-component"], attributes["data-testid"]]) {
    if (!names) continue
    for (const name of names.split(/\s+/)) {
      if (ABOUT.test(name)) continue
      if (name === "toc") return name
      const parts = words(name)
      const found = parts.find((part) => ASIDE_NAMES.has(part))
      if (found) return found
      const joined = ` ${parts.join(" ")} `
      const pair = ASIDE_PAIRS.find((each) => joined.includes(` ${each} `))
      if (pair) return pair
    }
  }
  return null
}

const holds = (element: Named, tags: RegExp): boolean =>
  element.children.some((child) => typeof child !== "number" && (tags.test(child.tag) || holds(child, tags)))

/** Whether a sign marks a part of the article's face (captions, the lines under the headline), not a stranger. */
export const isFace = (sign: string): boolean =>
  sign === "<figure>" || sign === "<figcaption>" || FACE_NAMES.test(sign)

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
const DATE = new RegExp(
  `^(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|date)\\b.{0,80}|(?:\\w+day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:de )?${MONTH}\\.?|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?),? .{0,40}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.{0,30}|\\d+ (?:min|minute|hour|day|week|month|year)s?(?: ago| read).{0,20})$`,
  "i",
)

/** How short texts begin that speak of the site and not of the matter. */
const OF_THE_SITE =
  /^(?:also (?:read|watch|see|on)\b|related\b.{0,12}:|(?:related|recommended|popular|trending|latest|top|more) (?:news|posts?|stor(?:y|ies)|articles?|content|links|topics|videos?|coverage|reading|items)\b.{0,20}$|more (?:from|stories|great|like this)\b|don['’]?t miss|recommended$|you (?:may|might) (?:also )?like|what to read next|up next|next (?:article|story|up$)|previous (?:article|story)|sign up|get (?:the|our|access|unlimited|breaking|more)\b.{0,60}(?:newsletter|app\b|inbox|subscri|alerts)|subscribe|join (?:us|our|the)\b.{0,40}(?:newsletter|community|list|facebook|whatsapp|telegram|channel|forum)|follow (?:us|me|@|our|him|her|them|\w+ on)|share (?:this|on|it|your|via)|like this\b|let us know|have (?:a|any) (?:tip|story|comment)|advertis|sponsored|skip (?:to|ad)|loading|filed under|tags?\s*:|topics?\s*:|categor(?:y|ies)\s*:|copyright\s*(?:©|\(c\)|\d)|©|\(c\)|all rights reserved|comments?(?:\W*\d*\W*)$|(?:post|leave|add|write|view) (?:a |your )?(?:comment|reply)|print\b.{0,12}$|this (?:story|post|article) (?:may contain|contains) affiliate|the post .{0,120}appeared first|(?:story|article) continues|tap (?:here|to)|support (?:us|our)\b|media playback|play video|image \d+ of|\d+ of \d+|\d+ ?\/ ?\d+\W*$|share\b.{0,40}$|whatsapp|tweet$|facebook$|view (?:author|all|gallery|comments))/i

/** How they begin when they lead elsewhere, which the article's own sentences may do too. */
const ELSEWHERE =
  /^(?:(?:read|see|watch|listen|view|hear|learn|find out|shop|get|buy|download|explore|discover|visit|try)\b|(?:keep|continue|further) reading|click|for more\b|(?:jump|back) to|contact|e-?mail|join|check out|more\b|must[- ]|related|(?:originally|first) (?:published|appeared)|this (?:article|story|post|piece) (?:was|is|first|originally|has been|appeared))/i

/** Who made a picture, or who wrote or edited the text. */
const CREDIT =
  /^(?:\(?(?:photo|image|picture|illustration|video|graphic|credit|source|courtesy|photograph|screenshot|foto|file photo)s?\b[^.]{0,80}(?:[:©/|]|by\b|via\b|courtesy|copyright|credit|getty|reuters|caption)|\(?(?:getty|reuters|afp|ap photo|shutterstock|istock|alamy|epa)\b|(?:written|posted|reported|edited|words) by\b|\(?(?:additional )?(?:reporting|writing|editing) by\b)|(?:contributed to this (?:report|story|article)|all rights reserved|getty images\)?|\((?:image|photo|picture|credit|source)s?(?: credits?| by| via)?\s*[:/] ?[^()]{0,60}\))\W*$/i
const BYLINE = /^(?:By|BY) \p{Lu}[^.?!:]{0,60}$/u

/** Whether a short text is a date, a credit, a by-line, or speaks of the site. */
export function isFurniture(text: string): boolean {
  const plain = text.replace(/^[^\p{L}\p{N}©(]+/u, "")
  if (!/\p{L}{2}/u.test(plain)) return /^[\d.,:/\s]*$/.test(plain)
  if (plain.length < 90 && (DATE.test(plain) || BYLINE.test(plain))) return true
  return plain.length < 300 && (OF_THE_SITE.test(plain) || CREDIT.test(plain))
}

/** Whether a short text begins as those do that lead to another page. */
export const leadsElsewhere = (text: string): boolean => ELSEWHERE.test(text.replace(/^[^\p{L}\p{N}]+/u, ""))
