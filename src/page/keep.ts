import type { CopyElement } from "./copy.ts"
import { asideSign, isFace, isFurniture, leadsElsewhere } from "./signs.ts"
import type { Unit } from "./units.ts"

/** The article's own texts, and those on its face (captions, the lines under the headline). */
export interface Kept {
  readonly body: readonly Unit[]
  readonly face: readonly Unit[]
}

/** No rule may take more than this share of the words: then it is no sign on this page. */
const TOO_MUCH = 0.3

/**
 * From what the extractor took, leaves out what stands in the article without being part of it:
 * captions, credits, dates, promotions, related links, biographies, copyright lines.
 */
export function keep(units: readonly Unit[], title: string): Kept {
  const taken = units.filter((unit) => unit.taken > 0)
  const total = count(taken)
  const out = new Map<Unit, "stranger" | "face">()

  for (const [sign, found] of bySign(taken)) {
    const face = isFace(sign)
    // Where most of the text is captions, captions are the article.
    if (count(found) > total * (face ? 0.5 : TOO_MUCH)) continue
    for (const unit of found)
      if (out.get(unit) !== "stranger") out.set(unit, face && isWorthReading(unit) ? "face" : "stranger")
  }
  const drop = (test: (unit: Unit, at: number) => boolean): void => {
    const found = taken.filter((unit, at) => !out.has(unit) && test(unit, at))
    if (count(found) <= total * TOO_MUCH) for (const unit of found) out.set(unit, "stranger")
  }
  drop((unit) => unit.words < 45 && !isRow(unit) && isFurniture(unit.text))
  const sentences = taken.map((unit) => !out.has(unit) && isSentence(unit) && unit.linked < 0.5)
  const first = sentences.indexOf(true)
  const last = sentences.lastIndexOf(true)
  const heading = plain(title)

  // Links that stand alone. In a list they may be the matter itself, unless what they follow went too.
  drop((unit, at) => {
    if (unit.linked < 0.5 || unit.words > 30 || isRow(unit)) return false
    if (at > last || at < first) return true
    if (isListed(unit)) return out.has(taken[at - 1]!)
    if (isHeading(unit)) return false
    return unit.linked >= 0.8
      ? !isSentence(unit) || leadsElsewhere(unit.text)
      : leadsElsewhere(unit.text) && unit.words < 20
  })
  for (let at = 1; at < taken.length; at++) {
    const unit = taken[at]!
    if (isListed(unit) && unit.linked >= 0.3 && out.get(taken[at - 1]!) === "stranger")
      out.set(unit, "stranger")
  }
  drop(
    (unit, at) =>
      at < first && (unit.words < 10 || plain(unit.text) === heading || heading.includes(plain(unit.text))),
  )
  drop(
    (unit, at) =>
      at > last && ((unit.words < 12 && !isListed(unit)) || (unit.words < 25 && leadsElsewhere(unit.text))),
  )
  dropEmptyHeadings(taken, out)
  return {
    body: taken.filter((unit) => !out.has(unit)),
    face: taken.filter((unit) => out.get(unit) === "face"),
  }
}

const count = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.words, 0)
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
const isHeading = (unit: Unit): boolean => /^h[1-6]$/.test(unit.element.tag)
const isListed = (unit: Unit): boolean =>
  unit.path.slice(0, 3).some(({ tag }) => /^(?:li|td|th|dd|dt|pre|code)$/.test(tag))
const isRow = (unit: Unit): boolean => unit.path.slice(0, 3).some(({ tag }) => /^(?:td|th|dt|dd)$/.test(tag))
const isWorthReading = (unit: Unit): boolean => unit.words >= 6 && !isFurniture(unit.text)

/** A text of some length that ends as sentences end. */
const isSentence = (unit: Unit): boolean =>
  unit.words >= 8 && /[.!?…:;]["'”’»)\]]*(?:\s*\[\d+\])*$/.test(unit.text)

/** The texts that each sign stands over, from the block element up. */
function bySign(units: readonly Unit[]): Map<string, Unit[]> {
  const signs = new Map<CopyElement, string | null>()
  const found = new Map<string, Unit[]>()
  for (const unit of units) {
    for (const element of unit.path) {
      let sign = signs.get(element)
      if (sign === undefined) signs.set(element, (sign = asideSign(element)))
      if (sign === null) continue
      const list = found.get(sign)
      if (!list) found.set(sign, [unit])
      else if (list.at(-1) !== unit) list.push(unit)
    }
  }
  return found
}

/** A heading goes when all that stood under it, down to the next of its rank, went. */
function dropEmptyHeadings(taken: readonly Unit[], out: Map<Unit, "stranger" | "face">): void {
  // Per rank: whether something is left, and whether something went, since the last heading of that rank or above.
  const left = new Array<boolean>(7).fill(false)
  const gone = new Array<boolean>(7).fill(false)
  for (let at = taken.length - 1; at >= 0; at--) {
    const unit = taken[at]!
    if (!isHeading(unit)) {
      ;(out.get(unit) === "stranger" ? gone : left).fill(true)
      continue
    }
    const rank = Number(unit.element.tag[1])
    if (!left[rank] && (gone[rank] || at === taken.length - 1)) out.set(unit, "stranger")
    const stays = !out.has(unit)
    for (let each = 1; each <= 6; each++) {
      if (each >= rank) left[each] = gone[each] = false
      else if (stays) left[each] = true
    }
  }
}
