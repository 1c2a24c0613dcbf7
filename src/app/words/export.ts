import Papa from "papaparse"
import { csv, tidy } from "../csv.ts"
import { withGap } from "./cloze.ts"
import type { ArticleWord, MyWord } from "./word.ts"

/*
 * Words as files for other programs. Columns keep their English names in every language, so that a program finds them.
 */

/** "My words" for a spreadsheet. */
export const wordsCsv = (words: readonly MyWord[]): string =>
  csv(
    ["word", "meaning", "status", "look-ups", "sentence", "address", "next review"],
    words.map(({ headword, meaning, status, lookUps, places: [place], card }) => [
      headword,
      meaning,
      status,
      lookUps,
      place?.sentence ?? "",
      place?.url ?? "",
      card?.due ?? "",
    ]),
  )

/** The hard words of an article for a spreadsheet. */
export const articleCsv = (words: readonly ArticleWord[]): string =>
  csv(
    ["word", "times", "meaning", "sentence"],
    words.map(({ headword, count, meaning, place }) => [headword, count, meaning, place.sentence]),
  )

/** The hard words of an article as plain lines: "vessel: a large boat". */
export const articleLines = (words: readonly ArticleWord[]): string =>
  words.map(({ headword, meaning }) => tidy(meaning === "" ? headword : `${headword}: ${meaning}`)).join("\n")

/**
 * "My words" as Anki imports them: the word's own sentence with a gap in front, the word and its meaning on the back.
 * The lines that begin with # are Anki's own headers. Every field is quoted, or a card that begins with # would be one.
 */
export const wordsForAnki = (words: readonly MyWord[]): string =>
  ["#separator:tab", "#html:false", "#columns:Front\tBack\tSource", ""].join("\n") +
  Papa.unparse(
    words.map(({ headword, meaning, places: [place] }) => [
      tidy(place ? withGap(place) : headword),
      tidy(meaning === "" ? headword : `${headword}: ${meaning}`),
      tidy(place ? [place.title, place.url].filter(Boolean).join(", ") : ""),
    ]),
    { delimiter: "\t", newline: "\n", quotes: true },
  ) +
  "\n"
