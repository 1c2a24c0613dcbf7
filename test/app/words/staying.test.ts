import { expect, it } from "vitest"
import { amongThem, stayingWords } from "../../../src/app/words/staying.ts"
import type { MyWord } from "../../../src/app/words/word.ts"

const word = (headword: string, status: MyWord["status"]): MyWord => ({
  headword,
  status,
  meaning: "",
  lookUps: 0,
  places: [],
  card: null,
  since: 0,
})

it("what stays is what is never changed and what is known, not what is being learned", () => {
  const words = [word("pursue", "known"), word("vanish", "learning"), word("dam", "looked-up")]
  expect([...stayingWords({ kept: ["photosynthesis"] }, words)]).toEqual(["photosynthesis", "pursue"])
})

it("only words of which a form may stand in the text are worth asking for", () => {
  const texts = ["Hunters had PURSUED the animals.", "He strove for it."]
  expect(amongThem(["pursue", "vanish", "strive"], texts)).toEqual(["pursue", "strive"])
})
