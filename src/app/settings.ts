import type { Mode, Step } from "../engine/step.ts"
import type { BarPlace, Dock } from "../page/bar/beyond.ts"
import type { PageChoice } from "./messages.ts"

/** How text looks in the reading view. */
export interface Look {
  /** Name of a font family; empty for the browser's own. */
  readonly font: string
  /** Height of the letters in CSS pixels, 14 to 48. */
  readonly size: number
  /** Longest line in widths of a digit, 24 to 100. */
  readonly width: number
  /** Distance of lines as a multiple of the size, 1.2 to 2.6. */
  readonly lines: number
  /** Room between letters in hundredths of the size, 0 to 20. The room between words grows with it. */
  readonly spacing: number
  readonly theme: Theme
}
export type Theme = "auto" | "light" | "dark" | "sepia" | "contrast"
export const THEMES: readonly Theme[] = ["auto", "light", "dark", "sepia", "contrast"]

/** What guides the eye: nothing, so many lines with the others dimmed, or a bar under the line. */
export type Focus = "none" | "1" | "3" | "5" | "ruler"
export const FOCUSES: readonly Focus[] = ["none", "1", "3", "5", "ruler"]

/** How a text is read aloud. */
export interface Listen {
  /** `voiceURI` of a voice of this device; null for the first that fits the text. */
  readonly voice: string | null
  /** Speed, 0.5 to 2; 1 is the voice's own. */
  readonly rate: number
}

/** All that helps a reader besides the words themselves. */
export interface Supports {
  readonly look: Look
  readonly focus: Focus
  /** Whether paragraphs show their numbers, the same at every step. */
  readonly numbers: boolean
  /** Whether one part of the text is shown at a time. */
  readonly parts: boolean
  /** Whether changed words, or in explain mode hard ones, are marked. */
  readonly marks: boolean
  readonly listen: Listen
}

/** Supports kept under a name. */
export interface Profile {
  readonly name: string
  readonly mode: Mode
  readonly supports: Supports
}

export type { Dock }
export const DOCKS: readonly Dock[] = ["top-start", "top", "top-end", "bottom-start", "bottom", "bottom-end"]

/** What a reader has set. It lives in this browser only. */
export interface Settings {
  readonly version: 3
  /** The step last chosen anywhere. */
  readonly step: Step
  readonly mode: Mode
  /** Choices that the reader asked to keep, by host name. */
  readonly sites: Readonly<Record<string, PageChoice>>
  readonly supports: Supports
  readonly profiles: readonly Profile[]
  readonly bar: BarPlace
  /** Which words copying takes from a page that shows a step. */
  readonly copies: "original" | "adapted"
  /** Whether words that were looked up are kept in "my words". */
  readonly keepsLookUps: boolean
  /** Words that are never changed, on any page. */
  readonly kept: readonly string[]
  /** How a teacher's own sentences are signed; empty for not at all. */
  readonly initials: string
}

export const DEFAULTS: Settings = {
  version: 3,
  step: 3,
  mode: "simplify",
  sites: {},
  supports: {
    look: { font: "", size: 20, width: 60, lines: 1.6, spacing: 0, theme: "auto" },
    focus: "none",
    numbers: true,
    parts: false,
    marks: true,
    listen: { voice: null, rate: 1 },
  },
  profiles: [],
  bar: { dock: "bottom", folded: false },
  copies: "original",
  keepsLookUps: true,
  kept: [],
  initials: "",
}

/** One change to the settings, as it crosses a message. */
export type SettingsChange =
  /** Sets some of them. */
  | { readonly set: Partial<Omit<Settings, "version" | "sites">> }
  /** A step and mode that the reader picked: for anywhere, and for the site if it is one that is remembered. */
  | { readonly picked: PageChoice; readonly site: string | null }
  /** Remembers a site, or with null forgets it. */
  | { readonly site: string; readonly choice: PageChoice | null }
  /** Never changes a word again. */
  | { readonly keep: string }

/** The settings after a change. */
export function changed(settings: Settings, change: SettingsChange): Settings {
  if ("set" in change) return { ...settings, ...change.set }
  if ("picked" in change) {
    const { picked, site } = change
    const next = { ...settings, ...picked }
    return isRemembered(settings, site) ? changed(next, { site, choice: picked }) : next
  }
  if ("keep" in change) {
    const isKept = settings.kept.some((word) => word.toLowerCase() === change.keep.toLowerCase())
    return isKept ? settings : { ...settings, kept: [...settings.kept, change.keep] }
  }
  const { [change.site]: _before, ...others } = settings.sites
  return { ...settings, sites: change.choice ? { ...others, [change.site]: change.choice } : others }
}

/** The name under which a page's site is remembered; null for pages that belong to no site. */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return protocol === "https:" || protocol === "http:" ? hostname : null
}

/** Whether the reader has asked to keep a choice for a site. */
export function isRemembered({ sites }: Settings, site: string | null): site is string {
  return site !== null && Object.hasOwn(sites, site)
}

/** What to show first on a site: the choice remembered for it, or the last one made anywhere. */
export function choiceFor(settings: Settings, site: string | null): PageChoice {
  return isRemembered(settings, site) ? settings.sites[site]! : { step: settings.step, mode: settings.mode }
}
