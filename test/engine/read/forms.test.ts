import { expect, test } from "vitest"
import { lemmatize } from "../../../src/engine/read/lemmatize.ts"
import { agree, type FormTag, inflect } from "../../../src/engine/words/inflect.ts"

test.each<[string, FormTag, string]>([
  ["stop", "VBD", "stopped"],
  ["visit", "VBG", "visiting"],
  ["prefer", "VBD", "preferred"],
  ["offer", "VBD", "offered"],
  ["make", "VBG", "making"],
  ["die", "VBG", "dying"],
  ["see", "VBG", "seeing"],
  ["panic", "VBD", "panicked"],
  ["play", "VBD", "played"],
  ["try", "VBZ", "tries"],
  ["go", "VBZ", "goes"],
  ["have", "VBZ", "has"],
  ["teach", "VBZ", "teaches"],
  ["rewrite", "VBN", "rewritten"],
  ["behave", "VBD", "behaved"],
  ["delay", "VBN", "delayed"],
  ["undergo", "VBD", "underwent"],
  ["mean", "VBD", "meant"],
  ["child", "NNS", "children"],
  ["policeman", "NNS", "policemen"],
  ["human", "NNS", "humans"],
  ["analysis", "NNS", "analyses"],
  ["means", "NNS", "means"],
  ["city", "NNS", "cities"],
  ["stomach", "NNS", "stomachs"],
  ["roof", "NNS", "roofs"],
  ["leaf", "NNS", "leaves"],
  ["big", "JJR", "bigger"],
  ["easy", "JJS", "easiest"],
  ["good", "JJR", "better"],
  ["important", "JJR", "more important"],
  ["late", "RBR", "later"],
])("%s %s is %s", (lemma, tag, form) => {
  expect(inflect(lemma, tag)).toBe(form)
})

test("be agrees with its subject", () => {
  expect([
    agree("be", "many", "past"),
    agree("be", "one", "past"),
    agree("be", "first", "present"),
    agree("go", "one", "present"),
  ]).toEqual(["were", "was", "am", "goes"])
})

test.each([
  ["running", "VBG", "run"],
  ["making", "VBG", "make"],
  ["calling", "VBG", "call"],
  ["hoping", "VBG", "hope"],
  ["studies", "VBZ", "study"],
  ["was", "VBD", "be"],
  ["written", "VBN", "write"],
  ["died", "VBD", "die"],
  ["goes", "VBZ", "go"],
])("%s %s comes from %s", (form, tag, lemma) => {
  const known = (base: string): boolean => ["run", "make", "call", "hope", "study", "die"].includes(base)
  expect(lemmatize(form, "VERB", tag, known)).toBe(lemma)
})
