import type { PageBlock } from "./blocks.ts"
import type { Look } from "./look.ts"
import { forEachPaced } from "./pace.ts"

/** Which way most of an article's text runs. */
export async function directionOf(blocks: readonly PageBlock[], look: Look): Promise<"ltr" | "rtl"> {
  let balance = 0
  await forEachPaced(blocks, ({ block, element }) => {
    balance += look.direction(element) === "rtl" ? -block.text.length : block.text.length
  })
  return balance < 0 ? "rtl" : "ltr"
}
