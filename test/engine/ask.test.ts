import { describe, expect, it } from "vitest"
import { loadEngine } from "../../src/cli/resources.ts"
import type { Block, BlockKind } from "../../src/engine/text/block.ts"

const engine = loadEngine()

const article = (...texts: readonly (string | readonly [BlockKind, string])[]): Block[] =>
  texts.map((one, i) => {
    const [kind, text] = typeof one === "string" ? (["paragraph", one] as const) : one
    return { id: String(i), kind, text, opaque: [], anchors: [] }
  })

const LEAVES = article(
  ["heading", "How plants feed themselves"],
  "Every green plant makes its own food in a process called photosynthesis. The leaves of a plant hold a green substance, chlorophyll, which takes in light from the sun.",
  "During photosynthesis, chlorophyll uses the energy of light to turn carbon dioxide and water into sugar. The plant stores this sugar in its roots. Oxygen leaves the plant through the leaves as a waste product of photosynthesis.",
  "A wall protects each plant cell. The cell wall is stiff, and the cell wall keeps the shape of the cell. An animal cell has no cell wall.",
  "People in many countries have studied the way in which plants grow for years. In 1779 Jan Ingenhousz showed that a plant needs light to produce oxygen. People learned that year after year the oxygen in the air stays the same.",
  "A farmer in Kenya measured how much carbon dioxide his plants took in. Farmers grow crops, and the harvest depends on the climate. A drought can destroy a harvest within a month.",
)

const terms = (blocks: readonly Block[], title = ""): string[] =>
  engine.terms(blocks, title).map(({ term }) => term)

describe("terms", () => {
  const suggested = engine.terms(LEAVES, "Photosynthesis")

  it("are the words of the title first, then those of the subject", () => {
    expect(suggested[0]).toEqual({ term: "photosynthesis", count: 3, why: "title" })
    expect(suggested.map(({ term }) => term)).toEqual(
      expect.arrayContaining(["chlorophyll", "carbon dioxide", "oxygen", "cell wall", "harvest"]),
    )
    expect(suggested.find(({ term }) => term === "chlorophyll")).toMatchObject({ count: 2, why: "subject" })
  })

  it("are no everyday words, no names, and none twice", () => {
    const words = suggested.map(({ term }) => term)
    for (const word of ["people", "year", "way", "kenya", "month", "leaves", "plants"])
      expect(words).not.toContain(word)
    expect(new Set(words).size).toBe(words.length)
  })

  it("hold a longer term in place of the part that stands in it", () => {
    const words = suggested.map(({ term }) => term)
    expect(words).not.toContain("dioxide")
    expect(words).not.toContain("wall")
    expect(words).toContain("cell")
  })

  it("count a term in every form", () => {
    const blocks = article(
      "The glacier moved slowly. Two glaciers met in the valley. Glaciers carry rocks, and the moraine of a glacier is made of them.",
    )
    expect(engine.terms(blocks, "").find(({ term }) => term === "glacier")).toMatchObject({ count: 4 })
  })

  it("say that a term stands in a heading", () => {
    const blocks = article(
      ["heading", "The life of a volcano"],
      "A volcano may sleep for years. When magma rises, the volcano wakes up again, and magma flows down its sides.",
    )
    expect(engine.terms(blocks, "")[0]).toMatchObject({ term: "volcano", why: "heading" })
  })

  it("are twelve at most, and the same every time", () => {
    const many = article(
      ...[0, 1].map(
        () =>
          "Photosynthesis, chlorophyll, nitrogen, oxygen, glaciers, volcanoes, magma, galaxies, molecules, atoms, treaties, parliaments, bacteria, vaccines, erosion and sediment are hard words.",
      ),
    )
    expect(terms(many)).toHaveLength(12)
    expect(terms(many)).toEqual(terms(many.map((block) => ({ ...block }))))
  })

  it("are none where there is no English text", () => {
    expect(terms([])).toEqual([])
    expect(
      terms(
        article(
          "Les plantes vertes utilisent la lumière du soleil pour fabriquer leur nourriture, et la lumière est captée par la chlorophylle des feuilles vertes.",
        ),
      ),
    ).toEqual([])
  })
})

describe("questions", () => {
  const questions = engine.questions(LEAVES, [
    "photosynthesis",
    "chlorophyll",
    "harvest",
    "oxygen",
    "drought",
  ])

  it("are at most two for each term, in the order of the terms", () => {
    expect(questions.length).toBeGreaterThan(3)
    const order = ["photosynthesis", "chlorophyll", "harvest", "oxygen", "drought"]
    const places = questions.map(({ term }) => order.indexOf(term))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    for (const term of order) {
      const kinds = questions.filter((one) => one.term === term).map(({ kind }) => kind)
      expect(new Set(kinds).size).toBe(kinds.length)
    }
  })

  it("have four different choices, and the sentence that answers them", () => {
    for (const { choices, answer, evidence, term } of questions) {
      expect(choices).toHaveLength(4)
      expect(new Set(choices).size).toBe(4)
      expect(choices[answer]).toBeDefined()
      const { text } = LEAVES.find(({ id }) => id === evidence.block)!
      expect(text.slice(evidence.span.start, evidence.span.end).toLowerCase()).toContain(term)
    }
  })

  it("ask for a meaning without giving the word away", () => {
    const meaning = questions.find(({ term, kind }) => term === "drought" && kind === "meaning")!
    expect(meaning.prompt).toBe("What does “drought” mean in this text?")
    expect(meaning.choices[meaning.answer]).toMatch(/rain/)
    for (const choice of meaning.choices) expect(choice).not.toMatch(/drought/)
  })

  it("put the right choice in other places, and each time in the same", () => {
    expect(new Set(questions.map(({ answer }) => answer)).size).toBeGreaterThan(1)
    expect(engine.questions(LEAVES, ["oxygen"])).toEqual(engine.questions(LEAVES, ["oxygen", "oxygen"]))
  })

  const CITY = article(
    "The earthquake of 1906 destroyed most of the old harbor and the houses near it. Engineers built a strong bridge across the harbor after the war.",
    "Scientists at the university measure an earthquake with a seismograph in the laboratory. The geologists draw a map of every fault in the rocks of California.",
    "The mayor signed a treaty with the governor. The parliament passed a law about the building of dams, and a volunteer planted trees along the river.",
    "Because of this, the drought lasted for years and hit every farm in the valley. A biologist found a lizard in the desert. The climate of the valley is dry.",
  )

  it("leave a word out of a sentence that is understood alone, and give nothing away by “a” or “an”", () => {
    const [gap] = engine.questions(CITY, ["earthquake"]).filter(({ kind }) => kind === "gap")
    expect(gap).toMatchObject({ term: "earthquake" })
    expect(gap!.prompt).toBe(
      "Scientists at the university measure a/an ____ with a seismograph in the laboratory.",
    )
    expect(gap!.choices[gap!.answer]).toBe("earthquake")
    for (const choice of gap!.choices) expect(gap!.prompt).not.toContain(choice)
  })

  it("are not asked of a sentence that takes up the one before it", () => {
    expect(engine.questions(CITY, ["drought"]).filter(({ kind }) => kind === "gap")).toEqual([])
  })

  it("are none for a word that the text does not have, or that too few others stand beside", () => {
    expect(engine.questions(LEAVES, ["volcano", ""])).toEqual([])
    expect(engine.questions(article("The glacier melted slowly in the sun."), ["glacier"])).toEqual([])
  })
})
