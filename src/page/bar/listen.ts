import type { Aloud } from "./beyond.ts"
import { button, make, write } from "./make.ts"
import type { Say } from "./texts.ts"

/** The row of the bar that reads aloud. */
export interface ListenRow {
  readonly element: HTMLElement
  /** Shows how the reading stands. */
  draw(): void
}

/** Slowest, fastest, and one step of the speed that can be picked here. */
const SLOWEST = 0.5
const FASTEST = 2
const STEP = 0.1

export function createListenRow(document: Document, t: Say, aloud: Aloud): ListenRow {
  const turn = (): void => {
    const state = aloud.state()
    if (state === "speaking") aloud.pause()
    else if (state === "paused") aloud.resume()
    else aloud.play(null)
  }
  const pace = (by: number): void => {
    const rate = Math.round((aloud.rate() + by) * 10) / 10
    aloud.setRate(Math.max(SLOWEST, Math.min(FASTEST, rate)))
    draw()
  }
  const play = button(document, t("listenPlay"), turn, { class: "act play" })
  const stop = button(document, t("listenStop"), () => aloud.stop(), { class: "act" })
  const speed = make(document, "span", { class: "speed", "aria-live": "polite" })
  const controls = make(
    document,
    "div",
    { class: "listen-controls" },
    play,
    stop,
    make(
      document,
      "div",
      { class: "pace" },
      button(document, t("listenSlower"), () => pace(-STEP), { class: "icon" }, "less"),
      speed,
      button(document, t("listenFaster"), () => pace(STEP), { class: "icon" }, "plus"),
    ),
  )
  const hint = make(document, "p", { class: "hint", role: "status" })
  const element = make(document, "div", { class: "listen", id: "listen", hidden: "" }, controls, hint)

  function draw(): void {
    const state = aloud.state()
    const silent = state === "none"
    controls.hidden = silent
    write(play, t(state === "speaking" ? "listenPause" : state === "paused" ? "listenResume" : "listenPlay"))
    stop.setAttribute("aria-disabled", String(state !== "speaking" && state !== "paused"))
    const rate = aloud.rate().toLocaleString(t("lang"), { minimumFractionDigits: 1 })
    write(speed, t("listenSpeed", rate))
    write(hint, t(silent ? "listenNone" : state === "failed" ? "listenFailed" : "listenHint"))
  }
  draw()
  return { element, draw }
}
