import { type CSSProperties, useEffect } from "react"
import type { Look } from "../../app/settings.ts"
import { fontFamily } from "./fonts.ts"

/**
 * Room between words for each unit between letters: "inter-word spacing should be at least 3.5 times the inter-letter
 * spacing" (British Dyslexia Association, Dyslexia friendly style guide, 2018).
 */
const WORDS_TO_LETTERS = 3.5

/** The look of the text, for the element that holds it. The colours hold for the whole page. */
export function useLook({ font, size, width, lines, spacing, theme }: Look): CSSProperties {
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return {
    "--reading-font": fontFamily(font),
    "--reading-size": `${size}px`,
    "--reading-width": `${width}ch`,
    "--reading-lines": lines,
    "--reading-letters": `${spacing / 100}em`,
    "--reading-words": `${(spacing / 100) * WORDS_TO_LETTERS}em`,
  } as CSSProperties
}
