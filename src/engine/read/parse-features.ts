import type { Columns } from "./columns.ts"
import { mix } from "./hash.ts"
import { distance, type State } from "./state.ts"

/** At most this many features describe one state. */
export const PARSE_FEATURES = 192

/**
 * Writes the features of the state and returns how many. Names: s0, s1, s2 are the stack from the top,
 * b0, b1, b2 the buffer; w a word, t its tag, k and c its fine and coarse cluster; l1 and r1 its outermost
 * dependents, d their relations, n their number. After Zhang and Nivre (2011), with clusters.
 */
export const parseFeatures = (c: Columns, s: State, out: Int32Array): number => {
  const { word, tag, upos, cluster, coarse } = c
  const { stack, left1, left2, right1, right2, label, lefts, rights, depth } = s
  const end = s.length + 1
  const s0 = depth > 0 ? stack[depth - 1]! : 0
  const s1 = depth > 1 ? stack[depth - 2]! : 0
  const s2 = depth > 2 ? stack[depth - 3]! : 0
  const b0 = s.front
  const b1 = b0 < end ? b0 + 1 : 0
  const b2 = b0 + 1 < end ? b0 + 2 : 0
  const b3 = b0 + 2 < end ? b0 + 3 : 0
  const s0w = word[s0]!, s1w = word[s1]!, s2w = word[s2]!, b0w = word[b0]!, b1w = word[b1]!, b2w = word[b2]!
  const s0t = tag[s0]!, s1t = tag[s1]!, s2t = tag[s2]!, b0t = tag[b0]!, b1t = tag[b1]!, b2t = tag[b2]!, b3t = tag[b3]!
  const s0u = upos[s0]!, s1u = upos[s1]!, b0u = upos[b0]!, b1u = upos[b1]!
  const s0k = cluster[s0]!, s1k = cluster[s1]!, b0k = cluster[b0]!, b1k = cluster[b1]!
  const s0c = coarse[s0]!, s1c = coarse[s1]!, b0c = coarse[b0]!
  const s0l1 = left1[s0]!, s0l2 = left2[s0]!, s0r1 = right1[s0]!, s0r2 = right2[s0]!
  const s1l1 = left1[s1]!, s1r1 = right1[s1]!, s1r2 = right2[s1]!, b0l1 = left1[b0]!, b0l2 = left2[b0]!
  const s0l1d = label[s0l1]!, s0r1d = label[s0r1]!, s0l2d = label[s0l2]!, s0r2d = label[s0r2]!
  const s1l1d = label[s1l1]!, s1r1d = label[s1r1]!, s1r2d = label[s1r2]!, b0l1d = label[b0l1]!, b0l2d = label[b0l2]!
  const s0l1t = tag[s0l1]!, s0r1t = tag[s0r1]!, s1r1t = tag[s1r1]!, s1l1t = tag[s1l1]!, b0l1t = tag[b0l1]!, s0l2t = tag[s0l2]!
  const s0r1w = word[s0r1]!, s0l1w = word[s0l1]!, s1r1w = word[s1r1]!, s1l1w = word[s1l1]!, b0l1w = word[b0l1]!
  const ds = s1 === 0 ? 15 : distance(s1, s0)
  const db = s0 === 0 ? 15 : distance(s0, b0)
  const s0n = Math.min(lefts[s0]!, 3) * 4 + Math.min(rights[s0]!, 3)
  const s1n = Math.min(lefts[s1]!, 3) * 4 + Math.min(rights[s1]!, 3)
  const b0n = Math.min(lefts[b0]!, 3)
  // The tokens right before and behind, whatever their place in the tree.
  const s0p = tag[s0 > 0 ? s0 - 1 : 0]!, s0f = tag[s0 > 0 ? s0 + 1 : 0]!, b0p = tag[b0 - 1]!
  const s1f = tag[s1 > 0 ? s1 + 1 : 0]!, s1p = tag[s1 > 0 ? s1 - 1 : 0]!
  let f = 0
  out[f++] = mix(1, 0, 0, 0)
  // One word.
  out[f++] = mix(2, s0w, 0, 0)
  out[f++] = mix(3, s0w, s0t, 0)
  out[f++] = mix(4, s0t, 0, 0)
  out[f++] = mix(5, s1w, s1t, 0)
  out[f++] = mix(6, s1t, 0, 0)
  out[f++] = mix(7, b0w, b0t, 0)
  out[f++] = mix(8, b0t, 0, 0)
  out[f++] = mix(9, b0w, 0, 0)
  out[f++] = mix(10, b1w, b1t, 0)
  out[f++] = mix(11, b1t, 0, 0)
  out[f++] = mix(12, b2w, b2t, 0)
  out[f++] = mix(13, b2t, 0, 0)
  out[f++] = mix(14, s2w, s2t, 0)
  out[f++] = mix(15, s2t, 0, 0)
  out[f++] = mix(16, s0k, 0, 0)
  out[f++] = mix(17, b0k, 0, 0)
  out[f++] = mix(18, s1k, 0, 0)
  out[f++] = mix(19, b1k, b1t, 0)
  // Two words.
  out[f++] = mix(20, s0w, b0w, 0)
  out[f++] = mix(21, s0w, b0t, 0)
  out[f++] = mix(22, s0t, b0w, 0)
  out[f++] = mix(23, s0t, b0t, 0)
  out[f++] = mix(24, s0w, b0w, s0t * 256 + b0t)
  out[f++] = mix(25, s0w, s0t, b0t)
  out[f++] = mix(26, s0t, b0w, b0t)
  out[f++] = mix(27, s1w, s0w, 0)
  out[f++] = mix(28, s1w, s0t, 0)
  out[f++] = mix(29, s1t, s0w, 0)
  out[f++] = mix(30, s1t, s0t, 0)
  out[f++] = mix(31, s1w, s1t, s0t)
  out[f++] = mix(32, s1t, s0w, s0t)
  out[f++] = mix(33, s1w, b0w, 0)
  out[f++] = mix(34, s1t, b0t, 0)
  out[f++] = mix(35, s1w, b0t, 0)
  out[f++] = mix(36, s1t, b0w, 0)
  out[f++] = mix(37, b0t, b1t, 0)
  out[f++] = mix(38, b0w, b1t, 0)
  out[f++] = mix(39, b0t, b1w, 0)
  out[f++] = mix(40, s0w, b1w, 0)
  out[f++] = mix(41, s0t, b1w, 0)
  out[f++] = mix(42, s0w, b1t, 0)
  // Clusters in pairs.
  out[f++] = mix(43, s0k, b0k, 0)
  out[f++] = mix(44, s0k, b0t, 0)
  out[f++] = mix(45, s0t, b0k, 0)
  out[f++] = mix(46, s1k, s0k, 0)
  out[f++] = mix(47, s1k, s0t, 0)
  out[f++] = mix(48, s1t, s0k, 0)
  out[f++] = mix(49, s0k, b0w, 0)
  out[f++] = mix(50, s0w, b0k, 0)
  out[f++] = mix(51, s1w, s0k, 0)
  out[f++] = mix(52, s1k, s0w, 0)
  out[f++] = mix(53, s1k, b0k, 0)
  out[f++] = mix(54, s0c * 64 + b0c, s0t, b0t)
  out[f++] = mix(55, s1c * 64 + s0c, s1t, s0t)
  out[f++] = mix(56, s1c * 64 + b0c, s1t, b0t)
  out[f++] = mix(57, s1c * 4096 + s0c * 64 + b0c, 0, 0)
  // Three tags.
  out[f++] = mix(58, s0t, b0t, b1t)
  out[f++] = mix(59, s1t, s0t, b0t)
  out[f++] = mix(60, s2t, s1t, s0t)
  out[f++] = mix(61, b0t, b1t, b2t)
  out[f++] = mix(62, s1t * 256 + s0t, b0t, b1t)
  out[f++] = mix(63, s2t * 256 + s1t, s0t, b0t)
  out[f++] = mix(64, s0t * 256 + b0t, b1t, b2t)
  out[f++] = mix(65, s0w, b0t, b1t)
  out[f++] = mix(66, s1w, s0t, b0t)
  out[f++] = mix(67, s1t, s0w, b0t)
  out[f++] = mix(68, s1t, s0t, b0w)
  out[f++] = mix(69, s0t, b0w, b1t)
  out[f++] = mix(70, s0t, b0t, b1w)
  out[f++] = mix(71, s1w, s0w, b0t)
  out[f++] = mix(72, s1w, s0t, b0w)
  out[f++] = mix(73, s1t, s0w, b0w)
  out[f++] = mix(74, s1k, s0k, b0k)
  out[f++] = mix(75, s1k, s0t, b0k)
  out[f++] = mix(76, s1k, s0w, b0t)
  // The dependents so far.
  out[f++] = mix(80, s0t, s0l1t, b0t)
  out[f++] = mix(81, s0t, s0r1t, b0t)
  out[f++] = mix(82, s0t, b0t, b0l1t)
  out[f++] = mix(83, s1t, s0t, s1r1t)
  out[f++] = mix(84, s1t, s0t, s1l1t)
  out[f++] = mix(85, s1t, s0t, s0l1t)
  out[f++] = mix(86, s1t, s0t, s0r1t)
  out[f++] = mix(87, s0w, s0l1d, s0r1d)
  out[f++] = mix(88, s0t, s0l1d, s0r1d)
  out[f++] = mix(89, s1w, s1r1d, s1l1d)
  out[f++] = mix(90, s1t, s1r1d, s1l1d)
  out[f++] = mix(91, b0w, b0l1d, 0)
  out[f++] = mix(92, b0t, b0l1d, b0l2d)
  out[f++] = mix(93, s0t * 256 + b0t, s0l1d, b0l1d)
  out[f++] = mix(94, s0t * 256 + b0t, s0r1d, b0l1d)
  out[f++] = mix(95, s1t * 256 + s0t, s1r1d, s0l1d)
  out[f++] = mix(96, s1t * 256 + s0t, s1l1d, s0r1d)
  out[f++] = mix(97, s0t, s0l1d * 64 + s0l2d, 0)
  out[f++] = mix(98, s0t, s0r1d * 64 + s0r2d, 0)
  out[f++] = mix(99, s1t, s1r1d * 64 + s1r2d, s0t)
  out[f++] = mix(100, s1w, s1r1d, s0t)
  out[f++] = mix(101, s1t, s1r1w, s0t)
  out[f++] = mix(102, s0l1w, s0t, s1t)
  out[f++] = mix(103, s0l1w, s0t, s1w)
  out[f++] = mix(104, s0l1w, s0t, b0t)
  out[f++] = mix(105, s0r1w, s0t, b0t)
  out[f++] = mix(106, b0l1w, b0t, s0t)
  out[f++] = mix(107, b0l1w, b0t, s0w)
  out[f++] = mix(108, s1l1w, s1t, s0t)
  out[f++] = mix(109, s0w, s0r1w, b0t)
  out[f++] = mix(110, s0l1w, s0k, s1k)
  out[f++] = mix(111, s0l1w, s0w, s1w)
  out[f++] = mix(112, s0l1w, s0k, s1w)
  out[f++] = mix(113, s1t * 256 + s0t, b0t, s0l1t)
  out[f++] = mix(114, s1t * 256 + s0t, b0t, s1r1t)
  out[f++] = mix(115, s0t * 256 + b0t, s0l1t, s0l2t)
  out[f++] = mix(116, s1t * 256 + s0t, s0l1d, b0t)
  out[f++] = mix(117, s1t * 256 + s0t, s0l1w, b0t)
  out[f++] = mix(118, s1t * 256 + s0t, s0r1d, b0t)
  // How many dependents, and how far.
  out[f++] = mix(120, s0t, s0n, 0)
  out[f++] = mix(121, s1t, s1n, 0)
  out[f++] = mix(122, b0t, b0n, 0)
  out[f++] = mix(123, s0w, s0n, 0)
  out[f++] = mix(124, s1w, s1n, 0)
  out[f++] = mix(125, b0w, b0n, 0)
  out[f++] = mix(126, s0t, s0n, b0t)
  out[f++] = mix(127, s1t, s1n, s0t)
  out[f++] = mix(128, s0t, b0t, db)
  out[f++] = mix(129, s1t, s0t, ds)
  out[f++] = mix(130, s0w, db, 0)
  out[f++] = mix(131, b0w, db, 0)
  out[f++] = mix(132, s1w, ds, 0)
  out[f++] = mix(133, s0w, ds, 0)
  out[f++] = mix(134, s1t * 256 + s0t, b0t, ds * 16 + db)
  out[f++] = mix(135, s1t, b0t, ds)
  // What stands beside.
  out[f++] = mix(140, s0t, s0p, b0t)
  out[f++] = mix(141, s0t, s0f, b0t)
  out[f++] = mix(142, s0t, b0p, b0t)
  out[f++] = mix(143, s1t * 256 + s1f, s0t, s0p)
  out[f++] = mix(144, s1t * 256 + s0t, s1f, 0)
  out[f++] = mix(145, s1t * 256 + s0t, s0p, 0)
  out[f++] = mix(146, s1t * 256 + s0t, s1p, s0f)
  out[f++] = mix(147, s0u * 32 + b0u, s0f * 256 + b0p, 0)
  out[f++] = mix(148, b0t * 256 + b1t, b2t, b3t)
  out[f++] = mix(149, s0t * 256 + b0t, b1t * 256 + b2t, b3t)
  out[f++] = mix(150, s1u * 1024 + s0u * 32 + b0u, b1u, ds * 16 + db)
  // Relations joined with words and clusters.
  out[f++] = mix(151, s1k, s0k, s0l1d)
  out[f++] = mix(152, s0k, b0k, b0l1d)
  out[f++] = mix(153, s1k, s1r1d, s0k)
  out[f++] = mix(154, s1w, s1r1d, s0w)
  out[f++] = mix(155, s0w, s0r1d, b0t)
  out[f++] = mix(156, s0w, s0l1d, b0t)
  out[f++] = mix(157, s0t, s0l1d, b0w)
  out[f++] = mix(158, s2w, s1t, s0t)
  out[f++] = mix(159, s2t, s1t, s0w)
  out[f++] = mix(160, s2t, s0t, b0t)
  return f
}

