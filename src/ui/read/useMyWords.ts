import { useMemo } from "react"
import { findWord } from "../../app/words/change.ts"
import { amongThem, stayingWords } from "../../app/words/staying.ts"
import type { MyWord } from "../../app/words/word.ts"
import type { Block } from "../../engine/text/block.ts"
import { useWords } from "../useWords.ts"

/** What the reader has said of words, for the text that is read. */
export function useMyWords(blocks: readonly Block[], kept: readonly string[]) {
  const { words, change } = useWords()

  /** The words that no step may change, of those that may stand in the text; null while they are not known. */
  const staying = useMemo(
    () =>
      words &&
      amongThem(
        stayingWords({ kept }, words),
        blocks.map(({ text }) => text),
      ),
    [words, kept, blocks],
  )
  // The same set as long as it holds the same words: the whole text is drawn from it.
  const names = (words ?? [])
    .flatMap(({ headword, status }) => (status === "known" ? [headword] : []))
    .join("\n")
  const known = useMemo(() => new Set(names.split("\n")), [names])
  const statusOf = (headword: string): MyWord["status"] | null =>
    findWord(words ?? [], headword)?.status ?? null
  return { staying, known, statusOf, change }
}
