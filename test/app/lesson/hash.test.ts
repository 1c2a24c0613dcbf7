import fc from "fast-check"
import { expect, it, vi } from "vitest"
import { hashOf } from "../../../src/app/lesson/hash.ts"

it.each([
  // Test vectors of the authors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("is the known hash of %j", (text, hash) => {
  expect(hashOf(text)).toBe(hash)
})

it("is FNV-1a of 64 bits over UTF-8", () => {
  const slow = (text: string) => {
    let hash = 0xcbf29ce484222325n
    for (const byte of new TextEncoder().encode(text))
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
    return hash.toString(16).padStart(16, "0")
  }
  const plain = fc.string({ unit: fc.constantFrom(..."abz AZ09.,;é中😀", "\ud83d", "\ude00") })
  fc.assert(
    fc.property(plain, (text) => {
      expect(hashOf(text)).toBe(slow(text))
    }),
  )
})

it("asks the browser for no bytes, which Firefox keeps from content scripts", () => {
  vi.stubGlobal("TextEncoder", undefined)
  expect(hashOf("foobar")).toBe("85944171f73967e8")
  vi.unstubAllGlobals()
})

it.each([
  ["quotation marks", `“It’s ‘new’,” he said.`, `"It's 'new'," he said.`],
  ["dashes", "Pages 3–5 — all of them", "Pages 3-5 - all of them"],
  ["spaces", "a\u00a0million\u2009words\n", "a million words "],
])("counts %s alike", (_name, one, other) => {
  expect(hashOf(one)).toBe(hashOf(other))
})

it.each([
  ["capitals", "It rained.", "it rained."],
  ["numbers", "In 1986 it rained.", "In 1988 it rained."],
  ["one letter", "It rained.", "It rains."],
  ["a full stop", "It rained.", "It rained"],
])("tells %s apart", (_name, one, other) => {
  expect(hashOf(one)).not.toBe(hashOf(other))
})
