import * as v from "valibot"
import { STEPS } from "../engine/step.ts"
import { FASTEST, SLOWEST } from "./listen/rate.ts"
import { DEFAULTS, DOCKS, FOCUSES, type Settings, type Supports, THEMES } from "./settings.ts"

/*
 * Settings as they are stored and as files carry them. A damaged part falls back alone: nobody loses a profile because
 * one number was out of range.
 */

/** Longest name, and most entries of a list: far above what a person makes by hand. */
export const LONGEST_NAME = 80
export const MOST_PROFILES = 50
export const MOST_KEPT = 2000

const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_NAME))
const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most))
const choice = v.object({ step: v.picklist(STEPS), mode: v.picklist(["simplify", "explain"]) })

/** Longest name of a host: RFC 1035, 2.3.4. */
const LONGEST_HOST = 253
const isHost = (host: string) => host !== "" && host.length <= LONGEST_HOST

/** A list without the entries that are not what they should be. */
const listOf = <T extends v.GenericSchema>(entry: T, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all) =>
      all
        .map((each) => v.safeParse(entry, each))
        .flatMap(({ success, output }) => (success ? [output as v.InferOutput<T>] : []))
        .slice(0, most),
    ),
  )

const supportsWith = ({ look, focus, numbers, parts, marks, listen }: Supports) =>
  v.object({
    look: v.fallback(
      v.object({
        font: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NAME)), look.font),
        size: v.fallback(between(14, 48), look.size),
        width: v.fallback(between(24, 100), look.width),
        lines: v.fallback(between(1.2, 2.6), look.lines),
        spacing: v.fallback(between(0, 20), look.spacing),
        theme: v.fallback(v.picklist(THEMES), look.theme),
      }),
      look,
    ),
    focus: v.fallback(v.picklist(FOCUSES), focus),
    numbers: v.fallback(v.boolean(), numbers),
    parts: v.fallback(v.boolean(), parts),
    marks: v.fallback(v.boolean(), marks),
    listen: v.fallback(
      v.object({
        voice: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(300))), listen.voice),
        rate: v.fallback(between(SLOWEST, FASTEST), listen.rate),
      }),
      listen,
    ),
  })

const settingsWith = (rest: Settings) =>
  v.object({
    version: v.literal(3),
    step: v.fallback(v.picklist(STEPS), rest.step),
    mode: v.fallback(v.picklist(["simplify", "explain"]), rest.mode),
    sites: v.fallback(
      v.pipe(
        v.record(v.string(), v.unknown()),
        v.transform((all) =>
          Object.fromEntries(
            Object.entries(all).flatMap(([host, value]) => {
              const { success, output } = v.safeParse(choice, value)
              return success && isHost(host) ? [[host, output]] : []
            }),
          ),
        ),
      ),
      rest.sites,
    ),
    supports: v.fallback(supportsWith(rest.supports), rest.supports),
    profiles: v.fallback(
      listOf(
        v.object({
          name,
          mode: v.picklist(["simplify", "explain"]),
          supports: supportsWith(DEFAULTS.supports),
        }),
        MOST_PROFILES,
      ),
      rest.profiles,
    ),
    bar: v.fallback(
      v.object({
        dock: v.fallback(v.picklist(DOCKS), rest.bar.dock),
        folded: v.fallback(v.boolean(), rest.bar.folded),
      }),
      rest.bar,
    ),
    copies: v.fallback(v.picklist(["original", "adapted"]), rest.copies),
    keepsLookUps: v.fallback(v.boolean(), rest.keepsLookUps),
    kept: v.fallback(listOf(name, MOST_KEPT), rest.kept),
    initials: v.fallback(v.pipe(v.string(), v.maxLength(LONGEST_NAME)), rest.initials),
  })

/** What turns each older version into the next one. */
const MIGRATIONS: Readonly<Record<number, (old: object) => object>> = {
  // Version 1 had the step, the mode and the sites only.
  1: (old) => ({ ...DEFAULTS, ...old, version: 2 }),
  // Version 2 knew nobody who writes.
  2: (old) => ({ ...old, initials: DEFAULTS.initials, version: 3 }),
}

/** Stored settings of an older version as today's would be; anything else as it is. */
export function migrated(stored: unknown): unknown {
  let value = stored
  for (let version = versionOf(value); MIGRATIONS[version]; version = versionOf(value))
    value = MIGRATIONS[version]!(value as object)
  return value
}

/** Settings out of anything: each part that is not what it should be is replaced by the fallback's. */
export function parseSettings(stored: unknown, fallback: Settings = DEFAULTS): Settings {
  return v.parse(v.fallback(settingsWith(fallback), fallback), migrated(stored))
}

/** A version that is no number is none: by its name it could find what every record inherits. */
function versionOf(value: unknown): number {
  const { version } = (value ?? {}) as { readonly version?: unknown }
  return typeof version === "number" ? version : 0
}
