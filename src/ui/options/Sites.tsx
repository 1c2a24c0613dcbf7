import { t } from "../t.ts"
import { focusTitle, Section } from "./Section.tsx"
import type { Editing } from "./useEditing.ts"

/** Sites whose step is remembered. */
export function Sites({ settings, change }: Editing) {
  const sites = Object.entries(settings.sites).sort(([one], [other]) => (one < other ? -1 : 1))
  const forget = (site: string) => {
    change({ site, choice: null })
    focusTitle("sites")
  }
  return (
    <Section id="sites">
      {sites.length === 0 ? (
        <p className="soft">{t("optionsNoSites")}</p>
      ) : (
        <ul className="rows">
          {sites.map(([site, { step, mode }]) => (
            <li key={site}>
              <span className="row-text">
                <strong>{site}</strong>
                <span className="soft">
                  {t("stepNumber", step)}, {t(mode)}
                </span>
              </span>
              <button
                type="button"
                className="button"
                aria-label={t("forgetSite", site)}
                onClick={() => forget(site)}
              >
                {t("remove")}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
