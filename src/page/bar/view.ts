import { type Mode, STEPS, type Step } from "../../engine/step.ts"
import type { State } from "../levels.ts"
import type { Aloud, BarPlace, Dock, LessonDesk, OwnPage } from "./beyond.ts"
import { makeMovable } from "./dock.ts"
import type { IconName } from "./icons.ts"
import { createGroupQuestion } from "./lesson.ts"
import { createListenRow } from "./listen.ts"
import { button, make, write } from "./make.ts"
import { createMore } from "./more.ts"
import { type Say, sentence } from "./texts.ts"

/** What the reader can ask of the bar. */
export interface Wishes {
  show(step: Step | null, mode: Mode): void
  /** To the change, or the word, before or after the one looked at. */
  go(by: 1 | -1): void
  mark(on: boolean): void
  remember(on: boolean): void
  more(): void
  open(page: OwnPage): void
  moved(dock: Dock): void
  folded(on: boolean): void
  close(): void
  /** The reader wants to say which group is theirs, and says it: null for none. */
  choose(): void
  join(group: string | null): void
  /** Reads on without the lesson. */
  leave(): void
}

/** How far the reader has walked through the marks in the text. */
export interface Walk {
  /** Place of the one looked at, counted from 1; null for none. */
  readonly at: number | null
  readonly of: number
}

/** The bar as it stands in the page. */
export interface View {
  readonly element: HTMLElement
  /** The handle by which the bar is moved. */
  readonly handle: HTMLElement
  /** Shows a state; or while the reader is to say which group is theirs, that question. */
  draw(state: State, walk: Walk, asking: boolean): void
  /** Shows how the reading aloud stands. */
  drawAloud(): void
  /** Whether the row for reading aloud is open. */
  listens(): boolean
  put(place: BarPlace): void
  /** Takes in a card: right after the buttons that move from change to change, for those who use Tab. */
  takeIn(card: HTMLElement): void
  /** Only a sentence, for a page that is left alone. */
  farewell(text: string): void
  /** Says something to those who listen. */
  say(...said: readonly (Node | string)[]): void
  /** A sentence that stays until the next one, or until something else is done, with a choice beside it; null takes it away. */
  tell(text: string | null, choice?: { readonly name: string; readonly act: () => void }): void
  /** Closes what was opened for a moment: more, and what was told. */
  dismiss(): void
  remembered(on: boolean | null): void
}

/** How long a text must stand before it is read out: a count that still grows is not worth hearing. */
const STANDS = 600

const MODES: readonly Mode[] = ["simplify", "explain"]

