import { describe, expect, it } from "vitest"
import { carriesPack, withoutPack, withoutPlace } from "../../src/page/address.ts"

const PAGE = "https://example.org/a?b=c"

describe("an address", () => {
  it.each([
    ["", false, "", ""],
    ["#part-2", false, "#part-2", ""],
    ["#foothold=1.abc_-", true, "", ""],
    ["#foothold=1.abc&utm_source=mail", true, "", ""],
    ["&foothold=1.abc", false, "&foothold=1.abc", "&foothold=1.abc"],
    ["&foothold=1.abc#part-2", false, "&foothold=1.abc#part-2", "&foothold=1.abc"],
    ["#/route", false, "#/route", "#/route"],
    ["#/route&foothold=1.abc", true, "#/route", "#/route"],
    ["#!route&foothold=1.abc&more", true, "#!route&more", "#!route&more"],
  ])("%s", (fragment, carries, plain, page) => {
    expect(carriesPack(PAGE + fragment)).toBe(carries)
    expect(withoutPack(PAGE + fragment)).toBe(PAGE + plain)
    expect(withoutPlace(PAGE + fragment)).toBe(PAGE + page)
  })
})
