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
export const packFor = (
  url: string,
  lesson: Partial<Lesson>,
  groups: readonly RosterGroup[] = [],
  hash = "0".repeat(16),
): Pack => ({
  source: {
    url,
    title: "The ferry that came back",
    byline: null,
    lang: "en",
    fingerprint: { hash, sentences: 16 },
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

/** A file as a browser's file field takes it. */
export const fileOf = (text: string) => ({
  name: "ferry.foothold.json",
  mimeType: "application/json",
  buffer: Buffer.from(text),
})

export const packFile = (pack: Pack) => fileOf(exportPack(pack, { withNames: false }))

/** A sentence of the article of popup-article.ts, and one of the teacher's own in its place. */
export const LEAKED =
  "She was thirty years old, she leaked, and her engine required approximately six hours to start."
export const OWN = "She was thirty years old and she leaked. Her engine needed six hours to start!"

/** A lesson on that article with something of every kind that a pupil meets. */
export const LESSON: Partial<Lesson> = {
  objective: { text: "Tell why the islands needed a ferry.", code: "" },
  terms: [{ term: "vessel", explain: true }],
  own: [{ at: at(LEAKED), step: 2, text: OWN, by: "Ms Lee", overruled: [] }],
  notes: [
    {
      at: at(LEAKED),
      span: { start: LEAKED.indexOf("leaked"), end: LEAKED.indexOf("leaked") + "leaked".length },
      text: "Water came in through holes.",
    },
  ],
  questions: [
    {
      id: "why",
      kind: "open",
      prompt: "Why did the first crossing take so long?",
      choices: [],
      answer: null,
      evidence: [],
    },
    {
      id: "today",
      kind: "choice",
      prompt: "What is the ferry today?",
      choices: ["A school", "A museum", "A fishing boat"],
      answer: 1,
      evidence: [at("Today she is a museum.")],
    },
  ],
}
