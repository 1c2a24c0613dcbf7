import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative } from "node:path"
import { gzipSync } from "node:zlib"
import type { Row } from "./pages-row.ts"

const OUTPUT = new URL("../../../.output/", import.meta.url).pathname

/** Sizes of what `npm run build` made; nothing is built here. */
export function benchSize(): Row[] {
  return ["chrome-mv3", "firefox-mv3"].flatMap((target) => {
    const folder = join(OUTPUT, target)
    if (!existsSync(folder))
      return [{ name: `size, ${target}`, value: "-", note: "not built: npm run build" }]
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => join(folder, file))
      .filter((file) => statSync(file).isFile())
    const sizes = files.map((file) => ({
      file: relative(folder, file),
      bytes: statSync(file).size,
      packed: gzipSync(readFileSync(file)).length,
    }))
    const total = (pick: (size: (typeof sizes)[number]) => number): number =>
      sizes.reduce((sum, size) => sum + pick(size), 0)
    const largest = sizes.toSorted((a, b) => b.packed - a.packed).slice(0, 4)
    const content = sizes.filter(({ file }) => file.startsWith("content-scripts/") && file.endsWith(".js"))
    return [
      ...content.map(({ file, bytes, packed }) => ({
        name: `${target}, ${file}`,
        value: kilo(bytes),
        note: `${kilo(packed)} gzipped`,
      })),
      {
        name: `${target}, package`,
        value: kilo(total(({ bytes }) => bytes)),
        note: `${kilo(total(({ packed }) => packed))} gzipped; largest: ${largest.map(({ file, packed }) => `${file} ${kilo(packed)}`).join(", ")}`,
      },
    ]
  })
}

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`
