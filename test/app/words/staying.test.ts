import { expect, it } from "vitest"
import { amongThem, stayingWords } from "../../../src/app/words/staying.ts"
import { wordOf } from "./seen.ts"

it("kept and known words stay, each once; learned and looked-up ones do not", () => {
  const words = [
    wordOf("pursue", { status: "known" }),
    wordOf("vessel", { status: "known" }),
    wordOf("quay", { status: "learning" }),
    wordOf("pier"),
  ]
  const staying = stayingWords({ kept: ["New York", "vessel"] }, words)
  expect([...staying]).toEqual(["New York", "vessel", "pursue"])
  expect(amongThem(staying, ["They pursued it.", "A new quay."])).toEqual(["New York", "pursue"])
})
