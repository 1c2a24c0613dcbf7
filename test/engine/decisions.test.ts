import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { loadEngine } from "../../src/cli/resources.ts"
import { type Decisions, NO_DECISIONS, OWN, type Verdict } from "../../src/engine/decisions.ts"
import { apply, invert } from "../../src/engine/edit/apply.ts"
import type { Edit } from "../../src/engine/edit/edit.ts"
import type { LeveledArticle } from "../../src/engine/leveled.ts"
import { RULES } from "../../src/engine/rules/index.ts"
import { STEPS, type Step } from "../../src/engine/step.ts"
import type { Block, BlockKind } from "../../src/engine/text/block.ts"
import type { Span } from "../../src/engine/text/span.ts"

const engine = loadEngine()

const block = (id: string, text: string, kind: BlockKind = "paragraph", anchors: string[] = []): Block => ({
  id,
  kind,
  text,
  opaque: [],
  anchors: anchors.map((anchor) => spanOf(text, anchor)),
})

const spanOf = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  expect(start).toBeGreaterThanOrEqual(0)
  return { start, end: start + words.length }
}

const BRIDGE =
  "The council utilized approximately 12 million dollars to construct the bridge, and the work, which commenced in 1998, required three years. Although the bridge was old, numerous residents used it every day. They subsequently utilized it at night, in the winter and in the rain too."
const FERRY = "The ferry, which was operated by two brothers, subsequently commenced its work at night."
const ARTICLE = [block("h", "The Old Bridge", "heading"), block("a", BRIDGE), block("b", FERRY)]
const FIRST = spanOf(BRIDGE, BRIDGE.slice(0, BRIDGE.indexOf(" Although")))
const SECOND = spanOf(BRIDGE, "Although the bridge was old, numerous residents used it every day.")

const level = (decisions: Partial<Decisions>, steps: readonly Step[] = STEPS): LeveledArticle[] =>
  engine.level(ARTICLE, { steps, decisions: { ...NO_DECISIONS, ...decisions } })
const plain = engine.level(ARTICLE, { steps: STEPS })

const at = (articles: readonly LeveledArticle[], step: Step, id = "a") =>
  articles.find((article) => article.step === step)!.blocks.find((one) => one.block.id === id)!

const verdict = (rule: string, more: Partial<Verdict> = {}): Verdict => ({
  verdict: "refuse",
  rule,
  words: null,
  at: null,
  from: null,
  ...more,
})
const own = (span: Span, steps: readonly Step[], text: string, by = "") => ({
  block: "a",
  span,
  steps,
  text,
  by,
})

/** What a step takes of the article: rule and replaced words of each change. */
const changes = (articles: readonly LeveledArticle[], step: Step): string[] =>
  articles
    .find((article) => article.step === step)!
    .blocks.flatMap(({ block, edits }) =>
      edits.map(({ rule, span }) => `${rule}: ${block.text.slice(span.start, span.end)}`),
    )

