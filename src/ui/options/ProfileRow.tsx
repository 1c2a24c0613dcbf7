import { useEffect, useRef } from "react"
import type { Profile } from "../../app/settings.ts"
import { t } from "../t.ts"
import { RenameProfile } from "./RenameProfile.tsx"

interface Props {
  readonly profile: Profile
  /** Whether it is how the reader reads now. */
  readonly inUse: boolean
  readonly renaming: boolean
  /** Whether it was the one whose name was last asked for: there the focus goes on. */
  readonly renamed: boolean
  /** Whether another profile has this name. */
  readonly isTaken: (name: string) => boolean
  readonly onUse: () => void
  readonly onStartRenaming: () => void
  readonly onRename: (name: string) => void
  readonly onCancel: () => void
  readonly onDelete: () => void
}

/** One profile, with what can be done with it. */
export function ProfileRow({ profile: { name, mode }, inUse, renaming, renamed, ...row }: Props) {
  const rename = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (renamed) rename.current?.focus()
  }, [renamed])

  if (renaming)
    return (
      <li>
        <RenameProfile name={name} isTaken={row.isTaken} onRename={row.onRename} onCancel={row.onCancel} />
      </li>
    )
  return (
    <li>
      <span className="row-text">
        <strong>{name}</strong>
        <span className="soft">{t(mode)}</span>
        {inUse && <span className="tag">{t("optionsProfileInUse")}</span>}
      </span>
      <span className="row-actions">
        {!inUse && (
          <button
            type="button"
            className="button"
            aria-label={t("optionsProfileUseNamed", name)}
            onClick={row.onUse}
          >
            {t("optionsProfileUse")}
          </button>
        )}
        <button
          ref={rename}
          type="button"
          className="button"
          aria-label={t("optionsProfileRenameNamed", name)}
          onClick={row.onStartRenaming}
        >
          {t("optionsProfileRename")}
        </button>
        <button
          type="button"
          className="button"
          aria-label={t("optionsProfileDeleteNamed", name)}
          onClick={row.onDelete}
        >
          {t("optionsProfileDelete")}
        </button>
      </span>
    </li>
  )
}
