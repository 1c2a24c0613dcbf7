import type { Refused } from "../app/own-file.ts"
import type { Key } from "./t.ts"

/** What is said of a file that is refused. */
export const REFUSALS: Readonly<Record<Refused, Key>> = {
  "not-ours": "dataNotOurs",
  newer: "dataNewer",
  damaged: "dataDamaged",
  "too-big": "dataTooBig",
}
