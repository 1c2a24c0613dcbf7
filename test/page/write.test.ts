import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { apply, conflicts } from "../../src/engine/edit/apply.ts"
import type { Edit } from "../../src/engine/edit/edit.ts"
import { overlaps } from "../../src/engine/text/span.ts"
import { type PageBlock, readBlocks, textsUnder } from "../../src/page/blocks.ts"
import { findArticle } from "../../src/page/find.ts"
import { fit } from "../../src/page/fit.ts"
import { createLedger } from "../../src/page/ledger.ts"
import { tagLook } from "../../src/page/look.ts"
import { inOutput, inPage, plan, rangesOf } from "../../src/page/write.ts"
import { bytesOf, openHtml, openPage, pageNames } from "./pages.ts"

const SEED = 20260314

const read = (html: string): PageBlock =>
  readBlocks(textsUnder(openHtml(html).body, tagLook), { look: tagLook })[0]!

const edit = (start: number, end: number, insert: Edit["insert"]): Edit => ({
  span: { start, end },
  insert,
  rule: "test",
  reason: "test",
})

/** Replaces the first stretch of text that reads `from`. */
const swap = ({ block }: PageBlock, from: string, insert: Edit["insert"]): Edit => {
  const start = block.text.indexOf(from)
  return edit(start, start + from.length, insert)
}

/** Words replaced, taken away, followed by a new sentence, or moved. */
function randomEdits(text: string): fc.Arbitrary<Edit[]> {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  if (words.length === 0) return fc.constant([])
  const one = fc
    .record({
      at: fc.nat(words.length - 1),
      length: fc.integer({ min: 1, max: 4 }),
      how: fc.nat(3),
      word: fc.stringMatching(/^[a-z]{1,9}$/),
    })
    .map(({ at, length, how, word }) => {
      const first = words[at]!
      const last = words[Math.min(words.length - 1, at + length - 1)]!
      if (how === 0) return edit(first.start, last.end, [word])
      if (how === 1) return edit(first.start, last.end, [first, `. ${word}`])
      if (how === 2 && last !== first) return edit(first.start, last.end, [last, " ", first])
      return edit(first.start, last.end, [`${word} `, { start: first.start, end: last.end }])
    })
  return fc.array(one, { maxLength: 12 }).map((edits) => {
    const taken: Edit[] = []
    for (const next of edits)
      if (!taken.some((each) => overlaps(each.span, next.span) || conflicts(each, next))) taken.push(next)
    return taken
  })
}

