import { readFileSync } from "node:fs"
import { bundle, serve, startChromium } from "./chromium.ts"
import type { Row } from "./pages-row.ts"

const ROOT = new URL("../../../", import.meta.url).pathname
const IN_PAGE = new URL("./switch-in-chromium.ts", import.meta.url).pathname

const WORDS = 2000
const ROUNDS = 5

/** How long it takes to go from one step to another on a page of 2,000 words. */
export async function benchSwitch(): Promise<Row[]> {
  const script = await bundle(IN_PAGE, "footholdSwitch")
  const { origin, close } = await serve((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname
    if (path === "/favicon.ico") response.writeHead(204).end()
    else if (path === "/") response.writeHead(200, { "content-type": "text/html" }).end(longPage())
    else response.writeHead(200).end(readFileSync(`${ROOT}assets${path}`))
  })
  const browser = await startChromium()
  const page = await browser.newPage()
  await page.goto(origin)
  await page.evaluate(script)
  const { times, long, changes } = await page.evaluate(
    ([root, rounds]) => {
      const { footholdSwitch } = globalThis as unknown as {
        footholdSwitch: typeof import("./switch-in-chromium.ts")
      }
      return footholdSwitch.switchSteps(root, rounds)
    },
    [origin, ROUNDS] as const,
  )
  await browser.close()
  close()
  const sorted = times.toSorted((a, b) => a - b)
  const ms = (value: number): string => `${value.toFixed(1)} ms`
  return [
    {
      name: "from step to step, 2,000 words",
      value: ms(sorted[sorted.length >> 1]!),
      note: `median of ${times.length} by the clock, layout included; slowest ${ms(sorted.at(-1)!)}; ${changes} changes at step 1`,
    },
    {
      name: "tasks of 50 ms and more in these",
      value: String(long.length),
      note: "by the browser's own observer",
    },
  ]
}

/** The sample article, again and again with other words before each paragraph: no text comes twice. */
function longPage(): string {
  const sample = readFileSync(`${ROOT}test/pages/sample.html`, "utf8")
  const paragraphs = [...sample.matchAll(/<p>([^<]{200,})<\/p>/g)].map(([, text]) => text!)
  const all: string[] = []
  for (let words = 0, at = 0; words < WORDS; at++) {
    const text = `In part ${at + 1} of this report we read more. ${paragraphs[at % paragraphs.length]}`
    all.push(`<p>${text}</p>`)
    words += text.split(" ").length
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long report</title><main><article><h1>A long report</h1>${all.join("\n")}</article></main></html>`
}
