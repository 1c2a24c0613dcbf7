import type { Paragraph, ParagraphChild, Table, Document as WordDocument } from "docx"
import type { Step } from "../../../engine/step.ts"
import type { Handout } from "../handout.ts"
import { parted } from "../parted.ts"
import { answerOf, labelOf, noteName } from "../says.ts"
import { shownAt } from "../shown.ts"
import type { Say } from "../texts.ts"
import { wordList } from "../word-list.ts"
import { numberingOf, type Writing, writePieces } from "./pieces.ts"
import { clean, plain } from "./runs.ts"
import { GREY, stylesOf } from "./styles.ts"

/** A picture as Word can hold it. */
export interface WordPicture {
  readonly type: "jpg" | "png"
  readonly data: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
}

export interface WordOptions {
  /** Whether paragraphs show their numbers. */
  readonly numbers: boolean
  /** By their numbers in the outline; those that are missing show their alternative text. */
  readonly pictures: ReadonlyMap<number, WordPicture>
}

/**
 * A copy at one step as a Word file (DOCX), with real headings, lists, tables and links. What its words mean is a list at
 * the end: Google Docs, LibreOffice and Word all show that alike, which cannot be said of footnotes.
 */
export async function wordFile(
  handout: Handout,
  step: Step | null,
  say: Say,
  options: WordOptions,
): Promise<ArrayBuffer> {
  // A large library that few need: it is loaded when it is asked for.
  const docx = await import("docx")
  const { source, lang, dir } = handout
  const shown = shownAt(handout, step)
  const writing: Writing = { docx, handout, shown, say, options }
  const document: WordDocument = new docx.Document({
    title: clean(source.title),
    creator: clean(source.byline ?? ""),
    description: clean(labelOf(shown, step, say)),
    styles: stylesOf(docx, lang, dir === "rtl"),
    numbering: numberingOf(docx, handout),
    sections: [
      {
        properties: {},
        children: [
          ...head(writing, step),
          ...writePieces(parted(handout).rest, writing),
          ...questions(writing),
          ...words(writing),
        ],
      },
    ],
  })
  return docx.Packer.toArrayBuffer(document)
}

function head(writing: Writing, step: Step | null): (Paragraph | Table)[] {
  const { docx, handout, shown, say } = writing
  const { source, heading, group, goal, teacher } = handout
  const { title } = parted(handout)
  const line = (children: readonly ParagraphChild[], after = 60) =>
    new docx.Paragraph({ children, spacing: { after }, ...bidi(writing) })
  const soft = (text: string) => plain(writing, text, { color: GREY })
  const tags = [labelOf(shown, step, say), group, teacher ? say("handoutTeacher") : ""]
  return [
    ...(title ? writePieces([title], writing) : []),
    ...(heading !== null && heading !== ""
      ? [
          new docx.Paragraph({
            heading: docx.HeadingLevel.HEADING_1,
            children: plain(writing, heading),
            ...bidi(writing),
          }),
        ]
      : []),
    ...(source.byline === null ? [] : [line(plain(writing, source.byline))]),
    ...(source.url === ""
      ? []
      : [
          line([
            ...soft(`${say("handoutSource")} `),
            new docx.ExternalHyperlink({
              link: clean(source.url),
              children: plain(writing, source.url, { style: "Hyperlink" }),
            }),
          ]),
        ]),
    line(soft(tags.filter((tag) => tag !== "").join(" · ")), 280),
    ...(goal === "" ? [] : [line(plain(writing, say("handoutGoal", goal), { bold: true }), 280)]),
  ]
}

const bidi = ({ handout }: Writing) => (handout.dir === "rtl" ? { bidirectional: true } : {})

/** Empty lines to write on below a question that is answered in words. */
const LINES = 3

function questions(writing: Writing): Paragraph[] {
  const { docx, handout, say } = writing
  if (handout.questions.length === 0) return []
  const written = handout.questions.flatMap((question) => {
    const answer = handout.teacher ? answerOf(question, say) : null
    return [
      new docx.Paragraph({
        children: plain(writing, question.prompt),
        numbering: { reference: "questions", level: 0 },
        keepNext: true,
        spacing: { before: 200 },
        ...bidi(writing),
      }),
      ...question.choices.map(
        (choice) =>
          new docx.Paragraph({
            children: plain(writing, `☐ ${choice}`),
            indent: { start: 720 },
            spacing: { after: 60 },
            ...bidi(writing),
          }),
      ),
      ...(answer !== null
        ? [
            new docx.Paragraph({
              children: plain(writing, answer, { italics: true }),
              indent: { start: 720 },
            }),
          ]
        : question.kind === "open"
          ? Array.from({ length: LINES }, () => lineToWriteOn(writing))
          : []),
    ]
  })
  return [section(writing, say("handoutQuestions")), ...written]
}

/** Where the lines to write on end, in twentieths of a point from the margin. */
const LINE_END = 9000

const lineToWriteOn = ({ docx }: Writing): Paragraph =>
  new docx.Paragraph({
    children: [new docx.TextRun({ children: [new docx.Tab()], color: GREY })],
    indent: { start: 720 },
    tabStops: [{ type: docx.TabStopType.RIGHT, position: LINE_END, leader: docx.LeaderType.UNDERSCORE }],
    spacing: { before: 120, after: 0 },
  })

function words(writing: Writing): Paragraph[] {
  const { docx, handout, shown, say } = writing
  const listed = wordList(handout, shown)
  if (listed.length === 0) return []
  const lines = listed.map(({ kind, word, senses, paragraph }) => {
    const about = kind === "note" && word === "" ? noteName(paragraph, say) : word
    const means = senses.map(({ text }) => text).join("; ")
    return new docx.Paragraph({
      children: [...plain(writing, about, { bold: true }), ...plain(writing, `: ${means}`)],
      spacing: { after: 60 },
    })
  })
  return [section(writing, say("handoutWords")), ...lines]
}

const section = (writing: Writing, name: string): Paragraph =>
  new writing.docx.Paragraph({
    heading: writing.docx.HeadingLevel.HEADING_2,
    children: plain(writing, name),
  })
