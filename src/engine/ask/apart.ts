import { type Entry, swapText } from "../words/entry.ts"

/** Words of definitions that say nothing of what is defined. */
const EMPTY =
  /^(?:about|after|also|because|been|being|does|each|else|every|from|given|happens?|have|into|kinds?|know|like|long|made|make[sd]?|making|many|more|most|much|often|only|other|over|part|people|person|place|small|large|some|somebody|someone|something|somewhere|than|that|their|them|there|these|they|thing|things|this|those|through|time|used?|using|usually|very|want|what|when|where|which|who|whose|with|without|work|works|your)$/

/** Words that definitions use for one another. */
const SICK = /^(?:illness\p{L}*|sick\p{L}*|infect\p{L}*)$/u
const SHOP = /^(?:sell\p{L}*|store\p{L}*)$/u

/** Letters by which two words are taken for forms of one: "produce", "production". */
const STEM = 5

const stemOf = (word: string): string =>
  word
    .replace(SICK, "disease")
    .replace(SHOP, "shop")
    .replace(/ies$/, "y")
    .replace(/(?<!s)s$/, "")
    .slice(0, STEM)

const stemsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !EMPTY.test(word)).map(stemOf))

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((stem) => other.has(stem))

/** Whether a definition gives its word away, having it or a form of it: "a row of mountains" for a mountain range. */
export const givesAway = (word: string, definition: string): boolean =>
  meet(stemsOf(word), stemsOf(definition))

/**
 * Whether two words clearly mean different things: neither explains the other, nothing explains both, and no plain word
 * stands for both.
 */
export function areApart(one: readonly Entry[], other: readonly Entry[]): boolean {
  const [a, b] = [sidesOf(one), sidesOf(other)]
  return !(
    meet(a.word, b.word) ||
    meet(a.word, b.meaning) ||
    meet(b.word, a.meaning) ||
    meet(a.meaning, b.meaning) ||
    meet(a.plain, b.plain) ||
    meet(a.plain, b.word) ||
    meet(b.plain, a.word)
  )
}

interface Sides {
  readonly word: ReadonlySet<string>
  readonly meaning: ReadonlySet<string>
  readonly plain: ReadonlySet<string>
}

const sidesOf = (entries: readonly Entry[]): Sides => ({
  word: stemsOf(entries[0]!.headword),
  meaning: stemsOf(entries.map(({ definition }) => definition).join(" ")),
  plain: stemsOf(entries.flatMap(({ swaps }) => swaps.map(swapText)).join(" ")),
})
