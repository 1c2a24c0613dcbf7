import type { Mode } from "../../engine/step.ts"
import type { PageLesson } from "./beyond.ts"
import { createLessonPart } from "./lesson.ts"
import { button, make, write } from "./make.ts"
import type { Say } from "./texts.ts"
import type { Wishes } from "./view.ts"

/** The part of the bar that is opened when more is wanted. */
export interface More {
  readonly element: HTMLElement
  draw(mode: Mode): void
  /** Tells of the lesson, null where there is none. */
  drawLesson(lesson: PageLesson | null): void
  /** Whether the site is remembered; null for pages that belong to no site. */
  remembered(on: boolean | null): void
}

export function createMore(document: Document, t: Say, wishes: Wishes): More {
  const check = (name: string, act: (on: boolean) => void, on: boolean) => {
    const input = make(document, "input", { type: "checkbox" })
    input.checked = on
    input.addEventListener("change", () => act(input.checked))
    const text = make(document, "span", {}, name)
    return { input, text, label: make(document, "label", { class: "check" }, input, text) }
  }
  const marks = check(t("barShowChanges"), wishes.mark, true)
  const memory = check(t("barRemember"), wishes.remember, false)
  memory.label.hidden = true
  const link = (name: string, page: Parameters<Wishes["open"]>[0]): HTMLElement =>
    button(document, name, () => wishes.open(page), { class: "act" })
  const lesson = createLessonPart(document, t, {
    questions: () => wishes.open("questions"),
    choose: wishes.choose,
    leave: wishes.leave,
  })
  const element = make(
    document,
    "div",
    { class: "more", id: "more", hidden: "" },
    lesson.element,
    marks.label,
    memory.label,
    make(
      document,
      "div",
      { class: "links" },
      link(t("openRead"), "read"),
      link(t("openWords"), "sidepanel"),
      link(t("openOptions"), "options"),
    ),
  )
  return {
    element,
    draw: (mode) => write(marks.text, t(mode === "explain" ? "barShowWords" : "barShowChanges")),
    drawLesson: lesson.draw,
    remembered(on) {
      memory.label.hidden = on === null
      memory.input.checked = on === true
    },
  }
}
