import { type Applied, apply } from "../engine/edit/apply.ts"
import type { Edit } from "../engine/edit/edit.ts"
import { mend } from "../engine/mend/mend.ts"
import type { Span } from "../engine/text/span.ts"
import type { PageBlock } from "./blocks.ts"
import { type Plan, plan } from "./write.ts"

/** A block with the edits that the page can take. */
export interface Fitted {
  readonly edits: readonly Edit[]
  readonly applied: Applied
  readonly plan: Plan
}

/** Names an edit in its block, also after its own words were mended. */
export const nameOf = ({ rule, span }: Edit): string => `${rule} ${span.start}-${span.end}`

/** What puts an output right after edits changed. It is no change of its own to a reader. */
export const isMend = ({ rule }: Edit): boolean => rule === "mend"

/** Whether an edit folds an aside behind a marker. */
export const isFold = ({ rule }: Edit): boolean => rule === "parenthesis-fold"

/** Whether an edit has plainer words for some words. Only such words can be wished to stay: a clause comes once. */
export const isOfWords = ({ rule }: Edit): boolean => rule === "plain-word" || rule === "plain-phrase"

/** The block as it was found. */
export function untouched(block: PageBlock): Fitted {
  const applied = apply(block.block.text, [])
  return {
    edits: [],
    applied,
    plan: plan(block, applied) ?? { data: block.slots.map(() => null), placed: [] },
  }
}

/**
 * The given edits, less those in `without` and those that would move text across the edge of an
 * element. When any is left out the rest are mended again.
 */
export function fit(block: PageBlock, edits: readonly Edit[], without: ReadonlySet<string>): Fitted {
  const wanted = edits.filter((edit) => !without.has(nameOf(edit)))
  const whole = attempt(block, edits, wanted)
  if (whole) return whole
  const alone = wanted.filter((edit) => !isMend(edit) && attempt(block, edits, [edit]))
  const all = attempt(block, edits, alone)
  if (all) return all
  // Edits that stand alone and not together: as many as fit, in order.
  let best = untouched(block)
  const taken: Edit[] = []
  for (const edit of alone) {
    const next = attempt(block, edits, [...taken, edit])
    if (!next) continue
    taken.push(edit)
    best = next
  }
  return best
}

function attempt(block: PageBlock, given: readonly Edit[], some: readonly Edit[]): Fitted | null {
  try {
    const edits = some.length === given.length ? some : mend(block.block.text, some)
    const applied = apply(block.block.text, edits)
    const fitted = plan(block, applied)
    return fitted && { edits, applied, plan: fitted }
  } catch (error) {
    // Edits that conflict once another is left out do not fit together.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Where in the output what stands in place of all that an edit replaced is. */
export function standingOf({ runs }: Applied, edit: Edit): Span {
  const from = runs.find(({ source, edit: by }) => by === edit || (source && source.start >= edit.span.start))
  const until = runs.findLast(
    ({ source, edit: by }) => by === edit || (source && source.start < edit.span.end),
  )
  if (!from || !until) return { start: 0, end: 0 }
  const { source, output } = until
  const end = source ? output.start + Math.max(0, edit.span.end - source.start) : output.end
  return { start: from.output.start, end: Math.min(output.end, end) }
}

/** Where an edit shows in the output: its new words, the mark of a folded aside, or the word beside the place where it took some away. */
export function spotsOf({ applied: { runs, text } }: Pick<Fitted, "applied">, edit: Edit): Span[] {
  const own = runs.filter((run) => run.edit === edit).map(({ output }) => output)
  const shown = own.filter(({ start, end }) => /[\p{L}\p{N}…]/u.test(text.slice(start, end)))
  if (shown.length > 0) return shown.map((span) => wholeWords(text, span))
  const before = runs.findLast(
    ({ source }) => source && source.end <= edit.span.end && source.start < edit.span.end,
  )
  const after = runs.find(({ source }) => source && source.start >= edit.span.start)
  const at = own[0]?.start ?? before?.output.end ?? after?.output.start ?? 0
  const word = /[\p{L}\p{N}'’-]+[^\p{L}\p{N}]*$/u.exec(text.slice(0, at))
  if (word) return [{ start: word.index, end: word.index + word[0].trimEnd().length }]
  const next = /[\p{L}\p{N}'’-]+/u.exec(text.slice(at))
  return next ? [{ start: at + next.index, end: at + next.index + next[0].length }] : []
}

/** A span without half words at its ends: "T|he" is marked as "The". */
function wholeWords(text: string, { start, end }: Span): Span {
  const before = /[\p{L}\p{N}]+$/u.exec(text.slice(0, start))?.[0] ?? ""
  const after = /^[\p{L}\p{N}]+/u.exec(text.slice(end))?.[0] ?? ""
  const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit)
  return {
    start: isLetter(text[start]) ? start - before.length : start,
    end: isLetter(text[end - 1]) ? end + after.length : end,
  }
}
