import { existsSync, readFileSync } from "node:fs"
import { createInterface } from "node:readline"
import { JSDOM, VirtualConsole } from "jsdom"
import { readBlocks } from "../page/blocks.ts"
import { findArticle } from "../page/find.ts"
import { tagLook } from "../page/look.ts"
import { bytesToText } from "./html.ts"

/** What `extract` prints of one page. */
export interface Extracted {
  readonly title: string
  readonly byline: string | null
  readonly lang: string | null
  readonly verdict: string
  readonly blocks: readonly { readonly kind: string; readonly text: string }[]
  readonly coverage: number
}

/** The article of a page given as HTML. Scripts do not run and nothing is fetched. */
export function extractHtml(html: string, url = "http://localhost/"): Extracted {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  const { document } = dom.window
  const found = findArticle(document, tagLook)
  const blocks = readBlocks(found.nodes, { look: tagLook }).map(({ block: { kind, text } }) => ({ kind, text }))
  const { title, byline, lang, verdict, coverage } = found
  dom.window.close()
  return { title, byline, lang, verdict, blocks, coverage: Math.round(coverage * 1000) / 1000 }
}

const USAGE = `extract FILE.html [--url URL]
  prints {"title", "byline", "lang", "verdict", "blocks": [{"kind", "text"}], "coverage"}
extract --jsonl
  reads {"id", "file"} lines (also "html" in place of "file", and "url"), prints the same with "id";
  a page that fails gives {"id", "error"}`

/** Runs the command. Returns its exit status. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(USAGE)
    return 0
  }
  if (args.includes("--jsonl")) return extractLines()
  const at = args.indexOf("--url")
  const url = at >= 0 ? args[at + 1] : undefined
  const [file, ...more] = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1))
  if (!file || more.length || (at >= 0 && !url)) {
    console.error(USAGE)
    return 2
  }
  try {
    console.log(JSON.stringify(extractHtml(readPage(file), url)))
    return 0
  } catch (error) {
    console.error(`extract: ${messageOf(error)}`)
    return 1
  }
}

async function extractLines(): Promise<number> {
  let failed = false
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue
    let id: unknown = null
    try {
      const ask = JSON.parse(line) as { id?: unknown; file?: string; html?: string; url?: string }
      id = ask.id ?? null
      if (typeof ask.file !== "string" && typeof ask.html !== "string") throw new Error('a line needs "file" or "html"')
      console.log(JSON.stringify({ id, ...extractHtml(ask.html ?? readPage(ask.file!), ask.url) }))
    } catch (error) {
      failed = true
      console.log(JSON.stringify({ id, error: messageOf(error) }))
    }
  }
  return failed ? 1 : 0
}

function readPage(file: string): string {
  if (!existsSync(file)) throw new Error(`no such file: ${file}`)
  return bytesToText(readFileSync(file))
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split("/").at(-1)!)) {
  process.exitCode = await main(process.argv.slice(2))
}
