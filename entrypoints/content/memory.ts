import { ask } from "../../src/app/messages.ts"
import { isRemembered, type Settings, siteOf } from "../../src/app/settings.ts"
import type { Memory } from "../../src/page/bar/beyond.ts"
import type { Own } from "./own.ts"

/** Keeps what the reader picks in the bar: for anywhere, and for the site where that was asked. */
export function memoryOf(url: string, { settings, change }: Pick<Own, "settings" | "change">): Memory {
  const site = siteOf(url)
  const choice = (step: Settings["step"] | null, mode: Settings["mode"]) => ({
    step: step ?? settings().step,
    mode,
  })
  return {
    picked: (step, mode) => void change({ picked: choice(step, mode), site }),
    remembered: async () => (site === null ? null : isRemembered(await ask("settings/read", null), site)),
    remember(on, step, mode) {
      if (site !== null) void change({ site, choice: on ? choice(step, mode) : null })
    },
    bar: () => settings().bar,
    placed: (bar) => void change({ set: { bar } }),
    copies: () => settings().copies,
  }
}
