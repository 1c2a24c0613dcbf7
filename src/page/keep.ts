import type { CopyElement } from "./copy.ts"
import { asideSign, isFace, isFurniture } from "./signs.ts"
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
    if (count(found) > total * TOO_MUCH) continue
    for (const unit of found) if (out.get(unit) !== "stranger") out.set(unit, isFace(sign) && isWorthReading(unit) ? "face" : "stranger")
  }
  const drop = (test: (unit: Unit, at: number) => boolean, limit = TOO_MUCH): void => {
    const found = taken.filter((unit, at) => !out.has(unit) && test(unit, at))
    if (count(found) <= total * limit) for (const unit of found) out.set(unit, "stranger")
  }
  drop((unit) => unit.words < 45 && isFurniture(unit.text))
  drop((unit) => unit.linked >= 0.8 && unit.words < 30 && !isRow(unit))
  // Text beside the links of an item does not make it a text: "Read more: ...", "12 May - ...".
  drop((unit) => unit.linked >= 0.5 && unit.words < 14 && !isSentence(unit))
  const sentences = taken.map((unit) => !out.has(unit) && isSentence(unit))
  const first = sentences.indexOf(true)
  const last = sentences.lastIndexOf(true)
  const heading = plain(title)
  drop((unit, at) => at < first && (unit.words < 10 || plain(unit.text) === heading || heading.includes(plain(unit.text))))
  drop((unit, at) => at > last && unit.words < 12 && !isListed(unit))
  dropEmptyHeadings(taken, out)
  return {
    body: taken.filter((unit) => !out.has(unit)),
    face: taken.filter((unit) => out.get(unit) === "face"),
  }
}

const count = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.words, 0)
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim()
const isHeading = (unit: Unit): boolean => /^h[1-6]$/.test(unit.element.tag)
const isListed = (unit: Unit): boolean => unit.path.slice(0, 3).some(({ tag }) => /^(?:li|td|th|dd|dt|pre|code)$/.test(tag))
const isRow = (unit: Unit): boolean => unit.path.slice(0, 3).some(({ tag }) => /^(?:td|th|dt|dd)$/.test(tag))
const isWorthReading = (unit: Unit): boolean => unit.words >= 6 && !isFurniture(unit.text)

/** A text of some length that ends as sentences end. */
const isSentence = (unit: Unit): boolean => unit.words >= 8 && /[.!?…:;]["'”’»)\]]*(?:\s*\[\d+\])*$/.test(unit.text)

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

/** A heading goes when all that stood under it went, or nothing did. */
function dropEmptyHeadings(taken: readonly Unit[], out: Map<Unit, "stranger" | "face">): void {
  let below = 0
  let gone = 0
  for (let at = taken.length - 1; at >= 0; at--) {
    const unit = taken[at]!
    if (!isHeading(unit)) {
      if (out.has(unit)) gone += 1
      else below += 1
    } else if (!out.has(unit)) {
      if (below === 0 && (gone > 0 || at === taken.length - 1)) out.set(unit, "stranger")
      below = gone = 0
    }
  }
}
