import type { Columns } from "./columns.ts"

/** Moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), the root at the buffer's end. */
export const SHIFT = 0
/** The top of the stack becomes a dependent of the front of the buffer. */
export const LEFT = 1
/** The top of the stack becomes a dependent of the token below it. */
export const RIGHT = 2

/** A parse under way, over tokens 1 to `length`; 0 is none, `length + 1` the root. Reused from sentence to sentence. */
export interface State {
  length: number
  front: number
  depth: number
  stack: Int32Array
  head: Int32Array
  label: Int32Array
  /** Outermost and second dependents on each side, and how many. */
  left1: Int32Array
  left2: Int32Array
  right1: Int32Array
  right2: Int32Array
  lefts: Int32Array
  rights: Int32Array
  /** Which kinds of dependents a token has, as bits: see `kindsOf`. */
  kinds: Int32Array
  /** The bit of each relation. */
  readonly kindOf: Int32Array
}

const COLUMNS = [
  "stack",
  "head",
  "label",
  "left1",
  "left2",
  "right1",
  "right2",
  "lefts",
  "rights",
  "kinds",
] as const

const KINDS: readonly RegExp[] = [
  /^(?:[nc]subj|expl)/,
  /^i?obj$/,
  /^cop$/,
  /^aux/,
  /^mark$/,
  /^case$/,
  /^cc$/,
  /^conj$/,
  /^[cx]comp$/,
  /^(?:obl|advcl)/,
  /^(?:det|nmod:poss)/,
  /^acl/,
  /^punct$/,
]

/** For each relation the bit of its kind: subject, object, copula and so on; 0 for modifiers. */
export const kindsOf = (relations: readonly string[]): Int32Array =>
  Int32Array.from(relations, (name) => {
    const kind = KINDS.findIndex((pattern) => pattern.test(name))
    return kind < 0 ? 0 : 1 << kind
  })

export const createState = (relations: readonly string[], capacity = 128): State => {
  const state = { length: 0, front: 1, depth: 0, kindOf: kindsOf(relations) } as State
  for (const name of COLUMNS) state[name] = new Int32Array(capacity)
  return state
}

/** Makes the state ready for a sentence of `length` tokens. */
export const resetState = (state: State, length: number): void => {
  const needed = length + 2
  if (state.stack.length < needed) {
    for (const name of COLUMNS) state[name] = new Int32Array(needed * 2)
  } else {
    for (const name of COLUMNS) state[name].fill(0, 0, needed)
  }
  state.length = length
  state.front = 1
  state.depth = 0
}

/** Whether a move may be made. The root takes its one dependent last, when nothing else is on the stack. */
export const mayMove = (state: State, move: number): boolean => {
  if (move === SHIFT) return state.front <= state.length
  if (move === LEFT) return state.depth > 0 && (state.front <= state.length || state.depth === 1)
  return state.depth > 1
}

export const isDone = (state: State): boolean => state.front > state.length && state.depth === 0

/** The head that a LEFT or RIGHT move would give to the top of the stack. */
export const headOfMove = (state: State, move: number): number =>
  move === LEFT ? state.front : state.stack[state.depth - 2]!

/** Makes a move; `label` is the relation of the new arc, unused by SHIFT. */
export const makeMove = (state: State, move: number, label: number): void => {
  if (move === SHIFT) {
    state.stack[state.depth++] = state.front++
    return
  }
  const dependent = state.stack[state.depth - 1]!
  const head = headOfMove(state, move)
  state.depth -= 1
  state.head[dependent] = head
  state.label[dependent] = label
  state.kinds[head]! |= state.kindOf[label]!
  if (move === LEFT) {
    state.left2[head] = state.left1[head]!
    state.left1[head] = dependent
    state.lefts[head]! += 1
  } else {
    state.right2[head] = state.right1[head]!
    state.right1[head] = dependent
    state.rights[head]! += 1
  }
}

/** A distance in a few steps: 1, 2, 3, 4, 5-6, 7-10, more. */
export const distance = (from: number, to: number): number => {
  const d = to - from
  return d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : 7
}

/** Up to the given columns: a state and the sentence that it is about. */
export interface Parse {
  readonly columns: Columns
  readonly state: State
}
