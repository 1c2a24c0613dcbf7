import type { Step } from "../../engine/step.ts"
import type { Piece } from "../../page/layout.ts"
import type { Handout } from "./handout.ts"
import { parted } from "./parted.ts"
import { answerOf, labelOf, noteName } from "./says.ts"
import { type ShownBlock, shownAt } from "./shown.ts"
import type { Say } from "./texts.ts"
import { wordList } from "./word-list.ts"

/** A copy at one step as plain text: what it is and where it is from first, then the text, questions and words. */
export function plainText(handout: Handout, step: Step | null, say: Say): string {
  const shown = shownAt(handout, step)
  const { source, heading, goal, group, teacher, questions } = handout
  const { title, rest } = parted(handout)
  const facts = [
    source.byline ?? "",
    source.url === "" ? "" : `${say("handoutSource")} ${source.url}`,
    labelOf(shown, step, say),
    group,
    teacher ? say("handoutTeacher") : "",
    goal === "" ? "" : say("handoutGoal", goal),
  ]
  const parts = [
    title ? (shown[title.block]?.text ?? "") : (heading ?? ""),
    facts.filter((line) => line !== "").join("\n"),
    ...rest.flatMap((piece) => pieceText(piece, handout, shown, say)),
  ]
  if (questions.length > 0) {
    parts.push(say("handoutQuestions"))
    for (const [at, question] of questions.entries()) {
      const choices = question.choices.map((choice, nth) => `   ${letter(nth)}) ${choice}`)
      const answer = teacher ? answerOf(question, say) : null
      parts.push(
        [`${at + 1}. ${question.prompt}`, ...choices, ...(answer === null ? [] : [`   ${answer}`])].join(
          "\n",
        ),
      )
    }
  }
  const words = wordList(handout, shown)
  if (words.length > 0)
    parts.push(
      say("handoutWords"),
      words
        .map(({ kind, word, senses, paragraph }) => {
          const about = kind === "note" && word === "" ? noteName(paragraph, say) : word
          return `${about}: ${senses.map(({ text }) => text).join("; ")}`
        })
        .join("\n"),
    )
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`
}

const letter = (at: number): string => String.fromCharCode(97 + at)

function pieceText(piece: Piece, handout: Handout, shown: readonly ShownBlock[], say: Say): string[] {
  const words = (block: number): string => shown[block]?.text ?? ""
  switch (piece.kind) {
    case "heading":
      return [words(piece.block)]
    case "paragraph":
    case "caption": {
      const number = handout.blocks[piece.block]?.number ?? null
      return [number === null ? words(piece.block) : `[${number}] ${words(piece.block)}`]
    }
    case "quote":
      return pieceText({ ...piece, kind: "paragraph" }, handout, shown, say).map((line) => `> ${line}`)
    case "list": {
      const items = piece.items.map((parts, at) => {
        const lines = parts.flatMap((part) => pieceText(part, handout, shown, say)).join("\n")
        return `${piece.ordered ? `${piece.start + at}.` : "-"} ${lines.replaceAll("\n", "\n  ")}`
      })
      return [items.join("\n")]
    }
    case "table":
      return [
        piece.rows
          .map((row) =>
            row
              .map(({ parts }) =>
                parts
                  .map((part) =>
                    "block" in part ? words(part.block) : pieceText(part, handout, shown, say).join(" "),
                  )
                  .join(" "),
              )
              .join("\t"),
          )
          .join("\n"),
      ]
    case "verbatim":
      return [piece.text]
    case "picture":
      return piece.alt === "" ? [] : [`(${say("readPicture")}: ${piece.alt})`]
  }
}
