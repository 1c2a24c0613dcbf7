import { useEffect, useState } from "react"
import { MOST_PROFILES } from "../../app/parse-settings.ts"
import { same } from "../../app/same.ts"
import type { Profile } from "../../app/settings.ts"
import { Dialog } from "../parts/Dialog.tsx"
import { t } from "../t.ts"
import { NewProfile } from "./NewProfile.tsx"
import { ProfileRow } from "./ProfileRow.tsx"
import { focusTitle, Section } from "./Section.tsx"
import type { Editing } from "./useEditing.ts"

/** Ways to read that are kept under a name: use, rename, delete, and keep the one of now. */
export function Profiles({ settings, change }: Editing) {
  const { profiles, mode, supports } = settings
  const [leaving, setLeaving] = useState<Profile | null>(null)
  const [renaming, setRenaming] = useState<string | null>(null)
  const [renamed, setRenamed] = useState<string | null>(null)
  const isTaken = (name: string, but: Profile | null) =>
    profiles.some((each) => each !== but && each.name.toLowerCase() === name.toLowerCase())
  const set = (next: readonly Profile[]) => change({ set: { profiles: next } })

  // What had the focus goes with its profile. The dialog holds the focus until it is closed, so this comes after it.
  const [dropped, setDropped] = useState(0)
  useEffect(() => {
    if (dropped > 0) focusTitle("profiles")
  }, [dropped])

  const endRenaming = (name: string) => {
    setRenaming(null)
    setRenamed(name)
  }
  const drop = () => {
    set(profiles.filter((each) => !same(each, leaving)))
    setLeaving(null)
    setDropped(dropped + 1)
  }
  return (
    <Section id="profiles" hint={t("optionsProfilesHint")}>
      {profiles.length === 0 ? (
        <p>{t("optionsProfilesNone")}</p>
      ) : (
        <ul className="rows">
          {profiles.map((profile, index) => (
            <ProfileRow
              // Profiles of a file may share a name, so the place counts too.
              key={`${index} ${profile.name}`}
              renaming={profile.name === renaming}
              renamed={profile.name === renamed}
              profile={profile}
              inUse={same({ mode, supports }, { mode: profile.mode, supports: profile.supports })}
              isTaken={(name) => isTaken(name, profile)}
              onUse={() =>
                change(
                  { set: { mode: profile.mode, supports: profile.supports } },
                  t("optionsProfileUsed", profile.name),
                )
              }
              onStartRenaming={() => {
                setRenaming(profile.name)
                setRenamed(null)
              }}
              onRename={(name) => {
                set(profiles.map((each) => (each === profile ? { ...each, name } : each)))
                endRenaming(name)
              }}
              onCancel={() => endRenaming(profile.name)}
              onDelete={() => setLeaving(profile)}
            />
          ))}
        </ul>
      )}
      {profiles.length < MOST_PROFILES && (
        <NewProfile
          isTaken={(name) => isTaken(name, null)}
          onKeep={(name) => set([...profiles, { name, mode, supports }])}
        />
      )}
      <Dialog
        title={t("optionsProfileDeleteTitle", leaving?.name ?? "")}
        open={leaving !== null}
        onClose={() => setLeaving(null)}
      >
        <p>{t("optionsProfileDeleteText")}</p>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => setLeaving(null)}>
            {t("optionsCancel")}
          </button>
          <button type="button" className="button danger" onClick={drop}>
            {t("optionsProfileDelete")}
          </button>
        </div>
      </Dialog>
    </Section>
  )
}
