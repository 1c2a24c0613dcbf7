import type { Handout } from "../../../app/handout/handout.ts"
import type { Say } from "../../../app/handout/texts.ts"
import type { Step } from "../../../engine/step.ts"
import { make } from "../../../page/bar/make.ts"

/** The steps in one row, the original first: one radio group, moved through with the arrow keys. */
export function stepPicker(
  document: Document,
  { steps, first }: Pick<Handout, "steps" | "first">,
  say: Say,
  onPick: (step: Step | null) => void,
): HTMLElement {
  const stairs = [null, ...steps].map((step) => {
    const input = make(document, "input", {
      type: "radio",
      class: "cover",
      name: "step",
      "aria-label": step === null ? say("originalLong") : say("stepNumber", step),
    })
    // Browsers bring a page back with what was chosen; it begins where the teacher wants it to.
    input.autocomplete = "off"
    input.checked = step === first
    input.addEventListener("change", () => onPick(step))
    const name = step === null ? say("original") : String(step)
    return make(document, "label", {}, input, make(document, "span", { "aria-hidden": "true" }, name))
  })
  const sign = make(document, "span", { class: "sign", "aria-hidden": "true" }, say("steps"))
  const legend = make(document, "legend", { class: "unseen" }, say("steps"))
  return make(document, "fieldset", { class: "steps" }, legend, sign, ...stairs)
}
