import { FEATURES, featuresOf } from "./features.ts"
import { instantiate } from "./kernel/instantiate.ts"
import { matrixSections, openModel } from "./model.ts"
import { type ArcScore, bestTree } from "./tree.ts"

/** What the network says of a sentence: numbers of tag and relation, and heads, -1 for the root; by token. */
export interface Judgement {
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
  /** How probable each head is, 0 to 1. */
  readonly confidence: Float32Array
}

export interface Network {
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  /** Reads up to `MOST_TOKENS` words as one sentence. The answer is overwritten by the next call. */
  judge(forms: readonly string[]): Judgement
  /** Whether a sign has a row of its own. */
  knows(sign: number): boolean
}

/** The longest sentence that is read as one. */
export const MOST_TOKENS = 191

/** A matrix in the kernel's memory: weights widened to 16 bits. */
interface Matrix {
  readonly weights: number
  readonly scales: number
  readonly bias: number
  readonly rows: number
}

const PAGE = 65536
/** Rows of a workspace: the root and the tokens, rounded up to four. */
const MOST_ROWS = MOST_TOKENS + 1
/** Forms whose share in the first layer is remembered: most words of an article come again. */
const MOST_REMEMBERED = 4096
/** Distances are told apart up to this many tokens; as in the trainer. */
const FAR = 20
/** Fixed point of the kernel: 1 as a 16-bit number. */
const ONE = 256

/** About e to the power of x, for x up to about 50: the same on every machine, as `Math.exp` is not. */
const power = (x: number): number => {
  let value = Math.max(0, 1 + x / 1024)
  for (let i = 0; i < 10; i++) value *= value
  return value
}

