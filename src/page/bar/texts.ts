import type messages from "../../../assets/_locales/en/messages.json"
import type { Refusal, State } from "../levels.ts"

export type Key = keyof typeof messages

/** A sentence in the reader's language; `values` fill its places. */
export type Say = (key: Key, ...values: readonly (string | number)[]) => string

const REFUSED: Readonly<Record<Refusal, Key>> = {
  "not-article": "barNotArticle",
  "not-english": "refusedNotEnglish",
  "too-short": "refusedTooShort",
  failed: "refusedFailed",
}

/** What the bar says of a state. */
export function sentence(t: Say, { phase, step, mode, changes, refusal }: State): string {
  if (refusal) return t(REFUSED[refusal])
  if (phase === "working") return t("stateReading")
  if (step === null) return t("stateOriginal")
  if (mode === "explain")
    return changes === 0 ? t("barWordsNone") : changes === 1 ? t("barWordsOne") : t("barWordsMany", changes)
  return changes === 0
    ? t("barChangesNone")
    : changes === 1
      ? t("headChangesOne")
      : t("headChangesMany", changes)
}
