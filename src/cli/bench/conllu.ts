/** One word line of a CoNLL-U file. `head` is -1 for the root, else an index into the sentence. */
export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly features: string
  readonly head: number
  readonly relation: string
}

export type GoldSentence = readonly GoldWord[]

/** The sentences of a CoNLL-U text; multiword ranges, empty nodes and comments are left out. */
export const readConllu = (text: string): GoldSentence[] => {
  const sentences: GoldWord[][] = []
  let words: GoldWord[] = []
  for (const line of text.split("\n")) {
    if (line.trim() === "") {
      if (words.length > 0) sentences.push(words)
      words = []
      continue
    }
    if (line.startsWith("#")) continue
    const cells = line.split("\t")
    if (!/^\d+$/.test(cells[0] ?? "")) continue
    words.push({
      form: cells[1]!,
      lemma: cells[2]!,
      upos: cells[3]!,
      xpos: cells[4]!,
      features: cells[5]!,
      head: Number(cells[6]) - 1,
      relation: cells[7]!,
    })
  }
  if (words.length > 0) sentences.push(words)
  return sentences
}
