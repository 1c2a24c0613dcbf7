import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react"
import { keyOf, sourceOf } from "../../app/lesson/key.ts"
import { type Lesson, NO_LESSON } from "../../app/lesson/lesson.ts"
import { watchDrafts } from "../../app/lesson/watch-drafts.ts"
import { ask, type PageArticle } from "../../app/messages.ts"
import { same } from "../../app/same.ts"
import { begin, type History, type Move, moved } from "./history.ts"

/** Time without a change after which the lesson is kept, in milliseconds. */
const PAUSE = 400

/** The teacher's lesson on an article, with a way back from every change. It keeps itself on the device. */
export interface LessonDesk {
  /** Null until it is known whether there is a draft. */
  readonly lesson: Lesson | null
  /** Changes the lesson. Changes of one topic that follow each other, as of typing, are undone as one. */
  readonly change: (change: (lesson: Lesson) => Lesson, topic?: string) => void
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
  /** "never": a private window, where nothing is kept. */
  readonly kept: "yes" | "soon" | "failed" | "never"
}

export function useLesson(article: PageArticle): LessonDesk {
  const source = useMemo(() => sourceOf(article), [article])
  const key = keyOf(source)
  const [history, move] = useReducer(step, null)
  const [kept, setKept] = useState<LessonDesk["kept"]>(article.isPrivate ? "never" : "yes")
  const lesson = history?.now ?? null
  /** What is stored, as far as is known. */
  const stored = useRef<Lesson | null>(null)

  useEffect(() => {
    let gone = false
    const start = (lesson: Lesson) => {
      if (gone) return
      stored.current = lesson
      move({ begin: lesson })
    }
    ask("lesson/read", key).then(
      (draft) => start(draft?.lesson ?? NO_LESSON),
      () => start(NO_LESSON),
    )
    return () => {
      gone = true
    }
  }, [key])

  const isPrivate = article.isPrivate ?? false
  const latest = useRef(lesson)
  latest.current = lesson
  // Another desk with the same text may have kept something: whoever writes next must not take it away.
  useEffect(() => {
    if (isPrivate) return
    return watchDrafts(async () => {
      const draft = await ask("lesson/read", key).catch(() => null)
      const mine = stored.current
      if (!draft || mine === null || latest.current !== mine || isStoredAs(mine, draft.lesson)) return
      stored.current = draft.lesson
      move({ change: () => draft.lesson, topic: null })
    })
  }, [key, isPrivate])

  useEffect(() => {
    if (lesson === null || lesson === stored.current || isPrivate) return
    setKept("soon")
    const keep = () => {
      if (stored.current === lesson) return
      stored.current = lesson
      ask("lesson/keep", { key, draft: { source, lesson } }).then(
        () => setKept("yes"),
        () => setKept("failed"),
      )
    }
    const timer = setTimeout(keep, PAUSE)
    addEventListener("pagehide", keep)
    return () => {
      clearTimeout(timer)
      removeEventListener("pagehide", keep)
    }
  }, [lesson, key, source, isPrivate])

  const change = useCallback<LessonDesk["change"]>(
    (change, topic) => move({ change, topic: topic ?? null }),
    [],
  )
  const undo = useCallback(() => move("undo"), [])
  const redo = useCallback(() => move("redo"), [])
  return {
    lesson,
    change,
    undo: history && history.past.length > 0 ? undo : null,
    redo: history && history.future.length > 0 ? redo : null,
    kept,
  }
}

/** Whether a lesson says the same as what the storage made of it. */
const isStoredAs = (lesson: Lesson, stored: Lesson): boolean =>
  same(JSON.parse(JSON.stringify(lesson)), stored)

function step(history: History<Lesson> | null, move: Move<Lesson> | { readonly begin: Lesson }) {
  if (typeof move === "object" && "begin" in move) return begin(move.begin)
  return history && moved(history, move)
}
