import { apply, conflicts, shift } from "../edit/apply.ts"
import type { Edit } from "../edit/edit.ts"
import type { Proposal } from "../rules/rule.ts"
import { isBeyond, LIMITS, type Step, WORD_LEVELS } from "../step.ts"
import type { Sentence } from "../text/document.ts"
import { slice } from "../text/span.ts"

/** Of how many words of a sentence at most one is replaced: more makes a patchwork. */
const WORDS_PER_SWAP = 4

/**
 * The edits that a sentence needs at a step, from those that passed the checks.
 * `carried` are the edits of the step above: they are kept, so that a lower step is never harder.
 * A sentence within the step's limits gets none.
 */
export function choose(
  source: string,
  sentence: Sentence,
  proposals: readonly Proposal[],
  step: Step,
  carried: readonly Proposal[],
): Proposal[] {
  if (proposals.length === 0) return []
  const taken = [...carried]
  const fits = (proposal: Proposal): boolean =>
    !taken.includes(proposal) && !taken.some((other) => clash(source, other, proposal))

  const limit = LIMITS[step].sentence
  const cuts = proposals.filter(({ need }) => need.kind === "length")
  for (let longest = longestPart(source, sentence, taken); longest > limit; ) {
    const best = shortest(source, sentence, taken, cuts.filter(fits))
    if (!best || best.longest >= longest) break
    taken.push(best.cut)
    longest = best.longest
  }

  if (longestPart(source, sentence, taken) > limit) {
    for (const proposal of proposals) {
      if (proposal.need.kind === "aside" && step <= proposal.need.from && fits(proposal)) taken.push(proposal)
    }
  }

  for (const proposal of proposals) {
    if (proposal.need.kind === "construction" && step <= proposal.need.from && fits(proposal))
      taken.push(proposal)
  }

  let swaps = taken.filter(({ need }) => need.kind === "word").length
  const budget = Math.max(1, Math.floor(sentence.tokens.length / WORDS_PER_SWAP))
  for (const proposal of byHardness(proposals)) {
    if (swaps >= budget) break
    if (proposal.need.kind !== "word" || !isBeyond(proposal.need.level, step) || !fits(proposal)) continue
    if (taken.some((other) => isEcho(source, other, proposal))) continue
    taken.push(proposal)
    swaps++
  }
  return taken
}

/** Whether two edits of a sentence cannot both be made. */
export const clash = (source: string, one: Proposal, other: Proposal): boolean =>
  conflicts(one, other) || renames(source, one, other)

/** Whether one edit replaces a word that the other writes again: "A pair came ... The duo" would be two. */
function renames(source: string, one: Proposal, other: Proposal): boolean {
  const says = ({ insert }: Edit, word: string): boolean =>
    insert.some(
      (piece) =>
        typeof piece === "string" &&
        piece
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .includes(word),
    )
  const replaced = ({ need, span }: Proposal): string | null =>
    need.kind === "word" ? slice(source, span).toLowerCase() : null
  const [a, b] = [replaced(one), replaced(other)]
  return (a !== null && b === null && says(other, a)) || (b !== null && a === null && says(one, b))
}

/** Letters from which on a word is heard when it comes twice in a sentence. */
const HEARD = 6

/** Whether two different words would bring the same plain one: "vital ... crucial" to "very important" twice. */
function isEcho(source: string, one: Edit, other: Edit): boolean {
  const brought = ({ span, insert }: Edit): string[] => {
    const was = slice(source, span).toLowerCase()
    const words = insert.length === 1 && typeof insert[0] === "string" ? insert[0].toLowerCase() : ""
    return [words, ...words.split(" ").filter((word) => word.length >= HEARD)].filter(
      (word) => word !== "" && !was.includes(word),
    )
  }
  if (slice(source, one.span).toLowerCase() === slice(source, other.span).toLowerCase()) return false
  const known = brought(one)
  return brought(other).some((word) => known.includes(word))
}

const hardness = ({ need }: Proposal): number => (need.kind === "word" ? WORD_LEVELS.indexOf(need.level) : -1)

const byHardness = (proposals: readonly Proposal[]): Proposal[] =>
  proposals.toSorted((a, b) => hardness(b) - hardness(a) || a.span.start - b.span.start)

/** The cut that leaves the shortest longest part; the first of equals. */
function shortest(source: string, sentence: Sentence, taken: readonly Edit[], cuts: readonly Proposal[]) {
  let best: { readonly cut: Proposal; readonly longest: number } | null = null
  for (const cut of cuts) {
    const longest = longestPart(source, sentence, [...taken, cut])
    if (!best || longest < best.longest) best = { cut, longest }
  }
  return best
}

const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu

/** Words of a text; one with a hyphen counts once. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0

/** Words in the longest of the sentences that the edits make of one. */
export function longestPart(source: string, sentence: Sentence, edits: readonly Edit[]): number {
  return Math.max(...partsOf(source, sentence, edits).map(countWords))
}

/** The sentences that the edits make of one: a new sentence begins only where an edit wrote a full stop. */
function partsOf(source: string, sentence: Sentence, edits: readonly Edit[]): string[] {
  const { start, end } = sentence.span
  const { text, runs } = apply(
    source.slice(start, end),
    edits.map((edit) => shift(edit, -start)),
  )
  const parts: string[] = []
  let from = 0
  for (const { output, edit } of runs) {
    const stop = edit ? text.slice(output.start, output.end).indexOf(".") : -1
    if (stop < 0) continue
    parts.push(text.slice(from, output.start + stop + 1))
    from = output.start + stop + 1
  }
  parts.push(text.slice(from))
  return parts.filter((part) => part.trim() !== "")
}