describe("a change that is refused", () => {
  it("is not made anywhere when the rule is refused, and the refusal is listed", () => {
    expect(changes(plain, 1).filter((change) => change.startsWith("plain-word")).length).toBeGreaterThan(3)
    const refused = level({ verdicts: [verdict("plain-word")] })
    expect(changes(refused, 1).filter((change) => change.startsWith("plain-word"))).toEqual([])
    const why = at(refused, 1).refused.filter(({ by }) => by === "teacher")
    expect(why.length).toBeGreaterThan(1)
    expect(why[0]!.why).toBe("The teacher refused all changes of this kind.")
  })

  it("is refused for some words, whatever their capitals, or at one place", () => {
    const words = changes(level({ verdicts: [verdict("plain-word", { words: "Utilized" })] }), 1)
    expect(words).toEqual(changes(plain, 1).filter((change) => change !== "plain-word: utilized"))
    const span = spanOf(BRIDGE, "utilized", FIRST.end)
    const place = changes(level({ verdicts: [verdict("plain-word", { at: { block: "a", span } })] }), 1)
    expect(changes(plain, 1).filter((change) => change === "plain-word: utilized")).toHaveLength(2)
    expect(place.filter((change) => change === "plain-word: utilized")).toHaveLength(1)
  })

  it("counts by how particular it is, and then the later one", () => {
    const span = spanOf(BRIDGE, "utilized")
    const swaps = (verdicts: Verdict[]): number =>
      changes(level({ verdicts }), 1).filter((change) => change === "plain-word: utilized").length
    const accept = { verdict: "accept", words: "utilized" } as const
    expect(swaps([verdict("plain-word", accept), verdict("plain-word")])).toBe(2)
    expect(swaps([verdict("plain-word", accept), verdict("plain-word", { at: { block: "a", span } })])).toBe(
      1,
    )
    expect(swaps([verdict("plain-word", accept), verdict("plain-word", { words: "utilized" })])).toBe(0)
    expect(swaps([verdict("plain-word", { words: "utilized" }), verdict("plain-word", accept)])).toBe(2)
    expect(swaps([verdict("plain-word"), verdict("plain-word", { verdict: "accept" })])).toBe(2)
  })
})

describe("a change that is accepted", () => {
  const swap = "plain-word: utilized"
  const first = STEPS.find((step) => changes(plain, step).includes(swap))!

  it("is made at its step and below, and changes nothing else", () => {
    expect(first).toBeLessThan(5)
    const accepted = level({
      verdicts: [verdict("plain-word", { verdict: "accept", words: "utilized", from: 5 })],
    })
    for (const step of STEPS) {
      expect(changes(accepted, step).filter((change) => change === swap)).toHaveLength(2)
      const others = (article: LeveledArticle[]) => changes(article, step).filter((change) => change !== swap)
      expect(others(accepted)).toEqual(others(plain))
    }
  })

  it("is not made above its step", () => {
    // A change that no step needs by itself.
    const needless = at(plain, 1).refused.find(({ by }) => by === "choose")!.edit
    const wish = verdict(needless.rule, {
      verdict: "accept",
      at: { block: "a", span: needless.span },
      from: 3,
    })
    const accepted = level({ verdicts: [wish] })
    const has = (step: Step): boolean =>
      at(accepted, step).edits.some(
        ({ rule, span }) => rule === needless.rule && span.start === needless.span.start,
      )
    expect(STEPS.map(has)).toEqual([false, false, true, true, true])
  })

  it("cannot be accepted against a check", () => {
    const protect = ["construct"]
    const verdicts = [verdict("plain-word", { verdict: "accept", words: "construct", from: 5 })]
    const [article] = engine.level(ARTICLE, {
      steps: [1],
      protect,
      decisions: { ...NO_DECISIONS, verdicts },
    })
    expect(article!.blocks[1]!.text).toContain("to construct the bridge")
  })

  it("stays, however long it makes a text", () => {
    const text = `${"They endeavored to ensure that all of the old bridges by the river were safe. ".repeat(12)}`
    const words = [...text.matchAll(/ensure/g)].map(({ index }) => index)
    const [article] = engine.level([block("a", text)], {
      steps: [5],
      decisions: {
        ...NO_DECISIONS,
        verdicts: [verdict("plain-word", { verdict: "accept", words: "ensure", from: 5 })],
      },
    })
    const taken = article!.blocks[0]!.edits.filter(({ span }) => words.includes(span.start))
    expect(taken).toHaveLength(words.length)
  })

  it("gives way to own words", () => {
    const accepted = level({
      verdicts: [verdict("plain-word", { verdict: "accept", from: 5 })],
      own: [own(FIRST, [5], "The council paid for the bridge.")],
    })
    expect(at(accepted, 5).edits.filter(({ span }) => span.start < FIRST.end)).toHaveLength(1)
    expect(at(accepted, 5).text).toContain("The council paid for the bridge. Although")
  })
})

