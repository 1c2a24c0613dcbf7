import { ask } from "../../src/app/messages.ts"
import { isRemembered, siteOf } from "../../src/app/settings.ts"
import type { Memory } from "../../src/page/bar/bar.ts"

/** Keeps what the reader picks in the bar: for anywhere, and for the site where that was asked. */
export function memoryOf(url: string): Memory {
  const site = siteOf(url)
  const settings = () => ask("settings/read", null)
  return {
    async picked(step, mode) {
      const picked = { step: step ?? (await settings()).step, mode }
      await ask("settings/change", { picked, site })
    },
    remembered: async () => (site === null ? null : isRemembered(await settings(), site)),
    async remember(on, step, mode) {
      if (site === null) return
      const choice = on ? { step: step ?? (await settings()).step, mode } : null
      await ask("settings/change", { site, choice })
    },
  }
}
