import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react"
import { browser } from "wxt/browser"
import { isEmpty } from "../../app/lesson/change.ts"
import { keyOf, sourceOf } from "../../app/lesson/key.ts"
import { type Draft, type Lesson, NO_LESSON } from "../../app/lesson/lesson.ts"
import { mergeLessons } from "../../app/lesson/merge.ts"
import { DRAFT_KEY } from "../../app/lesson/pack-key.ts"
import { ask, type PageArticle } from "../../app/messages.ts"
import { same } from "../../app/same.ts"
import { begin, type History, type Move, moved } from "./history.ts"

/** Time without a change after which the lesson is kept, in milliseconds. */
const PAUSE = 400

/** The teacher's lesson on an article, with a way back from every change. It keeps itself on the device. */
export interface LessonDesk {
  /** Null until it is known whether there is a draft. */
  readonly lesson: Lesson | null
  /** Asks for the draft once more; null unless asking has failed. Nothing is kept before it is known what is there. */
  readonly readAgain: (() => void) | null
  /** Changes the lesson. Changes of one topic that follow each other, as of typing, are undone as one. */
  readonly change: (change: (lesson: Lesson) => Lesson, topic?: string) => void
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
  /** "never": a private window, where nothing is kept. "joined": it was changed elsewhere as well, and both stand here. */
  readonly kept: "yes" | "soon" | "failed" | "never" | "joined"
}

export function useLesson(article: PageArticle): LessonDesk {
  const source = useMemo(() => sourceOf(article), [article])
  const key = keyOf(source)
  const isPrivate = article.isPrivate ?? false
  const [history, move] = useReducer(step, null)
  const [kept, setKept] = useState<LessonDesk["kept"]>(isPrivate ? "never" : "yes")
  const [failed, setFailed] = useState(false)
  /** Counts up to ask for the draft again. */
  const [attempt, setAttempt] = useState(0)
  const lesson = history?.now ?? null
  const now = useRef(lesson)
  now.current = lesson
  /** What is stored, as far as is known; null when keeping it has failed. */
  const stored = useRef<Lesson | null>(null)
  /** What was sent to be kept and is not yet told of. */
  const sent = useRef<readonly Lesson[]>([])

  useEffect(() => {
    let gone = false
    setFailed(false)
    ask("lesson/read", key).then(
      (draft) => {
        if (gone) return
        stored.current = draft?.lesson ?? NO_LESSON
        move({ begin: stored.current })
      },
      () => !gone && setFailed(true),
    )
    return () => {
      gone = true
    }
  }, [key, attempt])

  useEffect(() => {
    if (lesson === null || lesson === stored.current || isPrivate) return
    setKept("soon")
    const keep = () => {
      if (stored.current === lesson) return
      stored.current = lesson
      const plain = plainOf(lesson)
      sent.current = [...sent.current, plain]
      const isLatest = () => stored.current === lesson
      ask("lesson/keep", { key, draft: { source, lesson } }).then(
        () => isLatest() && setKept("yes"),
        () => {
          sent.current = sent.current.filter((each) => each !== plain)
          if (!isLatest()) return
          stored.current = null
          setKept("failed")
        },
      )
    }
    const timer = setTimeout(keep, PAUSE)
    addEventListener("pagehide", keep)
    return () => {
      clearTimeout(timer)
      removeEventListener("pagehide", keep)
    }
  }, [lesson, key, source, isPrivate])

  // The same article may be on the desk in another tab, or a file of everything may be brought in.
  useEffect(() => {
    const onStored = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
      const change = changes[DRAFT_KEY + key]
      if (!change || now.current === null) return
      const draft = change.newValue as StoredDraft | undefined
      const theirs = draft?.thing.lesson ?? NO_LESSON
      const mine = sent.current.findIndex((lesson) => (draft ? same(lesson, theirs) : isEmpty(lesson)))
      if (mine >= 0) {
        sent.current = sent.current.slice(mine + 1)
        return
      }
      const isSaved = now.current === stored.current
      stored.current = theirs
      move({ change: (mine) => (isSaved ? theirs : mergeLessons(mine, theirs).lesson), topic: null })
      setKept("joined")
    }
    browser.storage.local.onChanged.addListener(onStored)
    return () => browser.storage.local.onChanged.removeListener(onStored)
  }, [key])

  const change = useCallback<LessonDesk["change"]>(
    (change, topic) => move({ change, topic: topic ?? null }),
    [],
  )
  const undo = useCallback(() => move("undo"), [])
  const redo = useCallback(() => move("redo"), [])
  return {
    lesson,
    readAgain: failed ? () => setAttempt((attempt) => attempt + 1) : null,
    change,
    undo: history && history.past.length > 0 ? undo : null,
    redo: history && history.future.length > 0 ? redo : null,
    kept,
  }
}

/** A lesson as it is stored: what is undefined is not there. */
const plainOf = (lesson: Lesson): Lesson => JSON.parse(JSON.stringify(lesson))

/** A draft as it is stored. It has been checked by the background, which alone writes there. */
interface StoredDraft {
  readonly thing: Draft
}

function step(history: History<Lesson> | null, move: Move<Lesson> | { readonly begin: Lesson }) {
  if (typeof move === "object" && "begin" in move) return begin(move.begin)
  return history && moved(history, move)
}