describe("own words", () => {
  const TEXT = "The council spent approximately 12 million dollars to construct the bridge."
  const written = level({ own: [own(FIRST, [3], TEXT, "Ms Ruiz")] })

  it("are one change of the sentence, with a name and all words kept that stay", () => {
    const mine = at(written, 3).edits.filter(({ rule }) => rule === OWN)
    expect(mine).toHaveLength(1)
    expect(mine[0]).toMatchObject({ span: FIRST, reason: "Written by Ms Ruiz." })
    const pieces = mine[0]!.insert.map((piece) =>
      typeof piece === "string" ? [piece] : BRIDGE.slice(piece.start, piece.end),
    )
    expect(pieces).toEqual([
      "The council ",
      ["spent"],
      " approximately 12 million dollars to construct the bridge",
      ".",
    ])
    expect(at(written, 3).text.startsWith(`${TEXT} Although`)).toBe(true)
  })

  it("take the place of the changes in their sentence and of no others, and say so", () => {
    const { edits, refused } = at(written, 3)
    expect(edits.filter(({ span }) => span.start < FIRST.end)).toHaveLength(1)
    const outside = (all: readonly Edit[]) => all.filter(({ span }) => span.start >= FIRST.end)
    expect(outside(edits)).toEqual(outside(at(plain, 3).edits))
    expect(refused.find(({ by }) => by === "teacher")!.why).toBe(
      "This sentence is in the teacher's own words.",
    )
  })

  it("stay at their steps", () => {
    for (const step of [5, 4, 2, 1] as const) expect(at(written, step)).toEqual(at(plain, step))
    const twice = level({ own: [own(FIRST, [4, 2], TEXT)] })
    expect(STEPS.map((step) => at(twice, step).text.includes("council spent"))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ])
    expect(at(twice, 4).edits[0]!.reason).toBe("Written by the teacher.")
  })

  it("keep a link that they keep", () => {
    const linked = block("a", BRIDGE, "paragraph", ["12 million dollars", "bridge"])
    const [article] = engine.level([linked], {
      steps: [3],
      decisions: { ...NO_DECISIONS, own: [own(FIRST, [3], "It took 12 million dollars for the bridge.")] },
    })
    const { runs } = article!.blocks[0]!
    for (const anchor of linked.anchors)
      expect(
        runs.some(({ source }) => source && source.start <= anchor.start && anchor.end <= source.end),
      ).toBe(true)
  })

  it("are left as they are by what mends the rest", () => {
    const mine = "the council spent a enormous sum , they say  twice."
    expect(at(level({ own: [own(FIRST, [1], mine)] }), 1).text.startsWith(mine)).toBe(true)
  })

  it("that say what the source says leave the sentence without a change", () => {
    const same = at(level({ own: [own(FIRST, [1], BRIDGE.slice(0, FIRST.end))] }), 1)
    expect(same.text.startsWith(BRIDGE.slice(0, FIRST.end))).toBe(true)
    expect(same.edits.every(({ span }) => span.start >= FIRST.end)).toBe(true)
    expect(same.edits.length).toBeGreaterThan(0)
  })

  it("that are empty are none", () => {
    expect(level({ own: [own(FIRST, STEPS, ""), own(SECOND, STEPS, " \n\t ")] })).toEqual(plain)
  })

  it("written twice for a sentence count as they were written last", () => {
    const last = at(level({ own: [own(FIRST, [1], "It was one."), own(FIRST, [1], "It was two.")] }), 1)
    expect(last.text.startsWith("It was two. Although")).toBe(true)
    expect(last.edits.filter(({ rule }) => rule === OWN)).toHaveLength(1)
  })

  it("stand where no step changes anything: in headings, and in other languages", () => {
    const french = block("a", "Le conseil a construit le pont en trois ans, et les habitants sont contents.")
    const heading = block("h", "The Old Bridge", "heading")
    const whole = ({ text }: Block): Span => ({ start: 0, end: text.length })
    const decisions = {
      ...NO_DECISIONS,
      own: [
        { block: "a", span: whole(french), steps: [2], text: "The council built a bridge.", by: "" },
        { block: "h", span: whole(heading), steps: [2], text: "The Bridge", by: "" },
      ],
    } satisfies Decisions
    const [article] = engine.level([heading, french], { steps: [2], decisions })
    expect(article!.blocks.map(({ text }) => text)).toEqual(["The Bridge", "The council built a bridge."])
  })

  it("count among the sentences that stand above a step", () => {
    const long = `${"very ".repeat(30)}long words stand here.`
    const above = (articles: LeveledArticle[]) =>
      articles[0]!.above.filter(({ block, span }) => block === "a" && span.start === FIRST.start)
    expect(above(level({ own: [own(FIRST, [3], long)] }, [3]))).toEqual([
      { block: "a", span: FIRST, why: "34 words in a sentence; this step aims at 20." },
    ])
    expect(above(level({ own: [own(FIRST, [3], "It is short. It is so.")] }, [3]))).toEqual([])
  })

  it("for a place that the text does not have are listed and not made", () => {
    for (const span of [
      { start: 5000, end: 5100 },
      { start: -3, end: 10 },
      { start: 20, end: 10 },
      { start: 0.5, end: 9 },
    ]) {
      const { text, faults } = at(level({ own: [own(span, [1], "Not here.")] }), 1)
      expect(text).toBe(at(plain, 1).text)
      expect(faults.map(({ by }) => by)).toEqual([OWN])
    }
  })
})

