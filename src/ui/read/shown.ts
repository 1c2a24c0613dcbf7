import { type Applied, apply, toSource } from "../../engine/edit/apply.ts"
import type { Edit, Run } from "../../engine/edit/edit.ts"
import { mend } from "../../engine/mend/mend.ts"
import type { Mode, Step } from "../../engine/step.ts"
import type { Block } from "../../engine/text/block.ts"
import { overlaps, type Span, slice } from "../../engine/text/span.ts"
import { isMend, nameOf, spotsOf, standingOf } from "../../page/fit.ts"
import { outputOf } from "../../page/inline.ts"
import type { BlockLevels } from "../../page/levels.ts"
import type { PageGloss } from "../../page/taught.ts"

/** A place in the text that can be opened: a change, or a hard word. */
export type Spot = ChangeSpot | WordSpot

export interface ChangeSpot {
  readonly kind: "change"
  /** Stays the same while the change is put back and used again. */
  readonly name: string
  readonly edit: Edit
  /** What stands there; null where the original words were put back. */
  readonly now: string | null
  /** Where it shows. */
  readonly spans: readonly Span[]
}

export interface WordSpot {
  readonly kind: "word"
  readonly name: string
  readonly gloss: PageGloss
  readonly spans: readonly Span[]
}

/** A block as it is shown. */
export interface Shown extends Applied {
  /** What is marked, in reading order. */
  readonly spots: readonly Spot[]
}

export interface View {
  /** Null for the original. */
  readonly step: Step | null
  readonly mode: Mode
  /** Names of the edits that the reader put back. */
  readonly undone: ReadonlySet<string>
  /** Headwords that the reader knows: they are not marked. */
  readonly known: ReadonlySet<string>
}

/** A block at a step; as it was written while its levels are not known. */
export function shownOf(block: Block, levels: BlockLevels | null, view: View): Shown {
  const { step, mode, undone, known } = view
  if (step === null || !levels) return { ...apply(block.text, []), spots: [] }
  if (mode === "explain") {
    const applied = apply(block.text, [])
    const hard = levels.glosses.filter(
      ({ from, headword, note }) =>
        note !== undefined || (from !== null && step <= from && !known.has(headword)),
    )
    return { ...applied, spots: hard.map((gloss) => wordSpot(gloss, applied.runs)).sort(inOrder) }
  }
  const given = levels.edits.get(step) ?? []
  const { applied, edits } = without(block.text, given, undone)
  const left = given.filter((edit) => undone.has(nameOf(edit)))
  const spots: Spot[] = [
    ...edits
      .filter((edit) => !isMend(edit))
      .map((edit): ChangeSpot => {
        const spans = spotsOf({ applied }, edit)
        return {
          kind: "change",
          name: nameOf(edit),
          edit,
          now: slice(applied.text, standingOf(applied, edit)),
          spans,
        }
      }),
    ...left.map((edit) => undoneSpot(applied, edit)),
    // Of words that are gone the change that took them tells.
    ...levels.glosses
      .filter(({ note, span }) => note !== undefined && stands(applied.runs, span))
      .map((gloss) => wordSpot(gloss, applied.runs)),
  ]
  return { ...applied, spots: spots.filter(({ spans }) => spans.length > 0).sort(inOrder) }
}

/** A word at a place in the output, where it still stands as the author wrote it. */
export function wordAt(shown: Applied, glosses: readonly PageGloss[], offset: number): WordSpot | null {
  const source = toSource(shown.runs, offset)
  if (source === null) return null
  const gloss = glosses.find(({ span }) => span.start <= source && source < span.end)
  return gloss ? wordSpot(gloss, shown.runs) : null
}

const wordSpot = (gloss: PageGloss, runs: readonly Run[]): WordSpot => ({
  kind: "word",
  name: `word ${gloss.span.start}-${gloss.span.end}`,
  gloss,
  spans: outputOf(gloss.span, runs),
})

/** Whether any of a span of the source is still there. */
const stands = (runs: readonly Run[], span: Span): boolean =>
  runs.some(({ source }) => source !== null && overlaps(source, span))

/** The edits less those that were put back. When any is left out the rest are mended again. */
function without(text: string, given: readonly Edit[], undone: ReadonlySet<string>) {
  const wanted = given.filter((edit) => !undone.has(nameOf(edit)))
  try {
    const edits = wanted.length === given.length ? given : mend(text, wanted)
    return { applied: apply(text, edits), edits }
  } catch (error) {
    // Edits that conflict once another is left out do not fit together: then the author's words.
    if (error instanceof RangeError) return { applied: apply(text, []), edits: [] }
    throw error
  }
}

/** Where a whole clause was put back its first word is marked: other changes may stand inside it. */
function undoneSpot(applied: Applied, edit: Edit): ChangeSpot {
  const [first] = outputOf(edit.span, applied.runs)
  const words = first ? applied.text.slice(first.start, first.end) : ""
  const word = /^\P{L}*[\p{L}\p{N}'’-]+/u.exec(words)
  const isLong = (words.match(/\s+/g)?.length ?? 0) > 3
  const spans = !first
    ? []
    : isLong && word
      ? [{ start: first.start, end: first.start + word[0].length }]
      : [first]
  return { kind: "change", name: nameOf(edit), edit, now: null, spans }
}

const inOrder = (a: Spot, b: Spot): number => a.spans[0]!.start - b.spans[0]!.start

/** What is shown of a whole article: for each block its levels, null while they are not known, and the view of it. */
export type Shelf = (
  levelsOf: (block: Block) => BlockLevels | null,
  viewOf: (at: number) => View,
) => readonly Shown[]

/** Remembers what each block showed last, so that only blocks that change are worked out and drawn anew. */
export function createShelf(blocks: readonly Block[]): Shelf {
  const last: { readonly of: readonly unknown[]; readonly shown: Shown }[] = []
  let all: readonly Shown[] = []
  return (levelsOf, viewOf) => {
    const next = blocks.map((block, at) => {
      const levels = levelsOf(block)
      const view = viewOf(at)
      const of = [levels, view.step, view.mode, view.undone, view.known]
      const before = last[at]
      if (before?.of.every((each, i) => each === of[i])) return before.shown
      const shown = shownOf(block, levels, view)
      last[at] = { of, shown }
      return shown
    })
    if (next.some((shown, at) => shown !== all[at])) all = next
    return all
  }
}
