import { expect, it } from "vitest"
import { mayStandIn, staying } from "../../../src/app/words/staying.ts"
import type { MyWord } from "../../../src/app/words/word.ts"
import type { Block } from "../../../src/engine/text/block.ts"

const word = (headword: string, status: MyWord["status"]): MyWord => ({
  headword,
  status,
  meaning: "",
  lookUps: 0,
  places: [],
  card: null,
  since: 0,
})

const block = (text: string): Block => ({ id: "b0", kind: "paragraph", text, opaque: [], anchors: [] })

it("what stays is what is never changed and what is known, not what is being learned", () => {
  const words = [word("pursue", "known"), word("vanish", "learning"), word("dam", "looked-up")]
  expect(staying(["photosynthesis"], words)).toEqual(["photosynthesis", "pursue"])
})

it("only words of which a form may stand in the text are worth asking for", () => {
  const blocks = [block("Hunters had PURSUED the animals."), block("A dam.")]
  expect(mayStandIn(["pursue", "vanish", "dam", "purse"], blocks)).toEqual(["pursue", "dam", "purse"])
})
