import { useEffect, useState } from "react"
import { ask } from "../../app/messages.ts"
import { DEFAULTS, type Settings, type SettingsChange } from "../../app/settings.ts"
import { readSettings } from "../../app/stored.ts"
import { ModePicker } from "../ModePicker.tsx"
import { StepPicker } from "../StepPicker.tsx"
import { t } from "../t.ts"
import "../theme.css"
import "./options.css"

/** What Foothold remembers, all of it in this browser. */
export function Options() {
  const [settings, setSettings] = useState<Settings>(DEFAULTS)
  const [said, setSaid] = useState("")
  useEffect(() => {
    document.title = t("optionsTitle")
    readSettings().then(setSettings)
  }, [])

  const change = async (next: SettingsChange) => {
    setSettings(await ask("settings/change", next))
    setSaid(t("saved"))
  }
  const erase = async () => {
    await ask("data/erase", null)
    setSettings(await readSettings())
    setSaid(t("erased"))
  }
  const sites = Object.keys(settings.sites).sort()

  return (
    <main className="options">
      <header>
        <img src="/icon/icon.svg" width="28" height="28" alt="" />
        <h1>{t("optionsTitle")}</h1>
      </header>
      <section>
        <h2>{t("optionsFirst")}</h2>
        <p className="soft">{t("optionsFirstHint")}</p>
        <StepPicker
          original={false}
          step={settings.step}
          onPick={(step) => step !== null && change({ set: { step } })}
        />
        <ModePicker mode={settings.mode} onPick={(mode) => change({ set: { mode } })} />
      </section>
      <section>
        <h2>{t("optionsSites")}</h2>
        {sites.length === 0 ? (
          <p className="soft">{t("optionsNoSites")}</p>
        ) : (
          <ul className="sites">
            {sites.map((site) => (
              <li key={site}>
                <span>
                  <strong>{site}</strong>{" "}
                  <span className="soft">
                    {t("stepNumber", settings.sites[site]!.step)}, {t(settings.sites[site]!.mode)}
                  </span>
                </span>
                <button
                  type="button"
                  className="button"
                  aria-label={t("forgetSite", site)}
                  onClick={() => change({ site, choice: null })}
                >
                  {t("remove")}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t("optionsPrivacy")}</h2>
        <p>{t("optionsPrivacyText")}</p>
        <button type="button" className="button" onClick={erase}>
          {t("erase")}
        </button>
      </section>
      <p role="status" className="soft">
        {said}
      </p>
    </main>
  )
}
