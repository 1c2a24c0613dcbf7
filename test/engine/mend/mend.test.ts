import { describe, expect, it } from "vitest"
import { apply } from "../../../src/engine/edit/apply.ts"
import type { Edit, Piece } from "../../../src/engine/edit/edit.ts"
import { articleFor } from "../../../src/engine/mend/article.ts"
import { mend } from "../../../src/engine/mend/mend.ts"

/** An edit of the first place where `find` stands. */
const edit = (source: string, find: string, ...insert: Piece[]): Edit => {
  const start = source.indexOf(find)
  return { span: { start, end: start + find.length }, insert, rule: "r", reason: "why" }
}
const mended = (source: string, ...edits: Edit[]) => apply(source, mend(source, edits)).text

describe("articleFor", () => {
  it.each([
    [
      "an",
      [
        "apple",
        "hour",
        "honest",
        "FBI",
        "8",
        "18",
        "11-year-old",
        "MP",
        "unimportant",
        "unimpressed",
        "uninjured",
        "umbrella",
        "80",
        "island",
      ],
    ],
    [
      "a",
      [
        "house",
        "university",
        "unique",
        "European",
        "one",
        "UN",
        "110",
        "1,800",
        "useful",
        "US",
        "ukulele",
        "box",
        "7",
        "once",
      ],
    ],
  ])("%s", (article, words) => {
    for (const word of words) expect(`${articleFor(word)} ${word}`).toBe(`${article} ${word}`)
  })
})

describe("mend", () => {
  it("mends the article before a new word and leaves the author's own", () => {
    const source = "It was a enormous and a substantial house."
    expect(mended(source, edit(source, "substantial", "important"))).toBe(
      "It was a enormous and an important house.",
    )
  })

  it("mends an article that an edit brought", () => {
    const source = "An acquisition is a aim."
    expect(mended(source, edit(source, "An acquisition", "An buy"))).toBe("A buy is a aim.")
  })

  it("begins the sentences that an edit makes with a capital", () => {
    const source = "The rain stopped; farmers went home."
    expect(mended(source, edit(source, "; ", ". "))).toBe("The rain stopped. Farmers went home.")
  })

  it("gives a mended article its capital where a sentence now begins with it", () => {
    const source = "It rained, and an essential bridge fell."
    expect(mended(source, edit(source, ", and ", ". "), edit(source, "essential", "very important"))).toBe(
      "It rained. A very important bridge fell.",
    )
  })

  it("does not take an abbreviation for a sentence end", () => {
    const source = "the U.S. economy grew."
    expect(mended(source, edit(source, "economy", "market"))).toBe("the U.S. market grew.")
  })

  it("closes doubled spaces where an edit met the text", () => {
    const source = "A large (and old) house, they say."
    expect(mended(source, edit(source, " (and old)", " "))).toBe("A large house, they say.")
  })

  it("is idempotent, and heals when an edit is left out", () => {
    const source = "He saw an elephant; it ran."
    const swap = edit(source, "elephant", "big animal")
    const split = edit(source, "; ", ". ")
    const all = mend(source, [swap, split])
    expect(mend(source, all)).toEqual(all)
    expect(
      apply(
        source,
        mend(
          source,
          all.filter((e) => e.span.start !== swap.span.start),
        ),
      ).text,
    ).toBe("He saw an elephant. It ran.")
  })
})
