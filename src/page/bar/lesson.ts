import type { PageLesson } from "./beyond.ts"
import { button, make, write } from "./make.ts"
import type { Say } from "./texts.ts"

/** What the reader can ask of the lesson. */
export interface LessonWishes {
  questions(): void
  /** To choose the group, or to choose it anew. */
  choose(): void
  leave(): void
}

/** What the bar tells of the lesson, among all that is opened when more is wanted. */
export interface LessonPart {
  readonly element: HTMLElement
  draw(lesson: PageLesson | null): void
}

export function createLessonPart(document: Document, t: Say, wishes: LessonWishes): LessonPart {
  const objective = make(document, "p", { class: "objective", dir: "auto" })
  const summary = make(document, "summary")
  const list = make(document, "ul")
  const misfits = make(document, "details", {}, summary, list)
  const questions = button(document, "", wishes.questions, { class: "act" })
  const choose = button(document, t("lessonChange"), wishes.choose, { class: "act" })
  const leave = button(document, t("lessonLeave"), wishes.leave, { class: "act" })
  const links = make(document, "div", { class: "links" }, questions, choose, leave)
  const element = make(document, "div", { class: "lesson", hidden: "" }, objective, misfits, links)
  return {
    element,
    draw(lesson) {
      element.hidden = lesson === null
      if (!lesson) return
      objective.hidden = lesson.objective === ""
      write(objective, t("lessonToday", lesson.objective))
      questions.hidden = lesson.questions === 0
      write(questions, t("lessonQuestionsMany", lesson.questions))
      choose.hidden = lesson.groups.length < 2
      const { length } = lesson.misfits
      misfits.hidden = length === 0
      write(summary, length === 1 ? t("lessonMisfitsOne") : t("lessonMisfitsMany", length))
      list.replaceChildren(
        ...lesson.misfits.map(({ quote, text }) =>
          make(
            document,
            "li",
            {},
            make(document, "q", { lang: "en" }, quote),
            ...(text === "" ? [] : [make(document, "span", { class: "beside", dir: "auto" }, ` ${text}`)]),
          ),
        ),
      )
    },
  }
}

/** The question which group the reader is in: it stands in place of the steps until it is answered. */
export interface GroupQuestion {
  readonly element: HTMLElement
  draw(lesson: PageLesson | null): void
}

/** `answered` is told the id of a group, or null for none. */
export function createGroupQuestion(
  document: Document,
  t: Say,
  answered: (group: string | null) => void,
): GroupQuestion {
  const answers = make(document, "div", { class: "links" })
  const element = make(
    document,
    "div",
    { class: "question", role: "group", "aria-labelledby": "group-question", hidden: "" },
    make(document, "p", { id: "group-question" }, t("lessonWhichGroup")),
    answers,
  )
  let drawn = ""
  return {
    element,
    draw(lesson) {
      const groups = lesson?.groups ?? []
      const next = JSON.stringify(groups)
      // A button that has the focus keeps it.
      if (next === drawn) return
      drawn = next
      answers.replaceChildren(
        ...groups.map(({ id, name }) =>
          button(document, name, () => answered(id), { class: "act", dir: "auto" }),
        ),
        button(document, t("lessonWithout"), () => answered(null), { class: "act without" }),
      )
    },
  }
}
