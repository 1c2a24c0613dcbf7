/*
 * The arithmetic of the reading network in WebAssembly SIMD, written in AssemblyScript; `npm run kernel`
 * compiles it to `assets/model/kernel.wasm`. Addresses are bytes in the one memory, which the caller
 * lays out. Counts of rows are rounded up to four by whoever lays out the buffers; what the extra rows
 * hold does not matter. All results are the same on every machine: IEEE arithmetic in a fixed order.
 */

/** Fixed point: an activation of 1 as a 16-bit number. */
const ONE: f32 = 256

/** Scales of embeddings are stored as 16-bit numbers: this many make 1. */
const SCALE: f32 = 65536

function sumOf(v: v128): i32 {
  return (
    i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 1) + i32x4.extract_lane(v, 2) + i32x4.extract_lane(v, 3)
  )
}

function sumOfFloats(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) +
    f32x4.extract_lane(v, 1) +
    (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  )
}

/** Adds four 4-bit numbers (0 to 15, meaning -8 to 7) times `scale` to `at`. */
function addScaled(at: usize, four: v128, scale: v128): void {
  const value = f32x4.convert_i32x4_s(i32x4.sub(four, i32x4.splat(8)))
  v128.store(at, f32x4.add(v128.load(at), f32x4.mul(value, scale)))
}

function addSixteen(at: usize, bytes: v128, scale: v128): void {
  const low = i16x8.extend_low_i8x16_u(bytes)
  const high = i16x8.extend_high_i8x16_u(bytes)
  addScaled(at, i32x4.extend_low_i16x8_u(low), scale)
  addScaled(at + 16, i32x4.extend_high_i16x8_u(low), scale)
  addScaled(at + 32, i32x4.extend_low_i16x8_u(high), scale)
  addScaled(at + 48, i32x4.extend_high_i16x8_u(high), scale)
}

/**
 * For each of `count` tokens the sum of its `features` rows of the embedding table; a row of -1 adds
 * nothing. A table row is `size` numbers of 4 bits: each 16 bytes hold 32 of them, the first 16 in the low halves.
 */
export function embed(
  rows: usize,
  count: i32,
  features: i32,
  size: i32,
  table: usize,
  scales: usize,
  out: usize,
): void {
  for (let i = 0; i < count; i++) {
    const at = out + <usize>(i * size * 4)
    memory.fill(at, 0, <usize>(size * 4))
    for (let f = 0; f < features; f++) {
      const row = load<i32>(rows + <usize>((i * features + f) * 4))
      if (row < 0) continue
      const scale = f32x4.splat(<f32>load<u16>(scales + <usize>(row * 2)) / SCALE)
      const from = table + <usize>(row * (size >> 1))
      for (let d = 0; d < size; d += 32) {
        const bytes = v128.load(from + <usize>(d >> 1))
        addSixteen(at + <usize>(d * 4), v128.and(bytes, i8x16.splat(15)), scale)
        addSixteen(at + <usize>(d * 4 + 64), i8x16.shr_u(bytes, 4), scale)
      }
    }
  }
}

/** Layer normalisation (Ba, Kiros and Hinton 2016) of `count` rows in place. */
export function normalize(x: usize, count: i32, size: i32, gain: usize, bias: usize): void {
  const bytes = <usize>(size * 4)
  for (let i = 0; i < count; i++) {
    const row = x + <usize>i * bytes
    let sum = f32x4.splat(0)
    for (let d: usize = 0; d < bytes; d += 16) sum = f32x4.add(sum, v128.load(row + d))
    const mean = f32x4.splat(sumOfFloats(sum) / <f32>size)
    let squares = f32x4.splat(0)
    for (let d: usize = 0; d < bytes; d += 16) {
      const off = f32x4.sub(v128.load(row + d), mean)
      squares = f32x4.add(squares, f32x4.mul(off, off))
    }
    const inverse = f32x4.splat(<f32>1 / sqrt<f32>(sumOfFloats(squares) / <f32>size + <f32>1e-5))
    for (let d: usize = 0; d < bytes; d += 16) {
      const off = f32x4.mul(f32x4.sub(v128.load(row + d), mean), inverse)
      v128.store(row + d, f32x4.add(f32x4.mul(off, v128.load(gain + d)), v128.load(bias + d)))
    }
  }
}

/**
 * The first layer: what each token says of itself and what its neighbours say of it, rectified. `products` holds
 * for each form three times `size` numbers: for the token after it, for itself, for the token before it;
 * `places` says which form stands at each of `count` places.
 */
export function join(products: usize, places: usize, count: i32, size: i32, out: usize): void {
  const bytes = <usize>(size * 4)
  for (let i = 0; i < count; i++) {
    const at = places + <usize>(i * 4)
    const own = products + <usize>load<i32>(at) * 3 * bytes + bytes
    const before = i > 0 ? products + <usize>load<i32>(at - 4) * 3 * bytes : 0
    const after = i + 1 < count ? products + <usize>load<i32>(at + 4) * 3 * bytes + 2 * bytes : 0
    const to = out + <usize>i * bytes
    for (let d: usize = 0; d < bytes; d += 16) {
      let sum = v128.load(own + d)
      if (before > 0) sum = f32x4.add(sum, v128.load(before + d))
      if (after > 0) sum = f32x4.add(sum, v128.load(after + d))
      v128.store(to + d, f32x4.max(sum, f32x4.splat(0)))
    }
  }
}

