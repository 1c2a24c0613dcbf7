import type { Column } from "../columns.ts"

/** A sentence of the source in one column: the places of its block in the article and of itself in the block. */
export interface SentencePlace {
  readonly column: Column
  readonly block: number
  readonly sentence: number
}

/** A place as one word, for attributes and keys. */
export const placeName = ({ column, block, sentence }: SentencePlace): string =>
  `${column}-${block}-${sentence}`

/** The place that `placeName` named. */
export function placeNamed(name: string): SentencePlace {
  const [column, block, sentence] = name.split("-")
  return {
    column: column === "original" ? column : (Number(column) as Exclude<Column, "original">),
    block: Number(block),
    sentence: Number(sentence),
  }
}
