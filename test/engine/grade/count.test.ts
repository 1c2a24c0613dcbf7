import { expect, it } from "vitest"
import { loadResources } from "../../../src/cli/resources.ts"
import { addCounts, createCounter, sentencesOf } from "../../../src/engine/grade/count.ts"
import { createSyllables } from "../../../src/engine/grade/syllables.ts"

const syllables = createSyllables(loadResources().words.syllables!)
const count = createCounter(syllables)

it.each([
  [
    "The cat sat. The dog ran!",
    [
      ["The", "cat", "sat"],
      ["The", "dog", "ran"],
    ],
  ],
  ["He doesn’t know; she can't.", [["He", "doesn’t", "know", "she", "can't"]]],
  ["A well-known mother-in-law — or not.", [["A", "well-known", "mother-in-law", "or", "not"]]],
  [
    "Dr. Smith paid $1,200.50 in the U.S. last year.",
    [["Dr.", "Smith", "paid", "1,200.50", "in", "the", "U.S.", "last", "year"]],
  ],
  ["It works [1] and it stays.[2]", [["It", "works", "and", "it", "stays"]]],
  ["We cannot go.", [["We", "cannot", "go"]]],
  ["“Who?” he said. ‘Me.’", [["Who", "he", "said"], ["Me"]]],
])("finds the words of “%s”", (text, words) => {
  expect(sentencesOf(text)).toEqual(words)
})

it.each([
  ["cat", 1],
  ["going", 2],
  ["area", 3],
  ["walked", 1],
  ["everything", 3],
  ["don't", 1],
  ["didn’t", 2],
  ["couldn't", 2],
  ["haven't", 2],
  ["horse's", 2],
  ["she's", 1],
  ["it'll", 2],
  ["we'll", 1],
  ["1984", 1],
  ["DNA", 3],
  ["BBC", 3],
  ["WWF", 7],
  ["a", 1],
  ["internationally", 6],
])("%s has %i syllables", (word, number) => {
  expect(syllables(word)).toBe(number)
})

it("counts a passage as a person does by hand", () => {
  // 15 words; "animals" 3, "beautiful" 3, "Argentina" 4 syllables (a name), "visited" 3 by its ending.
  const counts = count(
    "The animals were beautiful. We visited them in Argentina, and then we came back home.",
  )
  expect(counts).toEqual({
    words: 15,
    sentences: 2,
    syllables: 24,
    letters: 68,
    polysyllables: 4,
    complex: 2,
    difficult: 0, // "visited" and "animals" are forms of listed words, "beautiful" is listed, "Argentina" is a name
    unfamiliar: 0,
  } satisfies typeof counts)
})

it("counts nothing where there are no words", () => {
  expect(count(" … — !").words).toBe(0)
  expect(count(" … — !").sentences).toBe(0)
})

it("counts an unfamiliar word once in a hundred words, and a difficult one each time", () => {
  const sentence = "The committee ran again and the committees saw all of it. " // 11 words
  const once = count(sentence)
  const many = count(sentence.repeat(18)) // 198 words: two samples
  expect(once.unfamiliar).toBe(1)
  expect(many.unfamiliar).toBe(2)
  expect(many.difficult).toBe(once.difficult * 18)
})

it("adds up", () => {
  const [a, b] = ["The old mill closed in spring.", "Most workers found jobs in the nearby city."]
  expect(addCounts(count(a!), count(b!))).toEqual(count(`${a} ${b}`))
})

it("refuses a broken table and names the line", () => {
  expect(() => createSyllables("word\tsyllables\nfoo\t0\n")).toThrow(/line 2/)
})
