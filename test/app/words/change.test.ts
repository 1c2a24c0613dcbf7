import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { changeWords, findWord, MOST_PLACES, MOST_WORDS } from "../../../src/app/words/change.ts"
import { startCard } from "../../../src/app/words/schedule.ts"
import type { MyWord, Remembered, WordChange } from "../../../src/app/words/word.ts"
import { placeOf, seen, wordOf } from "./seen.ts"

const NOW = new Date("2026-03-01T12:00:00Z")
const VESSEL = seen("vessel")
const learning = wordOf("vessel", { status: "learning", card: startCard(NOW) })
const known = wordOf("vessel", { status: "known" })

describe("a change", () => {
  const cases: readonly [name: string, words: readonly MyWord[], change: WordChange, after: object | null][] =
    [
      [
        "keeps the first look-up",
        [],
        { kind: "looked-up", word: VESSEL },
        { ...VESSEL, place: undefined, status: "looked-up", lookUps: 1, places: [VESSEL.place], card: null },
      ],
      ["counts the next", [wordOf("vessel")], { kind: "looked-up", word: VESSEL }, { lookUps: 2 }],
      [
        "takes capitals for the same word",
        [wordOf("Vessel")],
        { kind: "looked-up", word: seen("VESSEL") },
        { headword: "Vessel", lookUps: 2 },
      ],
      [
        "takes the meaning of the latest look-up",
        [wordOf("vessel")],
        { kind: "looked-up", word: seen("vessel", "a tube for blood") },
        { meaning: "a tube for blood" },
      ],
      [
        "keeps the meaning where the latest has none",
        [wordOf("vessel")],
        { kind: "looked-up", word: seen("vessel", "") },
        { meaning: "a boat" },
      ],
      ["leaves a known word known", [known], { kind: "looked-up", word: VESSEL }, { status: "known" }],
      [
        "leaves a word that is being learned with its card",
        [learning],
        { kind: "looked-up", word: VESSEL },
        { status: "learning", card: learning.card },
      ],
      [
        "starts learning",
        [wordOf("vessel")],
        { kind: "add", word: VESSEL },
        { status: "learning", lookUps: 1, card: startCard(NOW) },
      ],
      ["starts learning a new word", [], { kind: "add", word: VESSEL }, { status: "learning", lookUps: 0 }],
      [
        "does not start learning twice",
        [{ ...learning, card: { ...learning.card!, reps: 7 } }],
        { kind: "add", word: VESSEL },
        { card: { ...learning.card!, reps: 7 } },
      ],
      ["learns a known word again", [known], { kind: "add", word: VESSEL }, { status: "learning" }],
      [
        "takes a known word out of learning",
        [learning],
        { kind: "know", word: VESSEL, known: true },
        { status: "known", card: null },
      ],
      [
        "remembers a new word as known",
        [],
        { kind: "know", word: VESSEL, known: true },
        { status: "known", lookUps: 0 },
      ],
      ["takes that back", [known], { kind: "know", word: VESSEL, known: false }, { status: "looked-up" }],
      ["has nothing to take back", [learning], { kind: "know", word: VESSEL, known: false }, learning],
      ["has no new word to take back", [], { kind: "know", word: VESSEL, known: false }, null],
      [
        "reviews",
        [learning],
        { kind: "review", headword: "VESSEL", remembered: "good" },
        { card: { ...learning.card, reps: 1 } },
      ],
      ["reviews no known word", [known], { kind: "review", headword: "vessel", remembered: "good" }, known],
      ["reviews no word that is not there", [], { kind: "review", headword: "x", remembered: "good" }, null],
      ["removes", [learning], { kind: "remove", headword: "Vessel" }, null],
    ]
  it.each(cases)("%s", (_name, words, change, expected) => {
    const after = findWord(changeWords(words, change, NOW), "vessel")
    if (expected === null) return expect(after).toBeUndefined()
    const { place: _place, card, ...rest } = expected as { place?: unknown; card?: object }
    expect(after).toMatchObject(rest)
    if (card === null) expect(after!.card).toBeNull()
    else if (card && "reps" in card) expect(after!.card!.reps).toBe(card.reps)
  })

  it("puts the word met last first and leaves reviewed words where they are", () => {
    let words: readonly MyWord[] = []
    for (const word of ["one", "two", "three"])
      words = changeWords(words, { kind: "add", word: seen(word) }, NOW)
    expect(words.map(({ headword }) => headword)).toEqual(["three", "two", "one"])
    words = changeWords(words, { kind: "review", headword: "one", remembered: "easy" }, NOW)
    expect(words.map(({ headword }) => headword)).toEqual(["three", "two", "one"])
  })

  it("adds many as if each were added alone, the first of them first", () => {
    const all = ["one", "two", "vessel"].map((name) => seen(name))
    const alone = all.reduceRight<readonly MyWord[]>(
      (words, word) => changeWords(words, { kind: "add", word }, NOW),
      [known],
    )
    const together = changeWords([known], { kind: "add-all", words: all }, NOW)
    expect(together).toEqual(alone)
    expect(together.map(({ headword, status }) => `${headword} ${status}`)).toEqual([
      "one learning",
      "two learning",
      "vessel learning",
    ])
  })

  it("keeps the latest places, and the same sentence once", () => {
    const sentences = [..."abcdefg"].map((letter) => `Ship ${letter} is a *vessel*.`)
    let words: readonly MyWord[] = []
    for (const sentence of [...sentences, sentences[4]!])
      words = changeWords(words, { kind: "looked-up", word: { ...VESSEL, place: placeOf(sentence) } }, NOW)
    const [word] = words
    expect(word!.places).toHaveLength(MOST_PLACES)
    expect(word!.places.map(({ sentence }) => sentence[5])).toEqual(["e", "g", "f", "d", "c"])
    expect(word!.lookUps).toBe(8)
  })

  it("lets words that were only looked up go first, the oldest of them, then known ones", () => {
    const full = [
      wordOf("newest"),
      ...Array.from({ length: MOST_WORDS - 5 }, (_, at) => wordOf(`w${at}`, { status: "known" })),
      wordOf("recent"),
      wordOf("old", { status: "learning", card: startCard(NOW) }),
      wordOf("older"),
      wordOf("oldest", { status: "known" }),
    ]
    const names = (words: readonly MyWord[]) => words.map(({ headword }) => headword)
    let words: readonly MyWord[] = full
    const gone: string[] = []
    for (const at of [1, 2, 3, 4, 5]) {
      const next = changeWords(words, { kind: "add", word: seen(`more ${at}`) }, NOW)
      expect(next).toHaveLength(MOST_WORDS)
      gone.push(...names(words).filter((name) => !names(next).includes(name)))
      words = next
    }
    expect(gone).toEqual(["older", "recent", "newest", "oldest", `w${MOST_WORDS - 6}`])
  })

  it("is what it was when there is nothing to change", () => {
    const words = [known]
    expect(changeWords(words, { kind: "remove", headword: "x" }, NOW)).toBe(words)
    expect(changeWords(words, { kind: "know", word: seen("x"), known: false }, NOW)).toBe(words)
  })
})

