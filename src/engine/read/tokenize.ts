import type { Span } from "../text/span.ts"
import { isAbbreviation } from "./abbreviations.ts"

/** A token before it is tagged. A note is a citation mark such as [1]: it is kept out of the parse. */
export interface RawToken extends Span {
  readonly note: boolean
}

/** Prefixes that English Web Treebank keeps joined to the next word by their hyphen. */
const JOINED_PREFIXES = new Set(
  (
    "anti ante bi co counter cyber de e ex extra hyper inter intra mega micro mid mini mono multi neo non over pan para " +
    "poly post pre pro proto pseudo quasi re retro semi socio sub super trans tri ultra un uni vice"
  ).split(" "),
)

const TOP_LEVEL = "com|org|net|edu|gov|mil|int|info|biz|io|co|uk|us|ca|au|de|fr|eu|tv|me"

/** Tried in this order at each place; every alternative is linear, so the whole is. */
const PIECE = new RegExp(
  [
    String.raw`(?<note>\[(?:\d{1,3}|[a-z]|note \d{1,2})\])`,
    String.raw`(?<phone>\d{3}-\d{3}-\d{4}(?![\p{L}\p{N}]))`,
    String.raw`(?<money>(?:US|AU?|CA?|NZ|HK)\$)`,
    String.raw`(?<elided>['’](?:\d0s|em|til|till|cause|bout|tis|twas|round)(?![\p{L}\p{N}]))`,
    String.raw`(?<number>[+-]?(?<![\p{L}\p{N}][+-]?)\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}]))`,
    String.raw`(?<acronym>Ph\.D\.|\p{L}\.(?:\p{L}\.)+|\p{Lu}+&\p{Lu}+)`,
    String.raw`(?<tag>[#@]\p{L}[\p{L}\p{N}_]*)`,
    String.raw`(?<word>[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u00AD\u200B\u200D\u2060]*(?:['’\u02BC][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)`,
    String.raw`(?<smile>[:;]-?[()DPp](?![\p{L}\p{N}]))`,
    String.raw`(?<run>\.{2,}|…+|[!?]+|-{2,}|[–—―]+|\*+|={2,}|_{2,}|~+|<<|>>|''|` + "``" + `|°[CF](?!\\p{L}))`,
    String.raw`(?<other>[^])`,
  ].join("|"),
  "uy",
)

const URL_LIKE = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”«»]+/iuy
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/uy
const DOMAIN = new RegExp(
  String.raw`(?:[a-z0-9-]+\.)+(?:${TOP_LEVEL})(?![\p{L}\p{N}])(?:\/[^\s<>"“”]*)?`,
  "iuy",
)
const FILE_NAME =
  /[\w-]+\.(?:docx?|xlsx?|pptx?|pdf|html?|txt|jpe?g|png|gif|js|zip|exe|mp[34])(?![\p{L}\p{N}])/iuy
const TRAILING = /[.,;:!?'"’”)\]}»…]+$/u

/** Longer unbroken runs are no address: the address patterns would rescan them again and again. */
const LONGEST_ADDRESS = 2000

const at = (pattern: RegExp, text: string, from: number): string | null => {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0] ?? null
}

const address = (text: string, from: number, chunkEnd: number, chunkHasAt: boolean): number => {
  const url = at(URL_LIKE, text, from)
  if (url !== null) {
    const trimmed = url.replace(TRAILING, "")
    // A closing bracket stays if it was opened inside: "…/Mercury_(planet)".
    const length =
      trimmed.lastIndexOf("(") > trimmed.lastIndexOf(")") && url.charAt(trimmed.length) === ")"
        ? trimmed.length + 1
        : trimmed.length
    if (length > 4) return from + length
  }
  if (chunkHasAt) {
    const mail = at(EMAIL, text, from)
    if (mail !== null && from + mail.length <= chunkEnd) return from + mail.length
  }
  const file = at(FILE_NAME, text, from)
  if (file !== null) return from + file.length
  const domain = at(DOMAIN, text, from)
  if (domain !== null) return from + domain.replace(TRAILING, "").length
  return -1
}

const FUSED: ReadonlyMap<string, number> = new Map([
  ["cannot", 3],
  ["gonna", 3],
  ["gotta", 3],
  ["wanna", 3],
  ["gimme", 3],
  ["lemme", 3],
  ["dont", 2],
  ["didnt", 3],
  ["doesnt", 4],
  ["isnt", 2],
  ["wasnt", 3],
  ["couldnt", 5],
  ["wouldnt", 5],
  ["havent", 4],
])
const CLITIC = /(?:n['’]t|['’](?:s|m|d|ll|re|ve))$/iu

