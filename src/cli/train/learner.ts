import type { DenseWeights, SparseWeights } from "../../engine/read/model.ts"
import { byteOf, STEPS } from "../../engine/read/weights.ts"

/*
 * Averaged perceptrons over hashed features. A feature enters the table on its second update: those
 * that were wrong once only teach the sentence they came from.
 */

class Seen {
  readonly #bits = new Uint32Array(1 << 24)
  /** Whether the feature was marked before; marks it. */
  mark(feature: number): boolean {
    const place = Math.imul(feature, 0x9e3779b1) >>> 3
    const word = place >>> 5
    const bit = 1 << (place & 31)
    const before = (this.#bits[word]! & bit) !== 0
    this.#bits[word]! |= bit
    return before
  }
}

class Table {
  readonly keys: Int32Array
  readonly #mask: number
  readonly #limit: number
  size = 0
  constructor(bits: number) {
    this.keys = new Int32Array(1 << bits)
    this.#mask = (1 << bits) - 1
    this.#limit = Math.floor((1 << bits) * 0.75)
  }
  find(feature: number): number {
    const key = feature | 0 || 1
    let slot = Math.imul(key, 0x2545f491) & this.#mask
    for (; this.keys[slot] !== 0; slot = (slot + 1) & this.#mask) if (this.keys[slot] === key) return slot
    return -1
  }
  add(feature: number): number {
    const key = feature | 0 || 1
    let slot = Math.imul(key, 0x2545f491) & this.#mask
    for (; this.keys[slot] !== 0; slot = (slot + 1) & this.#mask) if (this.keys[slot] === key) return slot
    if (this.size >= this.#limit) return -1
    this.keys[slot] = key
    this.size += 1
    return slot
  }
}

/** A perceptron of three classes. */
export class DenseLearner {
  readonly #seen = new Seen()
  readonly table: Table
  readonly #weights: Float32Array
  readonly #sums: Float32Array
  clock = 1
  constructor(bits: number) {
    this.table = new Table(bits)
    this.#weights = new Float32Array(3 << bits)
    this.#sums = new Float32Array(3 << bits)
  }
  /** Adds up the weights of the features, as they are now or averaged over all examples so far. */
  score(features: Int32Array, count: number, scores: Float64Array, averaged = false): void {
    const part = averaged ? 1 / this.clock : 0
    let a = 0
    let b = 0
    let c = 0
    for (let i = 0; i < count; i++) {
      const slot = this.table.find(features[i]!)
      if (slot < 0) continue
      a += this.#weights[slot * 3]! - part * this.#sums[slot * 3]!
      b += this.#weights[slot * 3 + 1]! - part * this.#sums[slot * 3 + 1]!
      c += this.#weights[slot * 3 + 2]! - part * this.#sums[slot * 3 + 2]!
    }
    scores[0] = a
    scores[1] = b
    scores[2] = c
  }
  update(features: Int32Array, count: number, good: number, bad: number): void {
    for (let i = 0; i < count; i++) {
      const feature = features[i]!
      let slot = this.table.find(feature)
      if (slot < 0) {
        if (!this.#seen.mark(feature)) continue
        slot = this.table.add(feature)
        if (slot < 0) continue
      }
      this.#weights[slot * 3 + good]! += 1
      this.#sums[slot * 3 + good]! += this.clock
      this.#weights[slot * 3 + bad]! -= 1
      this.#sums[slot * 3 + bad]! -= this.clock
    }
  }
  /** Packs the strongest averaged weights into 2^bits slots; `scale` turns a weight into its byte. */
  pack(bits: number, fill: number): { weights: DenseWeights; scale: number; kept: number } {
    const averaged = (slot: number, k: number): number =>
      this.#weights[slot * 3 + k]! - this.#sums[slot * 3 + k]! / this.clock
    const found: number[] = []
    const force = new Float32Array(this.table.keys.length)
    const peak: number[] = []
    for (let slot = 0; slot < this.table.keys.length; slot++) {
      if (this.table.keys[slot] === 0) continue
      const shift = averaged(slot, 0)
      const left = averaged(slot, 1)
      const right = averaged(slot, 2)
      const strongest = Math.max(Math.abs(left - shift), Math.abs(right - shift), Math.abs(left - right))
      force[slot] = strongest
      peak.push(strongest)
      found.push(slot)
    }
    const scale = STEPS[255]! / quantile(peak, 1)
    const order = Uint32Array.from(found).sort((a, b) => force[b]! - force[a]! || a - b)
    const slots = new Int32Array(1 << bits)
    const byte = (value: number): number => byteOf(value * scale) & 255
    let kept = 0
    for (const slot of order.subarray(0, Math.floor(fill * (1 << bits)))) {
      const feature = this.table.keys[slot]!
      let place = feature >>> (32 - bits)
      if (slots[place] !== 0) place ^= 1
      if (slots[place] !== 0) continue
      const shift = averaged(slot, 0)
      const entry =
        (feature & 0xffff) | (byte(averaged(slot, 1) - shift) << 16) | (byte(averaged(slot, 2) - shift) << 24)
      if (entry >>> 16 === 0) continue
      slots[place] = entry
      kept += 1
    }
    return { weights: { slots }, scale, kept }
  }
}

/** A perceptron of many classes, of which a feature speaks for few. */
export class SparseLearner {
  readonly #seen = new Seen()
  readonly table: Table
  readonly #first: Int32Array
  readonly #next: Int32Array
  readonly #classes: Uint8Array
  readonly #weights: Float32Array
  readonly #sums: Float32Array
  #pairs = 1
  clock = 1
  constructor(bits: number) {
    this.table = new Table(bits)
    const pairs = 4 << bits
    this.#first = new Int32Array(1 << bits)
    this.#next = new Int32Array(pairs)
    this.#classes = new Uint8Array(pairs)
    this.#weights = new Float32Array(pairs)
    this.#sums = new Float32Array(pairs)
  }
  /** Adds up the weights of the features, as they are now or averaged over all examples so far. */
  score(features: Int32Array, count: number, scores: Float64Array, averaged = false): void {
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const slot = this.table.find(features[i]!)
      if (slot < 0) continue
      for (let at = this.#first[slot]!; at !== 0; at = this.#next[at]!) {
        scores[this.#classes[at]!]! += averaged
          ? this.#weights[at]! - this.#sums[at]! / this.clock
          : this.#weights[at]!
      }
    }
  }
  update(features: Int32Array, count: number, good: number, bad: number): void {
    for (let i = 0; i < count; i++) {
      const feature = features[i]!
      let slot = this.table.find(feature)
      if (slot < 0) {
        if (!this.#seen.mark(feature)) continue
        slot = this.table.add(feature)
        if (slot < 0) continue
      }
      this.#change(slot, good, 1)
      this.#change(slot, bad, -1)
    }
  }
  #change(slot: number, tagged: number, amount: number): void {
    let at = this.#first[slot]!
    while (at !== 0 && this.#classes[at] !== tagged) at = this.#next[at]!
    if (at === 0) {
      if (this.#pairs >= this.#classes.length) return
      at = this.#pairs++
      this.#classes[at] = tagged
      this.#next[at] = this.#first[slot]!
      this.#first[slot] = at
    }
    this.#weights[at]! += amount
    this.#sums[at]! += amount * this.clock
  }
  pack(
    bits: number,
    fill: number,
    faintest: number,
  ): { weights: SparseWeights; scale: number; kept: number; pairs: number } {
    const averaged = (at: number): number => this.#weights[at]! - this.#sums[at]! / this.clock
    const found: number[] = []
    const force = new Float32Array(this.table.keys.length)
    const peak: number[] = []
    for (let slot = 0; slot < this.table.keys.length; slot++) {
      if (this.table.keys[slot] === 0) continue
      for (let at = this.#first[slot]!; at !== 0; at = this.#next[at]!)
        force[slot] = Math.max(force[slot]!, Math.abs(averaged(at)))
      peak.push(force[slot]!)
      found.push(slot)
    }
    const scale = STEPS[255]! / quantile(peak, 1)
    const order = Uint32Array.from(found).sort((a, b) => force[b]! - force[a]! || a - b)
    const owner = new Int32Array(1 << bits).fill(-1)
    let kept = 0
    for (const slot of order.subarray(0, Math.floor(fill * (1 << bits)))) {
      if (Math.abs(byteOf(force[slot]! * scale)) < faintest) break
      let place = this.table.keys[slot]! >>> (32 - bits)
      if (owner[place] !== -1) place ^= 1
      if (owner[place] !== -1) continue
      owner[place] = slot
      kept += 1
    }
    const slots = new Uint32Array(1 << bits)
    const classes: number[] = [128]
    const weights: number[] = [0]
    owner.forEach((slot, place) => {
      if (slot < 0) return
      const list: [number, number][] = []
      for (let at = this.#first[slot]!; at !== 0; at = this.#next[at]!) {
        const value = byteOf(averaged(at) * scale)
        if (Math.abs(value) >= faintest) list.push([this.#classes[at]!, value])
      }
      if (list.length === 0) return
      slots[place] = (classes.length << 8) | (this.table.keys[slot]! & 255)
      classes.push((this.table.keys[slot]! >>> 8) & 255)
      weights.push(0)
      list.sort((a, b) => a[0] - b[0])
      list.forEach(([tagged, value], i) => {
        classes.push(tagged | (i === list.length - 1 ? 128 : 0))
        weights.push(value)
      })
    })
    return {
      weights: { slots, classes: Uint8Array.from(classes), weights: Int8Array.from(weights) },
      scale,
      kept,
      pairs: classes.length,
    }
  }
}

const quantile = (values: number[], q: number): number =>
  Float32Array.from(values).sort()[Math.floor((values.length - 1) * q)] ?? 1
