import { ask } from "../../src/app/messages.ts"
import { isRemembered, type Settings, siteOf } from "../../src/app/settings.ts"
import type { BarPlace, Memory } from "../../src/page/bar/beyond.ts"

/** Keeps what the reader picks in the bar: for anywhere, and for the site where that was asked. */
export function memoryOf(url: string, settings: () => Settings): Memory {
  const site = siteOf(url)
  let place: BarPlace | null = null
  const choice = (step: Settings["step"] | null, mode: Settings["mode"]) => ({
    step: step ?? settings().step,
    mode,
  })
  return {
    picked: (step, mode) => void ask("settings/change", { picked: choice(step, mode), site }),
    remembered: async () => (site === null ? null : isRemembered(await ask("settings/read", null), site)),
    remember(on, step, mode) {
      if (site !== null) void ask("settings/change", { site, choice: on ? choice(step, mode) : null })
    },
    bar: () => place ?? settings().bar,
    placed(bar) {
      place = bar
      void ask("settings/change", { set: { bar } })
    },
    copies: () => settings().copies,
  }
}
