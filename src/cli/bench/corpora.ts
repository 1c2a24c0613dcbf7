import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Block } from "../../engine/text/block.ts"

/** A text of the development data, as blocks. `kind` says whether it is a whole article or less. */
export interface Article {
  readonly id: string
  readonly corpus: string
  readonly kind: "article" | "excerpt" | "sentence"
  readonly blocks: readonly Block[]
}

/** Where the development data lie: the folder that the environment variable CORPORA names; null when it names none. */
export const corporaFolder = (): string | null => process.env.CORPORA || null

const READERS: Readonly<Record<string, (folder: string) => Iterable<readonly [id: string, text: string]>>> = {
  "onestopenglish-dev": function* (folder) {
    for (const file of readdirSync(join(folder, "onestopenglish-dev/adv")).sort()) {
      yield [file.replace(".txt", ""), read(folder, `onestopenglish-dev/adv/${file}`)]
    }
  },
  aeb: function* (folder) {
    const truth = JSON.parse(read(folder, "pages/aeb/ground-truth.json")) as Record<
      string,
      { articleBody: string }
    >
    for (const id of Object.keys(truth).sort()) yield [id.slice(0, 12), truth[id]!.articleBody]
  },
  wcxb: function* (folder) {
    for (const file of readdirSync(join(folder, "pages/wcxb/ground-truth")).sort()) {
      const page = JSON.parse(read(folder, `pages/wcxb/ground-truth/${file}`)) as {
        ground_truth: { main_content: string | null }
      }
      yield [file.replace(".json", ""), page.ground_truth.main_content ?? ""]
    }
  },
  "tsar2025-trial": function* (folder) {
    for (const line of lines(folder, "tsar2025-trial/tsar2025_trial.jsonl")) {
      const { text_id, original } = JSON.parse(line) as { text_id: string; original: string }
      if (text_id.endsWith("-a2")) yield [text_id, original]
    }
  },
  "clear-dev": function* (folder) {
    for (const line of lines(folder, "clear-dev/clear-dev.jsonl")) {
      const { id, excerpt } = JSON.parse(line) as { id: string; excerpt: string }
      yield [id, excerpt]
    }
  },
  "asset-valid": function* (folder) {
    for (const [i, line] of lines(folder, "asset-valid/asset.valid.orig").entries())
      yield [String(i + 1), line]
  },
}

const KIND: Readonly<Record<string, Article["kind"]>> = {
  "clear-dev": "excerpt",
  "tsar2025-trial": "excerpt",
  "asset-valid": "sentence",
}

export const CORPORA: readonly string[] = Object.keys(READERS)

/** The corpora of whole articles. */
export const OF_ARTICLES: readonly string[] = CORPORA.filter((corpus) => KIND[corpus] === undefined)

/** Those of them whose files are there. */
export const articleCorpora = (folder: string): readonly string[] =>
  OF_ARTICLES.filter((corpus) => [corpus, `pages/${corpus}`].some((name) => existsSync(join(folder, name))))

/** The texts of a corpus in a fixed order. @throws Error when its files are not there. */
export const articlesOf = (folder: string, corpus: string): Article[] =>
  [...READERS[corpus]!(folder)].map(([id, text]) => ({
    id,
    corpus,
    kind: KIND[corpus] ?? "article",
    blocks: blocksOf(text),
  }))

/** Every line of a text as a block; a short line without an end mark is a heading. */
function blocksOf(text: string): Block[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line, i) => ({
      id: String(i),
      kind: isHeading(line) ? "heading" : "paragraph",
      text: line,
      opaque: [],
      anchors: [],
    }))
}

const isHeading = (line: string): boolean => line.length < 80 && !/[.!?:;,”"’)]$/.test(line)

const read = (folder: string, file: string): string => readFileSync(join(folder, file), "utf8")

/** The lines of a file of the development data, without the empty one at its end. */
export const lines = (folder: string, file: string): string[] =>
  read(folder, file).replace(/\n$/, "").split("\n")
