import { fileName } from "../../../app/handout/file-name.ts"
import type { HandoutQuestion } from "../../../app/handout/handout.ts"
import { paragraphsNamed } from "../../../app/handout/says.ts"
import { type Answer, exportAnswers } from "../../../app/lesson/answers.ts"
import { LONGEST } from "../../../app/lesson/limits.ts"
import { saveBlob } from "../../../app/save-blob.ts"
import { button, make, write } from "../../../page/bar/make.ts"
import type { SheetData } from "./data.ts"
import type { Sheet } from "./open.ts"

/** Has the questions answer: choices are checked when the reader asks for it, and the answers can be saved. */
export function openQuestions(sheet: Sheet, handout: SheetData["handout"]): void {
  const section = sheet.document.querySelector<HTMLElement>(".questions")
  if (!section) return
  const items = [...section.querySelectorAll<HTMLElement>(".question")]
  for (const [at, question] of handout.questions.entries()) {
    if (question.right !== null) addCheck(items[at]!, question, sheet)
    const words = items[at]!.querySelector("textarea")
    // On paper lines to write on stand in the place of a field that is empty.
    words?.addEventListener("input", () => words.classList.toggle("filled", words.value.trim() !== ""))
  }
  section.append(saving(sheet, handout, () => items.map(givenIn)))
}

/** What the reader has chosen or written; null for nothing yet. */
function givenIn(item: HTMLElement): Answer["answer"] {
  const chosen = item.querySelector<HTMLInputElement>("input:checked")
  return chosen ? Number(chosen.value) : item.querySelector("textarea")?.value.trim() || null
}

/** A button that tells whether the choice fits, and where to read again where it does not. */
function addCheck(item: HTMLElement, { right, paragraphs }: HandoutQuestion, sheet: Sheet): void {
  const { document, say } = sheet
  const said = make(document, "p", { class: "said", role: "status" })
  const [first] = paragraphs
  const go =
    first === undefined
      ? null
      : button(document, say("handoutGoTo", first), () => showParagraph(sheet, first), { class: "link" })
  const tell = (text: string, lookAgain: boolean) => {
    write(said, text)
    if (go) go.hidden = !lookAgain
  }
  const check = button(
    document,
    say("handoutCheck"),
    () => {
      const given = givenIn(item)
      if (given === null) tell(say("handoutPickFirst"), false)
      else if (given === right) tell(say("handoutRight"), false)
      else if (!go) tell(say("handoutTryAgain"), false)
      else tell(say("handoutLookAgain", paragraphsNamed(paragraphs, say)), true)
    },
    { class: "button" },
  )
  item.addEventListener("change", () => tell("", false))
  item.append(make(document, "div", { class: "check" }, check, said, ...(go ? [go] : [])))
  tell("", false)
}

/** Goes to a paragraph, with the keyboard too, and marks it until the reader goes on. */
function showParagraph({ text }: Sheet, number: number): void {
  const paragraph = text.querySelector<HTMLElement>(`[data-number="${number}"]`)
  if (!paragraph) return
  paragraph.tabIndex = -1
  paragraph.classList.add("here")
  paragraph.addEventListener("blur", () => paragraph.classList.remove("here"), { once: true })
  paragraph.focus({ preventScroll: true })
  paragraph.scrollIntoView({ block: "center" })
}

/** Where the reader says a name and gets a file with the answers. It is for the teacher; nothing is sent. */
function saving(
  { document, say, step }: Sheet,
  handout: SheetData["handout"],
  given: () => Answer["answer"][],
): HTMLElement {
  const name = make(document, "input", { id: "pupil", autocomplete: "off", maxlength: String(LONGEST.name) })
  const said = make(document, "p", { class: "said", role: "status" })
  const save = button(
    document,
    say("handoutSave"),
    () => {
      const pupil = name.value.trim()
      const { source, group, questions } = handout
      const { url, title, fingerprint } = source
      const all = given()
      const file = exportAnswers({
        source: { url, title, fingerprint },
        name: pupil,
        group,
        step: step(),
        answers: questions.map(({ id }, at) => ({ question: id, answer: all[at] ?? null })),
      })
      saveBlob(
        fileName([handout.source.title, pupil], "answers.json"),
        new Blob([file], { type: "application/json" }),
      )
      write(said, say("handoutSaved"))
    },
    { class: "button main" },
  )
  const label = make(document, "label", { for: "pupil" }, say("handoutName"))
  const hint = make(document, "p", { class: "soft" }, say("handoutNameHint"))
  return make(document, "div", { class: "saving" }, label, name, save, said, hint)
}