const seen = (text: string): string =>
  text
    .replace(/[\u00ad\u200b]/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim()

describe.each(pageNames)("%s", (name) => {
  const document = openPage(name)
  const before = bytesOf(document)
  const blocks = readBlocks(findArticle(document).all, { look: tagLook }).filter(({ left }) => !left)

  test("random edits are written as the engine meant them, and given back to the byte", () => {
    for (const block of blocks.slice(0, 6)) {
      fc.assert(
        fc.property(randomEdits(block.block.text), (edits) => {
          const ledger = createLedger((write) => write())
          const fitted = fit(block, edits, new Set())
          for (const [at, { node, data }] of block.slots.entries()) {
            expect(ledger.write(node, data, fitted.plan.data[at] ?? data)).toBe(true)
          }
          const shown = block.slots.map(({ node }) => node.data).join("")
          // A line break shows as one and lies in no node.
          expect(seen(shown).replace(/ /g, "")).toBe(seen(fitted.applied.text).replace(/ /g, ""))
          for (let offset = 0; offset < fitted.applied.text.length; offset++) {
            const place = inPage(fitted.plan, offset)
            if (!place) {
              expect(fitted.applied.text[offset]).toBe("\n")
              continue
            }
            expect(seen(place.node.data[place.offset]!)).toBe(seen(fitted.applied.text[offset]!))
            expect(inOutput(fitted.plan, place.node, place.offset)).toBe(offset)
          }
          ledger.restoreAll()
          return bytesOf(document) === before
        }),
        { seed: SEED, numRuns: 10 },
      )
    }
  })
})

describe("which text goes where", () => {
  const html = '<p>The old <a href="#">stone bridge</a> was <b>very</b> narrow, and it fell.</p>'
  const written = (block: PageBlock, edits: Edit[]) => {
    const made = plan(block, apply(block.block.text, edits))
    return made && block.slots.map(({ data }, at) => made.data[at] ?? data)
  }

  test("a word inside a link stays inside", () => {
    const block = read(html)
    expect(written(block, [swap(block, "bridge", ["crossing"])])).toEqual([
      "The old ",
      "stone crossing",
      " was ",
      "very",
      " narrow, and it fell.",
    ])
  })

  test("a split after a link leaves the link alone", () => {
    const block = read(html)
    expect(written(block, [swap(block, ", and it", [". It"])])).toEqual([
      "The old ",
      "stone bridge",
      " was ",
      "very",
      " narrow. It fell.",
    ])
  })

  test.each<[string, (block: PageBlock) => Edit]>([
    ["an emptied element", (block) => swap(block, " very", [" so"])],
    ["words taken from a link and its neighbours", (block) => swap(block, "old stone bridge", ["arch"])],
    [
      "text moved out of a link",
      (block) => edit(0, block.block.text.length, [{ start: 8, end: 20 }, " ", { start: 0, end: 7 }]),
    ],
  ])("refuses %s", (_, make) => {
    const block = read(html)
    expect(plan(block, apply(block.block.text, [make(block)]))).toBeNull()
  })

  test("refuses to touch a mark or code", () => {
    const block = read("<p>As shown <code>x</code> here.<sup>[2]</sup></p>")
    expect(plan(block, apply(block.block.text, [swap(block, "x here", ["y there"])]))).toBeNull()
    expect(plan(block, apply(block.block.text, [swap(block, "here.[2]", ["here."])]))).toBeNull()
  })

  test("drops what does not fit and keeps the rest", () => {
    const block = read(html)
    const good = swap(block, "narrow", ["thin"])
    const bad = swap(block, "old stone bridge", ["arch"])
    expect(fit(block, [bad, good], new Set()).applied.text).toBe(
      "The old stone bridge was very thin, and it fell.",
    )
  })

  test("split text nodes: all goes to the first", () => {
    const block = read("<p>One <!-- a -->two <!-- b -->three.</p>")
    expect(written(block, [swap(block, "two", ["2"])])).toEqual(["One 2 three.", "", ""])
  })

  test("white space of the source, no-break spaces and soft hyphens stay", () => {
    const block = read("<p>\n   The con&shy;crete wall is 5&nbsp;m high.\n</p>")
    expect(written(block, [swap(block, "high", ["tall"])])).toEqual([
      "\n   The con\u00adcrete wall is 5\u00a0m tall.\n",
    ])
  })

  test("ranges cover the new words", () => {
    const block = read(html)
    const fitted = fit(block, [swap(block, "bridge", ["crossing"])], new Set())
    const ledger = createLedger((write) => write())
    for (const [at, { node, data }] of block.slots.entries())
      ledger.write(node, data, fitted.plan.data[at] ?? data)
    const start = fitted.applied.text.indexOf("crossing")
    expect(rangesOf(fitted.plan, { start, end: start + 8 }).map(String)).toEqual(["crossing"])
  })
})

describe("the ledger", () => {
  const open = () => {
    const { slots } = read("<p>The page said this.</p>")
    return { node: slots[0]!.node, ledger: createLedger((write) => write()) }
  }

  test("gives back what is still ours", () => {
    const { node, ledger } = open()
    ledger.write(node, node.data, "Ours.")
    ledger.restoreAll()
    expect(node.data).toBe("The page said this.")
  })

  test("leaves what the page wrote since", () => {
    const { node, ledger } = open()
    ledger.write(node, node.data, "Ours.")
    node.data = "The page says that."
    expect(ledger.isForeign(node)).toBe(true)
    ledger.restoreAll()
    expect(node.data).toBe("The page says that.")
  })

  test("does not write over a text that it did not expect", () => {
    const { node, ledger } = open()
    expect(ledger.write(node, "Something else.", "Ours.")).toBe(false)
    expect(node.data).toBe("The page said this.")
  })

  test("does not write into a node that has left the page", () => {
    const { node, ledger } = open()
    node.remove()
    expect(ledger.write(node, node.data, "Ours.")).toBe(false)
  })
})
