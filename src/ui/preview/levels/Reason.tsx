import { OWN } from "../../../engine/decisions.ts"
import type { Edit } from "../../../engine/edit/edit.ts"
import { whyOf } from "../../../page/bar/why.ts"
import { t } from "../../t.ts"

/** Why something was changed: in the language of the interface where we can say it there, else in the engine's English. */
export function Reason({ edit }: { readonly edit: Edit }) {
  const why = edit.rule === OWN ? edit.reason : whyOf(t, edit)
  return <p lang={why === edit.reason ? "en" : undefined}>{why}</p>
}
