import css from "./host.css?inline"
import { make } from "./make.ts"
import type { Say } from "./texts.ts"

/** The one element that Foothold adds to a page: everything of ours lives in its shadow. */
export interface Host {
  readonly element: HTMLElement
  /** Put things in here. */
  readonly root: HTMLElement
  /** The element inside that has the focus. */
  focused(): HTMLElement | null
  mount(): void
  /** Takes everything of ours out of the page, and gives back the focus. */
  unmount(): void
  /** To what had the focus in the page before one of ours took it. */
  giveFocusBack(): void
}

const KEYS = ["keydown", "keypress", "keyup"] as const
const POINTS = [
  "click",
  "auxclick",
  "dblclick",
  "contextmenu",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "touchstart",
  "touchend",
  "focusin",
  "focusout",
  "input",
  "beforeinput",
  "copy",
  "selectstart",
] as const

/** A host for a document. `onKey` is told of keys pressed inside; the page is not. */
export function createHost(document: Document, t: Say, onKey: (event: KeyboardEvent) => void): Host {
  const element = document.createElementNS("http://www.w3.org/1999/xhtml", "foothold-bar") as HTMLElement
  const shadow = element.attachShadow({ mode: "open" })
  // The page has a language and a direction of its own.
  const root = make(document, "div", { class: "root", lang: t("lang"), dir: t("dir") })
  const style = make(document, "style")
  // Said in this way and not by a child, or Firefox holds the page's Content-Security-Policy against our styles
  // (seen with 153 in November 2026; https://bugzilla.mozilla.org/show_bug.cgi?id=1706787).
  style.textContent = css
  shadow.append(style, root)
  for (const type of POINTS) element.addEventListener(type, (event) => event.stopPropagation())

  const focused = (): HTMLElement | null => shadow.activeElement as HTMLElement | null
  let before: HTMLElement | null = null
  root.addEventListener("focusin", ({ relatedTarget }) => {
    if (relatedTarget && !root.contains(relatedTarget as Node)) before = relatedTarget as HTMLElement
  })

  const view = document.defaultView
  // Stopped on the way down, before the page's own handlers: its shortcuts must not act on keys meant for us.
  const onWindowKey = (event: Event): void => {
    if (event.target !== element) return
    event.stopImmediatePropagation()
    if (event.type === "keydown") onKey(event as KeyboardEvent)
  }

  const giveFocusBack = (): void => {
    if (before?.isConnected) before.focus({ preventScroll: true })
    else focused()?.blur()
    before = null
  }

  return {
    element,
    root,
    focused,
    giveFocusBack,
    mount() {
      if (element.isConnected) return
      document.documentElement.append(element)
      for (const type of KEYS) view?.addEventListener(type, onWindowKey, true)
    },
    unmount() {
      if (!element.isConnected) return
      if (focused()) giveFocusBack()
      element.remove()
      for (const type of KEYS) view?.removeEventListener(type, onWindowKey, true)
    },
  }
}
