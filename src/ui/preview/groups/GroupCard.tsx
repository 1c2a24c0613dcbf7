import { useId } from "react"
import type { GroupSupports, RosterGroup } from "../../../app/lesson/lesson.ts"
import { LONGEST } from "../../../app/lesson/limits.ts"
import { STEPS, type Step } from "../../../engine/step.ts"
import { ModePicker } from "../../ModePicker.tsx"
import { Switch } from "../../parts/Switch.tsx"
import { type Key, t } from "../../t.ts"
import { bandName } from "../names.ts"
import { TypedField } from "../TypedField.tsx"
import { type Range, withStep } from "./groups.ts"
import { Pupils } from "./Pupils.tsx"

interface Props {
  readonly group: RosterGroup
  readonly onPut: (part: (group: RosterGroup) => Partial<RosterGroup>) => void
  readonly onRemove: () => void
}

const RANGE: readonly (readonly [which: keyof Range, name: Key])[] = [
  ["first", "planFirst"],
  ["easiest", "planEasiest"],
  ["hardest", "planHardest"],
]

const SUPPORTS: readonly (readonly [which: keyof GroupSupports, name: Key])[] = [
  ["listen", "planListen"],
  ["explain", "planExplain"],
  ["translate", "planTranslate"],
]

/** One group: its name, its steps, its helps, and who is in it. */
export function GroupCard({ group, onPut, onRemove }: Props) {
  const { name, mode, supports, pupils } = group
  return (
    <article className="group" aria-label={name}>
      <div className="group-top">
        <div className="name">
          <TypedField
            label={t("planGroupName")}
            value={name}
            longest={LONGEST.name}
            onTyped={(typed) => typed.trim() !== "" && onPut(() => ({ name: typed.trim() }))}
          />
        </div>
        <button type="button" className="button" aria-label={t("planGroupRemove", name)} onClick={onRemove}>
          {t("optionsProfileDelete")}
        </button>
      </div>
      <div className="group-steps">
        {RANGE.map(([which, label]) => (
          <StepField
            key={which}
            label={t(label)}
            step={group[which]}
            onPick={(step) => onPut((group) => withStep(group, which, step))}
          />
        ))}
      </div>
      <ModePicker compact mode={mode} onPick={(mode) => onPut(() => ({ mode }))} />
      <div className="group-supports">
        {SUPPORTS.map(([which, label]) => (
          <Switch
            key={which}
            label={t(label)}
            on={supports[which]}
            onChange={(on) => onPut(({ supports }) => ({ supports: { ...supports, [which]: on } }))}
          />
        ))}
      </div>
      <Pupils pupils={pupils} onPut={(change) => onPut(({ pupils }) => ({ pupils: change(pupils) }))} />
    </article>
  )
}

interface StepProps {
  readonly label: string
  readonly step: Step
  readonly onPick: (step: Step) => void
}

/** One step out of five, with the grades that teachers know it by. */
function StepField({ label, step, onPick }: StepProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={step} onChange={(event) => onPick(Number(event.target.value) as Step)}>
        {STEPS.map((each) => (
          <option key={each} value={each}>
            {t("planStepBand", each, bandName(each))}
          </option>
        ))}
      </select>
    </div>
  )
}
