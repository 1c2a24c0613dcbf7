/** Words of a sentence that somebody may want to keep or explain: those of four letters or more, each once, in order. */
export const wordsIn = (sentence: string): string[] => [
  ...new Set(sentence.match(/\p{L}[\p{L}\p{M}’'-]{3,}/gu) ?? []),
]
