import { browser } from "wxt/browser"
import { fileName } from "../../app/handout/file-name.ts"
import { handoutOf } from "../../app/handout/handout.ts"
import { plainText } from "../../app/handout/text.ts"
import { HANDOUT_TEXTS, type HandoutTexts, sayIn } from "../../app/handout/texts.ts"
import { wordFile } from "../../app/handout/word/document.ts"
import type { Lesson } from "../../app/lesson/lesson.ts"
import type { PlacedLesson } from "../../app/lesson/place.ts"
import type { PageArticle } from "../../app/messages.ts"
import { saveBlob } from "../../app/save-blob.ts"
import type { Gloss, LeveledArticle } from "../../engine/leveled.ts"
import type { Step } from "../../engine/step.ts"
import { t } from "../t.ts"
import { pageOf } from "./page.ts"
import { fetchPictures, wordPictures } from "./pictures.ts"
import { type Edition, printAll } from "./print.ts"
import style from "./sheet.css?inline"
import type { Recipient } from "./whom.ts"

/** A kind of copy. */
export type Kind = "page" | "print" | "word" | "text"

export interface Making {
  readonly article: PageArticle
  readonly lesson: Lesson
  readonly placed: PlacedLesson
  readonly levels: ReadonlyMap<Step, LeveledArticle>
  readonly glosses: readonly (readonly Gloss[])[]
  readonly recipients: readonly Recipient[]
  /** Whether it has the teacher's answers. */
  readonly teacher: boolean
  /** Whether the paragraphs of Word files are numbered. */
  readonly numbers: boolean
  /** The article's tab, where its pictures are to come along. */
  readonly picturesFrom: number | null
}

/** How long to wait from one file to the next, in milliseconds: browsers drop downloads that come all at once. */
const BETWEEN = 300

/** Makes copies of one kind and hands them to the teacher. Gives the number of files; 0 for what is printed. */
export async function makeCopies(kind: Kind, making: Making): Promise<number> {
  const { article, picturesFrom, recipients } = making
  const pictures =
    picturesFrom === null || kind === "text"
      ? {}
      : await fetchPictures(picturesFrom, article.outline?.parts ?? [])
  const copies = recipients.map(({ group, steps, onPaper }) => ({
    onPaper,
    handout: handoutOf({
      ...making,
      group,
      steps: new Map(
        steps.flatMap((step) => (making.levels.has(step) ? [[step, making.levels.get(step)!]] : [])),
      ),
      pictures,
    }),
  }))
  const texts = textsHere()
  const say = sayIn(texts)
  const editions = copies.flatMap(({ handout, onPaper }) =>
    onPaper.map((step): Edition => ({ handout, step })),
  )
  if (kind === "print") {
    printAll(editions, say)
    return 0
  }
  const files: { readonly name: string; readonly blob: Blob }[] = []
  if (kind === "page") {
    const script = await (await fetch(browser.runtime.getURL("/handout.js"))).text()
    for (const { handout } of copies) {
      const page = await pageOf(handout, texts, { script, style })
      const name = fileName([titleOf(article), handout.group], "html")
      files.push({ name, blob: new Blob([page], { type: "text/html;charset=utf-8" }) })
    }
  } else {
    const inWord = kind === "word" ? await wordPictures(pictures) : new Map()
    for (const { handout, step } of editions) {
      const parts = [titleOf(article), handout.group, step === null ? "" : t("stepNumber", step)]
      const blob =
        kind === "word"
          ? new Blob([await wordFile(handout, step, say, { numbers: making.numbers, pictures: inWord })], {
              type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            })
          : new Blob([plainText(handout, step, say)], { type: "text/plain;charset=utf-8" })
      files.push({ name: fileName(parts, kind === "word" ? "docx" : "txt"), blob })
    }
  }
  for (const [at, { name, blob }] of files.entries()) {
    if (at > 0) await new Promise((rested) => setTimeout(rested, BETWEEN))
    saveBlob(name, blob)
  }
  return files.length
}

export const titleOf = ({ title }: PageArticle): string => title || t("previewPasted")

/** What copies say of themselves, in the language of this page, with the places for values left open. */
const textsHere = (): HandoutTexts =>
  Object.fromEntries(HANDOUT_TEXTS.map((key) => [key, t(key, "$1", "$2")])) as unknown as HandoutTexts
