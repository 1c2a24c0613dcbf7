import { useId } from "react"
import { FASTEST, SLOWEST, STEP } from "../../app/listen/rate.ts"
import type { Listen } from "../../app/settings.ts"
import { Slider } from "../parts/Slider.tsx"
import { t, tDecimal } from "../t.ts"
import { Section } from "./Section.tsx"
import type { Editing } from "./useEditing.ts"
import { useTrial } from "./useTrial.ts"
import { useVoices } from "./useVoices.ts"

/** The voice that reads aloud, and how fast. */
export function Voice({ settings: { supports }, change, say }: Editing) {
  const { listen } = supports
  const voices = useVoices(listen)
  const { speaking, start, stop } = useTrial(() => say(t("optionsVoiceFailed")))
  const id = useId()
  const isHere = voices?.some(({ voiceURI }) => voiceURI === listen.voice)
  const tune = (part: Partial<Listen>) =>
    change({ set: { supports: { ...supports, listen: { ...listen, ...part } } } })

  return (
    <Section id="voice" hint={t("optionsVoiceHint")}>
      {voices?.length === 0 ? (
        <p className="note">{t("optionsVoiceNone")}</p>
      ) : (
        <div className="field">
          <label htmlFor={id}>{t("optionsVoicePick")}</label>
          <select
            id={id}
            value={listen.voice ?? ""}
            onChange={(event) => tune({ voice: event.target.value || null })}
          >
            <option value="">{t("optionsVoiceAny")}</option>
            {voices?.map(({ voiceURI, name, lang }) => (
              <option key={voiceURI} value={voiceURI}>
                {t("optionsVoiceName", name, languageName(lang))}
              </option>
            ))}
            {listen.voice !== null && !isHere && (
              <option value={listen.voice}>{t("optionsVoiceGone")}</option>
            )}
          </select>
        </div>
      )}
      <Slider
        label={t("optionsVoiceSpeed")}
        value={listen.rate}
        min={SLOWEST}
        max={FASTEST}
        step={STEP}
        text={t("optionsVoiceTimes", tDecimal(listen.rate))}
        onChange={(rate) => tune({ rate })}
      />
      <button
        type="button"
        className="button"
        disabled={!voices?.length}
        onClick={() => (speaking ? stop() : start(listen))}
      >
        {t(speaking ? "optionsVoiceStop" : "optionsVoiceTry")}
      </button>
    </Section>
  )
}

/** A language by its name in the reader's own: "en-GB" is "British English". */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(t("lang"), { type: "language" }).of(tag.replace("_", "-")) ?? tag
  } catch {
    return tag
  }
}
