import type { PageBlock } from "./blocks.ts"
import type { Article } from "./contract.ts"
import { directionOf } from "./direction.ts"
import type { Look } from "./look.ts"
import { outlineOf } from "./outline.ts"
import type { PictureNumber } from "./pictures.ts"

/** What is known of an article beside its text. */
export type AboutArticle = Pick<Article, "url" | "title" | "byline" | "lang" | "coverage">

/** An article as plain data, from its blocks in a document. The document is only read, with pauses. */
export async function articleFrom(
  { url, title, byline, lang, coverage }: AboutArticle,
  blocks: readonly PageBlock[],
  look: Look,
  numberOf: PictureNumber,
): Promise<Article> {
  return {
    url,
    title,
    byline,
    lang,
    coverage,
    dir: await directionOf(blocks, look),
    outline: await outlineOf(blocks, look, numberOf),
    blocks: blocks.map(({ block }) => block),
  }
}
