import { auxiliariesOf, children, subjectOf } from "../read/syntax.ts"
import type { Sentence, Token } from "../text/document.ts"
import { inflect } from "./inflect.ts"

/** Penn tags of verb forms. */
export type VerbForm = "VB" | "VBP" | "VBZ" | "VBD" | "VBN" | "VBG"

const FORMS: readonly VerbForm[] = ["VB", "VBP", "VBZ", "VBD", "VBN", "VBG"]

/** The forms of a verb that are spelled like this: "reads" is VBZ, "moved" is VBD and VBN; empty when none is. */
export const formsSpelled = (lemma: string, text: string): VerbForm[] =>
  FORMS.filter((form) => {
    const spelled = inflect(lemma, form)
    const lower = text.toLowerCase()
    // British "levelled" for "leveled".
    return spelled === lower || spelled === lower.replace(/ll(ed|ing)$/, "l$1")
  })

/**
 * Which form of `lemma` a word is. Its spelling decides; the tag only between forms that are spelled
 * alike. Null when the spelling is no form of the verb, or of several and nothing tells which.
 */
export function verbForm(sentence: Sentence, { index, text, xpos }: Token, lemma: string): VerbForm | null {
  const forms = formsSpelled(lemma, text)
  const last = sentence.tokens[auxiliariesOf(sentence, index).at(-1) ?? -1]
  const helped = last !== undefined || xpos === "VBG"
  // "has come", "is run": spelled like the base form, but behind "have" and "be" it is the participle.
  if (last && /^(?:have|be)$/.test(last.lemma) && forms.includes("VBN")) return "VBN"
  // "They shut the door": today or yesterday?
  if (
    forms.includes("VB") &&
    forms.includes("VBD") &&
    !helped &&
    children(sentence, index, "mark").length === 0
  )
    return null
  if (forms.includes("VBD") && forms.includes("VBN") && /^VB[DN]$/.test(xpos)) {
    // A subject of its own and no helping verb make a past, whatever the tag; a helping verb makes a participle.
    if (helped) return "VBN"
    return subjectOf(sentence, index) >= 0 ? "VBD" : (xpos as VerbForm)
  }
  return forms.find((form) => form === xpos) ?? forms[0] ?? null
}
