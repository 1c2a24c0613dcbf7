import type { Handout } from "../../src/app/handout/handout.ts"
import type { HandoutTexts } from "../../src/app/handout/texts.ts"
import { pageOf } from "../../src/ui/handout/page.ts"
import style from "../../src/ui/handout/sheet.css?inline"

/** A page to hand out, made as the desk makes it. */
export const make = (handout: Handout, texts: HandoutTexts, script: string) =>
  pageOf(handout, texts, { script, style })
