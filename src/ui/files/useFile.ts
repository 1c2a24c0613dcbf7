import { useCallback, useEffect, useRef, useState } from "react"
import type { Chapter, Opened, OpenedBook } from "../../app/files/opened.ts"
import type { PageArticle } from "../../app/messages.ts"
import { t } from "../t.ts"
import { sentenceFor } from "./why.ts"

/** How long opening may take before it is said that it takes time, in milliseconds. */
const SOON = 300

/** What may become of a file. */
export interface FileUses {
  readonly onOpen: (article: PageArticle) => void
  /** Takes a pack; where there is none, packs are refused. */
  readonly onPack?: ((text: string) => void) | undefined
}

/** Where a page stands with a file. */
export interface FileState {
  /** What is being opened, once that takes a while; else empty. */
  readonly opening: string
  /** Why the last file was not opened; else empty. */
  readonly trouble: string
  /** The book whose chapters are offered. */
  readonly book: OpenedBook | null
}

const NOTHING: FileState = { opening: "", trouble: "", book: null }

/** Opens files and chapters; the last one asked for counts. */
export function useFile({ onOpen, onPack }: FileUses): FileState & {
  readonly open: (files: readonly File[]) => void
  readonly openChapter: (chapter: Chapter, name: string) => void
  readonly close: () => void
} {
  const [state, setState] = useState(NOTHING)
  const turn = useRef(0)
  useEffect(() => () => void (turn.current += 1), [])

  const run = useCallback(
    async (name: string, work: () => Promise<Opened>) => {
      const mine = ++turn.current
      const change = (next: Partial<FileState>) =>
        mine === turn.current && setState((last) => ({ ...last, ...next }))
      change({ trouble: "", opening: "" })
      const timer = setTimeout(() => change({ opening: name }), SOON)
      const opened = await work().catch(() => ({ kind: "refused", why: "damaged" }) as const)
      clearTimeout(timer)
      change({ opening: "" })
      if (mine !== turn.current) return
      if (opened.kind === "refused") change({ trouble: sentenceFor(opened.why) })
      else if (opened.kind === "chapters") change({ book: opened })
      else if (opened.kind === "article") onOpen(opened.article)
      else if (onPack) onPack(opened.text)
      else change({ trouble: t("filePack") })
    },
    [onOpen, onPack],
  )
  const open = useCallback(
    (files: readonly File[]) => {
      const [file, ...more] = files
      if (!file) return
      if (more.length > 0) setState((last) => ({ ...last, trouble: t("fileOne") }))
      // What reads files is fetched when there is one to read.
      else void run(file.name, async () => (await import("../../app/files/open.ts")).openFile(file))
    },
    [run],
  )
  return {
    ...state,
    open,
    openChapter: (chapter, name) => void run(name, chapter.open),
    close: () => {
      turn.current += 1
      setState(NOTHING)
    },
  }
}
