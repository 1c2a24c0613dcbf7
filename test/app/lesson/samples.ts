import type { Anchor, Lesson, Pack, RosterGroup } from "../../../src/app/lesson/lesson.ts"

/** Things with everything in them, for tests of files and of the storage. */

export const AT: Anchor = { hash: "0123456789abcdef", nth: 0, quote: "Beavers are rodents." }
export const SECOND: Anchor = { hash: "fedcba9876543210", nth: 1, quote: "They build.", after: AT.hash }

export const LESSON: Lesson = {
  objective: { text: "Explain how a dam changes a river.", code: "RI.5.2" },
  terms: [
    { term: "dam", explain: false },
    { term: "water level", explain: true },
  ],
  changes: [
    { verdict: "refuse", rule: "plain-word", words: "construct", at: null, from: null },
    {
      verdict: "accept",
      rule: "relative-clause",
      words: null,
      at: { ...AT, span: { start: 3, end: 17 } },
      from: 3,
    },
  ],
  own: [
    { at: AT, step: 1, text: "Beavers are animals.", by: "R. Lee", overruled: ["names"] },
    { at: AT, step: 2, text: "Beavers are big rodents.", by: "", overruled: [] },
  ],
  paragraphs: [{ at: SECOND, hidden: [2, 1] }],
  notes: [
    { at: AT, span: { start: 0, end: 7 }, text: "Say it: BEE-ver." },
    { at: AT, span: null, text: "Look at the picture." },
  ],
  questions: [
    {
      id: "q1",
      kind: "choice",
      prompt: "What is a beaver?",
      choices: ["a rodent", "a fish"],
      answer: 0,
      evidence: [AT],
    },
    {
      id: "q2",
      kind: "open",
      prompt: "Why do they build?",
      choices: [],
      answer: "To be safe.",
      evidence: [],
    },
  ],
}

export const GROUP: RosterGroup = {
  id: "g1",
  name: "Otters",
  easiest: 1,
  first: 2,
  hardest: 3,
  mode: "simplify",
  supports: { listen: true, explain: true, translate: false },
  pupils: ["A. B.", "C. D."],
}

export const PACK: Pack = {
  source: {
    url: "https://example.org/beavers",
    title: "Beavers",
    byline: null,
    lang: "en",
    fingerprint: { hash: "00112233445566ff", sentences: 42 },
  },
  lesson: LESSON,
  groups: [GROUP, { ...GROUP, id: "g2", name: "Herons", first: 3, pupils: [] }],
}
