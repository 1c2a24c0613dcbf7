import { browser } from "wxt/browser"
import type { Mode, Step } from "../engine/step.ts"
import { asRecord, parseChoice } from "./choice.ts"
import type { PageChoice } from "./messages.ts"
import { readPolicy } from "./policy.ts"

/** What a reader has set. It lives in this browser only. */
export interface Settings {
  readonly version: 1
  /** The step last chosen anywhere. */
  readonly step: Step
  readonly mode: Mode
  /** Choices that the reader asked to keep, by host name. */
  readonly sites: Readonly<Record<string, PageChoice>>
}

export const DEFAULTS: Settings = { version: 1, step: 3, mode: "simplify", sites: {} }

const KEY = "settings"

/** The stored settings. Whatever is missing or damaged is as the school has set it, or else the default. */
export async function readSettings(): Promise<Settings> {
  const [stored, policy] = await Promise.all([browser.storage.local.get(KEY), readPolicy()])
  return parseSettings(stored[KEY], { ...DEFAULTS, ...policy })
}

let writing: Promise<unknown> = Promise.resolve()

/** Changes the settings. Changes made in one context follow each other, so none is lost. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const write = writing.then(async () => {
    const changed = change(await readSettings())
    await browser.storage.local.set({ [KEY]: changed })
    return changed
  })
  writing = write.catch(() => {})
  return write
}

/** Forgets everything that Foothold keeps in this browser. */
export async function eraseSettings(): Promise<void> {
  await writing
  await browser.storage.local.clear()
}

/** Settings out of anything: each part that is not what it should be is replaced by the fallback's. */
export function parseSettings(stored: unknown, fallback: Settings = DEFAULTS): Settings {
  const { version, sites } = asRecord(stored)
  if (version !== 1) return fallback
  const kept: Record<string, PageChoice> = {}
  for (const [host, value] of Object.entries(asRecord(sites))) {
    const { step, mode } = parseChoice(value)
    if (host !== "" && step !== undefined && mode !== undefined) kept[host] = { step, mode }
  }
  return { ...fallback, ...parseChoice(stored), sites: kept }
}

/** The name under which a page's site is remembered; null for pages that belong to no site. */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return protocol === "https:" || protocol === "http:" ? hostname : null
}

/** What to show first on a site: the choice remembered for it, or the last one made anywhere. */
export function choiceFor(settings: Settings, site: string | null): PageChoice {
  const remembered = site !== null && Object.hasOwn(settings.sites, site) ? settings.sites[site] : undefined
  return remembered ?? { step: settings.step, mode: settings.mode }
}

/** The same settings with a choice remembered for a site. */
export function rememberSite(settings: Settings, site: string, choice: PageChoice): Settings {
  return { ...settings, sites: { ...settings.sites, [site]: choice } }
}

/** The same settings without what was remembered for a site. */
export function forgetSite(settings: Settings, site: string): Settings {
  const { [site]: _forgotten, ...sites } = settings.sites
  return { ...settings, sites }
}
