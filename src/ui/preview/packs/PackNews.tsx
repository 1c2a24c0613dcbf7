import type { Source } from "../../../app/lesson/lesson.ts"
import { isLinkable } from "../../../app/own-file.ts"
import { Dialog } from "../../parts/Dialog.tsx"
import { t } from "../../t.ts"
import { MergeDialog } from "./MergeDialog.tsx"
import type { PackDesk } from "./usePack.ts"
import "./packs.css"

/** What came of opening a pack, and what the teacher is asked about it. */
export function PackNews({ pack: desk }: { readonly pack: PackDesk }) {
  const { state, close } = desk
  return (
    <>
      {state.at === "refused" && (
        <div className="notice" role="alert">
          <p>{t(state.why)}</p>
          <Close onClose={close} />
        </div>
      )}
      <div role="status">
        {state.at === "done" && (
          <div className="notice">
            <p>{t(state.said)}</p>
            {state.groups.length > 0 && (
              <>
                <p>{t("planPackGroups", state.groups.map(({ name }) => name).join(", "))}</p>
                <button type="button" className="button" onClick={() => desk.addGroups(state.groups)}>
                  {t("planPackGroupsAdd")}
                </button>
              </>
            )}
            <Close onClose={close} />
          </div>
        )}
      </div>
      <Dialog title={t("planPackOtherTitle")} open={state.at === "other"} onClose={close}>
        {state.at === "other" && <Other source={state.source} />}
        <div className="dialog-actions">
          <Close onClose={close} />
        </div>
      </Dialog>
      <Dialog title={t("planPackTwoTitle")} open={state.at === "two"} onClose={close}>
        <p>{t("planPackTwoText")}</p>
        {state.at === "two" && (
          <div className="dialog-actions">
            <button type="button" className="button" onClick={close}>
              {t("planPackMine")}
            </button>
            <button type="button" className="button" onClick={() => desk.takeTheirs(state.pack)}>
              {t("planPackTheirs")}
            </button>
            <button type="button" className="button main" onClick={() => desk.merge(state.pack)}>
              {t("planPackMerge")}
            </button>
          </div>
        )}
      </Dialog>
      <MergeDialog
        merging={state.at === "merging" ? state : null}
        onClose={close}
        onMerged={(lesson) => state.at === "merging" && desk.takeMerged(state.pack, lesson)}
      />
    </>
  )
}

function Close({ onClose }: { readonly onClose: () => void }) {
  return (
    <button type="button" className="button" onClick={onClose}>
      {t("close")}
    </button>
  )
}

/** Which text the pack is for, with the way there where it has an address. */
function Other({ source: { title, url } }: { readonly source: Source }) {
  return (
    <>
      <p>{t("planPackOtherText")}</p>
      <p className="anywhere">
        <strong>{title || t("previewPasted")}</strong>
        {url !== "" && (
          <>
            <br />
            {isLinkable(url) ? (
              <a href={url} target="_blank" rel="noreferrer">
                {url}
              </a>
            ) : (
              url
            )}
          </>
        )}
      </p>
    </>
  )
}