/** Sets the network up in the kernel's memory. Throws a RangeError when the model's bytes are none. */
export const createNetwork = (modelBytes: Uint8Array, kernelBytes: Uint8Array): Network => {
  const kernel = instantiate(kernelBytes)
  const model = openModel(modelBytes)
  const { embedding, hidden, layers, tagLayer, arc, label } = model.sizes
  const { tags, relations, temperature } = model
  const even = (n: number): number => n + (n & 1)
  const tagWidth = (tags.length + 7) & ~7
  const headWidth = 2 * arc + 2 * label

  // The memory: the model, then what is reserved here; grown at the end, when it is known how much is needed.
  const start = kernel.memory.buffer.byteLength
  let free = start
  const reserve = (bytes: number): number => {
    const place = free
    free += (bytes + 15) & ~15
    return place
  }
  const base = reserve(modelBytes.length)
  const widened: (() => void)[] = []
  const matrix = (name: string, rows: number, size: number): Matrix => {
    const [weights, scales, bias] = matrixSections(name).map((section) => base + model.offsetOf(section))
    const wide = reserve(even(rows) * size * 2)
    widened.push(() => kernel.widen(weights!, even(rows) * size, wide))
    return { weights: wide, scales: scales!, bias: bias!, rows: even(rows) }
  }
  const norm = (name: string, size: number) => {
    const gain = base + model.offsetOf(name)
    return { gain, bias: gain + size * 4 }
  }
  const floats = (width: number): number => reserve(MOST_ROWS * width * 4)
  const table = base + model.offsetOf("table")
  const tableScales = base + model.offsetOf("scales")
  const norm1 = norm("norm1", embedding)
  const norm2 = norm("norm2", hidden)
  const window = matrix("window", 3 * hidden, embedding)
  const units = Array.from({ length: layers }, (_, i) => matrix(`layer${i}`, 3 * hidden, hidden))
  const tagger = matrix("tag", tags.length, hidden)
  const feed = matrix("feed", hidden, tagWidth)
  const heads = matrix("heads", headWidth, hidden)
  const bilinear = matrix("arc", arc, arc)
  const labeller = matrix("label", relations.length, label)
  const rows = reserve(MOST_ROWS * FEATURES * 4)
  const products = reserve((MOST_REMEMBERED + 4) * 3 * hidden * 4)
  const places = reserve(MOST_ROWS * 4)
  const x = floats(hidden)
  const fixed = reserve(MOST_ROWS * Math.max(hidden, tagWidth, headWidth, embedding) * 2)
  const wide = floats(Math.max(3 * hidden, headWidth))
  const tagScores = floats(even(tags.length))
  const narrow = floats(Math.max(embedding, hidden, arc, tagWidth, even(relations.length)))
  const fixedHeads = reserve(MOST_ROWS * arc * 2)
  const fixedDependents = reserve(MOST_ROWS * arc * 2)
  const arcs = floats(MOST_ROWS)
  const unit = reserve(MOST_ROWS * 4)
  const nought = reserve(MOST_ROWS * 4)
  kernel.memory.grow(Math.ceil((free - start) / PAGE))
  const inPlace = new Uint8Array(kernel.memory.buffer, base, modelBytes.length)
  inPlace.set(modelBytes)
  const { signs, distances } = openModel(inPlace)
  for (const widen of widened) widen()
  const numbers = new Float32Array(kernel.memory.buffer)
  const rowNumbers = new Int32Array(kernel.memory.buffer, rows, MOST_ROWS * FEATURES)
  const placeNumbers = new Int32Array(kernel.memory.buffer, places, MOST_ROWS)
  numbers.fill(1 / ONE, unit >> 2, (unit >> 2) + MOST_ROWS)

  const rowOf = (sign: number): number => {
    let low = 0
    let high = signs.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (signs[middle]! < sign) low = middle + 1
      else high = middle
    }
    return signs[low] === sign ? low : -1
  }
  const remembered = new Map<string, number>()
  const ROOT = [signs.length, -1, -1, -1, -1, -1, -1, -1]

  const multiply = (by: Matrix, from: number, count: number, size: number, out: number): void =>
    kernel.multiply(from, count, size, by.weights, by.rows, by.scales, by.bias, out)

  /** Computes the shares in the first layer of forms met for the first time; null stands for the root. */
  const meet = (forms: readonly (string | null)[]): void => {
    const first = remembered.size
    for (const [i, form] of forms.entries()) {
      rowNumbers.set(form === null ? ROOT : featuresOf(form).map(rowOf), i * FEATURES)
      remembered.set(form ?? "", first + i)
    }
    kernel.embed(rows, forms.length, FEATURES, embedding, table, tableScales, narrow)
    kernel.normalize(narrow, forms.length, embedding, norm1.gain, norm1.bias)
    kernel.fix(narrow, forms.length * embedding, fixed)
    multiply(window, fixed, forms.length, embedding, products + first * 3 * hidden * 4)
  }

  /** Where each form's share stands, the root's at the head. */
  const place = (forms: readonly string[]): void => {
    if (remembered.size + forms.length > MOST_REMEMBERED) remembered.clear()
    if (remembered.size === 0) meet([null])
    const fresh = new Set(forms.filter((form) => !remembered.has(form)))
    if (fresh.size > 0) meet([...fresh])
    placeNumbers[0] = 0
    for (const [i, form] of forms.entries()) placeNumbers[i + 1] = remembered.get(form)!
  }

  /** Runs the layers over `count` places: `x` holds them afterwards, `tagScores` the scores of tags. */
  const encode = (count: number): void => {
    kernel.join(products, places, count, hidden, x)
    kernel.normalize(x, count, hidden, norm2.gain, norm2.bias)
    units.forEach((layer, i) => {
      kernel.fix(x, count * hidden, fixed)
      multiply(layer, fixed, count, hidden, wide)
      kernel.recur(wide, count, hidden, x)
      if (i === tagLayer - 1) feedTags(count)
    })
  }

  /** Reads the tags off and gives them to the layers above. */
  const feedTags = (count: number): void => {
    kernel.fix(x, count * hidden, fixed)
    multiply(tagger, fixed, count, hidden, tagScores)
    const width = even(tags.length)
    for (let i = 0; i < count; i++) {
      const from = (tagScores >> 2) + i * width
      const to = (narrow >> 2) + i * tagWidth
      numbers.copyWithin(to, from, from + tags.length)
      numbers.fill(0, to + tags.length, to + tagWidth)
    }
    kernel.gates(narrow, count * tagWidth)
    kernel.fix(narrow, count * tagWidth, fixed)
    multiply(feed, fixed, count, tagWidth, wide)
    const [to, from] = [x >> 2, wide >> 2]
    for (let k = 0; k < count * hidden; k++) numbers[to + k]! += numbers[from + k]!
  }

  const judgement = {
    tags: new Int32Array(MOST_TOKENS),
    heads: new Int32Array(MOST_TOKENS),
    relations: new Int32Array(MOST_TOKENS),
    confidence: new Float32Array(MOST_TOKENS),
  }
  const treeHeads = new Int32Array(MOST_ROWS)
  const root = relations.indexOf("root")

  /** The place of the greatest of `count` numbers from `from` on. */
  const greatest = (from: number, count: number): number => {
    let best = 0
    for (let k = 1; k < count; k++) if (numbers[from + k]! > numbers[from + best]!) best = k
    return best
  }

  /** Copies `arc` numbers of each place out of `wide`, rectified and in fixed point. */
  const spread = (count: number, from: number, to: number): void => {
    for (let i = 0; i < count; i++) {
      const start = (wide >> 2) + i * headWidth + from
      numbers.copyWithin((narrow >> 2) + i * arc, start, start + arc)
    }
    kernel.rectify(narrow, count * arc)
    kernel.fix(narrow, count * arc, to)
  }

  /** Scores every place as the head of every token; gives the way to ask for a score. */
  const scoreArcs = (count: number): ArcScore => {
    multiply(heads, fixed, count, hidden, wide)
    spread(count, 0, fixedHeads)
    spread(count, arc, fixed)
    multiply(bilinear, fixed, count, arc, narrow)
    kernel.fix(narrow, count * arc, fixedDependents)
    const width = even(count)
    kernel.multiply(fixedDependents, count, arc, fixedHeads, width, unit, nought, arcs)
    for (let i = 1; i < count; i++) {
      const row = (arcs >> 2) + i * width
      for (let h = 0; h < count; h++)
        numbers[row + h]! += distances[Math.max(-FAR, Math.min(FAR, h - i)) + FAR]!
    }
    return (dependent, head) => numbers[(arcs >> 2) + dependent * width + head]!
  }

  /** How probable the head of a token is among all that it might have. */
  const confidenceOf = (dependent: number, head: number, count: number, score: ArcScore): number => {
    const own = score(dependent, head)
    let sum = 0
    for (let h = 0; h < count; h++)
      if (h !== dependent) sum += power((score(dependent, h) - own) / temperature)
    return Math.min(1, 1 / sum)
  }

  /** Reads the relations off heads and dependents, which `scoreArcs` has left in `wide`. */
  const nameRelations = (count: number): void => {
    for (let i = 1; i < count; i++) {
      const to = (narrow >> 2) + i * label
      const ofHead = (wide >> 2) + treeHeads[i]! * headWidth + 2 * arc
      const ofDependent = (wide >> 2) + i * headWidth + 2 * arc + label
      for (let k = 0; k < label; k++)
        numbers[to + k] = Math.max(0, numbers[ofHead + k]! + numbers[ofDependent + k]!)
    }
    kernel.fix(narrow, count * label, fixed)
    multiply(labeller, fixed, count, label, narrow)
    for (let i = 1; i < count; i++) {
      const from = (narrow >> 2) + i * even(relations.length)
      numbers[from + root] = treeHeads[i] === 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
      judgement.relations[i - 1] = greatest(from, relations.length)
    }
  }

  return {
    tags,
    relations,
    knows: (sign) => rowOf(sign) >= 0,
    judge(forms) {
      const count = forms.length + 1
      place(forms)
      encode(count)
      kernel.fix(x, count * hidden, fixed)
      const score = scoreArcs(count)
      bestTree(forms.length, score, treeHeads)
      for (let i = 1; i < count; i++) {
        judgement.tags[i - 1] = greatest((tagScores >> 2) + i * even(tags.length), tags.length)
        judgement.heads[i - 1] = treeHeads[i]! - 1
        judgement.confidence[i - 1] = confidenceOf(i, treeHeads[i]!, count, score)
      }
      nameRelations(count)
      return judgement
    },
  }
}
