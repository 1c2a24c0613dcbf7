/*
 * How much a lesson, a pack and a pupil's answers may hold. The desk stops at these; a file beyond them is refused. All are
 * far above what a person makes by hand. Who fills many of them at once may still have a pack that is too large for a file:
 * then the desk says so (`canBeOpened`).
 */

/** Most entries of each list. */
export const MOST = {
  terms: 200,
  changes: 1_000,
  own: 1_000,
  overruled: 50,
  paragraphs: 1_000,
  notes: 500,
  questions: 100,
  choices: 12,
  evidence: 50,
  groups: 30,
  pupils: 60,
} as const

/** Longest texts, in UTF-16 units. */
export const LONGEST = {
  objective: 2_000,
  code: 80,
  term: 120,
  /** Words that a change replaces: at most a long sentence. */
  words: 2_000,
  own: 2_000,
  note: 2_000,
  prompt: 2_000,
  choice: 500,
  answer: 2_000,
  /** Names of groups, of pupils, and of who wrote a sentence. */
  name: 80,
  /** What an anchor quotes of its sentence. */
  quote: 40,
  /** Ids of rules, checks, groups and questions. */
  id: 64,
  title: 1_000,
  byline: 500,
  lang: 40,
  /** A paragraph. No place in one and no number of sentences goes beyond it. */
  text: 100_000,
  /** Servers take no longer addresses than about 8,000 characters (RFC 9110, 4.1). */
  url: 8_000,
} as const

/** A text that is not longer than a limit: the beginning of one that is, with no character cut in two. */
export function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text
  const last = text.charCodeAt(longest - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? longest - 1 : longest)
}
