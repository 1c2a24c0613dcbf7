import { browser } from "wxt/browser"
import { parseSettings } from "./parse-settings.ts"
import { readPolicy } from "./policy.ts"
import { changed, DEFAULTS, type Settings, type SettingsChange } from "./settings.ts"

/*
 * What is kept in the browser's storage. Everyone may read; only the background writes, one change after the other,
 * so that no two places overwrite each other's: others ask it to (`settings/change`, `words/change`, `place/keep`).
 */

const KEY = "settings"

/** The stored settings. Whatever is missing or damaged is as the school has set it, or else the default. */
export async function readSettings(): Promise<Settings> {
  const [stored, policy] = await Promise.all([browser.storage.local.get(KEY), readPolicy()])
  return parseSettings(stored[KEY], { ...DEFAULTS, ...policy })
}

/** Makes a change to the settings and gives them as they are then. For the background. */
export const changeSettings = (change: SettingsChange): Promise<Settings> =>
  inTurn(async () => {
    const settings = parseSettings(changed(await readSettings(), change))
    await browser.storage.local.set({ [KEY]: settings })
    return settings
  })

/** Tells of the settings whenever they are changed anywhere. Returns its own undoing. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (KEY in changes) readSettings().then(tell)
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => browser.storage.local.onChanged.removeListener(listener)
}

/** Forgets everything that Foothold keeps in this browser. For the background. */
export const eraseAll = (): Promise<void> => inTurn(() => browser.storage.local.clear())

let last: Promise<unknown> = Promise.resolve()

/** Does one thing with the storage after the other; one that fails does not stop the next. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work)
  last = turn.catch(() => {})
  return turn
}
