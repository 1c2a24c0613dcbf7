import type { FactKind } from "../../../engine/fidelity.ts"
import type { Key } from "../../t.ts"

/** What the report calls each kind of thing that is kept. */
export const KIND_NAMES: Readonly<Record<FactKind, Key>> = {
  term: "planKindTerm",
  name: "planKindName",
  number: "planKindNumber",
  negation: "planKindNegation",
  hedge: "planKindHedge",
  quotation: "planKindQuotation",
  link: "planKindLink",
  paragraph: "planKindParagraph",
}
