import { describe, expect, it } from "vitest"
import { loadEngine } from "../../../src/cli/resources.ts"
import { parseFamilies } from "../../../src/engine/words/family.ts"

const engine = loadEngine()
const explain = (...texts: string[]) =>
  engine.explain(
    texts.map((text, i) => ({ id: String(i), kind: "paragraph" as const, text, opaque: [], anchors: [] })),
  )
const word = (text: string, headword: string) =>
  explain(text)[0]!.find((gloss) => gloss.headword === headword)

describe("a word", () => {
  it("has its parts, a picture, an example and its meaning here", () => {
    const gloss = word("They saw an octopus in the bay.", "octopus")!
    expect(gloss).toMatchObject({ syllables: "oc·to·pus", picture: "🐙", sure: true })
    expect(gloss.meanings[0]!.example).toMatch(/octopus/)
  })

  it("has no picture as a verb", () => {
    expect(word("They had to duck under the beam.", "duck")?.picture ?? null).toBeNull()
  })

  it("is marked where its entry and its difficulty both call it hard", () => {
    expect(word("The ship vanished in the fog.", "vanish")!.from).toBeGreaterThanOrEqual(2)
    expect(word("They opened the door.", "open")!.from).toBeNull()
  })
})

describe("an abbreviation", () => {
  const text = "The World Health Organization (WHO) met in May. The WHO is in Geneva."

  it("stands for what the text says", () => {
    expect(word(text, "WHO")?.meanings[0]?.definition).toBe("World Health Organization")
  })

  it("is explained after its brackets, in other paragraphs too, and nowhere else", () => {
    const [first, second] = explain(text, "Who knows what the WHO will do?")
    expect(first!.filter(({ headword }) => headword === "WHO")).toHaveLength(1)
    expect(second!.filter(({ headword }) => headword === "WHO")).toHaveLength(1)
  })

  it("is not made up from words that do not begin with its letters", () => {
    expect(word("The old town hall (ABC) is closed. The ABC is open.", "ABC")).toBeUndefined()
  })
})

describe("a pronoun", () => {
  it("means the one person named before it", () => {
    expect(
      word("Maria Santos opened a clinic. She helped many people.", "she")?.meanings[0]?.definition,
    ).toBe("Maria Santos")
  })

  it("is left open where two may be meant", () => {
    expect(word("Maria Santos met Ana Ruiz. She was angry.", "she")).toBeUndefined()
    expect(word("Maria Santos met a woman. She was angry.", "she")).toBeUndefined()
  })
})

describe("a family", () => {
  const family = parseFamilies("word\trelative\nhappy\thappily\nhappy\thappiness\ndecide\tdecision\n")

  it("goes both ways, the shortest first", () => {
    expect(family("decide")).toEqual(["decision"])
    expect(family("decision")).toEqual(["decide"])
    expect(family("happy")).toEqual(["happily", "happiness"])
    expect(family("flower")).toEqual([])
  })

  it("is refused with its line where that is no pair", () => {
    expect(() => parseFamilies("word\trelative\nhappy\n")).toThrow("families, line 2")
  })

  it("stands on meanings, not on letters", () => {
    expect(word("She made a quick decision.", "decision")!.family).toContain("decide")
    for (const [text, headword] of [
      ["A number of people came.", "number"],
      ["The tower fell.", "tower"],
      ["They gave to charity.", "charity"],
    ] as const)
      expect(word(text, headword)?.family ?? [], headword).toEqual([])
  })
})

describe("a usual sense", () => {
  it("is not sure where nothing in the sentence speaks for it and there are others", () => {
    const branches = word("The dams are built of nothing but branches, stones and mud.", "branch")!
    expect(branches.sure).toBe(false)
    expect(branches.meanings.length).toBeGreaterThan(1)
  })

  it("is sure where there is no other", () => {
    expect(word("They saw an octopus in the bay.", "octopus")!.sure).toBe(true)
  })

  it("tells no plain words that only say the definition again", () => {
    for (const { meanings } of explain("Consequently, few people knew.")[0]!)
      for (const { definition, plain } of meanings) expect(plain).not.toBe(definition)
  })
})
