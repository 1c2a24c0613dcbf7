import { readdirSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"
import messages from "../../assets/_locales/en/messages.json" with { type: "json" }

const SOURCES = ["src", "entrypoints"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
)
SOURCES.push(readFileSync("wxt.config.ts", "utf8"))
const ALL = SOURCES.join("\n")

const known = Object.entries(messages as Readonly<Record<string, { readonly message: string }>>)

it("has a sentence for every key that is asked for by name", () => {
  const asked = [...ALL.matchAll(/(?:\bt|getMessage)\(\s*"(\w+)"|__MSG_(\w+)__/g)].map(
    ([, key, inManifest]) => key ?? inManifest,
  )
  expect(asked.length).toBeGreaterThan(30)
  expect(asked.filter((key) => !known.some(([name]) => name === key))).toEqual([])
})

it("has no sentence that nobody asks for", () => {
  const unused = known.filter(([key]) => !ALL.includes(`"${key}"`) && !ALL.includes(`__MSG_${key}__`))
  expect(unused.map(([key]) => key)).toEqual([])
})

it("never speaks of grades or levels in the popup's words", () => {
  const forReaders = known.filter(([key]) =>
    /^(state|refused|closed|step|simplify|explain|menu|command)/.test(key),
  )
  expect(forReaders.length).toBeGreaterThan(20)
  expect(forReaders.filter(([, { message }]) => /grade|level|score/i.test(message))).toEqual([])
})