export function createView(
  document: Document,
  t: Say,
  wishes: Wishes,
  { aloud, lesson }: { readonly aloud: Aloud; readonly lesson: LessonDesk },
): View {
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

  const previous = button(
    document,
    t("barPreviousChange"),
    () => wishes.go(-1),
    { class: "icon" },
    "previous",
  )
  const next = button(document, t("barNextChange"), () => wishes.go(1), { class: "icon" }, "next")
  const count = make(document, "span", { class: "count", "aria-hidden": "true" })
  const beside = make(document, "div", { class: "walk" }, previous, count, next)

  const parts = make(document, "div", { class: "parts" })
  /** Where there is no room for all parts, they are scrolled to the one that was just opened. */
  const bringUp = (part: HTMLElement): void => {
    parts.scrollTop = part.offsetTop
  }

  const row = createListenRow(document, t, aloud)
  const more = createMore(document, t, wishes)
  /** A button that opens and closes a part of the bar. */
  const opener = (
    name: string,
    symbol: IconName,
    part: HTMLElement,
    opened: () => void,
    closed = (): void => {},
  ): HTMLElement => {
    const made = button(
      document,
      name,
      () => {
        part.hidden = !part.hidden
        made.setAttribute("aria-expanded", String(!part.hidden))
        if (part.hidden) return closed()
        opened()
        bringUp(part)
      },
      { class: "icon", "aria-expanded": "false", "aria-controls": part.id },
      symbol,
    )
    return made
  }
  const openers = [
    opener(t("listen"), "listen", row.element, row.draw, () => aloud.stop()),
    opener(t("barMore"), "more", more.element, () => {
      more.drawLesson(lesson.lesson())
      wishes.more()
    }),
  ]

  const handle = button(document, t("barMove"), () => {}, { class: "icon handle" }, "move")
  const fold = button(document, t("barFold"), () => wishes.folded(true), { class: "icon" }, "fold")
  const unfold = button(
    document,
    t("barUnfold"),
    () => wishes.folded(false),
    { class: "icon unfold" },
    "stairs",
  )
  const status = make(document, "p", { class: "unseen", role: "status" })
  const words = make(document, "p", { class: "words", "aria-hidden": "true" })
  const retry = button(document, t("tryAgain"), () => pick(lastStep, shown!.mode), { class: "act" })
  const question = createGroupQuestion(document, t, wishes.join)
  const modeChoice = group(t("mode"), "modes", modes.values())
  const controls = make(
    document,
    "div",
    { class: "controls" },
    group(t("steps"), "steps", steps.values()),
    modeChoice,
    beside,
  )
  const ends = make(
    document,
    "div",
    { class: "ends" },
    ...openers,
    fold,
    button(document, t("barClose"), wishes.close, { class: "icon leave" }, "close"),
  )
  const note = make(document, "div", { class: "note", hidden: "" })
  parts.append(more.element, row.element, note)
  const main = make(
    document,
    "div",
    { class: "main" },
    handle,
    words,
    question.element,
    controls,
    retry,
    ends,
  )
  const element = make(
    document,
    "div",
    { class: "bar", role: "region", "aria-label": t("barLabel") },
    main,
    parts,
    unfold,
    status,
  )
  makeMovable(element, handle, document.defaultView!, wishes.moved)

  let timer: ReturnType<typeof setTimeout> | undefined
  let last = ""
  const say = (...said: readonly (Node | string)[]): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const piece = make(document, "span", {}, ...said)
      if (piece.textContent === last) return
      last = piece.textContent
      status.replaceChildren(...piece.childNodes)
    }, STANDS)
  }
  /** A word of the state stands in place of the controls, or beside them. */
  const word = (text: string, busy = false): void => {
    words.hidden = text === ""
    words.classList.toggle("busy", busy)
    write(words, text)
  }
  let card: HTMLElement | null = null
  /** What is folded away shows nothing inside it, and a card is to be seen all the same. */
  const placeCard = (): void => {
    const place = main.hidden ? element : beside
    if (card && card.parentElement !== place) place.append(card)
  }
  const closeParts = (): void => {
    more.element.hidden = row.element.hidden = note.hidden = true
    for (const each of openers) each.setAttribute("aria-expanded", "false")
  }

  return {
    element,
    handle,
    draw(state, { at, of }, asking) {
      shown = state
      if (state.step !== null) lastStep = state.step
      const { phase, step, mode } = state
      const refused = phase === "refused" && !asking
      const text = asking ? t("lessonWhichGroup") : sentence(t, state)
      const offer = lesson.offer()
      question.element.hidden = !asking
      if (asking) question.draw(lesson.lesson())
      controls.hidden = refused || asking
      for (const each of openers) each.hidden = controls.hidden
      openers[0]!.hidden ||= !offer.listen
      handle.hidden = fold.hidden = false
      if (controls.hidden) closeParts()
      if (!offer.listen) row.element.hidden = true
      if (!more.element.hidden) more.drawLesson(lesson.lesson())
      retry.hidden = state.refusal !== "failed" || asking
      for (const [each, input] of steps) {
        input.checked = each === step
        input.parentElement!.hidden = each !== null && !offer.steps.includes(each)
      }
      for (const [each, input] of modes) input.checked = each === mode
      modeChoice.hidden = !offer.explain
      const walks = phase === "showing" && of > 0
      previous.hidden = next.hidden = !walks
      // Its place stays: nothing under the pointer may move when a step is picked.
      beside.classList.toggle("idle", step === null)
      const explain = mode === "explain"
      for (const [each, key] of [
        [previous, explain ? "barPreviousWord" : "barPreviousChange"],
        [next, explain ? "barNextWord" : "barNextChange"],
      ] as const) {
        each.setAttribute("aria-label", t(key))
        each.title = t(key)
      }
      more.draw(mode)
      write(count, at === null || !walks ? (phase === "working" ? "" : text) : t("barAt", at, of))
      const working = phase === "working" && !asking
      word(refused || working ? text : "", working)
      if (at === null) say(text)
    },
    drawAloud: row.draw,
    listens: () => !row.element.hidden,
    put({ dock, folded }) {
      element.dataset.dock = dock
      if (folded && !main.hidden) closeParts()
      main.hidden = folded
      unfold.hidden = !folded
      placeCard()
    },
    takeIn(made) {
      card = made
      placeCard()
    },
    farewell(text) {
      closeParts()
      controls.hidden = retry.hidden = true
      for (const each of [...openers, handle, fold]) each.hidden = true
      word(text)
      say(text)
    },
    say,
    tell(text, choice) {
      note.hidden = text === null
      if (text === null) return
      note.replaceChildren(
        make(document, "span", {}, text),
        ...(choice ? [button(document, choice.name, choice.act, { class: "act" })] : []),
      )
      bringUp(note)
      say(text)
    },
    dismiss() {
      more.element.hidden = note.hidden = true
      openers[1]!.setAttribute("aria-expanded", "false")
    },
    remembered: more.remembered,
  }
}
