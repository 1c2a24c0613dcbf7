import { Readability } from "@mozilla/readability"
import { Defuddle } from "defuddle/node"
import { JSDOM, VirtualConsole } from "jsdom"
import { extractHtml } from "../html.ts"
import type { Row } from "./pages-row.ts"
import { type SavedPage, savedPages } from "./pages-saved.ts"
import { meanScore, type Score, shingleScore } from "./pages-score.ts"

/** Finds the article's text in HTML. */
type Extractor = (html: string) => Promise<string> | string

const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  Foothold: (html) =>
    extractHtml(html)
      .blocks.map(({ text }) => text)
      .join("\n"),
  "Readability alone": (html) => {
    const { document } = open(html)
    const article = new Readability<Node>(document, { serializer: (node) => node }).parse()
    return article?.content ? textOf(article.content) : ""
  },
  defuddle: async (html) => {
    const { content } = await Defuddle(open(html).document, "http://localhost/")
    return textOf(open(content).document.body)
  },
}

/** How well the article is found: precision, recall and F1 of word 4-grams, beside two others in the same run. */
export async function benchExtraction(corpora: string): Promise<Row[]> {
  const scores = new Map<string, Map<string, Score[]>>()
  for (const page of savedPages(corpora)) {
    if (page.truth === null) continue
    const html = page.html()
    for (const [name, extract] of Object.entries(EXTRACTORS)) {
      const found = await quietly(() => extract(html))
      for (const group of groupsOf(page)) {
        const byName = scores.get(group) ?? new Map<string, Score[]>()
        scores.set(group, byName)
        byName.set(name, [...(byName.get(name) ?? []), shingleScore(page.truth, found)])
      }
    }
  }
  return [...scores].flatMap(([group, byName]) =>
    [...byName].map(([name, list]) => {
      const { f1, precision, recall } = meanScore(list)
      return {
        name: `extraction, ${group}: ${name}`,
        value: f1.toFixed(3),
        note: `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${list.length} pages`,
      }
    }),
  )
}

const groupsOf = ({ corpus, type }: SavedPage): string[] =>
  corpus === "aeb" ? ["aeb"] : [corpus, `${corpus} ${type}`]

/** Windows that an extractor left open: each holds its whole page. */
const opened: JSDOM[] = []

function open(html: string): Window & { document: Document } {
  const dom = new JSDOM(html, { url: "http://localhost/", virtualConsole: new VirtualConsole() })
  opened.push(dom)
  return dom.window as never
}

/** An extractor that fails has found nothing; what it prints meanwhile is no part of the table. */
async function quietly(run: () => Promise<string> | string): Promise<string> {
  const { log, warn, error } = console
  console.log = console.warn = console.error = () => {}
  try {
    return await run()
  } catch {
    return ""
  } finally {
    for (const { window } of opened.splice(0)) window.close()
    Object.assign(console, { log, warn, error })
  }
}

const BLOCKS =
  /^(?:p|div|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|pre|section|article|figure|figcaption|dd|dt|br|header|footer|aside)$/i

/** The text of a tree with a line for each block, so that words of neighbours do not run together. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data
  const inner = [...node.childNodes].map(textOf).join("")
  return BLOCKS.test(node.nodeName) ? `\n${inner}\n` : inner
}
