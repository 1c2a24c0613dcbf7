import { describe, expect, it } from "vitest"
import { loadResources } from "../../../src/cli/resources.ts"
import { CHECKS } from "../../../src/engine/check/index.ts"
import { WORD_TABLES } from "../../../src/engine/index.ts"
import { createReader } from "../../../src/engine/read/index.ts"
import { type Entry, formatTable, parseTable, swapText } from "../../../src/engine/words/entry.ts"
import { createLexicon } from "../../../src/engine/words/lexicon.ts"
import { fitSwaps } from "../../../src/engine/words/swap.ts"

const resources = loadResources()
const reader = createReader(resources)
const lexicon = createLexicon(WORD_TABLES.map((name) => resources.words[name]!))
const read = (text: string) =>
  reader.read({ id: "example", kind: "paragraph", text, opaque: [], anchors: [] })

const nameOf = ({ headword, pos, sense }: Entry): string => `${headword} (${pos} ${sense})`
const keyOf = ({ headword, pos, sense }: Entry): string => `${headword}\t${pos}\t${sense}`

/** Why the first swap does not appear in the entry's own example; null when it does. */
function fault(entry: Entry): string | null {
  const document = read(entry.example)
  for (const sentence of document.sentences) {
    for (const found of lexicon.find(sentence)) {
      if (found.headword.senses[0]!.headword !== entry.headword || found.headword.pos !== entry.pos) continue
      if (!found.sense || keyOf(found.sense) !== keyOf(entry))
        return `sense ${found.sense?.sense ?? "none"} is chosen`
      const [swap] = fitSwaps(found, lexicon, entry.example)
      if (!swap) return "no swap fits"
      const edit = { span: swap.span, insert: [swap.text], rule: "example", reason: "An example." }
      const context = { document, sentence, protected: [], read }
      const refused = CHECKS.map((check) => check.refuse(edit, context)).find((why) => why !== null)
      return refused ?? null
    }
  }
  return "the headword is not found"
}

describe.each(WORD_TABLES)("%s", (name) => {
  const table = resources.words[name]!
  const entries = parseTable(table)

  it("is written as it is read", () => {
    expect(formatTable(entries)).toBe(table)
  })

  it("is sorted, each sense once", () => {
    const sorted = entries.toSorted((a, b) =>
      a.headword < b.headword
        ? -1
        : a.headword > b.headword
          ? 1
          : a.pos < b.pos
            ? -1
            : a.pos > b.pos
              ? 1
              : a.sense - b.sense,
    )
    expect(entries.map(keyOf)).toEqual(sorted.map(keyOf))
    expect(new Set(entries.map(keyOf)).size).toBe(entries.length)
  })

  it("never replaces a word of a school subject", () => {
    expect(entries.filter(({ tier, swaps }) => tier === 3 && swaps.length > 0).map(nameOf)).toEqual([])
  })

  it("never replaces a word by itself, and explains every word in other words", () => {
    const circular = entries.filter(
      ({ headword, swaps, definition }) =>
        swaps.some((swap) => swapText(swap) === headword) || ` ${definition} `.includes(` ${headword} `),
    )
    expect(circular.map(nameOf)).toEqual([])
  })

  it("swaps as it says in each entry's example", () => {
    const faults = entries
      .filter(({ swaps }) => swaps.length > 0)
      .flatMap((entry) => {
        const why = fault(entry)
        return why === null ? [] : [`${nameOf(entry)}: ${why}: ${entry.example}`]
      })
    expect(faults).toEqual([])
  })
})
