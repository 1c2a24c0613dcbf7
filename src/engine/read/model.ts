/*
 * The layout of `english.bin`, read in place: a four-byte mark, a number of sections, then for each its
 * name (12 ASCII bytes), offset and length in bytes; offsets are multiples of 16, numbers little-endian.
 */

const MARK = 0x32524846 // "FHR2"
const NAME_BYTES = 12
const ENTRY_BYTES = NAME_BYTES + 8
const ALIGN = 16

/** The network's measures, in the order of the section "sizes". */
export interface Sizes {
  /** Numbers of an embedding, a multiple of 32. */
  readonly embedding: number
  /** Numbers of a token between layers, a multiple of 8: half of them read forward, half backward. */
  readonly hidden: number
  /** Recurrent layers. */
  readonly layers: number
  /** After how many of them the tags are read off, for the layers above too. */
  readonly tagLayer: number
  /** Numbers that a head and a dependent are compared by, a multiple of 8. */
  readonly arc: number
  /** Numbers that a relation is read off, a multiple of 8. */
  readonly label: number
}

/** The model's bytes, parted. Offsets are from the first byte. */
export interface Model {
  readonly bytes: Uint8Array
  readonly sizes: Sizes
  /** "NOUN NN", by class. */
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  /** Signs that have a row in the table, ascending: the row of a sign is its place here. */
  readonly signs: Uint32Array
  /** What is added to the score of an arc by how far the head stands behind its dependent, from -20 to 20. */
  readonly distances: Float32Array
  /** The scores of heads are divided by this before they become probabilities (Guo et al. 2017). */
  readonly temperature: number
  /** Where a section starts. Throws a RangeError when there is none. */
  offsetOf(name: string): number
}

/** The sections of one matrix: weights of a byte, a scale and a constant for each row. */
export const matrixSections = (name: string) => [`${name}.w`, `${name}.s`, `${name}.b`] as const

/** Writes sections in the order given. */
export const packModel = (sections: readonly (readonly [string, ArrayBufferView])[]): Uint8Array => {
  const align = (offset: number): number => (offset + ALIGN - 1) & ~(ALIGN - 1)
  let offset = align(8 + sections.length * ENTRY_BYTES)
  const places = sections.map(([, data]) => {
    const place = offset
    offset = align(offset + data.byteLength)
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
export const openModel = (given: Uint8Array): Model => {
  // Typed arrays need an aligned start; a file fetched whole has one.
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MARK)
    throw new RangeError("not a reading model of this version")
  const sections = new Map<string, { offset: number; length: number }>()
  const count = view.getUint32(4, true)
  for (let i = 0; i < count; i++) {
    const entry = 8 + i * ENTRY_BYTES
    if (entry + ENTRY_BYTES > bytes.byteLength) throw new RangeError("the reading model is cut short")
    let name = ""
    for (let j = 0; j < NAME_BYTES && bytes[entry + j] !== 0; j++)
      name += String.fromCharCode(bytes[entry + j]!)
    const offset = view.getUint32(entry + NAME_BYTES, true)
    const length = view.getUint32(entry + NAME_BYTES + 4, true)
    if (offset + length > bytes.byteLength)
      throw new RangeError(`the reading model is cut short in "${name}"`)
    sections.set(name, { offset, length })
  }
  const section = (name: string) => {
    const found = sections.get(name)
    if (found === undefined) throw new RangeError(`the reading model has no "${name}"`)
    return found
  }
  const list = (name: string): string[] => {
    const { offset, length } = section(name)
    return String.fromCharCode(...bytes.subarray(offset, offset + length)).split("\n")
  }
  const place = (name: string): [ArrayBufferLike, number, number] => {
    const { offset, length } = section(name)
    return [bytes.buffer, bytes.byteOffset + offset, length >> 2]
  }
  const [embedding, hidden, layers, tagLayer, arc, label] = new Uint32Array(...place("sizes"))
  return {
    bytes,
    sizes: {
      embedding: embedding!,
      hidden: hidden!,
      layers: layers!,
      tagLayer: tagLayer!,
      arc: arc!,
      label: label!,
    },
    tags: list("tags"),
    relations: list("relations"),
    signs: new Uint32Array(...place("signs")),
    distances: new Float32Array(...place("distances")),
    temperature: new Float32Array(...place("temperature"))[0]!,
    offsetOf: (name) => section(name).offset,
  }
}
