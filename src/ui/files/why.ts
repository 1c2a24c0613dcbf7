import { MOST_BYTES, MOST_TEXT_BYTES, MOST_WORDS, type Why } from "../../app/files/opened.ts"
import { type Key, t } from "../t.ts"

const SENTENCES: Readonly<Record<Exclude<Why, "too-big" | "too-long">, Key>> = {
  unknown: "fileUnknown",
  pdf: "filePdf",
  picture: "filePicture",
  "old-word": "fileOldWord",
  damaged: "fileDamaged",
  empty: "fileEmpty",
  "locked-word": "fileLockedWord",
  "locked-book": "fileLockedBook",
}

const whole = (value: number): string => value.toLocaleString(t("lang"))

/** Why a file is not opened, for people. */
export function sentenceFor(why: Why): string {
  if (why === "too-big") return t("fileTooBig", whole(MOST_TEXT_BYTES / 1e6), whole(MOST_BYTES / 1e6))
  if (why === "too-long") return t("fileTooLong", whole(MOST_WORDS))
  return t(SENTENCES[why])
}