/** At most this many features describe one arc. */
export const LABEL_FEATURES = 64

/** Writes the features of the arc from `h` to `d`, whose own dependents are all known, and returns how many. */
export const labelFeatures = (c: Columns, s: State, h: number, d: number, out: Int32Array): number => {
  const { word, tag, upos, cluster, coarse } = c
  const { left1, left2, right1, label, lefts } = s
  const hw = word[h]!, ht = tag[h]!, hk = cluster[h]!, hu = upos[h]!
  const dw = word[d]!, dt = tag[d]!, dk = cluster[d]!, du = upos[d]!
  const side = d < h ? 1 : 2
  const far = d < h ? distance(d, h) * 2 : distance(h, d) * 2 + 1
  const l1 = left1[d]!, l2 = left2[d]!, r1 = right1[d]!
  const l1d = label[l1]!, r1d = label[r1]!, l2d = label[l2]!
  const l1w = word[l1]!, r1w = word[r1]!, l2w = word[l2]!
  const near = d < h ? left1[h]! : right1[h]!
  const nearD = label[near]!
  const otherD = label[left1[h]!]!
  const before = tag[d - 1]!, after = tag[d + 1]!
  const pair = ht * 256 + dt
  const valency = Math.min(lefts[d]!, 3)
  let f = 0
  out[f++] = mix(1, side, 0, 0)
  out[f++] = mix(2, pair, side, 0)
  out[f++] = mix(3, pair, far, 0)
  out[f++] = mix(4, dt, side, 0)
  out[f++] = mix(5, ht, side, du)
  out[f++] = mix(6, dw, side, 0)
  out[f++] = mix(7, dw, dt, side)
  out[f++] = mix(8, hw, ht, side)
  out[f++] = mix(9, hw, dw, side)
  out[f++] = mix(10, hw, dt, side)
  out[f++] = mix(11, ht, dw, side)
  out[f++] = mix(12, hk, dk, side)
  out[f++] = mix(13, hk, dt, side)
  out[f++] = mix(14, ht, dk, side)
  out[f++] = mix(15, hk, dw, side)
  out[f++] = mix(16, hw, dk, side)
  out[f++] = mix(17, pair * 64 + coarse[d]!, coarse[h]!, side)
  out[f++] = mix(18, pair, l1d * 64 + r1d, side)
  out[f++] = mix(19, pair, l1w, side)
  out[f++] = mix(20, pair, r1w, side)
  out[f++] = mix(21, dt, l1d * 64 + l2d, side)
  out[f++] = mix(22, dt, l1w, side)
  out[f++] = mix(23, dw, l1w, side)
  out[f++] = mix(24, hw, l1w, side)
  out[f++] = mix(25, hw, l1w, dt)
  out[f++] = mix(26, hk, l1w, dk)
  out[f++] = mix(27, pair, nearD, side)
  out[f++] = mix(28, hw, nearD, dt * 4 + side)
  out[f++] = mix(29, pair, otherD, side)
  out[f++] = mix(30, pair, nearD * 64 + otherD, side)
  out[f++] = mix(31, pair, before, side)
  out[f++] = mix(32, pair, after, side)
  out[f++] = mix(33, pair, before * 256 + after, side)
  out[f++] = mix(34, dt, word[d - 1]!, side)
  out[f++] = mix(35, dt, word[d + 1]!, side)
  out[f++] = mix(36, hu * 32 + du, word[h - 1]!, side)
  out[f++] = mix(37, hu * 32 + du, tag[h - 1]! * 256 + (h <= s.length ? tag[h + 1]! : 0), side)
  out[f++] = mix(38, pair, valency, far)
  out[f++] = mix(39, pair, word[near]!, side)
  out[f++] = mix(40, hu * 32 + du, l1w, l2w)
  out[f++] = mix(41, pair, l1d * 64 + l2d, far)
  out[f++] = mix(42, dk, l1w, side)
  out[f++] = mix(43, dw, r1w, side)
  out[f++] = mix(44, pair, word[left1[h]!]!, side)
  out[f++] = mix(45, dk, hu, far)
  return f
}