describe("a hidden step", () => {
  it("shows the next harder one that is not hidden, own words and all", () => {
    const hidden = level({
      hidden: [
        { block: "a", steps: [2] },
        { block: "a", steps: [3] },
      ],
      own: [own(FIRST, [4, 2], "It was built.")],
    })
    expect(at(hidden, 3)).toBe(at(hidden, 4))
    expect(at(hidden, 2)).toBe(at(hidden, 4))
    expect(at(hidden, 4).text).toContain("It was built.")
    expect(at(hidden, 1)).toEqual(at(plain, 1))
    expect(at(hidden, 2, "b")).toEqual(at(plain, 2, "b"))
  })

  it("shows the text as it was written where no harder one is left, and is told of as it is", () => {
    const hidden = level({ hidden: [{ block: "a", steps: [5, 4, 3, 2] }] })
    for (const step of [5, 4, 3, 2] as const) expect(at(hidden, step).text).toBe(BRIDGE)
    expect(at(hidden, 1)).toEqual(at(plain, 1))
    const above = hidden.find(({ step }) => step === 2)!.above.filter(({ block }) => block === "a")
    expect(above.map(({ span }) => span)).toEqual([FIRST])
  })

  it("at every step locks the block, which nothing is then blamed for", () => {
    const locked = level({ hidden: [{ block: "a", steps: STEPS }], own: [own(FIRST, STEPS, "It is.")] })
    for (const { step, above } of locked) {
      expect(at(locked, step)).toMatchObject({ text: BRIDGE, edits: [] })
      expect(above.filter(({ block }) => block === "a")).toEqual([])
    }
    const reasons = at(locked, 1).refused.filter(({ by }) => by === "teacher")
    expect(reasons.length).toBeGreaterThan(3)
    expect(reasons[0]!.why).toBe("The teacher shows this paragraph as it was written.")
  })

  it("is told of in folds and grades as it is shown", () => {
    const words = `${BRIDGE} `.repeat(4)
    const blocks = [block("a", words)]
    const [shown] = engine.level(blocks, {
      steps: [1],
      decisions: { ...NO_DECISIONS, hidden: [{ block: "a", steps: STEPS }] },
    })
    expect(shown!.grade.after).toEqual(shown!.grade.before)
    expect(engine.level(blocks, { steps: [1] })[0]!.grade.after).not.toEqual(shown!.grade.before)
  })
})

