import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { expect, it } from "vitest"

const root = new URL("..", import.meta.url).pathname

const files = ["src", "entrypoints"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
    .map((file) => join(folder, file)),
)

/** The part of the house that a file belongs to: "engine", "page", "entrypoints" ... */
const partOf = (file: string): string => (file.startsWith("src/") ? file.split("/")[1]! : file.split("/")[0]!)

/** Which parts each part may import. entrypoints -> ui -> app -> page -> engine -> nothing; cli -> engine, page. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  page: ["engine"],
  app: ["engine", "page"],
  ui: ["app", "page", "engine"],
  cli: ["engine", "page"],
  entrypoints: ["ui", "page", "app", "engine"],
}

const imports = files.flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"'?]+)/g)].map(
    (match) => ({
      file,
      target: relative(root, resolve(root, dirname(file), match[1]!)),
    }),
  ),
)

it("reads the imports of every file", () => {
  expect(imports.length).toBeGreaterThan(files.length)
})

it.each(Object.keys(MAY_IMPORT))("%s imports only what it may", (part) => {
  const wrong = imports
    .filter(
      ({ file, target }) => partOf(file) === part && partOf(target) !== part && !target.startsWith("assets/"),
    )
    .filter(({ target }) => !MAY_IMPORT[part]!.includes(partOf(target)))
  expect(wrong).toEqual([])
})

it("has no folder for odds and ends, and no long file", () => {
  expect(
    files.filter((file) => /\/(?:utils|helpers|common|core|managers|types|shared)\//.test(file)),
  ).toEqual([])
  const long = files.filter((file) => readFileSync(join(root, file), "utf8").split("\n").length > 400)
  expect(long).toEqual([])
})

it("the engine has no clock, no chance and no locale", () => {
  const impure = files
    .filter((file) => partOf(file) === "engine")
    .filter((file) =>
      /\bDate\b|Math\.random|localeCompare|toLocale|Intl\./.test(
        readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""),
      ),
    )
  expect(impure).toEqual([])
})

it("the content script's part of the page and copies that are handed out use no React and write no HTML", () => {
  const bare = ["src/page/", "entrypoints/content", "src/ui/handout/sheet/"]
  const wrong = files
    .filter((file) => bare.some((beginning) => file.startsWith(beginning)))
    .filter((file) =>
      /from "react|innerHTML\s*=[^=]|insertAdjacentHTML|outerHTML\s*=[^=]/.test(
        readFileSync(join(root, file), "utf8"),
      ),
    )
  expect(wrong).toEqual([])
})
