import type { RosterGroup } from "../../app/lesson/lesson.ts"
import { STEPS } from "../../engine/step.ts"
import { t } from "../t.ts"
import { toggled, type Whom } from "./whom.ts"

interface Props {
  readonly groups: readonly RosterGroup[]
  readonly whom: Whom
  readonly onChange: (whom: Whom) => void
}

/** For whom: groups, or everyone at some steps. */
export function WhomPicker({ groups, whom, onChange }: Props) {
  const pickGroup = (id: string) => {
    const chosen = new Set(whom.groups)
    if (!chosen.delete(id)) chosen.add(id)
    onChange({ ...whom, groups: chosen })
  }
  return (
    <fieldset className="whom">
      <legend>{t("handoutFor")}</legend>
      {groups.map(({ id, name, first }) => (
        <label key={id} className="tick">
          <input type="checkbox" checked={whom.groups.has(id)} onChange={() => pickGroup(id)} />
          <span>{t("handoutGroupAt", name, first)}</span>
        </label>
      ))}
      <label className="tick">
        <input
          type="checkbox"
          checked={whom.everyone}
          onChange={() => onChange({ ...whom, everyone: !whom.everyone })}
        />
        <span>{t("handoutEveryone")}</span>
      </label>
      {whom.everyone && (
        <div className="step-ticks">
          {STEPS.map((step) => (
            <label key={step} className="step-tick">
              <input
                type="checkbox"
                className="cover"
                checked={whom.steps.includes(step)}
                aria-label={t("stepNumber", step)}
                onChange={() => onChange({ ...whom, steps: toggled(whom.steps, step) })}
              />
              <span aria-hidden="true">{step}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  )
}
