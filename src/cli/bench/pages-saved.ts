import { existsSync, readdirSync, readFileSync } from "node:fs"
import { readHtml } from "../html.ts"

/** A saved page of a corpus. */
export interface SavedPage {
  readonly corpus: "readability" | "aeb" | "wcxb"
  readonly id: string
  /** What kind of page it is, where the corpus says so. */
  readonly type: string
  readonly html: () => string
  /** The text that people say is the article; null where the corpus gives none. */
  readonly truth: string | null
}

/**
 * The saved pages of the corpora folder: article-extraction-benchmark, Web Content Extraction
 * Benchmark and Readability's own test pages. A corpus that is not there gives no pages.
 */
export function savedPages(corpora: string): SavedPage[] {
  const folder = `${corpora}/pages`
  return [
    ...readabilityPages(`${folder}/readability`),
    ...aebPages(`${folder}/aeb`),
    ...wcxbPages(`${folder}/wcxb`),
  ]
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T

function readabilityPages(folder: string): SavedPage[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((id) => existsSync(`${folder}/${id}/source.html`))
    .map((id) => ({
      corpus: "readability",
      id,
      type: "mixed",
      html: () => readHtml(`${folder}/${id}/source.html`),
      truth: null,
    }))
}

function aebPages(folder: string): SavedPage[] {
  if (!existsSync(folder)) return []
  const truths = json<Record<string, { articleBody: string }>>(`${folder}/ground-truth.json`)
  return Object.entries(truths).map(([id, { articleBody }]) => ({
    corpus: "aeb",
    id,
    type: "news",
    html: () => readHtml(`${folder}/html/${id}.html.gz`),
    truth: articleBody,
  }))
}

function wcxbPages(folder: string): SavedPage[] {
  if (!existsSync(folder)) return []
  const types = json<Record<string, { page_type: string }>>(`${folder}/metadata.json`)
  const files = new Map(readdirSync(`${folder}/html`).map((file) => [file.split(".")[0]!, file]))
  return Object.entries(types)
    .filter(([id]) => files.has(id))
    .map(([id, { page_type }]) => ({
      corpus: "wcxb",
      id,
      type: page_type,
      html: () => readHtml(`${folder}/html/${files.get(id)}`),
      truth: json<{ ground_truth: { main_content: string } }>(`${folder}/ground-truth/${id}.json`)
        .ground_truth.main_content,
    }))
}
