import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fileName } from "../../../src/app/handout/file-name.ts"
import { placesOf } from "../../../src/app/handout/term-places.ts"
import { formsOf } from "../../../src/app/handout/terms.ts"
import { slice } from "../../../src/engine/text/span.ts"

describe("the places of terms", () => {
  const found = (terms: string[], text: string) =>
    placesOf(formsOf(terms), text).map((span) => slice(text, span))

  it("are those of every form", () => {
    expect(found(["cell"], "Cells divide. A cell's wall. Excellent cell-walls.")).toEqual([
      "Cells",
      "cell",
      "cell",
    ])
    expect(found(["cities"], "The city and the cities.")).toEqual(["city", "cities"])
    expect(found(["crisis"], "One crisis, many crises.")).toEqual(["crisis", "crises"])
    expect(found(["evaporate"], "It evaporated while evaporating.")).toEqual(["evaporated", "evaporating"])
  })

  it("are those of the longest term, whatever stands between its words", () => {
    expect(found(["food chain", "food"], "Food chains need food; a food  chain.")).toEqual([
      "Food chains",
      "food",
      "food  chain",
    ])
  })

  it("take a term by the letter", () => {
    expect(found(["C++ (2020)"], "In C++ (2020) and in C.")).toEqual(["C++ (2020)"])
    expect(found(["", "  "], "Nothing here.")).toEqual([])
  })
})

describe("a name of a file", () => {
  it("has the title and what tells copies apart", () => {
    expect(fileName(["A harbour grows", "Otters", "Step 2"], "docx")).toBe(
      "A harbour grows - Otters - Step 2.docx",
    )
    expect(fileName(["¿Qué pasó? «Todo»", ""], "html")).toBe("Qué pasó Todo.html")
  })

  it("is one that every system takes, whatever the title", () => {
    expect(fileName(["con"], "txt")).toBe("Foothold.txt")
    expect(fileName(["../../etc/passwd"], "txt")).toBe("etc passwd.txt")
    expect(fileName(["a\u202Egnp.exe"], "txt")).toBe("a gnp exe.txt")
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 200 }), { maxLength: 3 }), (parts) => {
        const name = fileName(parts, "html")
        expect(name).toMatch(/^[^\p{Cc}<>:"/\\|?*\uD800-\uDFFF]{1,100}$/u)
        expect(name).toMatch(/[^. ]\.html$/)
        expect(name).not.toMatch(/^[. ]/)
      }),
    )
  })
})
