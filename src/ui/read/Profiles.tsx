import { type FormEvent, useId, useState } from "react"
import { LONGEST_NAME, MOST_PROFILES } from "../../app/parse-settings.ts"
import { isInUse, profileNamed } from "../../app/profiles.ts"
import type { Profile, Supports } from "../../app/settings.ts"
import type { Mode } from "../../engine/step.ts"
import { t } from "../t.ts"

interface Props {
  readonly profiles: readonly Profile[]
  /** What would be saved. */
  readonly mode: Mode
  readonly supports: Supports
  readonly onChange: (profiles: readonly Profile[]) => void
  readonly onPick: (profile: Profile) => void
}

/** The kind of help and all that goes with it, kept under names. */
export function Profiles({ profiles, mode, supports, onChange, onPick }: Props) {
  const id = useId()
  const [name, setName] = useState("")
  const save = (event: FormEvent) => {
    event.preventDefault()
    const own = name.trim()
    if (own === "") return
    const before = profileNamed(profiles, own)
    onChange([...profiles.filter((each) => each !== before), { name: own, mode, supports }])
    setName("")
  }
  const isFull = profiles.length >= MOST_PROFILES && !profileNamed(profiles, name.trim())
  return (
    <section className="profiles" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t("readProfiles")}</h3>
      {profiles.length > 0 && (
        <ul>
          {profiles.map((profile, at) => (
            // Profiles of a file may share a name, so the place counts too.
            <li key={`${at} ${profile.name}`}>
              <button
                type="button"
                className="button profile"
                aria-pressed={isInUse(profile, { mode, supports })}
                onClick={() => onPick(profile)}
              >
                {profile.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="field" onSubmit={save}>
        <label htmlFor={id}>{t("readProfileName")}</label>
        <div className="font-other">
          <input
            id={id}
            value={name}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="button" disabled={isFull}>
            {t("readProfileSave")}
          </button>
        </div>
      </form>
    </section>
  )
}
