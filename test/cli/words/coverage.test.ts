import { expect, it } from "vitest"
import { coverageRows } from "../../../src/cli/bench/coverage.ts"
import { coverageOf, type Edited, mostFrequent } from "../../../src/cli/words/coverage.ts"
import type { Edit } from "../../../src/engine/edit/edit.ts"
import type { Token, Upos } from "../../../src/engine/text/document.ts"
import { createLexicon } from "../../../src/engine/words/lexicon.ts"
import { tableOf } from "./table.ts"

const XPOS: Readonly<Record<string, string>> = { NOUN: "NN", VERB: "VB", ADJ: "JJ", ADV: "RB" }

/** A paragraph of one sentence out of "word/UPOS", parted by spaces; "~" ties a word to the one before, "!" makes it opaque. */
function paragraph(tagged: string, edits: readonly Edit[] = [], english = true): Edited {
  let text = ""
  const tokens = tagged.split(" ").map((part, index): Token => {
    const [, marks, word, upos] = /^([~!]*)(.+)\/([A-Z]+)$/.exec(part)!
    if (index > 0 && !marks!.includes("~")) text += " "
    const span = { start: text.length, end: text.length + word!.length }
    text += word
    return {
      index,
      span,
      text: word!,
      lemma: word!.toLowerCase(),
      upos: upos as Upos,
      xpos: XPOS[upos!] ?? "X",
      head: index - 1,
      relation: "dep",
      confidence: 1,
      opaque: marks!.includes("!"),
    }
  })
  const block = { id: "", kind: "paragraph", text, opaque: [], anchors: [] } as const
  return {
    document: { block, sentences: [{ span: { start: 0, end: text.length }, tokens }], english },
    edits,
  }
}

const edit = (start: number, end: number, insert: Edit["insert"]): Edit => ({
  span: { start, end },
  insert,
  rule: "plain-word",
  reason: "",
})

const lexicon = createLexicon([
  tableOf(
    { headword: "commence", swap: "begin", cues: "obj:none" },
    { headword: "utilize", swap: "use" },
    { headword: "photon", pos: "noun", tier: 3 },
    { headword: "status", pos: "noun" },
    { headword: "void", pos: "noun", definition: "" },
  ),
])

/** Words of more than three letters are hard at step 2, of three at step 1, of less at none. */
const difficulty = (sentence: string, start: number, end: number) => {
  const { length } = sentence.slice(start, end).trim()
  return { from: length > 3 ? 2 : length === 3 ? 1 : null } as const
}

const measure = (...paragraphs: readonly Edited[]) => coverageOf(paragraphs, { lexicon, difficulty })

it("counts content words in small letters that stand alone", () => {
  const tagged =
    "Words/NOUN words/NOUN with/ADP !code/NOUN well/ADV ~-/PUNCT ~known/ADJ are/AUX run/VERB it2/NOUN"
  expect(measure(paragraph(tagged))).toMatchObject({ content: 2, hard: 1 })
  expect(measure(paragraph(tagged, [], false))).toMatchObject({ content: 0 })
})

it("tells what has an entry, what may be replaced, and what is", () => {
  const coverage = measure(
    paragraph("commence/VERB utilize/VERB photon/NOUN status/NOUN void/NOUN gadget/NOUN", [
      edit(9, 16, ["use"]),
    ]),
    paragraph("gadget/NOUN status/NOUN"),
  )
  expect(coverage).toMatchObject({
    hard: 8,
    explained: 5,
    replaceable: 4,
    replaced: 1,
    swappable: 2,
  })
  expect(mostFrequent(coverage.unknown, 9)).toEqual(["gadget/NOUN 2", "void/NOUN 1"])
  expect(mostFrequent(coverage.kept, 1)).toEqual(["status/NOUN 2"])
})

it("takes a word for replaced only where an edit does not keep it", () => {
  const replaced = (...edits: Edit[]): number => measure(paragraph("utilize/VERB it/PRON", edits)).replaced
  expect(replaced(edit(0, 10, ["Then ", { start: 0, end: 10 }]))).toBe(0)
  expect(replaced(edit(0, 10, ["use ", { start: 8, end: 10 }]))).toBe(1)
  expect(replaced(edit(0, 1, ["U"]))).toBe(0)
})

it("gives shares, and none of nothing", () => {
  const counts = { content: 20, hard: 8, explained: 5, replaceable: 4, replaced: 1, swappable: 2 }
  const values = (over: object): string[] =>
    coverageRows({ ...counts, ...over, unknown: new Map(), kept: new Map() }, ["aeb"]).map(
      ({ value }) => value,
    )
  expect(values({})).toEqual(["40.0 %", "62.5 %", "25.0 %", "50.0 %"])
  expect(values({ content: 0, hard: 0, replaceable: 0 })).toEqual(["-", "-", "-", "-"])
})
