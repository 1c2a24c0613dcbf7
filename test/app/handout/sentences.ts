import { readFileSync } from "node:fs"
import { HANDOUT_TEXTS, type HandoutTexts, sayIn } from "../../../src/app/handout/texts.ts"

const read = (language: "en" | "es"): Readonly<Record<string, { readonly message: string }>> =>
  JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, "utf8"))

/** What a copy says of itself, in a language of the extension. */
export const textsIn = (language: "en" | "es"): HandoutTexts =>
  Object.fromEntries(HANDOUT_TEXTS.map((key) => [key, read(language)[key]!.message])) as HandoutTexts

export const say = sayIn(textsIn("en"))
