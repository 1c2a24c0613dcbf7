import type { Refused } from "../app/own-file.ts"
import type { Key } from "./t.ts"

/** Why a file of ours is not taken, for people. */
export const WHY_REFUSED: Readonly<Record<Refused, Key>> = {
  "not-ours": "dataNotOurs",
  newer: "dataNewer",
  damaged: "dataDamaged",
  "too-big": "dataTooBig",
}
