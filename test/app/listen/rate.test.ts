import { expect, it } from "vitest"
import { FASTEST, paced, SLOWEST } from "../../../src/app/listen/rate.ts"

it("goes by tenths and stops at both ends", () => {
  const rates = [1]
  for (let turn = 0; turn < 12; turn++) rates.push(paced(rates.at(-1)!, 1))
  expect(rates.slice(0, 4)).toEqual([1, 1.1, 1.2, 1.3])
  expect(rates.at(-1)).toBe(FASTEST)
  expect(paced(SLOWEST, -1)).toBe(SLOWEST)
  expect(paced(0.87, 1)).toBe(1)
})