/** Sets what is negative among `count` numbers (a multiple of 4) to 0. */
export function rectify(x: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const at = x + <usize>(i * 4)
    v128.store(at, f32x4.max(v128.load(at), f32x4.splat(0)))
  }
}

/** Writes `count` numbers (a multiple of 8) as 16-bit fixed point. */
export function fix(x: usize, count: i32, out: usize): void {
  const one = f32x4.splat(ONE)
  for (let i = 0; i < count; i += 8) {
    const at = x + <usize>(i * 4)
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at), one)))
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at + 16), one)))
    v128.store(out + <usize>(i * 2), i16x8.narrow_i32x4_s(low, high))
  }
}

/** Widens `count` bytes (a multiple of 8) to 16 bits. */
export function widen(bytes: usize, count: i32, out: usize): void {
  for (let i = 0; i < count; i += 8) {
    v128.store(out + <usize>(i * 2), v128.load_ext<i8>(bytes + <usize>i))
  }
}

/**
 * A matrix product: out[i][m] = scales[m] * (x[i] · weights[m]) + bias[m], for `count` rows of x in fixed
 * point, `size` numbers each, and an even number of rows of weights. `size` is a multiple of 8; results are 32-bit floats in rows of `rows`.
 */
export function multiply(
  x: usize,
  count: i32,
  size: i32,
  weights: usize,
  rows: i32,
  scales: usize,
  bias: usize,
  out: usize,
): void {
  const length = <usize>(size * 2)
  const wide = <usize>(rows * 4)
  for (let i = 0; i < count; i += 4) {
    const x0 = x + <usize>i * length
    const x1 = x0 + length
    const x2 = x1 + length
    const x3 = x2 + length
    for (let m = 0; m < rows; m += 2) {
      const w0 = weights + <usize>m * length
      const w1 = w0 + length
      let a0 = i32x4.splat(0)
      let a1 = i32x4.splat(0)
      let a2 = i32x4.splat(0)
      let a3 = i32x4.splat(0)
      let b0 = i32x4.splat(0)
      let b1 = i32x4.splat(0)
      let b2 = i32x4.splat(0)
      let b3 = i32x4.splat(0)
      for (let k: usize = 0; k < length; k += 16) {
        const w = v128.load(w0 + k)
        const v = v128.load(w1 + k)
        const p0 = v128.load(x0 + k)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(p0, w))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(p0, v))
        const p1 = v128.load(x1 + k)
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(p1, w))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(p1, v))
        const p2 = v128.load(x2 + k)
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(p2, w))
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(p2, v))
        const p3 = v128.load(x3 + k)
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(p3, w))
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(p3, v))
      }
      const s = load<f32>(scales + <usize>(m * 4)) / ONE
      const t = load<f32>(scales + <usize>(m * 4 + 4)) / ONE
      const c = load<f32>(bias + <usize>(m * 4))
      const d = load<f32>(bias + <usize>(m * 4 + 4))
      const y = out + <usize>i * wide + <usize>(m * 4)
      store<f32>(y, <f32>sumOf(a0) * s + c)
      store<f32>(y + 4, <f32>sumOf(b0) * t + d)
      store<f32>(y + wide, <f32>sumOf(a1) * s + c)
      store<f32>(y + wide + 4, <f32>sumOf(b1) * t + d)
      store<f32>(y + 2 * wide, <f32>sumOf(a2) * s + c)
      store<f32>(y + 2 * wide + 4, <f32>sumOf(b2) * t + d)
      store<f32>(y + 3 * wide, <f32>sumOf(a3) * s + c)
      store<f32>(y + 3 * wide + 4, <f32>sumOf(b3) * t + d)
    }
  }
}

/** A gate between 0 and 1: softsign instead of the logistic, since division is exact everywhere and exp is not. */
function gate(x: v128): v128 {
  const half = f32x4.splat(0.5)
  return f32x4.add(half, f32x4.mul(half, f32x4.div(x, f32x4.add(f32x4.splat(1), f32x4.abs(x)))))
}

/** What a state may add to its token at most. */
const BOUND: f32 = 4

/**
 * A simple recurrent unit (Lei et al. 2018) over `count` tokens, in place: of each token's `size` numbers
 * the first half is read from left to right, the second from right to left. `u` holds for each token
 * three times `size` numbers: values, forget gates, reset gates.
 */
export function recur(u: usize, count: i32, size: i32, x: usize): void {
  const bytes = <usize>(size * 4)
  const one = f32x4.splat(1)
  for (let d: usize = 0; d < bytes; d += 16) {
    const backward = d >= bytes / 2
    let state = f32x4.splat(0)
    for (let i = 0; i < count; i++) {
      const at = <usize>(backward ? count - 1 - i : i)
      const from = u + at * 3 * bytes + d
      const forget = gate(v128.load(from + bytes))
      const reset = gate(v128.load(from + 2 * bytes))
      state = f32x4.add(f32x4.mul(forget, state), f32x4.mul(f32x4.sub(one, forget), v128.load(from)))
      const bounded = f32x4.min(f32x4.max(state, f32x4.splat(-BOUND)), f32x4.splat(BOUND))
      const to = x + at * bytes + d
      v128.store(to, f32x4.add(f32x4.mul(reset, bounded), f32x4.mul(f32x4.sub(one, reset), v128.load(to))))
    }
  }
}

/** Turns `count` numbers (a multiple of 4) into gates. */
export function gates(x: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const at = x + <usize>(i * 4)
    v128.store(at, gate(v128.load(at)))
  }
}
