import { describe, expect, test } from "vitest"
import { segment } from "../../../src/engine/read/segment.ts"
import { tokenize } from "../../../src/engine/read/tokenize.ts"

const tokens = (text: string): string[] => tokenize(text).map((token) => text.slice(token.start, token.end))
const sentences = (text: string): string[] => {
  const raw = tokenize(text)
  return segment(text, raw).map(({ first, end }) => text.slice(raw[first]!.start, raw[end - 1]!.end))
}

describe("tokens", () => {
  test.each([
    ["Don't stop.", "Do n't stop ."],
    ["It’s the teachers’ room.", "It ’s the teachers ’ room ."],
    ["They shouldn't've gone; I cannot.", "They should n't 've gone ; I can not ."],
    ["A well-known co-worker re-elected by e-mail", "A well - known co-worker re-elected by e-mail"],
    ["It cost $1,000.50 or 50% of US$5.", "It cost $ 1,000.50 or 50 % of US$ 5 ."],
    [
      "See https://example.org/a?b=(c). Or a.b@c.org, now",
      "See https://example.org/a?b=(c) . Or a.b@c.org , now",
    ],
    ["“Stop!” he said—twice…", "“ Stop ! ” he said — twice …"],
    [
      "Dr. Smith, Ph.D., of the U.S. Army met J. R. Hall at 5 p.m.",
      "Dr. Smith , Ph.D. , of the U.S. Army met J. R. Hall at 5 p.m.",
    ],
    ["In the 1990s and '90s, on 11/28/2000", "In the 1990s and '90s , on 11/28/2000"],
    ["The sky is blue.[1][23] Yes", "The sky is blue . [1] [23] Yes"],
    ["and/or 24-year-old 3-2", "and / or 24 - year - old 3 - 2"],
    ["O'Brien's AT&T", "O'Brien 's AT&T"],
  ])("%s", (text, expected) => {
    expect(tokens(text).join(" ")).toBe(expected)
  })

  test("break at the borders of opaque spans", () => {
    expect(tokenize("areax2here", [4, 6]).map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 6],
      [6, 10],
    ])
  })
})

describe("sentences", () => {
  test.each([
    [["Dr. Smith lives in the U.S. now.", "He is well."]],
    [["He came from the U.S.", "The trip was long."]],
    [["“Is it over?” she asked.", "“It is.”", "They left."]],
    [["It rose by 3.5 percent (see fig. 2).", "Then it fell."]],
    [["It was built in 1890.[1]", "It fell later."]],
    [["We like cats, dogs, etc. and so do they.", "Wait...", "What?!", "No."]],
    [["Mr. J. K. Hall, e.g., works for Acme Inc. in Ohio."]],
  ])("%j", (expected) => {
    expect(sentences(expected.join(" "))).toEqual(expected)
  })
})
