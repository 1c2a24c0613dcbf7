import type { Handout } from "../../../app/handout/handout.ts"
import { parted } from "../../../app/handout/parted.ts"
import { labelOf, noteName } from "../../../app/handout/says.ts"
import type { ShownBlock } from "../../../app/handout/shown.ts"
import type { Say } from "../../../app/handout/texts.ts"
import { wordList } from "../../../app/handout/word-list.ts"
import type { Step } from "../../../engine/step.ts"
import { make } from "../../../page/bar/make.ts"
import { type Drawing, drawPieces } from "./pieces.ts"
import { drawQuestions } from "./questions.ts"

/** A whole copy at one step, on paper and before any script runs. `name` tells it from others in the document. */
export function drawSheet(drawing: Drawing, step: Step | null, name: string): HTMLElement {
  const { document, handout, shown, say } = drawing
  const { title, rest } = parted(handout)
  const words = make(document, "section", { class: "words" })
  drawWords(words, handout, shown, say)
  return make(
    document,
    "article",
    { class: "sheet" },
    make(
      document,
      "header",
      {},
      ...(title ? drawPieces([title], drawing) : heading(drawing)),
      ...facts(drawing, labelOf(shown, step, say)),
    ),
    make(document, "div", { class: "text", dir: handout.dir }, ...drawPieces(rest, drawing)),
    ...drawQuestions(drawing, name),
    words,
  )
}

/** The title of a text that does not begin with it; one that has none is named for those who listen to the page. */
function heading({ document, handout: { heading, lang }, say }: Drawing): Element[] {
  if (heading === null || heading === "")
    return [make(document, "h1", { class: "unseen" }, say("previewPasted"))]
  return [make(document, "h1", { lang, dir: "auto" }, heading)]
}

/** Who wrote it, where it is from, that it is adapted, for whom it is, and what for. */
function facts({ document, handout, say }: Drawing, label: string): Element[] {
  const { source, lang, group, goal, teacher } = handout
  const { byline, url } = source
  const lines: Element[] = []
  if (byline !== null) lines.push(make(document, "p", { lang, dir: "auto" }, byline))
  if (url !== "") {
    const link = make(document, "a", { href: url, target: "_blank", rel: "noopener noreferrer" }, url)
    lines.push(make(document, "p", { class: "source" }, `${say("handoutSource")} `, link))
  }
  const tags = [group, teacher ? say("handoutTeacher") : ""].filter((tag) => tag !== "")
  lines.push(
    make(
      document,
      "p",
      { class: "tags" },
      make(document, "span", { class: "adapted" }, label),
      ...tags.map((tag) => make(document, "span", { dir: "auto" }, tag)),
    ),
  )
  if (goal !== "") lines.push(make(document, "p", { class: "goal", dir: "auto" }, say("handoutGoal", goal)))
  return lines
}

/** What of a copy its list of words is made from. */
type Words = Pick<Handout, "blocks" | "meanings" | "lang">

/** The words that are explained in a text, with their meanings, in place of what an element holds. */
export function drawWords(into: Element, handout: Words, shown: readonly ShownBlock[], say: Say): void {
  const document = into.ownerDocument
  const lines = wordList(handout, shown).flatMap(({ kind, word, senses, paragraph }) => {
    const isOfSentence = kind === "note" && word === ""
    const about = isOfSentence ? noteName(paragraph, say) : word
    const text = senses.map((sense) => sense.text).join("; ")
    return [
      make(document, "dt", isOfSentence ? {} : { lang: handout.lang }, about),
      make(document, "dd", kind === "note" ? { dir: "auto" } : { lang: "en" }, text),
    ]
  })
  const heading = make(document, "h2", {}, say("handoutWords"))
  into.replaceChildren(...(lines.length === 0 ? [] : [heading, make(document, "dl", {}, ...lines)]))
}
