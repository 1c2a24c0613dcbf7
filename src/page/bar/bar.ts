import { sentenceAt } from "../sentences.ts"
import type { Session } from "../session.ts"
import type { Aloud, BarPlace, LessonDesk, Memory, OwnPage, WordDesk } from "./beyond.ts"
import { createCard } from "./card.ts"
import { createCards } from "./cards.ts"
import { createCopying } from "./copying.ts"
import { dockBeside } from "./dock.ts"
import { createGestures } from "./gestures.ts"
import { createHost } from "./host.ts"
import { rescue } from "./keys.ts"
import type { Box } from "./place.ts"
import { indexOf, neighbour, type Spot, spotAt, spotsIn } from "./spots.ts"
import type { Say } from "./texts.ts"
import { createView } from "./view.ts"

export interface BarOptions {
  readonly document: Document
  readonly session: Session
  readonly t: Say
  readonly memory: Memory
  readonly words: WordDesk
  readonly aloud: Aloud
  readonly lesson: LessonDesk
  /** Opens one of the extension's own pages for this page. */
  readonly open: (page: OwnPage) => void
}

/** The controls in the page: a bar at its edge, and cards beside the text. */
export interface Bar {
  /** To be called whenever the session's state is another. */
  update(): void
  /** To be called whenever the reading aloud stands otherwise. */
  updateAloud(): void
  /** Asks which group the reader is in, or no longer; draws what a lesson has changed. */
  ask(on: boolean): void
  /** Puts the focus into the bar, where it stands in the page. */
  focus(): void
}

/** How long the page may take before the bar says that it is at work, and how long it says goodbye. */
const SLOW = 700
const GOODBYE = 2500

/** Room that most cards need beside the words they speak of. */
const ROOM = 240

