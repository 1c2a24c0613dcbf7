import { keptSpans } from "../../engine/edit/apply.ts"
import type { Edit } from "../../engine/edit/edit.ts"
import type { Step } from "../../engine/step.ts"
import type { Document, Token } from "../../engine/text/document.ts"
import { contains } from "../../engine/text/span.ts"
import type { Difficulty } from "../../engine/words/difficulty.ts"
import type { Found, Lexicon } from "../../engine/words/lexicon.ts"

/** How many of the hard words of running text the entries know, and how many they replace. */
export interface Coverage {
  /** Nouns, verbs, adjectives and adverbs in small letters, without those of words with hyphens. */
  readonly content: number
  /** Of them, those that are hard at `HARD_AT`. */
  readonly hard: number
  /** Hard words with an entry that has a definition. */
  readonly explained: number
  /** Explained words that are not of a school subject. */
  readonly replaceable: number
  /** Replaceable words that an edit takes away. */
  readonly replaced: number
  /** Replaceable words whose entry has a swap in any sense. */
  readonly swappable: number
  /** Hard words without entry, "lemma/NOUN", and how often each stands. */
  readonly unknown: ReadonlyMap<string, number>
  /** Replaceable words that no edit takes away. */
  readonly kept: ReadonlyMap<string, number>
}

/** The readers of this step and of those below it find the words hard that are counted. */
const HARD_AT: Step = 2

/** A paragraph as it was read, and the edits that were taken. */
export interface Edited {
  readonly document: Document
  readonly edits: readonly Edit[]
}

export interface Means {
  readonly lexicon: Lexicon
  readonly difficulty: (sentence: string, start: number, end: number) => Pick<Difficulty, "from">
}

/** Counts the words of paragraphs. Those that are not English are left out. */
export function coverageOf(paragraphs: Iterable<Edited>, { lexicon, difficulty }: Means): Coverage {
  const counts = { content: 0, hard: 0, explained: 0, replaceable: 0, replaced: 0, swappable: 0 }
  const unknown = new Map<string, number>()
  const kept = new Map<string, number>()
  for (const { document, edits } of paragraphs) {
    if (!document.english) continue
    const source = document.block.text
    for (const sentence of document.sentences) {
      const { span, tokens } = sentence
      const text = source.slice(span.start, span.end)
      const content = tokens.filter((token) => isContent(token, source))
      counts.content += content.length
      const hard = content.filter((token) => {
        const { from } = difficulty(text, token.span.start - span.start, token.span.end - span.start)
        return from !== null && from >= HARD_AT
      })
      if (hard.length === 0) continue
      const found = lexicon.find(sentence)
      for (const token of hard) {
        counts.hard += 1
        const entry = found.find(({ start, end }) => start <= token.index && token.index < end)
        if (!entry?.headword.senses.some(({ definition }) => definition !== "")) {
          count(unknown, token)
          continue
        }
        counts.explained += 1
        if (isOfSubject(entry)) continue
        counts.replaceable += 1
        if (entry.headword.senses.some(({ swaps }) => swaps.length > 0)) counts.swappable += 1
        if (edits.some((edit) => takesAway(edit, token))) counts.replaced += 1
        else count(kept, token)
      }
    }
  }
  return { ...counts, unknown, kept }
}

const isContent = ({ text, upos, opaque, span }: Token, source: string): boolean =>
  !opaque &&
  /^(?:NOUN|VERB|ADJ|ADV)$/.test(upos) &&
  /^[a-z]+$/.test(text) &&
  !/[-‐‑]/.test((source[span.start - 1] ?? "") + (source[span.end] ?? ""))

/** Whether the word is of a school subject in the sense meant, or in every one when none is known to be meant. */
const isOfSubject = ({ sense, headword }: Found): boolean =>
  (sense === null ? headword.senses : [sense]).every(({ tier }) => tier === 3)

const takesAway = (edit: Edit, { span }: Token): boolean =>
  contains(edit.span, span) && !keptSpans(edit).some((kept) => contains(kept, span))

function count(counts: Map<string, number>, { lemma, upos }: Token): void {
  const word = `${lemma}/${upos}`
  counts.set(word, (counts.get(word) ?? 0) + 1)
}

/** The most frequent words of a count, "plan/NOUN 12"; of equals the first in the alphabet. */
export const mostFrequent = (counts: ReadonlyMap<string, number>, limit: number): string[] =>
  [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([word, n]) => `${word} ${n}`)
