import { useCallback, useEffect, useRef, useState } from "react"
import { browser } from "wxt/browser"
import { ask, type PageState, type PageTask } from "../../app/messages.ts"
import { choiceFor, DEFAULTS, isRemembered, siteOf } from "../../app/settings.ts"
import { readSettings } from "../../app/stored.ts"
import { type Closed, type OpenPage, openPage } from "../../app/tab.ts"
import type { Mode, Step } from "../../engine/step.ts"

/** What the popup knows of the tab it was opened for. */
export interface PopupState {
  /** Null until the page has answered, and on pages that are closed to extensions. */
  readonly page: OpenPage | null
  readonly closed: Closed | null
  /** What a teacher has set for the page. */
  readonly task: PageTask | null
  readonly site: string | null
  readonly remembered: boolean
  /** What the reader has asked for; the page may still be working on it. */
  readonly step: Step | null
  readonly mode: Mode
  readonly working: boolean
  /** The page's last answer. */
  readonly shown: PageState | null
  readonly failed: boolean
}

const AT_FIRST: PopupState = {
  page: null,
  closed: null,
  task: null,
  site: null,
  remembered: false,
  step: null,
  mode: "simplify",
  working: true,
  shown: null,
  failed: false,
}

/** How often the page is asked what it shows: it goes on reading below the part in view. Milliseconds. */
const POLL = 400

/** The page of the tab the popup was opened for, and what can be asked of it. */
export function usePage() {
  const [state, setState] = useState(AT_FIRST)
  const last = useRef(0)
  const asking = useRef(false)
  const wanted = useRef<Step | null>(null)
  const usual = useRef<Step>(DEFAULTS.step)
  const change = useCallback((part: Partial<PopupState>) => setState((state) => ({ ...state, ...part })), [])

  /** Asks the page for a step. An answer that a later ask has overtaken is dropped. */
  const show = useCallback(
    async (page: OpenPage, step: Step | null, mode: Mode) => {
      const turn = ++last.current
      asking.current = true
      wanted.current = step
      change({ step, mode, working: true, failed: false })
      const outcome = await page.ask("page/show", { step, mode }).then(
        (shown) => ({ shown, step: shown.step }),
        () => ({ failed: true }),
      )
      if (turn !== last.current) return
      asking.current = false
      change({ ...outcome, working: false })
    },
    [change],
  )

  const start = useCallback(async () => {
    change({ working: true, failed: false })
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    const settings = await readSettings()
    const site = siteOf(tab?.url)
    const remembered = isRemembered(settings, site)
    const first = choiceFor(settings, site)
    usual.current = first.step
    change({ site, remembered, mode: first.mode })
    const opened = await openPage(tab?.id ?? -1)
    if ("closed" in opened) return change({ closed: opened.closed, working: false })
    const { page } = opened
    const [shown, task] = await Promise.all([page.ask("page/state", null), page.ask("page/lesson", null)])
    const begin = task ? (task.offer.first ?? first) : remembered ? first : null
    usual.current = (begin ?? first).step
    change({ page, shown, task, step: shown.step, mode: (begin ?? first).mode })
    if (shown.step !== null) change({ mode: shown.mode })
    if (last.current > 0) return
    if (begin && !task?.isOpen && shown.phase === "idle") return show(page, begin.step, begin.mode)
    change({ working: shown.phase === "working" })
  }, [change, show])

  useEffect(() => {
    start().catch(() => change({ working: false, failed: true }))
  }, [start, change])

  const { page, site, step, mode } = state

  useEffect(() => {
    if (!page) return
    const timer = setInterval(async () => {
      const turn = last.current
      const shown = await page.ask("page/state", null).catch(() => null)
      if (!shown || turn !== last.current || asking.current) return
      change({
        shown,
        step: shown.step,
        working: shown.phase === "working",
        ...(shown.step !== null && { mode: shown.mode }),
      })
    }, POLL)
    return () => clearInterval(timer)
  }, [page, change])

  const pick = async (step: Step | null, mode: Mode) => {
    if (!page) return
    usual.current = step ?? usual.current
    const keep = ask("settings/change", { picked: { step: usual.current, mode }, site })
    await Promise.all([show(page, step, mode), keep])
  }

  return {
    ...state,
    pickStep: (step: Step | null) => pick(step, mode),
    /** Choosing a kind of help turns it on: at the step shown, or at the last one. */
    pickMode: (mode: Mode) => pick(step ?? usual.current, mode),
    remember: async (on: boolean) => {
      if (site === null) return
      change({ remembered: on })
      await ask("settings/change", { site, choice: on ? { step: step ?? usual.current, mode } : null })
    },
    /** To the bar, where the reader says which group is theirs. */
    choose: () => page?.ask("page/focus", { step: usual.current, mode }) ?? Promise.resolve(null),
    retry: () => (page ? show(page, wanted.current, mode) : start()),
  }
}
