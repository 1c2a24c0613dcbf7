import { expect, it } from "vitest"
import { loadResources } from "../../../src/cli/resources.ts"
import { addCounts, createCounter, sentencesOf } from "../../../src/engine/grade/count.ts"
import { createSyllables } from "../../../src/engine/grade/syllables.ts"
import { createWordDifficulty } from "../../../src/engine/words/difficulty.ts"

const tables = loadResources().words
const syllables = createSyllables(tables.syllables!)
const count = createCounter(tables)

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
  expect(counts).toMatchObject({
    words: 15,
    sentences: 2,
    syllables: 24,
    letters: 68,
    polysyllables: 4,
    complex: 2,
    difficult: 0, // "visited" and "animals" are forms of listed words, "beautiful" is listed, "Argentina" is a name
    unfamiliar: 0,
    content: 6, // animals, beautiful, visited, came, back, home: "Argentina" is a name
    names: 1,
    personal: 3, // we, them, we
    prepositions: 1, // in
    connectives: 1, // then
  })
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

it("counts words beyond each step: one that is hard at step 4 is hard at all below", () => {
  // "phosphorylation" is hard at step 4, "dog" at none; "Zorbax" is a name, "1990s" a number.
  const { content, beyond1, beyond2, beyond3, beyond4, difficulty } = count(
    "The phosphorylation and the dog saw Zorbax in the 1990s.",
  )
  expect({ content, beyond1, beyond2, beyond3, beyond4 }).toEqual({
    content: 3,
    beyond1: 1,
    beyond2: 1,
    beyond3: 1,
    beyond4: 1,
  })
  const alone = createWordDifficulty(tables)
  const sum = alone("phosphorylation").value + alone("dog").value + alone("saw").value
  expect(difficulty).toBeCloseTo(sum)
})

it("takes the first word of a sentence for no word with a meaning, since it may be a name", () => {
  expect(count("Rover ran.").difficulty).toBe(count("Bread ran.").difficulty)
  expect(count("Rover ran.").names).toBe(0)
})

it.each([
  ["It rained, so we left because of that.", 1],
  ["As a result, prices rose; on the other hand, wages fell.", 2],
  ["In addition, for example, he came even though he was ill.", 3],
  ["The result of a hand in the addition.", 0],
])("counts the connectives of “%s”", (text, number) => {
  expect(count(text).connectives).toBe(number)
})

it.each([
  ["The government made a recommendation with kindness and ability.", 4],
  ["The station and the city had a moment of action.", 0],
])("counts the nouns made from verbs and adjectives in “%s”", (text, number) => {
  expect(count(text).nominalizations).toBe(number)
})

it("adds up", () => {
  const [a, b] = ["The old mill closed in spring.", "Most workers found jobs in the nearby city."]
  const { difficulty, ...whole } = count(`${a} ${b}`)
  expect(addCounts(count(a!), count(b!))).toMatchObject(whole)
  expect(addCounts(count(a!), count(b!)).difficulty).toBeCloseTo(difficulty)
})

it("refuses a broken table and names the line", () => {
  expect(() => createSyllables("word\tsyllables\nfoo\t0\n")).toThrow(/line 2/)
})
