import { holds } from "../spellings.ts"
import type { Check } from "./check.ts"

export const example: Check = {
  kind: "example without headword",
  *find(placed) {
    for (const at of placed) if (!holds(at.entry.example, at.entry)) yield { at, what: at.entry.example }
  },
}
