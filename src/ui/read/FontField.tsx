import { useId, useState } from "react"
import { t } from "../t.ts"
import { Choice } from "./Choice.tsx"
import { fontFamily, listFonts, OWN_FONTS } from "./fonts.ts"

interface Props {
  readonly font: string
  readonly onPick: (font: string) => void
}

/** The font of the text: the browser's own, one of ours, or any font of the device by its name. */
export function FontField({ font, onPick }: Props) {
  const id = useId()
  const [installed, setInstalled] = useState<readonly string[]>([])
  const isOwn = font === "" || OWN_FONTS.includes(font)
  const options = ["", ...OWN_FONTS].map((value) => ({
    value,
    name: value === "" ? t("readFontStandard") : value,
    style: { fontFamily: fontFamily(value) },
  }))
  return (
    <div className="font-field">
      <Choice label={t("readFont")} options={options} value={isOwn ? font : "another"} onPick={onPick} />
      <div className="field">
        <label htmlFor={id}>{t("readFontOther")}</label>
        <div className="font-other">
          <input
            id={id}
            list={`${id}-fonts`}
            value={isOwn ? "" : font}
            maxLength={80}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onPick(event.target.value.trimStart())}
          />
          {listFonts && (
            <button
              type="button"
              className="button"
              onClick={() => listFonts?.().then(setInstalled)}
              aria-disabled={installed.length > 0}
            >
              {t("readFontList")}
            </button>
          )}
        </div>
        <datalist id={`${id}-fonts`}>
          {installed.map((family) => (
            <option key={family} value={family} />
          ))}
        </datalist>
      </div>
    </div>
  )
}
