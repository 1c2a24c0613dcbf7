import type { Edit } from "../../engine/edit/edit.ts"
import { mend } from "../../engine/mend/mend.ts"
import { STEPS, type Step } from "../../engine/step.ts"
import type { Block } from "../../engine/text/block.ts"
import { overlaps } from "../../engine/text/span.ts"
import type { PageLevels } from "../../page/levels.ts"

/** A stand-in for the engine that edits every paragraph: the lower the step, the more words. */
export async function standIn(blocks: readonly Block[]): Promise<PageLevels> {
  return {
    steps: STEPS.map((step) => ({ step, edits: blocks.map((block) => standInEdits(block, step)) })),
    glosses: blocks.map(standInGlosses),
    english: blocks.map(
      ({ text }) => /\b(?:the|of|and|is|was|that)\b/i.test(text) || text.split(" ").length < 6,
    ),
  }
}

/** Replaces long words, takes words away, and turns ", which" into a new sentence. */
export function standInEdits({ text, opaque }: Block, step: Step): readonly Edit[] {
  const edits: Edit[] = []
  const free = (start: number, end: number): boolean =>
    !opaque.some((span) => overlaps(span, { start, end })) &&
    !edits.some(({ span }) => overlaps(span, { start, end }))
  for (const { index, 0: found } of text.matchAll(
    /(?<=\w), which (?=\w)| (?:frequently|approximately|subsequently|very|also)\b/g,
  )) {
    const span = { start: index, end: index + found.length }
    if (!free(span.start, span.end)) continue
    if (found.startsWith(","))
      edits.push({ span, insert: [". This "], rule: "relative-clause", reason: "A long sentence." })
    else
      edits.push({
        span: { start: span.start, end: span.end + 1 },
        insert: [{ start: span.end, end: span.end + 1 }],
        rule: "shorter",
        reason: "It says nothing more.",
      })
    if (text[span.end] === undefined) edits.pop()
  }
  for (const { index, 0: word } of text.matchAll(/\p{L}{3,}/gu)) {
    if (word.length < 4 + step || !free(index, index + word.length)) continue
    const span = { start: index, end: index + word.length }
    edits.push({
      span,
      insert: [`plain${step}${word.slice(-2)}`],
      rule: "plain-word",
      reason: "A rare word.",
    })
  }
  return mend(text, edits)
}

function standInGlosses({ text }: Block): PageLevels["glosses"][number] {
  return [...text.matchAll(/\p{L}{10,}/gu)].map(({ index, 0: word }) => ({
    span: { start: index, end: index + word.length },
    headword: word,
    from: 5,
    meanings: [{ definition: "a long word", example: null, plain: null }],
    sure: true,
    syllables: word,
    family: [],
    picture: null,
  }))
}
