/** What stands at the start of a language model of CMU Sphinx in its binary form. */
const MAGIC = "Trie Language Model"
/** Values in each of its tables of rounded numbers, four bytes each. */
const ROUNDED = 65_536
/** Bytes of a single word's entry: probability, back-off weight, first successor. */
const ENTRY = 12

/**
 * The words of a trigram model of CMU Sphinx (`en-us.lm.bin`), the most probable first.
 * @throws TypeError when the bytes are not such a model.
 */
export function wordsByProbability(bytes: Buffer): string[] {
  if (bytes.toString("latin1", 0, MAGIC.length) !== MAGIC || bytes[MAGIC.length] !== 3)
    throw new TypeError("This is not a trigram model of CMU Sphinx.")
  const sizes = MAGIC.length + 1
  const count = bytes.readUInt32LE(sizes)
  // After three sizes and the kind of rounding: probabilities and weights of pairs, probabilities of triples.
  const entries = sizes + 4 * 4 + 3 * 4 * ROUNDED
  const words = bytes.toString("utf8", wordsStart(bytes)).split("\0").slice(0, count)
  return words
    .map((word, i) => ({ word, probability: bytes.readFloatLE(entries + i * ENTRY) }))
    .sort((a, b) => b.probability - a.probability || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word)
}

/** The words end the file, each followed by a zero; before them stands the length of all, which finds their start. */
function wordsStart(bytes: Buffer): number {
  for (let start = bytes.length - 1; start >= 4; start--) {
    if (bytes.readUInt32LE(start - 4) === bytes.length - start) return start
  }
  throw new TypeError("The model has no list of words.")
}
