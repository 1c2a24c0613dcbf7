import type { Question } from "../../../app/lesson/lesson.ts"
import type { Conflict } from "../../../app/lesson/merge.ts"
import type { Step } from "../../../engine/step.ts"
import { t } from "../../t.ts"

/** What two versions differ about, for people. */
export function aboutOf(conflict: Conflict): string {
  switch (conflict.kind) {
    case "objective":
      return t("planObjective")
    case "terms":
      return t("planAboutTerm", conflict.mine.term)
    case "changes": {
      const { words, at, rule } = conflict.mine
      return t("planAboutChange", words ?? at?.quote ?? rule)
    }
    case "own":
      return t("planAboutOwn", t("stepNumber", conflict.mine.step), conflict.mine.at.quote)
    case "paragraphs":
      return t("planAboutParagraph", conflict.mine.at.quote)
    case "notes":
      return t("planAboutNote", conflict.mine.at.quote)
    case "questions":
      return t("planAboutQuestion")
  }
}

/** What one of the two versions says, line by line. */
export function saidBy(conflict: Conflict, side: "mine" | "theirs"): string[] {
  switch (conflict.kind) {
    case "objective": {
      const { text, code } = conflict[side]
      return [text || t("planObjectiveNone"), code].filter((line) => line !== "")
    }
    case "terms":
      return [t(conflict[side].explain ? "planTermExplained" : "planTermPlain")]
    case "changes": {
      const { verdict, from } = conflict[side]
      if (verdict === "refuse") return [t("planChangeRefused")]
      return [from === null ? t("planChangeTaken") : t("planChangeTakenFrom", t("stepNumber", from))]
    }
    case "own": {
      const { text, by } = conflict[side]
      return by === "" ? [text] : [text, `— ${by}`]
    }
    case "paragraphs":
      return [t("planHidden", stepsIn(conflict[side].hidden))]
    case "notes":
      return [conflict[side].text]
    case "questions":
      return questionLines(conflict[side])
  }
}

const stepsIn = (steps: readonly Step[]): string => steps.map((step) => t("stepNumber", step)).join(", ")

function questionLines({ kind, prompt, choices, answer, evidence }: Question): string[] {
  const answers =
    kind === "choice"
      ? choices.map((choice, at) => `${at === answer ? "✓" : "○"} ${choice}`)
      : typeof answer === "string"
        ? [`✓ ${answer}`]
        : []
  return [prompt, ...answers, ...evidence.map(({ quote }) => `“${quote}”`)]
}
