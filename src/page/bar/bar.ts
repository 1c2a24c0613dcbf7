import type { Mode, Step } from "../../engine/step.ts"
import type { Session } from "../session.ts"
import { createCard } from "./card.ts"
import { beside } from "./excerpt.ts"
import { createHost } from "./host.ts"
import { rescue } from "./keys.ts"
import type { Box } from "./place.ts"
import { type ChangeSpot, changeNamed, indexOf, neighbour, type Spot, spotAt, spotsIn } from "./spots.ts"
import type { Say } from "./texts.ts"
import { createView } from "./view.ts"

/** What is kept for the reader beyond this page. */
export interface Memory {
  /** The reader has picked this in the bar. */
  picked(step: Step | null, mode: Mode): void
  /** Whether a choice is kept for this site; null where a page belongs to no site. */
  remembered(): Promise<boolean | null>
  remember(on: boolean, step: Step | null, mode: Mode): void
}

export interface BarOptions {
  readonly document: Document
  readonly session: Session
  readonly t: Say
  readonly memory: Memory
}

/** The controls in the page: a bar at the foot of the window, and cards beside the text. */
export interface Bar {
  /** To be called whenever the session's state is another. */
  update(): void
}

/** How long the page may take before the bar says that it is at work, and how long it says goodbye. */
const SLOW = 700
const GOODBYE = 2500

/** Room that most cards need beside the words they speak of. */
const ROOM = 240

/** What already does something else when it is tapped. */
const BUSY =
  "a[href],area,button,input,select,textarea,label,summary,option,video,audio,iframe,[onclick],[role=button],[role=link],[contenteditable]"

export function createBar({ document, session, t, memory }: BarOptions): Bar {
  const view = document.defaultView!
  const host = createHost(document, onKey)
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The reader took the original in the bar, and may want to go on from there. */
  let held = false
  /** What the card is about, and what had the focus before it. */
  let spot: Spot | null = null
  let back: HTMLElement | null = null
  let look = ""

  const bar = createView(document, t, {
    show(step, mode) {
      held = step === null
      memory.picked(step, mode)
      void session.show(step, mode)
    },
    go,
    mark: (on) => session.mark(on),
    remember: (on) => memory.remember(on, session.state().step, session.state().mode),
    more: () => void memory.remembered().then((on) => bar.remembered(on)),
    async close() {
      card.close()
      held = true
      await session.show(null)
      held = false
      bar.farewell(t("barClosed"))
      later(unmount, GOODBYE)
    },
  })

  /** The part of the window that the bar leaves free. */
  const free = (): Box => ({
    left: 0,
    top: 0,
    right: document.documentElement.clientWidth || view.innerWidth,
    bottom: bar.element.getBoundingClientRect().top || view.innerHeight,
  })

  const card = createCard(document, t, free, () => {
    session.focus(null)
    const focused = host.focused()
    if (focused && card.element.contains(focused)) {
      if (back) back.focus({ preventScroll: true })
      else host.giveFocusBack()
    }
    spot = back = null
    bar.draw(session.state(), null)
  })

  bar.beside.append(card.element)
  host.root.append(bar.element)

  // ---- coming and going

  function later(act: () => void, after: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      act()
    }, after)
  }

  function mount(): void {
    clearTimeout(timer)
    timer = undefined
    if (host.element.isConnected) return
    host.mount()
    view.addEventListener("click", onTap, true)
    view.addEventListener("keydown", onPageKey, true)
    view.addEventListener("scroll", onMove, { capture: true, passive: true })
    view.addEventListener("resize", onMove)
  }

  function unmount(): void {
    clearTimeout(timer)
    timer = undefined
    host.unmount()
    view.removeEventListener("click", onTap, true)
    view.removeEventListener("keydown", onPageKey, true)
    view.removeEventListener("scroll", onMove, true)
    view.removeEventListener("resize", onMove)
  }

  // ---- cards

  function open(next: Spot, focus: boolean): void {
    if (!card.isOpen()) back = host.focused()
    spot = next
    session.focus(next)
    card.open("gloss" in next ? next : { change: noteOf(next) }, next, focus)
    const at = indexOf(spotsIn(session), next)
    bar.draw(session.state(), at < 0 ? null : at + 1)
  }

  function noteOf({ id, block, edit, now }: ChangeSpot) {
    const original = block.text.slice(edit.span.start, edit.span.end)
    return {
      now,
      original,
      beside: beside(block.text, edit.span, now === null ? [original] : [now, original]),
      reason: edit.reason,
      folded: edit.rule === "parenthesis-fold",
      turn() {
        if (now === null) session.redo(id)
        else session.undo(id)
        const turned = changeNamed(session, id)
        if (!turned) return card.close()
        open(turned, true)
      },
    }
  }

  function go(by: 1 | -1): void {
    const all = spotsIn(session)
    if (all.length === 0) return
    const next = neighbour(all, spot, by)
    bringIntoView(next)
    open(next, false)
    bar.say(card.text())
  }

  function bringIntoView(next: Spot): void {
    const [range] = next.ranges()
    if (!range) return
    const { bottom } = free()
    const { top, bottom: end } = range.getBoundingClientRect()
    const seen = top >= 40 && end <= bottom
    if (seen && (end + ROOM <= bottom || top >= ROOM)) return
    range.startContainer.parentElement?.scrollIntoView({ block: "nearest", behavior: "instant" })
    const to = Math.max(24, Math.min(bottom / 3, bottom - ROOM - 40))
    view.scrollBy({ top: range.getBoundingClientRect().top - to, behavior: "instant" })
  }

  // ---- what the reader does

  function onTap(event: MouseEvent): void {
    const path = event.composedPath()
    if (path.includes(host.element)) return
    card.close()
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (
      !plain ||
      session.state().phase !== "showing" ||
      path.some((each) => (each as Element).matches?.(BUSY))
    )
      return
    if (document.getSelection()?.isCollapsed === false) return
    const next = spotAt(session, event.clientX, event.clientY)
    if (next) open(next, true)
  }

  /** Escape closes the card from anywhere; the page gets its keys all the same. */
  function onPageKey(event: KeyboardEvent): void {
    if (event.key === "Escape") card.close()
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === "Escape") card.close()
    else rescue(event, host.focused())
  }

  let frame = 0
  function onMove(): void {
    if (frame || !card.isOpen()) return
    frame = view.requestAnimationFrame(() => {
      frame = 0
      card.follow()
    })
  }

  return {
    update() {
      const state = session.state()
      const { phase, step, mode } = state
      const next = `${step} ${mode}`
      if (next !== look) card.close()
      look = next
      if (phase === "idle" && !held) {
        const leaving = timer !== undefined && host.element.isConnected
        if (!leaving) unmount()
        return
      }
      // Nothing is added to a page that is still settling, unless the reader would wonder.
      if (phase === "working" && !host.element.isConnected) later(mount, SLOW)
      else mount()
      bar.draw(state, spot ? indexOf(spotsIn(session), spot) + 1 || null : null)
    },
  }
}
