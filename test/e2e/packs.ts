import { hashOf } from "../../src/app/lesson/hash.ts"
import {
  type Anchor,
  type Lesson,
  NO_LESSON,
  type Pack,
  type RosterGroup,
} from "../../src/app/lesson/lesson.ts"
import { exportPack } from "../../src/app/lesson/parse-pack.ts"

/** The place of a sentence that stands once in its article. */
export const at = (sentence: string): Anchor => ({
  hash: hashOf(sentence),
  nth: 0,
  quote: sentence.slice(0, 40),
})

/** A pack for an address, with no more in its lesson than is given. */
export const packFor = (url: string, lesson: Partial<Lesson>, groups: readonly RosterGroup[] = []): Pack => ({
  source: {
    url,
    title: "The ferry that came back",
    byline: null,
    lang: "en",
    fingerprint: { hash: "0".repeat(16), sentences: 20 },
  },
  lesson: { ...NO_LESSON, ...lesson },
  groups,
})

export const group = (name: string, part: Partial<RosterGroup> = {}): RosterGroup => ({
  id: name.toLowerCase(),
  name,
  easiest: 1,
  first: 2,
  hardest: 3,
  mode: "simplify",
  supports: { listen: true, explain: true, translate: true },
  pupils: [],
  ...part,
})

/** The file that a teacher hands out. */
export const fileOf = (pack: Pack): string => exportPack(pack, { withNames: false })
