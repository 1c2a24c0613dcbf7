import { OWN } from "../../engine/decisions.ts"
import type { Edit } from "../../engine/edit/edit.ts"
import type { Key, Say } from "./texts.ts"

/** Why each rule changes something, for readers whose interface is not English. */
export const WHYS: Readonly<Record<string, Key>> = {
  apposition: "whyWho",
  "coordinated-clauses": "whyStatements",
  "empty-opening": "whyOpening",
  "fronted-clause": "whyWait",
  "opening-connective": "whyJoining",
  "parenthesis-fold": "whyFold",
  "participle-clause": "whyActs",
  "passive-agent": "whyDoer",
  "passive-aside": "whyAside",
  "plain-phrase": "whyPhrase",
  "plain-word": "whyWord",
  "relative-clause": "whyAside",
  "result-clause": "whyResult",
  semicolon: "whyStatements",
  "shared-subject": "whyActs",
  "trailing-because": "whyReason",
  "trailing-while": "whyStatements",
  "where-clause": "whyPlace",
}

/** Why something was changed, in the reader's language. The engine's own sentence says more, and is English. */
export function whyOf(t: Say, { rule, reason }: Edit): string {
  if (rule === OWN) return t("lessonOwn")
  const key = WHYS[rule]
  return key === undefined || t("lang") === "en" ? reason : t(key)
}