/** Cuts "shouldn't've" into should|n't|'ve: places where a new token begins, right to left. */
const contractionCuts = (word: string): number[] => {
  const cuts: number[] = []
  let rest = word
  while (rest.length > 2) {
    const clitic = CLITIC.exec(rest)
    if (clitic === null || clitic.index === 0) break
    cuts.unshift(clitic.index)
    rest = rest.slice(0, clitic.index)
  }
  const fused = FUSED.get(rest.toLowerCase())
  if (fused !== undefined) cuts.unshift(fused)
  return cuts
}

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x1680 ||
  code === 0x2028 ||
  code === 0x2029 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff

const isLetterOrDigit = (text: string, place: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(place))

/** How far the token that starts at `from` reaches, when a period may belong to it. */
const withPeriod = (text: string, start: number, end: number, chunkEnd: number): number => {
  if (text.charCodeAt(end) !== 46 || text.charCodeAt(end + 1) === 46) return end
  const word = text.slice(start, end)
  if (word.length > 12 || !isAbbreviation(word, /\d/.test(text.charAt(end + 2)))) return end
  if (end + 1 < chunkEnd && isLetterOrDigit(text, end + 1) && word.length > 4) return end
  return end + 1
}

const readChunk = (text: string, chunkStart: number, chunkEnd: number, out: RawToken[]): void => {
  const mayBeAddress =
    chunkEnd - chunkStart > 4 &&
    chunkEnd - chunkStart <= LONGEST_ADDRESS &&
    /[.@/]/.test(text.slice(chunkStart, chunkEnd - 1))
  const hasAt = mayBeAddress && text.slice(chunkStart, chunkEnd).includes("@")
  let place = chunkStart
  const push = (start: number, end: number, note = false) =>
    out.push({ start, end: Math.min(end, chunkEnd), note })
  while (place < chunkEnd) {
    if (mayBeAddress && (place === chunkStart || !isLetterOrDigit(text, place - 1))) {
      const end = Math.min(address(text, place, chunkEnd, hasAt), chunkEnd)
      if (end > place) {
        push(place, end)
        place = end
        continue
      }
    }
    PIECE.lastIndex = place
    const match = PIECE.exec(text)
    if (match === null || match.groups === undefined) {
      push(place, place + 1)
      place += 1
      continue
    }
    const groups = match.groups
    let end = Math.min(place + match[0].length, chunkEnd)
    if (groups["word"] !== undefined) {
      end = readWord(text, place, end, chunkEnd, push)
    } else {
      push(place, end, groups["note"] !== undefined)
    }
    place = end
  }
}

const readWord = (
  text: string,
  place: number,
  wordEnd: number,
  chunkEnd: number,
  push: (start: number, end: number) => void,
): number => {
  let end = wordEnd
  const dotted = withPeriod(text, place, end, chunkEnd)
  if (dotted !== end) {
    push(place, dotted)
    return dotted
  }
  const word = text.slice(place, end)
  if (
    text.charCodeAt(end) === 45 &&
    end + 1 < chunkEnd &&
    isLetterOrDigit(text, end + 1) &&
    JOINED_PREFIXES.has(word.toLowerCase())
  ) {
    PIECE.lastIndex = end + 1
    const next = PIECE.exec(text)
    if (next?.groups?.["word"] !== undefined) end = Math.min(end + 1 + next[0].length, chunkEnd)
  }
  if (word.length > 200) {
    push(place, end)
    return end
  }
  let start = place
  for (const cut of contractionCuts(text.slice(place, end))) {
    push(start, place + cut)
    start = place + cut
  }
  push(start, end)
  return end
}

/**
 * The tokens of a text, in order, as UD English Web Treebank cuts them. What lies between tokens is
 * white space only. `breaks` are places where a token must not run across: borders of opaque spans.
 */
export const tokenize = (text: string, breaks: readonly number[] = []): RawToken[] => {
  const out: RawToken[] = []
  let nextBreak = 0
  let place = 0
  while (place < text.length) {
    if (isSpace(text.charCodeAt(place))) {
      place += 1
      continue
    }
    while (nextBreak < breaks.length && (breaks[nextBreak] ?? 0) <= place) nextBreak += 1
    const limit = Math.min(breaks[nextBreak] ?? text.length, text.length)
    let end = place + 1
    while (end < limit && !isSpace(text.charCodeAt(end))) end += 1
    readChunk(text, place, end, out)
    place = end
  }
  return out
}
