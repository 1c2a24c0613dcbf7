import type { WordChange } from "../../app/words/word.ts"

/** Makes a change to the words, and then says so. */
export type OnChange = (saying: string, change: WordChange) => Promise<void>
