import type { Block } from "../../engine/text/block.ts"
import { stemOf } from "../../page/levels.ts"
import type { MyWord } from "./word.ts"

/** Words that no step may change for a reader: those never to be changed, and those that he or she knows. */
export function staying(kept: readonly string[], words: Iterable<MyWord>): string[] {
  const known = [...words].filter(({ status }) => status === "known")
  return [...kept, ...known.map(({ headword }) => headword)]
}

/**
 * Those words of a list of which some form may stand in some blocks. The engine reads each protected word anew for each
 * batch, and a reader may know thousands.
 */
export function mayStandIn(words: readonly string[], blocks: readonly Block[]): string[] {
  const text = blocks
    .map((block) => block.text)
    .join("\n")
    .toLowerCase()
  return words.filter((word) => text.includes(stemOf(word)))
}
