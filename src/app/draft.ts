import { ask } from "./messages.ts"
import { changed, type Settings, type SettingsChange } from "./settings.ts"
import { readSettings, watchSettings } from "./stored.ts"

/** The settings as one page shows them: those that are stored, and over them what was set here and is on its way. */
export interface Draft {
  /** Shows a change at once and has it stored. Rejects when that failed: then it is shown no more. */
  change(change: SettingsChange): Promise<void>
  /** Stores at once what still waits: the page may be about to go. */
  flush(): void
  /** Flushes, and shows nothing any more. */
  end(): void
}

/** A slider sets something in many small steps: after one was stored the next ones wait together, in milliseconds. */
const PAUSE = 250

interface Waiting {
  readonly change: SettingsChange
  readonly stored: () => void
  readonly failed: (error: unknown) => void
}

/** Opens a draft that shows the settings whenever they are others, here or anywhere. */
export function openDraft(show: (settings: Settings) => void): Draft {
  let stored: Settings | null = null
  /** In the order in which they were made. */
  let waiting: readonly Waiting[] = []
  /** Those of them that are on their way. */
  const sent = new Set<Waiting>()
  let rest: ReturnType<typeof setTimeout> | undefined

  // Each change may be made twice without harm, so it does not matter whether what is stored has it already.
  const draw = () =>
    stored && show(waiting.reduce((settings, { change }) => changed(settings, change), stored))
  const take = (settings: Settings) => {
    stored = settings
    draw()
  }
  const send = async () => {
    const mine = waiting.filter((each) => !sent.has(each))
    for (const each of mine) sent.add(each)
    try {
      for (const change of merged(mine.map(({ change }) => change)))
        stored = await ask("settings/change", change)
      for (const each of mine) each.stored()
    } catch (error) {
      for (const each of mine) each.failed(error)
    }
    waiting = waiting.filter((each) => !mine.includes(each))
    for (const each of mine) sent.delete(each)
    draw()
    clearTimeout(rest)
    rest = setTimeout(flush, PAUSE)
  }

  const flush = () => {
    clearTimeout(rest)
    rest = undefined
    if (waiting.length > sent.size) void send()
  }

  const unwatch = watchSettings(take)
  readSettings().then(take)
  return {
    change: (change) =>
      new Promise((stored, failed) => {
        waiting = [...waiting, { change, stored, failed }]
        draw()
        if (!("set" in change) || (sent.size === 0 && rest === undefined)) flush()
      }),
    flush,
    end() {
      unwatch()
      flush()
    },
  }
}

/** The same changes, those that set something in one where they follow each other. */
function merged(changes: readonly SettingsChange[]): SettingsChange[] {
  const all: SettingsChange[] = []
  for (const change of changes) {
    const last = all.at(-1)
    if (last && "set" in last && "set" in change)
      all[all.length - 1] = { set: { ...last.set, ...change.set } }
    else all.push(change)
  }
  return all
}
