import { labelOf } from "../../../app/handout/says.ts"
import { type ShownBlock, shownAt } from "../../../app/handout/shown.ts"
import { type Say, sayIn } from "../../../app/handout/texts.ts"
import type { Step } from "../../../engine/step.ts"
import { make, write } from "../../../page/bar/make.ts"
import { blockElements, blockOf } from "../../../page/offsets.ts"
import { createCards } from "./card.ts"
import { readData } from "./data.ts"
import { drawWords } from "./draw.ts"
import { listenTo } from "./listen.ts"
import { openQuestions } from "./questions-live.ts"
import { openSpots } from "./spots.ts"
import { stepPicker } from "./step-picker.ts"
import { drawText } from "./text.ts"

/** What the parts of an open page share. */
export interface Sheet {
  readonly document: Document
  /** The element that holds the text of every block. */
  readonly text: HTMLElement
  readonly say: Say
  /** The step that is shown; null for the original. */
  readonly step: () => Step | null
  /** The blocks as they are shown now. */
  readonly shown: () => readonly ShownBlock[]
}

/** Makes a page that was handed out answer its reader: steps, cards, reading aloud, questions. Asks no one for anything. */
export function openSheet(document: Document): void {
  const { handout, texts } = readData(document)
  const say = sayIn(texts)
  const text = document.querySelector<HTMLElement>(".sheet")!
  const known = new Map<Step | null, readonly ShownBlock[]>()
  const blocksAt = (step: Step | null): readonly ShownBlock[] => {
    const blocks = known.get(step) ?? shownAt(handout, step)
    known.set(step, blocks)
    return blocks
  }
  let step = handout.first
  let shown = blocksAt(step)
  const sheet: Sheet = { document, text, say, step: () => step, shown: () => shown }

  const tools = make(document, "header", { class: "tools" })
  const status = make(document, "p", { class: "unseen", role: "status" })
  const cards = createCards(sheet, tools)
  const draw = () => {
    shown = blocksAt(step)
    cards.close(false)
    keepingPlace(text, tools, () => {
      for (const element of blockElements(text)) {
        drawText(element, shown[blockOf(element)]!)
        element.querySelector("[role=button]")?.setAttribute("tabindex", "0")
      }
      document.querySelector(".adapted")!.textContent = labelOf(shown, step, say)
      drawWords(document.querySelector(".words")!, handout, shown, say)
    })
  }

  if (handout.steps.length > 0)
    tools.append(
      stepPicker(document, handout, say, (picked) => {
        step = picked
        draw()
        write(status, say("handoutNow", step === null ? say("original") : say("stepNumber", step)))
      }),
    )
  const startAt = handout.supports.listen ? listenTo(sheet, tools) : null
  openSpots(sheet, (spot) => cards.open(spot, handout.meanings), startAt)
  openQuestions(sheet, handout)
  if (tools.hasChildNodes()) document.body.prepend(tools)
  document.body.append(status)
  document.documentElement.classList.add("live")
  draw()
}

/** Leaves what is read where it is in the window while all around it becomes longer or shorter. */
function keepingPlace(text: HTMLElement, tools: HTMLElement, act: () => void): void {
  const edge = tools.getBoundingClientRect().bottom
  const first = blockElements(text).find((element) => element.getBoundingClientRect().bottom > edge)
  const before = first?.getBoundingClientRect().top ?? 0
  const isAtStart = scrollY === 0
  act()
  if (first && !isAtStart) scrollBy({ top: first.getBoundingClientRect().top - before, behavior: "instant" })
}
