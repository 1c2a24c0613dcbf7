import { changeSettings, forgetSite, readSettings, rememberSite, siteOf } from "../../src/app/settings.ts"
import type { Memory } from "../../src/page/bar/bar.ts"

/** Keeps what the reader picks in the bar: for anywhere, and for the site where that was asked. */
export function memoryOf(url: string): Memory {
  const site = siteOf(url)
  const isKept = ({ sites }: { readonly sites: object }): boolean =>
    site !== null && Object.hasOwn(sites, site)
  return {
    picked: (step, mode) =>
      void changeSettings((settings) => {
        const choice = { step: step ?? settings.step, mode }
        const changed = { ...settings, ...choice }
        return site !== null && isKept(settings) ? rememberSite(changed, site, choice) : changed
      }),
    remembered: async () => (site === null ? null : isKept(await readSettings())),
    remember: (on, step, mode) =>
      void changeSettings((settings) => {
        if (site === null) return settings
        return on
          ? rememberSite(settings, site, { step: step ?? settings.step, mode })
          : forgetSite(settings, site)
      }),
  }
}
