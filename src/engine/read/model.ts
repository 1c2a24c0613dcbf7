/*
 * The layout of `english.bin`, read in place: a four-byte mark, a number of sections, then for each its
 * name (12 ASCII bytes), offset and length in bytes; offsets are multiples of 4, numbers little-endian.
 */

const MARK = 0x31524846 // "FHR1"
const NAME_BYTES = 12
const ENTRY_BYTES = NAME_BYTES + 8

/** What the model knows of words by their hash. */
export interface Words {
  clusterOf(word: number): number
  coarseOf(cluster: number): number
  /** Which tags the word was seen with, as a number; 0 for words seen rarely. */
  ambiguityOf(word: number): number
  /** The only tag of a frequent word, or -1. */
  onlyTagOf(word: number): number
}

/**
 * Weights of many classes, sparse. A slot is 0, or a check byte and the place of its list (`<< 8`). A
 * list starts with a second check byte; then come classes with their weights, 128 added to the last class.
 */
export interface SparseWeights {
  readonly slots: Uint32Array
  readonly classes: Uint8Array
  readonly weights: Int8Array
}

/** Weights of the parser's moves: a slot holds two bytes of check and the weights of LEFT and RIGHT against SHIFT. */
export interface DenseWeights {
  readonly slots: Int32Array
}

/** One of the two parsers. */
export interface Direction {
  readonly moves: DenseWeights
  readonly relations: SparseWeights
}

export interface Model {
  /** "NOUN NN", by class. */
  readonly tags: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Number of the universal part of speech of each tag class. */
  readonly uposOf: Uint8Array
  readonly relations: readonly string[]
  readonly words: Words
  readonly tagger: SparseWeights
  /** Reads from the first token to the last. */
  readonly forward: Direction
  /** Reads from the last token to the first. */
  readonly backward: Direction
  /**
   * Logistics: slope and intercept from a margin to log odds for the forward and the backward parser,
   * then two slopes and an intercept from both to a confidence where they agree, and the same where not.
   */
  readonly calibration: Float32Array
}

/** Writes sections in the order given. */
export const packModel = (sections: readonly (readonly [string, ArrayBufferView])[]): Uint8Array => {
  let offset = 8 + sections.length * ENTRY_BYTES
  const places = sections.map(([, data]) => {
    const place = offset
    offset += (data.byteLength + 3) & ~3
    return place
  })
  const out = new Uint8Array(offset)
  const view = new DataView(out.buffer)
  view.setUint32(0, MARK, true)
  view.setUint32(4, sections.length, true)
  sections.forEach(([name, data], i) => {
    const entry = 8 + i * ENTRY_BYTES
    for (let j = 0; j < name.length; j++) out[entry + j] = name.charCodeAt(j)
    view.setUint32(entry + NAME_BYTES, places[i]!, true)
    view.setUint32(entry + NAME_BYTES + 4, data.byteLength, true)
    out.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), places[i]!)
  })
  return out
}

/** Opens a model over its bytes. Throws a RangeError when they are not a model. */
export const openModel = (bytes: Uint8Array): Model => {
  // Typed arrays need an aligned start; a file fetched whole has one.
  const data = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  if (data.byteLength < 8 || view.getUint32(0, true) !== MARK)
    throw new RangeError("not a reading model of this version")
  const sections = new Map<string, Uint8Array>()
  const count = view.getUint32(4, true)
  for (let i = 0; i < count; i++) {
    const entry = 8 + i * ENTRY_BYTES
    if (entry + ENTRY_BYTES > data.byteLength) throw new RangeError("the reading model is cut short")
    let name = ""
    for (let j = 0; j < NAME_BYTES && data[entry + j] !== 0; j++)
      name += String.fromCharCode(data[entry + j]!)
    const offset = view.getUint32(entry + NAME_BYTES, true)
    const length = view.getUint32(entry + NAME_BYTES + 4, true)
    if (offset + length > data.byteLength) throw new RangeError(`the reading model is cut short in "${name}"`)
    sections.set(name, data.subarray(offset, offset + length))
  }
  const bytesOf = (name: string): Uint8Array => {
    const section = sections.get(name)
    if (section === undefined) throw new RangeError(`the reading model has no "${name}"`)
    return section
  }
  const unsigned = (name: string) =>
    new Uint32Array(bytesOf(name).buffer, bytesOf(name).byteOffset, bytesOf(name).byteLength >> 2)
  const list = (name: string) => String.fromCharCode(...bytesOf(name)).split("\n")
  const sparse = (name: string): SparseWeights => {
    const weights = bytesOf(`${name}.w`)
    return {
      slots: unsigned(`${name}.s`),
      classes: bytesOf(`${name}.c`),
      weights: new Int8Array(weights.buffer, weights.byteOffset, weights.byteLength),
    }
  }
  const tags = list("tags")
  const upos = [...new Set(tags.map((tag) => tag.split(" ")[0]!))].sort()
  const direction = (name: string): Direction => {
    const moves = unsigned(`${name}.m`)
    return {
      moves: { slots: new Int32Array(moves.buffer, moves.byteOffset, moves.length) },
      relations: sparse(name),
    }
  }
  const calibration = unsigned("calibration")
  return {
    tags,
    upos,
    xpos: tags.map((tag) => tag.split(" ")[1]!),
    uposOf: Uint8Array.from(tags, (tag) => upos.indexOf(tag.split(" ")[0]!)),
    relations: list("relations"),
    words: openWords(unsigned("words"), bytesOf("coarse")),
    tagger: sparse("tag"),
    forward: direction("forward"),
    backward: direction("backward"),
    calibration: new Float32Array(calibration.buffer, calibration.byteOffset, calibration.length),
  }
}

/** Bits of an entry of the word table: 10 of check, then cluster, ambiguity class and only tag. */
export const WORD_CHECK_BITS = 10
export const CLUSTER_BITS = 10
export const AMBIGUITY_BITS = 12

/**
 * The word table: open addressing by the low bits of the hash, check bits from its top. Two numbers an
 * entry would be simpler; one keeps the file small: check (10), cluster (10), ambiguity and only tag (12).
 */
export const openWords = (table: Uint32Array, coarse: Uint8Array): Words => {
  const mask = table.length - 1
  let lastWord = 0
  let lastEntry = 0
  const find = (word: number): number => {
    if (word === lastWord) return lastEntry
    const check = word >>> (32 - WORD_CHECK_BITS)
    let entry = 0
    for (let slot = word & mask; table[slot] !== 0; slot = (slot + 1) & mask) {
      if (table[slot]! >>> (32 - WORD_CHECK_BITS) === check) {
        entry = table[slot]!
        break
      }
    }
    lastWord = word
    lastEntry = entry
    return entry
  }
  const rest = (entry: number): number => entry & ((1 << AMBIGUITY_BITS) - 1)
  return {
    clusterOf: (word) => (find(word) >>> AMBIGUITY_BITS) & ((1 << CLUSTER_BITS) - 1),
    coarseOf: (cluster) => coarse[cluster] ?? 0,
    ambiguityOf: (word) => rest(find(word)),
    onlyTagOf: (word) => {
      const value = rest(find(word))
      return value >= ONLY_TAG ? value - ONLY_TAG : -1
    },
  }
}

/** Ambiguity classes from this number on mean: always this one tag. */
export const ONLY_TAG = 1 << (AMBIGUITY_BITS - 1)
