import type { Upos } from "../text/document.ts"

/** The dictionary form of a word with its tags. */
export const lemmatize = (form: string, upos: Upos, _xpos: string): string =>
  upos === "PROPN" ? form : form.toLowerCase()