describe("any changes one after the other", () => {
  const headword = fc.constantFrom("vessel", "Vessel", "bank", "give up")
  const remembered = fc.constantFrom<Remembered>("again", "hard", "good", "easy")
  const word = fc.tuple(headword, fc.constantFrom("A", "B", "C")).map(([name, letter]) => ({
    headword: name,
    meaning: `${name} ${letter}`,
    place: placeOf(`${letter} *${name}*.`),
  }))
  const change: fc.Arbitrary<WordChange> = fc.oneof(
    word.map((word) => ({ kind: "looked-up" as const, word })),
    word.map((word) => ({ kind: "add" as const, word })),
    fc.array(word, { maxLength: 4 }).map((words) => ({ kind: "add-all" as const, words })),
    fc.tuple(word, fc.boolean()).map(([word, known]) => ({ kind: "know" as const, word, known })),
    fc.tuple(headword, remembered).map(([headword, remembered]) => ({
      kind: "review" as const,
      headword,
      remembered,
    })),
    headword.map((headword) => ({ kind: "remove" as const, headword })),
  )
  const namesOf = (change: WordChange) => {
    const words = change.kind === "add-all" ? change.words : "word" in change ? [change.word] : [change]
    return words.map(({ headword }) => headword.toLowerCase())
  }

  it("count every look-up since a word was last removed, and lose no word that is being learned", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        let words: readonly MyWord[] = []
        const lookUps = new Map<string, number>()
        for (const [at, change] of changes.entries()) {
          const before = words
          words = changeWords(words, change, new Date(NOW.getTime() + at * 3_600_000))
          const names = namesOf(change)
          const [name = ""] = names
          if (change.kind === "looked-up") lookUps.set(name, (lookUps.get(name) ?? 0) + 1)
          if (change.kind === "remove") lookUps.delete(name)
          for (const { headword, status } of before) {
            const after = findWord(words, headword)
            const isNamed = names.includes(headword.toLowerCase())
            const said = isNamed && (change.kind === "remove" || change.kind === "know")
            if (status === "learning" && !said) expect(after?.status).toBe("learning")
            if (!isNamed) expect(after).toBe(findWord(before, headword))
          }
        }
        for (const [name, count] of lookUps) expect(findWord(words, name)!.lookUps).toBe(count)
        const names = words.map(({ headword }) => headword.toLowerCase())
        expect(new Set(names).size).toBe(names.length)
        for (const { status, card, places } of words) {
          expect(card !== null).toBe(status === "learning")
          expect(new Set(places.map(({ sentence }) => sentence)).size).toBe(places.length)
        }
      }),
    )
  })

  it("give the same again, and survive JSON", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const play = (through: (words: readonly MyWord[]) => readonly MyWord[]) =>
          changes.reduce<readonly MyWord[]>(
            (words, change, at) =>
              through(changeWords(words, change, new Date(NOW.getTime() + at * 86_400_000))),
            [],
          )
        expect(play((words) => JSON.parse(JSON.stringify(words)))).toEqual(play((words) => words))
      }),
    )
  })
})
