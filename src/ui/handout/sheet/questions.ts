import type { HandoutQuestion } from "../../../app/handout/handout.ts"
import { answerOf } from "../../../app/handout/says.ts"
import type { Say } from "../../../app/handout/texts.ts"
import { LONGEST } from "../../../app/lesson/limits.ts"
import { make } from "../../../page/bar/make.ts"
import type { Drawing } from "./pieces.ts"

/** Lines to write on, on paper. */
const LINES = 4

/** The questions, with room for answers. `name` begins the ids and names: several copies may stand in one document. */
export function drawQuestions({ document, handout, say }: Drawing, name: string): Element[] {
  const { questions, lang } = handout
  if (questions.length === 0) return []
  const items = questions.map((question, at) => {
    const own = `${name}-${at}`
    const parts =
      question.kind === "choice"
        ? choices(document, question, own, lang)
        : open(document, question, own, lang, say)
    const answer = handout.teacher ? answerOf(question, say) : null
    if (answer !== null) parts.push(make(document, "p", { class: "answer" }, answer))
    return make(document, "li", { class: "question" }, ...parts)
  })
  const heading = make(document, "h2", {}, say("handoutQuestions"))
  return [make(document, "section", { class: "questions" }, heading, make(document, "ol", {}, ...items))]
}

function choices(
  document: Document,
  { prompt, choices }: HandoutQuestion,
  name: string,
  lang: string,
): Element[] {
  const rows = choices.map((choice, at) =>
    make(
      document,
      "label",
      { class: "choice", lang },
      make(document, "input", { type: "radio", name, value: String(at) }),
      make(document, "span", {}, choice),
    ),
  )
  return [make(document, "fieldset", {}, make(document, "legend", { lang }, prompt), ...rows)]
}

function open(
  document: Document,
  { prompt }: HandoutQuestion,
  id: string,
  lang: string,
  say: Say,
): Element[] {
  const lines = Array.from({ length: LINES }, () => make(document, "span"))
  return [
    make(document, "label", { class: "prompt", for: id, lang }, prompt),
    make(document, "textarea", {
      id,
      rows: "4",
      placeholder: say("handoutYourAnswer"),
      maxlength: String(LONGEST.answer),
      lang,
    }),
    make(document, "div", { class: "lines", "aria-hidden": "true" }, ...lines),
  ]
}
