import type { Data } from "../../app/data-file.ts"
import { Dialog } from "../parts/Dialog.tsx"
import { t } from "../t.ts"
import { Counts } from "./Counts.tsx"

interface Props {
  /** All that would go; null while nobody asks for it. */
  readonly now: Data | null
  readonly onErase: () => void
  readonly onClose: () => void
}

/** Asks before everything goes, and says what goes. */
export function EraseDialog({ now, onErase, onClose }: Props) {
  return (
    <Dialog title={t("dataEraseTitle")} open={now !== null} onClose={onClose}>
      {now && <Counts now={now} file={null} />}
      <p>{t("dataEraseText")}</p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t("optionsCancel")}
        </button>
        <button type="button" className="button danger" onClick={onErase}>
          {t("dataEraseNow")}
        </button>
      </div>
    </Dialog>
  )
}