export function createBar(options: BarOptions): Bar {
  const { document, session, t, memory, words, aloud, lesson, open } = options
  const view = document.defaultView!
  const host = createHost(document, t, onKey)
  let timer: ReturnType<typeof setTimeout> | undefined
  /** The reader took the original in the bar, and may want to go on from there. */
  let held = false
  /** The reader has still to say which group is theirs. */
  let asking = false
  /** What the card is about, and what had the focus before it. */
  let spot: Spot | null = null
  let back: HTMLElement | null = null
  let look = ""

  const bar = createView(
    document,
    t,
    {
      show(step, mode) {
        held = step === null
        memory.picked(step, mode)
        void session.show(step, mode)
      },
      go,
      mark: (on) => session.mark(on),
      remember: (on) => memory.remember(on, session.state().step, session.state().mode),
      more: () => void memory.remembered().then((on) => bar.remembered(on)),
      open,
      moved: (dock) => put({ ...memory.bar(), dock }),
      folded(on) {
        card.close()
        // What cannot be stopped from here is not to go on.
        if (on) aloud.stop()
        put({ ...memory.bar(), folded: on })
        bar.element.querySelector<HTMLElement>(on ? ".unfold" : ".handle")?.focus()
      },
      async close() {
        card.close()
        aloud.stop()
        held = true
        asking = false
        await session.show(null)
        held = false
        // Something else was asked for meanwhile.
        if (session.state().step !== null) return
        bar.farewell(t("barClosed"))
        later(unmount, GOODBYE)
      },
      choose: () => ask(true),
      join(group) {
        asking = false
        draw()
        focus()
        void lesson.join(group)
      },
      leave() {
        bar.dismiss()
        focus()
        void lesson.leave()
      },
    },
    { aloud, lesson },
  )

  function ask(on: boolean): void {
    if (!on && !asking) {
      draw()
      return
    }
    const before = host.focused()
    asking = on
    if (on) {
      card.close()
      aloud.stop()
    }
    update()
    if (before && (on || before.closest(".question"))) focus()
  }

  function focus(): void {
    const place = asking ? ".question button" : memory.bar().folded ? ".unfold" : ".steps input:checked"
    bar.element.querySelector<HTMLElement>(place)?.focus()
  }

  function put(place: BarPlace): void {
    memory.placed(place)
    bar.put(place)
    card.follow()
  }

  /** The part of the window that the bar leaves free. */
  const free = (): Box => {
    const { top, bottom } = bar.element.getBoundingClientRect()
    const height = view.innerHeight
    const isTop = memory.bar().dock.startsWith("top")
    return {
      left: 0,
      top: isTop ? bottom : 0,
      right: document.documentElement.clientWidth || view.innerWidth,
      bottom: isTop ? height : top || height,
    }
  }

  /** The state as it is, and which of the spots is looked at, counted from 1. */
  function draw(): void {
    const all = spotsIn(session)
    const at = indexOf(all, spot)
    bar.draw(session.state(), { at: at < 0 ? null : at + 1, of: all.length }, asking)
  }

  const card = createCard(document, t, free, () => {
    session.focus(null)
    const focused = host.focused()
    if (focused && card.element.contains(focused)) {
      if (back) back.focus({ preventScroll: true })
      else host.giveFocusBack()
    }
    spot = back = null
    draw()
  })

  const cards = createCards({
    document,
    session,
    t,
    card,
    words,
    aloud,
    lesson,
    opens(next) {
      if (!card.isOpen()) back = host.focused()
      spot = next
      draw()
    },
    tell(text, choice) {
      bar.tell(text, choice)
      card.follow()
    },
  })

  const gestures = createGestures(document, host.element, {
    tap(event, onText) {
      card.close()
      bar.dismiss()
      if (!onText || session.state().phase !== "showing") return
      const { clientX: x, clientY: y } = event
      const next = spotAt(session, x, y)
      const found = bar.listens() && indexOf(spotsIn(session), next) < 0 ? session.at(x, y) : null
      const sentence = found && sentenceAt(found.live, found.point)
      if (sentence) aloud.play(sentence)
      else if (next) cards.open(next, true)
    },
    hold(x, y) {
      if (session.state().phase === "showing") cards.openSentence(x, y)
    },
    escape: leaveOne,
    enter(caret) {
      const box = caret.getBoundingClientRect()
      const next = spotAt(session, box.left + 1, box.top + box.height / 2)
      if (next && session.state().phase === "showing") cards.open(next, true)
    },
    move() {
      if (card.isOpen()) card.follow()
    },
    copy: createCopying(document, session, t, bar, memory),
  })

  bar.takeIn(card.element)
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
    gestures.start()
  }

  function unmount(): void {
    clearTimeout(timer)
    timer = undefined
    host.unmount()
    gestures.stop()
  }

  // ---- from change to change

  function go(by: 1 | -1): void {
    const all = spotsIn(session)
    if (all.length === 0) return
    const next = neighbour(all, spot, by)
    bringIntoView(next)
    cards.open(next, false)
    bar.say(...card.said())
  }

  function bringIntoView(next: Spot): void {
    const [range] = next.ranges()
    if (!range) return
    const { top: start, bottom } = free()
    const { top, bottom: end } = range.getBoundingClientRect()
    const seen = top >= start + 40 && end <= bottom
    if (seen && (end + ROOM <= bottom || top >= start + ROOM)) return
    range.startContainer.parentElement?.scrollIntoView({ block: "nearest", behavior: "instant" })
    const to = Math.max(start + 24, Math.min(bottom / 3, bottom - ROOM - 40))
    view.scrollBy({ top: range.getBoundingClientRect().top - to, behavior: "instant" })
  }

  function leaveOne(): void {
    if (card.isOpen()) card.close()
    else bar.dismiss()
  }

  function onKey(event: KeyboardEvent): void {
    const focused = host.focused()
    const dock = focused === bar.handle ? dockBeside(memory.bar().dock, event.key) : null
    if (event.key === "Escape") leaveOne()
    else if (dock) {
      event.preventDefault()
      put({ ...memory.bar(), dock })
    } else rescue(event, focused)
  }

  function update(): void {
    const { phase, step, mode } = session.state()
    const next = `${step} ${mode}`
    if (next !== look) card.close()
    look = next
    // The page has left, too, when none of its texts is known any more.
    if (phase === "idle" && !asking && (!held || session.live().length === 0)) {
      held = false
      const leaving = timer !== undefined && host.element.isConnected
      aloud.stop()
      if (!leaving) unmount()
      return
    }
    // Its row is hidden then, and nobody could stop it.
    if (phase === "refused" || !lesson.offer().listen) aloud.stop()
    // Nothing is added to a page that is still settling, unless the reader would wonder.
    if (phase === "working" && !host.element.isConnected) later(mount, SLOW)
    else mount()
    bar.put(asking ? { ...memory.bar(), folded: false } : memory.bar())
    draw()
  }

  return {
    update,
    updateAloud: bar.drawAloud,
    ask,
    focus,
  }
}
