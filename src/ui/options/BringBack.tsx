import { type ChangeEvent, useRef, useState } from "react"
import { type Data, LARGEST, parseData } from "../../app/data-file.ts"
import { ask } from "../../app/messages.ts"
import { Dialog } from "../parts/Dialog.tsx"
import { REFUSALS } from "../refusals.ts"
import { type Key, t } from "../t.ts"
import { Counts } from "./Counts.tsx"

interface Props {
  readonly readNow: () => Promise<Data>
  readonly say: (sentence: string) => void
}

/** A file that could take the place of all that is kept now. */
interface Offer {
  readonly name: string
  readonly text: string
  readonly data: Data
  readonly now: Data
}

/** Picks a file, says what it would replace, and only then lets it. A file that is not whole is refused with a sentence. */
export function BringBack({ readNow, say }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [offer, setOffer] = useState<Offer | null>(null)
  const [trouble, setTrouble] = useState<Key | null>(null)

  const pick = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    setTrouble(null)
    const text = file.size > LARGEST ? null : await file.text()
    // So that the same file can be picked again once it is mended.
    target.value = ""
    const parsed = text === null ? ({ ok: false, why: "too-big" } as const) : parseData(text)
    if (parsed.ok) setOffer({ name: file.name, text: text!, data: parsed.data, now: await readNow() })
    else setTrouble(REFUSALS[parsed.why])
  }
  const replace = async () => {
    setOffer(null)
    await ask("data/import", offer!.text).then(
      () => say(t("dataBrought")),
      () => setTrouble("dataFailed"),
    )
  }
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {t("dataBring")}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => pick(event).catch(() => setTrouble("dataFailed"))}
      />
      <p role="alert" className="trouble whole">
        {trouble && t(trouble)}
      </p>
      <Dialog title={t("dataBringTitle")} open={offer !== null} onClose={() => setOffer(null)}>
        {offer && (
          <>
            <p className="anywhere">{t("dataBringText", offer.name)}</p>
            <Counts now={offer.now} file={offer.data} />
          </>
        )}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => setOffer(null)}>
            {t("optionsCancel")}
          </button>
          <button type="button" className="button danger" onClick={replace}>
            {t("dataBringNow")}
          </button>
        </div>
      </Dialog>
    </>
  )
}
