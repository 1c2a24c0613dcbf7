import { type RefObject, useEffect, useRef, useState } from "react"
import { isEmpty } from "../../../app/lesson/change.ts"
import { sameText, sourceOf } from "../../../app/lesson/key.ts"
import type { Lesson, Pack, RosterGroup, Source } from "../../../app/lesson/lesson.ts"
import { isTooMuch, type Merged, mergeLessons } from "../../../app/lesson/merge.ts"
import { PACK_FILE, parsePack } from "../../../app/lesson/parse-pack.ts"
import type { PageArticle } from "../../../app/messages.ts"
import { same } from "../../../app/same.ts"
import { REFUSALS } from "../../refusals.ts"
import type { Key } from "../../t.ts"
import type { Roster } from "../groups/useRoster.ts"
import type { LessonDesk } from "../useLesson.ts"

/** Where the opening of a pack stands. */
export type PackState =
  | { readonly at: "rest" }
  /** Nothing was changed. */
  | { readonly at: "refused"; readonly why: Key }
  /** It is for another text. */
  | { readonly at: "other"; readonly source: Source }
  /** There are two lessons now, and the teacher is asked what to do with them. */
  | { readonly at: "two"; readonly pack: Pack }
  /** Both in one, but for what they say differently about the same thing. */
  | ({ readonly at: "merging"; readonly pack: Pack } & Merged)
  /** Done; the pack may have brought groups that are not on this device. */
  | { readonly at: "done"; readonly said: Key; readonly groups: readonly RosterGroup[] }

export interface PackDesk {
  readonly state: PackState
  /** What packs are opened with. It has the focus again when all has been said. */
  readonly button: RefObject<HTMLButtonElement | null>
  readonly open: (file: File) => Promise<void>
  readonly close: () => void
  readonly takeTheirs: (pack: Pack) => void
  readonly merge: (pack: Pack) => void
  /** Ends the merging, with what was chosen. */
  readonly takeMerged: (pack: Pack, lesson: Lesson) => void
  readonly addGroups: (groups: readonly RosterGroup[]) => void
}

/** Where nothing is asked any more. */
const OVER: readonly PackState["at"][] = ["rest", "refused", "done"]

/** Opens packs on the desk. What it changes in the lesson can be taken back as one change. */
export function usePack(
  article: PageArticle,
  lesson: Lesson,
  change: LessonDesk["change"],
  roster: Roster,
): PackDesk {
  const [state, setState] = useState<PackState>({ at: "rest" })
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(state.at)
  useEffect(() => {
    const was = before.current
    before.current = state.at
    const isOver = was !== state.at && OVER.includes(state.at) && (state.at === "rest" || !OVER.includes(was))
    // A dialog that closes lets go of the focus first.
    if (isOver) requestAnimationFrame(() => button.current?.focus())
  }, [state.at])
  const close = () => setState({ at: "rest" })
  const refuse = (why: Key) => setState({ at: "refused", why })

  const done = (said: Key, { groups }: Pack) => {
    const known = new Set(roster.groups.map(({ id }) => id))
    setState({ at: "done", said, groups: groups.filter(({ id }) => !known.has(id)) })
  }
  const take = (said: Key, pack: Pack, next: Lesson) => {
    change(() => next)
    done(said, pack)
  }
  const takeTheirs = (pack: Pack) => take("planPackTaken", pack, pack.lesson)
  const takeMerged = (pack: Pack, lesson: Lesson) => take("planPackMerged", pack, lesson)

  const open = async (file: File) => {
    close()
    const parsed =
      file.size > PACK_FILE.largest ? ({ ok: false, why: "too-big" } as const) : parsePack(await file.text())
    if (!parsed.ok) return refuse(parsed.why === "not-ours" ? "planPackNotOurs" : REFUSALS[parsed.why])
    const { pack } = parsed
    if (!sameText(sourceOf(article), pack.source)) return setState({ at: "other", source: pack.source })
    if (same(pack.lesson, lesson)) return done("planPackSame", pack)
    if (isEmpty(lesson)) return takeTheirs(pack)
    setState({ at: "two", pack })
  }
  const merge = (pack: Pack) => {
    const merged = mergeLessons(lesson, pack.lesson)
    if (isTooMuch(merged.lesson)) return refuse("planPackTooMuch")
    if (merged.conflicts.length === 0) return takeMerged(pack, merged.lesson)
    setState({ at: "merging", pack, ...merged })
  }
  const addGroups = (groups: readonly RosterGroup[]) => {
    roster.change((known) => [...known, ...groups])
    close()
  }
  return {
    state,
    button,
    open: (file) => open(file).catch(() => refuse("planPackUnread")),
    close,
    takeTheirs,
    merge,
    takeMerged,
    addGroups,
  }
}
