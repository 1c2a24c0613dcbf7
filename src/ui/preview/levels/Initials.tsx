import { useId } from "react"
import { LONGEST } from "../../../app/lesson/limits.ts"
import { t } from "../../t.ts"
import { useLevelsState } from "./levels.ts"

/** Who writes: the mark that own sentences get. */
export function Initials() {
  const { initials } = useLevelsState()
  const id = useId()
  return (
    <div className="field initials">
      <label htmlFor={id}>{t("deskInitials")}</label>
      <input
        id={id}
        value={initials.value}
        maxLength={LONGEST.name}
        autoComplete="off"
        onChange={({ target }) => initials.set(target.value)}
      />
    </div>
  )
}