describe("decisions", () => {
  it("about blocks and rules that are not there say nothing", () => {
    const elsewhere: Decisions = {
      verdicts: [
        verdict("no-such-rule"),
        verdict("plain-word", { at: { block: "z", span: { start: 0, end: 4 } } }),
        verdict("plain-word", { words: "no such words" }),
        verdict("plain-word", { at: { block: "a", span: { start: 9000, end: -4 } } }),
      ],
      own: [{ block: "z", span: { start: 0, end: 4 }, steps: STEPS, text: "Words.", by: "" }],
      hidden: [{ block: "z", steps: STEPS }],
    }
    expect(level(elsewhere)).toEqual(plain)
  })

  it("hold for a part of an article as for the whole", () => {
    const decisions: Decisions = {
      verdicts: [verdict("plain-word", { words: "subsequently" })],
      own: [own(FIRST, [2], "It was built.")],
      hidden: [{ block: "b", steps: [1] }],
    }
    const whole = level(decisions)
    for (const one of ARTICLE) {
      const part = engine.level([one], { steps: STEPS, article: ARTICLE, decisions })
      for (const step of STEPS) expect(at(part, step, one.id)).toEqual(at(whole, step, one.id))
    }
  })

  it("survive JSON, and so does what they make", () => {
    const decisions: Decisions = {
      verdicts: [verdict("plain-word", { verdict: "accept", words: "utilized", from: 4 })],
      own: [own(SECOND, [3], "Many residents used it.", "Ms Ruiz")],
      hidden: [{ block: "b", steps: [2] }],
    }
    const once = level(decisions)
    const again = level(JSON.parse(JSON.stringify(decisions)) as Decisions)
    expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(once)))
  })

  const words = fc.constantFrom(
    ..."the council utilized which commenced and bridge was old . ; “ ” ( ) 12 Paris not approximately it numerous \n é 😀   ? [1] subsequently".split(
      " ",
    ),
  )
  const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" "))
  const offset = fc.oneof({ weight: 5, arbitrary: fc.nat(200) }, { weight: 1, arbitrary: fc.double() })
  const span = fc.record({ start: offset, end: offset })
  const steps = fc.subarray([...STEPS])
  const id = fc.constantFrom("a", "b", "z")
  const place = fc.record({ block: id, span })
  const rule = fc.constantFrom(...RULES.map(({ id }) => id), "plain-word", "own", "mend", "none")
  const any = fc.record({
    verdicts: fc.array(
      fc.record({
        verdict: fc.constantFrom("refuse" as const, "accept" as const),
        rule,
        words: fc.option(words),
        at: fc.option(place),
        from: fc.option(fc.constantFrom(...STEPS)),
      }),
      { maxLength: 8 },
    ),
    own: fc.array(
      fc.record({
        block: id,
        span,
        steps,
        text: fc.oneof(text, fc.string({ unit: "binary" })),
        by: fc.string(),
      }),
      { maxLength: 4 },
    ),
    hidden: fc.array(fc.record({ block: id, steps }), { maxLength: 3 }),
  })

  it("never make the engine throw, and all that they make can be undone", () => {
    fc.assert(
      fc.property(text, text, any, (one, other, decisions) => {
        const blocks = [block("a", one), block("b", other, "item")]
        for (const { blocks: leveled } of engine.level(blocks, { steps: STEPS, decisions })) {
          for (const { block, edits, text, runs, faults } of leveled) {
            expect(faults.filter(({ by }) => by !== OWN)).toEqual([])
            expect(apply(block.text, edits)).toEqual({ text, runs })
            expect(apply(text, invert(block.text, edits)).text).toBe(block.text)
            for (const edit of edits) {
              const rest = edits.filter((each) => each !== edit)
              expect(() => apply(block.text, rest)).not.toThrow()
            }
          }
        }
      }),
      { numRuns: 150, seed: 5 },
    )
  })

  it("that are none change nothing", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const blocks = [block("a", one), block("b", other)]
        expect(engine.level(blocks, { steps: STEPS, decisions: NO_DECISIONS })).toEqual(
          engine.level(blocks, { steps: STEPS }),
        )
      }),
      { numRuns: 100, seed: 6 },
    )
  })
})
