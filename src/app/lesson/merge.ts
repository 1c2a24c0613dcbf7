import { same } from "../same.ts"
import type { Lesson, Objective } from "./lesson.ts"
import { MOST } from "./limits.ts"
import { anchorKey, changeKey, idKey, noteKey, ownKey, paragraphKey, termKey } from "./natural-key.ts"

/*
 * Two versions of a lesson made one: all that either has. Where both have decided about the same thing and not alike, the
 * one to whom the lesson belongs keeps what is theirs, until they choose.
 */

/** The lists of a lesson, each with what makes two of its entries about the same thing. */
const KEYS = {
  terms: termKey,
  changes: changeKey,
  own: ownKey,
  paragraphs: paragraphKey,
  notes: noteKey,
  questions: idKey,
} satisfies { readonly [N in ListName]: (entry: Lesson[N][number]) => string }

type ListName = Exclude<keyof Lesson, "objective">
const LISTS = Object.keys(KEYS) as ListName[]

/** Two decisions about the same thing. `key` tells conflicts of a kind apart. */
export type Conflict =
  | { readonly kind: "objective"; readonly key: string; readonly mine: Objective; readonly theirs: Objective }
  | { readonly [N in ListName]: ListConflict<N> }[ListName]

interface ListConflict<N extends ListName> {
  readonly kind: N
  readonly key: string
  readonly mine: Lesson[N][number]
  readonly theirs: Lesson[N][number]
}

export interface Merged {
  readonly lesson: Lesson
  readonly conflicts: readonly Conflict[]
}

/** Both lessons in one. What only they have comes after what I have. */
export function mergeLessons(mine: Lesson, theirs: Lesson): Merged {
  const objective = mergeObjectives(mine.objective, theirs.objective)
  let lesson: Lesson = { ...mine, objective: objective.objective }
  const conflicts: Conflict[] = [...objective.conflicts]
  for (const name of LISTS) {
    const merged = mergeLists(name, mine[name], theirs[name])
    lesson = { ...lesson, [name]: merged.list }
    conflicts.push(...merged.conflicts)
  }
  return { lesson, conflicts }
}

/** The lesson after a choice between two decisions. */
export function resolve(lesson: Lesson, conflict: Conflict, choice: "mine" | "theirs"): Lesson {
  const chosen = conflict[choice]
  if (conflict.kind === "objective") return { ...lesson, objective: chosen as Objective }
  const keyOf = keysOf(conflict.kind)
  const list: readonly Entry[] = lesson[conflict.kind]
  const isThere = list.some((entry) => keyOf(entry) === conflict.key)
  const next = isThere
    ? list.map((entry) => (keyOf(entry) === conflict.key ? chosen : entry))
    : [...list, chosen]
  return { ...lesson, [conflict.kind]: next }
}

/** Whether a lesson holds more than may be kept, as two in one may. */
export const isTooMuch = (lesson: Lesson): boolean => LISTS.some((name) => lesson[name].length > MOST[name])

/** Takes text and code each from whoever has one. */
function mergeObjectives(
  mine: Objective,
  theirs: Objective,
): Pick<Merged, "conflicts"> & { objective: Objective } {
  const objective = { text: mine.text || theirs.text, code: mine.code || theirs.code }
  const isTheirs =
    objective.text === (theirs.text || mine.text) && objective.code === (theirs.code || mine.code)
  return { objective, conflicts: isTheirs ? [] : [{ kind: "objective", key: "", mine, theirs }] }
}

type Entry = Lesson[ListName][number]

function mergeLists(kind: ListName, mine: readonly Entry[], theirs: readonly Entry[]) {
  const keyOf = keysOf(kind)
  const byKey = new Map(mine.map((entry) => [keyOf(entry), entry]))
  const added: Entry[] = []
  const conflicts: Conflict[] = []
  for (const entry of theirs) {
    const key = keyOf(entry)
    const own = byKey.get(key)
    if (!own) added.push(entry)
    else if (!same(said(own), said(entry)))
      conflicts.push({ kind, key, mine: own, theirs: entry } as Conflict)
  }
  return { list: [...mine, ...added], conflicts }
}

/** What an entry says, however its anchors quote their sentences. */
function said(entry: Entry): unknown {
  const { at: _at, ...rest } = { at: null, ...entry }
  return "evidence" in rest ? { ...rest, evidence: rest.evidence.map(anchorKey) } : rest
}

const keysOf = (kind: ListName) => KEYS[kind] as (entry: Entry) => string
