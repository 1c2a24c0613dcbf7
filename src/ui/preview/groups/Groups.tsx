import { useEffect, useRef, useState } from "react"
import type { RosterGroup } from "../../../app/lesson/lesson.ts"
import { MOST } from "../../../app/lesson/limits.ts"
import type { Step } from "../../../engine/step.ts"
import { Dialog } from "../../parts/Dialog.tsx"
import { t } from "../../t.ts"
import { GroupCard } from "./GroupCard.tsx"
import { addGroups, changeGroup, THREE } from "./groups.ts"
import type { Roster } from "./useRoster.ts"
import "./groups.css"

/** Who reads at which step. The groups belong to this device, not to one article. */
export function Groups({ roster: { groups, change, failed } }: { readonly roster: Roster }) {
  const [going, setGoing] = useState<RosterGroup | null>(null)
  /** The group whose name is to have the focus once it is there. */
  const [aim, setAim] = useState<{ readonly place: number } | null>(null)
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!aim) return
    const names = part.current?.querySelectorAll<HTMLElement>(".group .name input")
    const name = names?.[Math.min(aim.place, names.length - 1)]
    const next = name ?? part.current?.querySelector<HTMLElement>(".groups-foot .button")
    next?.focus()
  }, [aim])

  const add = (steps: readonly Step[]) => {
    change((groups) => addGroups(groups, steps, t("planGroupNames").split(", "), () => crypto.randomUUID()))
    setAim({ place: groups.length })
  }
  const remove = ({ id }: RosterGroup) => {
    setAim({ place: groups.findIndex((group) => group.id === id) })
    change((groups) => groups.filter((group) => group.id !== id))
    setGoing(null)
  }
  const full = groups.length >= MOST.groups

  return (
    <div ref={part} className="groups">
      <p className="soft">{t("planGroupsHint")}</p>
      {failed && (
        <p className="notice" role="alert">
          {t("planGroupsFailed")}
        </p>
      )}
      {groups.length > 0 && (
        <ul className="group-list">
          {groups.map((group) => (
            <li key={group.id}>
              <GroupCard
                group={group}
                onPut={(part) => change((groups) => changeGroup(groups, group.id, part))}
                onRemove={() => setGoing(group)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="groups-foot">
        {groups.length === 0 && (
          <button type="button" className="button main" onClick={() => add(THREE)}>
            {t("planGroupsThree")}
          </button>
        )}
        <button type="button" className="button" aria-disabled={full} onClick={() => !full && add([3])}>
          {t("planGroupAdd")}
        </button>
      </div>
      <Dialog
        title={going ? t("planGroupRemoveTitle", going.name) : ""}
        open={going !== null}
        onClose={() => setGoing(null)}
      >
        <p>{t("planGroupRemoveText")}</p>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => setGoing(null)}>
            {t("optionsCancel")}
          </button>
          <button type="button" className="button" onClick={() => going && remove(going)}>
            {t("optionsProfileDelete")}
          </button>
        </div>
      </Dialog>
    </div>
  )
}
