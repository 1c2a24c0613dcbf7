import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { isRuleName, withRule } from "../../src/cli/new-rule.ts"
import { run } from "./run.ts"

const rules = new URL("../../src/engine/rules/", import.meta.url).pathname
const index = readFileSync(join(rules, "index.ts"), "utf8")
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rules-"))
  copyFileSync(join(rules, "index.ts"), join(folder, "index.ts"))
})
afterEach(() => rmSync(folder, { recursive: true }))

it("writes a rule with an example that fails, and lists it in order", { timeout: 60_000 }, () => {
  expect(run("new-rule", ["long-list", "--into", folder])).toMatchObject({ code: 0, err: "" })
  const rule = readFileSync(join(folder, "long-list.ts"), "utf8")
  expect(rule).toContain('const id = "long-list"')
  expect(rule).toMatch(/\{ before: .*, after: .* \}/)
  expect(rule).toMatch(/\{ keep: .*, because: .* \}/)
  const listed = readFileSync(join(folder, "index.ts"), "utf8")
  expect(listed).toBe(withRule(index, "long-list"))
  const files = [...listed.matchAll(/^import \w+ from "\.\/(.*)\.ts"$/gm)].map(([, file]) => file)
  expect(files).toEqual(files.toSorted())
  expect(files).toContain("long-list")
})

it("changes two lines of the list and no other", () => {
  const before = index.split("\n")
  const after = withRule(index, "zebra-crossing").split("\n")
  expect(after.filter((line) => !before.includes(line))).toEqual([
    'import zebraCrossing from "./zebra-crossing.ts"',
    "  zebraCrossing,",
  ])
  expect(after).toHaveLength(before.length + 2)
  expect(before.filter((line) => !after.includes(line))).toEqual([])
})

it.each([
  "Long-List",
  "long_list",
  "../escape",
  "long list",
  "list2",
  "",
  "rule",
  "index",
  "plain-word-",
  "--into",
])("“%s” is no name", (name) => {
  expect(isRuleName(name)).toBe(false)
})

it("refuses bad names, rules that are there already, and more or less than one name", {
  timeout: 60_000,
}, () => {
  writeFileSync(join(folder, "long-list.ts"), "")
  expect(run("new-rule", ["../escape", "--into", folder])).toMatchObject({
    code: 1,
    err: expect.stringContaining("new-rule:"),
  })
  expect(run("new-rule", ["long-list", "--into", folder])).toMatchObject({
    code: 1,
    err: expect.stringContaining("already"),
  })
  expect(run("new-rule", ["one", "two", "--into", folder]).code).toBe(1)
  expect(readdirSync(folder).sort()).toEqual(["index.ts", "long-list.ts"])
  expect(readFileSync(join(folder, "index.ts"), "utf8")).toBe(index)
})
