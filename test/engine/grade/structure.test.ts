import { expect, it } from "vitest"
import { structureOf } from "../../../src/engine/grade/structure.ts"
import type { Document, Token, Upos } from "../../../src/engine/text/document.ts"

/** A document of parsed sentences: a word a line, with lemma, parts of speech, number of the head from 1, relation. */
function parsed(...sentences: readonly string[]): Document {
  const block = { id: "0", kind: "paragraph", text: "", opaque: [], anchors: [] } as const
  const span = { start: 0, end: 0 }
  return {
    block,
    english: true,
    sentences: sentences.map((sentence) => ({
      span,
      tokens: sentence
        .trim()
        .split("\n")
        .map((line, index): Token => {
          const [text, lemma, upos, xpos, head, relation] = line.trim().split(" ")
          return {
            index,
            span,
            text: text!,
            lemma: lemma!,
            upos: upos as Upos,
            xpos: xpos!,
            head: Number(head) - 1,
            relation: relation!,
            confidence: 1,
            opaque: false,
          }
        }),
    })),
  }
}

const DOGS_RAN = `Dogs dog NOUN NNS 2 nsubj
                  ran run VERB VBD 0 root
                  . . PUNCT . 2 punct`
// "She says that birds which sing fly": "fly" is a clause of "says", "sing" one of "birds" in it.
const SHE_SAYS = `She she PRON PRP 2 nsubj
                  says say VERB VBZ 0 root
                  that that SCONJ IN 7 mark
                  birds bird NOUN NNS 7 nsubj
                  which which PRON WDT 6 nsubj
                  sing sing VERB VBP 4 acl:relcl
                  fly fly VERB VBP 2 ccomp`
const HE_WAS_SEEN = `He he PRON PRP 3 nsubj:pass
                     was be AUX VBD 3 aux:pass
                     seen see VERB VBN 0 root`

it("takes the deepest clause of each sentence", () => {
  expect(structureOf([parsed(DOGS_RAN)]).clauseDepth).toBe(0)
  expect(structureOf([parsed(SHE_SAYS)]).clauseDepth).toBe(2)
  expect(structureOf([parsed(DOGS_RAN), parsed(SHE_SAYS)]).clauseDepth).toBe(1)
})

it("counts passives for 100 sentences", () => {
  expect(structureOf([parsed(DOGS_RAN, HE_WAS_SEEN)]).passives).toBe(50)
})

it("finds the share of the past among verbs with tense", () => {
  // ran, was against says, sing, fly
  expect(structureOf([parsed(DOGS_RAN, HE_WAS_SEEN, SHE_SAYS)]).pastTense).toBeCloseTo(2 / 5)
})

const noun = (word: string, xpos = "NN"): string => `${word} ${word} NOUN ${xpos} 0 root`
const pronoun = (word: string): string => `${word} ${word} PRON PRP 0 root`
const verb = "saw see VERB VBD 0 root"
const mark = ". . PUNCT . 0 punct"

it.each([
  ["the nearest noun of its number", [noun("dogs", "NNS"), verb, noun("bone"), mark, pronoun("they")], 3],
  ["no person for “it”", [noun("box"), noun("teacher"), pronoun("it")], 2],
  ["a person for “she”", [noun("teacher"), verb, noun("box"), pronoun("she")], 3],
  ["nobody of the other gender", [noun("king"), noun("queen"), pronoun("he")], 2],
  ["a noun of the sentence before", [`${noun("house")}\n${mark}`, pronoun("it")], 1],
])("takes for a pronoun %s", (_, words, distance) => {
  expect(structureOf([parsed(words.join("\n"))]).pronounDistance).toBe(distance)
})

it("passes over a pronoun that stands for nothing, and means the others", () => {
  const rain = "it it PRON PRP 0 expl"
  expect(structureOf([parsed([noun("house"), rain, verb].join("\n"))]).pronounDistance).toBeNull()
  const both = [noun("house"), pronoun("it"), verb, pronoun("it"), pronoun("she")]
  expect(structureOf([parsed(both.join("\n"))]).pronounDistance).toBe(2) // 1 and 3
})

it("looks back across blocks", () => {
  expect(structureOf([parsed(noun("house")), parsed(pronoun("it"))]).pronounDistance).toBe(1)
})

it("counts what hangs on nouns", () => {
  const redHouse = `red red ADJ JJ 2 amod
                    house house NOUN NN 0 root`
  expect(structureOf([parsed(redHouse, noun("dog"))]).nounModifiers).toBe(50)
})

it("finds words new that are not among the 30 before them", () => {
  const words = Array.from({ length: 30 }, (_, i) => noun(`w${i}`))
  // After the first 30: "w5" was among them, "fresh" not, "w0" is 32 words back by then.
  const text = [...words, noun("w5"), noun("fresh"), noun("w0")].join("\n")
  expect(structureOf([parsed(text)]).newWords).toBeCloseTo(2 / 3)
  expect(structureOf([parsed(words.join("\n"))]).newWords).toBeNull()
})

it("gives null for a text without words", () => {
  for (const value of Object.values(structureOf([parsed(mark)]))) expect(value).toBeNull()
  for (const value of Object.values(structureOf([]))) expect(value).toBeNull()
})
