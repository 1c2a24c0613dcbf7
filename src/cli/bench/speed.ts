import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import compromise from "compromise"
import type { Engine } from "../../engine/index.ts"
import { STEPS } from "../../engine/step.ts"
import type { Block } from "../../engine/text/block.ts"
import { bundle, serve, startChromium } from "./chromium.ts"
import { articlesOf } from "./corpora.ts"
import { inTurns, median } from "./in-turns.ts"
import type { Row } from "./pages-row.ts"

const RUNS = 9
const WARM_UP = 3
const SHORT = 2000
const LONG = 20_000

/**
 * Processor time for all five steps of an article, beside compromise tagging the same article once, in turns, so
 * that a busy machine slows both alike; growth with length; and the time from the files to a ready engine.
 */
export async function benchSpeed(corpora: string, engine: Engine): Promise<Row[]> {
  const short = articleOf(corpora, SHORT)
  const long = articleOf(corpora, LONG)
  const text = short.map((block) => block.text).join("\n\n")
  // The engine remembers what it read by block, so every run gets blocks of its own.
  const level = (blocks: readonly Block[]) => () =>
    engine.level(
      blocks.map((block) => ({ ...block })),
      { steps: STEPS },
    )
  const [ours, theirs] = inTurns(RUNS, WARM_UP, [level(short), () => compromise(text)])
  const [once, ten] = inTurns(3, 1, [level(short), level(long)])
  return [
    {
      name: `five steps of ${SHORT} words / compromise tagging them once`,
      value: (median(ours!) / median(theirs!)).toFixed(2),
      note: `${median(ours!).toFixed(0)} ms and ${median(theirs!).toFixed(0)} ms of processor time, medians of ${RUNS} runs in turns`,
    },
    {
      name: `growth from ${SHORT} to ${LONG} words`,
      value: (median(ten!) / median(once!)).toFixed(1),
      note: `10 is linear; ${median(ten!).toFixed(0)} ms of processor time`,
    },
    startRow(),
    await browserRow(),
  ]
}

/** The first paragraphs of the articles, up to a number of words. */
function articleOf(corpora: string, words: number): Block[] {
  const blocks: Block[] = []
  let left = words
  for (const article of articlesOf(corpora, "onestopenglish-dev")) {
    for (const block of article.blocks) {
      if (left <= 0) return blocks
      blocks.push({ ...block, id: String(blocks.length) })
      left -= block.text.split(/\s+/).length
    }
  }
  return blocks
}

const START = `
  const { loadResources } = await import("./src/cli/resources.ts")
  const { createEngine } = await import("./src/engine/index.ts")
  const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
  const a = now()
  const resources = loadResources()
  const b = now()
  createEngine(resources)
  console.log(JSON.stringify([b - a, now() - b]))`

/** In a program of its own each time, since a start is always cold. */
function startRow(): Row {
  const root = new URL("../../..", import.meta.url).pathname
  const runs = Array.from({ length: 5 }, () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", START],
      { cwd: root, encoding: "utf8" },
    )
    if (stdout === "") throw new Error(`The engine did not start: ${stderr}`)
    return JSON.parse(stdout) as [read: number, create: number]
  })
  const [read, create] = [median(runs.map(([ms]) => ms)), median(runs.map(([, ms]) => ms))]
  return {
    name: "engine start from bytes to ready, in node",
    value: `${create.toFixed(0)} ms`,
    note: `reading the files takes ${read.toFixed(0)} ms: ${((read + create) / read).toFixed(1)} times the mere reading; processor time, median of 5 cold starts`,
  }
}

const ASSETS = new URL("../../../assets", import.meta.url).pathname
const IN_PAGE = new URL("./start-in-chromium.ts", import.meta.url).pathname

/** In a new page each time, whose files and code are not in any cache. */
async function browserRow(): Promise<Row> {
  const script = await bundle(IN_PAGE, "footholdStart")
  const { origin, close } = await serve((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname
    if (path === "/favicon.ico") response.writeHead(204).end()
    else if (path === "/") response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>")
    else response.writeHead(200, { "cache-control": "no-store" }).end(readFileSync(ASSETS + path))
  })
  const browser = await startChromium()
  const runs: [fetch: number, create: number][] = []
  for (let run = 0; run < 5; run++) {
    const page = await (await browser.newContext()).newPage()
    await page.goto(origin)
    await page.evaluate(script)
    runs.push(
      await page.evaluate((root) => {
        const { footholdStart } = globalThis as unknown as {
          footholdStart: typeof import("./start-in-chromium.ts")
        }
        return footholdStart.start(root)
      }, origin),
    )
  }
  await browser.close()
  close()
  const [read, create] = [median(runs.map(([ms]) => ms)), median(runs.map(([, ms]) => ms))]
  return {
    name: "engine start from bytes to ready, in Chromium",
    value: `${create.toFixed(0)} ms`,
    note: `fetching the files takes ${read.toFixed(0)} ms: ${((read + create) / read).toFixed(1)} times the mere fetching; by the clock, median of 5 new pages`,
  }
}
