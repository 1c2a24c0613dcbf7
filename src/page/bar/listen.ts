import type { Aloud } from "./beyond.ts"
import { button, make, write } from "./make.ts"
import type { Say } from "./texts.ts"

/** The row of the bar that reads aloud. */
export interface ListenRow {
  readonly element: HTMLElement
  /** Shows how the reading stands. */
  draw(): void
}

export function createListenRow(document: Document, t: Say, aloud: Aloud): ListenRow {
  const turn = (): void => {
    const state = aloud.state()
    if (state === "speaking") aloud.pause()
    else if (state === "paused") aloud.resume()
    else aloud.play(null)
  }
  const pace = (by: 1 | -1): void => {
    aloud.pace(by)
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
      button(document, t("listenSlower"), () => pace(-1), { class: "icon" }, "less"),
      speed,
      button(document, t("listenFaster"), () => pace(1), { class: "icon" }, "plus"),
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
