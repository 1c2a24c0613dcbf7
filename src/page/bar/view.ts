import { type Mode, STEPS, type Step } from "../../engine/step.ts"
import type { State } from "../levels.ts"
import { button, make, write } from "./make.ts"
import { type Say, sentence } from "./texts.ts"

/** What the reader can ask of the bar. */
export interface Wishes {
  show(step: Step | null, mode: Mode): void
  /** To the change, or the word, before or after the one looked at. */
  go(by: 1 | -1): void
  mark(on: boolean): void
  remember(on: boolean): void
  more(): void
  close(): void
}

/** The bar as it stands in the page. */
export interface View {
  readonly element: HTMLElement
  /** What has to stand right after the buttons that move from change to change, for those who use Tab. */
  readonly beside: HTMLElement
  /** Shows a state; `at` is the place of the change looked at, counted from 1. */
  draw(state: State, at: number | null): void
  /** Only a sentence, for a page that is left alone. */
  farewell(text: string): void
  /** Says something to those who listen. */
  say(text: string): void
  remembered(on: boolean | null): void
}

/** How long a text must stand before it is read out: a count that still grows is not worth hearing. */
const STANDS = 600

const MODES: readonly Mode[] = ["simplify", "explain"]

export function createView(document: Document, t: Say, wishes: Wishes): View {
  let shown: State | null = null
  const pick = (step: Step | null, mode: Mode): void => wishes.show(step, mode)

  const choice = (group: string, name: string, label: string, picked: () => void): HTMLInputElement => {
    const input = make(document, "input", { type: "radio", name: group, "aria-label": label })
    input.addEventListener("change", picked)
    make(
      document,
      "label",
      { class: "choice" },
      input,
      make(document, "span", { "aria-hidden": "true" }, name),
    )
    return input
  }
  const group = (label: string, kind: string, inputs: Iterable<HTMLInputElement>): HTMLElement =>
    make(
      document,
      "div",
      { class: `choices ${kind}`, role: "radiogroup", "aria-label": label },
      ...[...inputs].map((input) => input.parentElement!),
    )
  const check = (
    act: (on: boolean) => void,
    on: boolean,
  ): { label: HTMLElement; input: HTMLInputElement; name: HTMLElement } => {
    const input = make(document, "input", { type: "checkbox" })
    input.checked = on
    input.addEventListener("change", () => act(input.checked))
    const name = make(document, "span")
    return { input, name, label: make(document, "label", { class: "check" }, input, name) }
  }

  const steps = new Map<Step | null, HTMLInputElement>(
    [null, ...STEPS].map((step) => [
      step,
      step === null
        ? choice("step", t("original"), t("originalLong"), () => pick(null, shown!.mode))
        : choice("step", String(step), t("stepNumber", step), () => pick(step, shown!.mode)),
    ]),
  )
  let lastStep: Step = 3
  const modes = new Map(
    MODES.map((mode) => [mode, choice("mode", t(mode), t(mode), () => pick(shown!.step ?? lastStep, mode))]),
  )

  const previous = button(document, t("barPreviousChange"), () => wishes.go(-1), { class: "icon" }, "‹")
  const next = button(document, t("barNextChange"), () => wishes.go(1), { class: "icon" }, "›")
  const count = make(document, "span", { class: "count", "aria-hidden": "true" })
  const beside = make(document, "div", { class: "walk" }, previous, count, next)

  const marks = check(wishes.mark, true)
  const memory = check(wishes.remember, false)
  memory.name.textContent = t("barRemember")
  memory.label.hidden = true
  const more = make(document, "div", { class: "more", id: "more", hidden: "" }, marks.label, memory.label)
  const toggleMore = (): void => {
    more.hidden = !more.hidden
    opener.setAttribute("aria-expanded", String(!more.hidden))
    if (!more.hidden) wishes.more()
  }
  const opener = button(
    document,
    t("barMore"),
    toggleMore,
    { class: "icon", "aria-expanded": "false", "aria-controls": "more" },
    "⋯",
  )

  const status = make(document, "p", { class: "unseen", role: "status" })
  const words = make(document, "p", { class: "words", "aria-hidden": "true" })
  const retry = button(document, t("tryAgain"), () => pick(lastStep, shown!.mode), { class: "act" })
  const controls = make(
    document,
    "div",
    { class: "controls" },
    group(t("steps"), "steps", steps.values()),
    group(t("mode"), "modes", modes.values()),
    beside,
  )
  const ends = make(
    document,
    "div",
    { class: "ends" },
    opener,
    button(document, t("barClose"), wishes.close, { class: "icon" }, "✕"),
  )
  const main = make(document, "div", { class: "main" }, words, controls, retry, ends)
  const element = make(
    document,
    "div",
    { class: "bar", role: "region", "aria-label": t("barLabel") },
    more,
    main,
    status,
  )

  let timer: ReturnType<typeof setTimeout> | undefined
  let last = ""
  const say = (text: string): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (text === last) return
      last = text
      write(status, text)
    }, STANDS)
  }
  /** A word of the state stands in place of the controls, or beside them. */
  const word = (text: string, busy = false): void => {
    words.hidden = text === ""
    words.classList.toggle("busy", busy)
    write(words, text)
  }

  return {
    element,
    beside,
    draw(state, at) {
      shown = state
      if (state.step !== null) lastStep = state.step
      const { phase, step, mode, changes } = state
      const refused = phase === "refused"
      const text = sentence(t, state)
      controls.hidden = refused
      opener.hidden = refused
      if (refused) more.hidden = true
      opener.setAttribute("aria-expanded", String(!more.hidden))
      retry.hidden = state.refusal !== "failed"
      for (const [each, input] of steps) input.checked = each === step
      for (const [each, input] of modes) input.checked = each === mode
      const walks = phase === "showing" && changes > 0
      previous.hidden = next.hidden = !walks
      beside.hidden = step === null
      const explain = mode === "explain"
      for (const [each, key] of [
        [previous, explain ? "barPreviousWord" : "barPreviousChange"],
        [next, explain ? "barNextWord" : "barNextChange"],
      ] as const) {
        each.setAttribute("aria-label", t(key))
        each.title = t(key)
      }
      write(marks.name, t(explain ? "barShowWords" : "barShowChanges"))
      write(count, at === null || !walks ? (phase === "working" ? "" : text) : t("barAt", at, changes))
      word(refused ? text : phase === "working" ? text : "", phase === "working")
      if (at === null) say(text)
    },
    farewell(text) {
      more.hidden = controls.hidden = retry.hidden = opener.hidden = true
      word(text)
      say(text)
    },
    say,
    remembered(on) {
      memory.label.hidden = on === null
      memory.input.checked = on === true
    },
  }
}
