import type { Columns } from "./columns.ts"
import { mix } from "./hash.ts"

/** At most this many features describe one token. */
export const TAG_FEATURES = 64

/** Writes the features of token `i`, whose tags to the left are set, and returns how many. */
export const tagFeatures = (c: Columns, i: number, out: Int32Array): number => {
  const n = c.length
  const p1 = i - 1
  const p2 = i > 1 ? i - 2 : 0
  const n1 = i + 1
  const n2 = i + 2 <= n ? i + 2 : n + 1
  const w = c.word[i]!,
    wp1 = c.word[p1]!,
    wp2 = c.word[p2]!,
    wn1 = c.word[n1]!,
    wn2 = c.word[n2]!
  const t1 = c.tag[p1]!,
    t2 = c.tag[p2]!
  const k = c.cluster[i]!,
    kp = c.cluster[p1]!,
    kn = c.cluster[n1]!,
    kn2 = c.cluster[n2]!
  const co = c.coarse[i]!,
    cn = c.coarse[n1]!
  const s1 = c.suffix1[i]!,
    s2 = c.suffix2[i]!,
    s3 = c.suffix3[i]!,
    s4 = c.suffix4[i]!
  const a = c.ambiguity[i]!,
    an1 = c.ambiguity[n1]!,
    an2 = c.ambiguity[n2]!
  const shape = c.shape[i]! | (i === 1 ? 4096 : 0) | (c.caps << 13)
  const sn = c.suffix3[n1]!,
    sp = c.suffix3[p1]!
  const rn1 = an1 === 0 ? c.suffix2[n1]! : an1
  let f = 0
  out[f++] = mix(1, 0, 0, 0)
  out[f++] = mix(2, w, 0, 0)
  out[f++] = mix(3, w, t1, 0)
  out[f++] = mix(4, w, wn1, 0)
  out[f++] = mix(5, w, wp1, 0)
  out[f++] = mix(6, w, t1, t2)
  out[f++] = mix(7, w, rn1, 0)
  out[f++] = mix(8, w, t1, rn1)
  out[f++] = mix(9, t1, 0, 0)
  out[f++] = mix(10, t1, t2, 0)
  out[f++] = mix(11, t1, wp1, 0)
  out[f++] = mix(12, t1, rn1, 0)
  out[f++] = mix(13, t1, t2, rn1)
  out[f++] = mix(14, wp1, 0, 0)
  out[f++] = mix(15, wp2, 0, 0)
  out[f++] = mix(16, wn1, 0, 0)
  out[f++] = mix(17, wn2, 0, 0)
  out[f++] = mix(18, wn1, wn2, 0)
  out[f++] = mix(19, wp1, wn1, 0)
  out[f++] = mix(20, wp2, wp1, 0)
  out[f++] = mix(21, s1, t1, 0)
  out[f++] = mix(22, s2, 0, 0)
  out[f++] = mix(23, s3, 0, 0)
  out[f++] = mix(24, s4, 0, 0)
  out[f++] = mix(25, s3, t1, 0)
  out[f++] = mix(26, s2, t1, t2)
  out[f++] = mix(27, c.prefix2[i]!, 0, 0)
  out[f++] = mix(28, c.prefix3[i]!, 0, 0)
  out[f++] = mix(29, shape, 0, 0)
  out[f++] = mix(30, shape, t1, 0)
  out[f++] = mix(31, shape, w, 0)
  out[f++] = mix(32, shape, s3, 0)
  out[f++] = mix(33, shape, k, 0)
  out[f++] = mix(34, k, 0, 0)
  out[f++] = mix(35, k, t1, 0)
  out[f++] = mix(36, k, kn, 0)
  out[f++] = mix(37, k, kp, 0)
  out[f++] = mix(38, kp, kn, 0)
  out[f++] = mix(39, kn, 0, 0)
  out[f++] = mix(40, kn, kn2, 0)
  out[f++] = mix(41, k, s2, 0)
  out[f++] = mix(42, co, t1, cn)
  out[f++] = mix(43, a, 0, 0)
  out[f++] = mix(44, a, t1, 0)
  out[f++] = mix(45, a, t1, t2)
  out[f++] = mix(46, a, rn1, 0)
  out[f++] = mix(47, a, t1, rn1)
  out[f++] = mix(48, rn1, an2, 0)
  out[f++] = mix(49, a, rn1, an2)
  out[f++] = mix(50, shape, c.shape[n1]!, c.shape[p1]!)
  out[f++] = mix(51, sn, 0, 0)
  out[f++] = mix(52, sp, 0, 0)
  out[f++] = mix(53, a, wp1, 0)
  out[f++] = mix(54, a, wn1, 0)
  out[f++] = mix(55, s3, k, t1)
  out[f++] = mix(56, t1, wn1, 0)
  out[f++] = mix(57, c.shape[i]! & 63, t1, rn1)
  return f
}
