import { browser } from "wxt/browser"
import { ask } from "../../src/app/messages.ts"
import { changed, DEFAULTS, type Settings, type SettingsChange } from "../../src/app/settings.ts"
import { amongThem, stayingWords } from "../../src/app/words/staying.ts"
import type { MyWord, WordChange } from "../../src/app/words/word.ts"
import type { Block } from "../../src/engine/text/block.ts"
import type { WordDesk } from "../../src/page/bar/beyond.ts"

/** What is the reader's own, as this page knows it: settings and words. */
export interface Own {
  /** Resolves once both have been read; the defaults hold until then. */
  readonly ready: Promise<unknown>
  settings(): Settings
  /** Changes the settings: here at once, and soon everywhere. */
  change(change: SettingsChange): Promise<void>
  readonly desk: WordDesk
  isKnown(headword: string): boolean
  /** The words that no step may change, of those that may stand in some blocks. */
  stayingIn(blocks: readonly Block[]): string[]
}

interface StoredChanges {
  readonly settings?: { readonly newValue?: Settings }
  readonly words?: { readonly newValue?: readonly MyWord[] }
}

/**
 * Reads the reader's settings and words, and keeps them fresh. `onStaying` is told of words that may be changed, or
 * marked, otherwise than before, wherever the reader has said so.
 */
export function openOwn(onStaying: (words: readonly string[]) => Promise<void>): Own {
  let settings = DEFAULTS
  let words = new Map<string, MyWord>()
  let staying: ReadonlySet<string> = new Set()
  let told = Promise.resolve()
  /** Changes on their way: what the storage tells meanwhile is older than what is known here. */
  let onTheWay = 0

  const take = (all: readonly MyWord[]) => {
    words = new Map(all.map((word) => [word.headword.toLowerCase(), word]))
  }
  const known = (headword: string) => words.get(headword.toLowerCase())
  const tell = (): Promise<void> => {
    const before = staying
    staying = stayingWords(settings, words.values())
    const others = [...before, ...staying].filter((word) => !(before.has(word) && staying.has(word)))
    if (others.length > 0) told = onStaying(others)
    return told
  }

  // What is in the storage has been checked by the background, which alone writes there.
  browser.storage.local.onChanged.addListener(async (changes: StoredChanges) => {
    if (changes.words) take(changes.words.newValue ?? [])
    if (changes.settings && onTheWay === 0)
      settings = changes.settings.newValue ?? (await ask("settings/read", null))
    await tell()
  })

  const change = async (what: SettingsChange) => {
    settings = changed(settings, what)
    onTheWay += 1
    const now = await ask("settings/change", what).finally(() => {
      onTheWay -= 1
    })
    if (onTheWay === 0) settings = now
    await tell()
  }
  const changeWord = async (what: Extract<WordChange, { word: object }>) => {
    const word = await ask("words/change", what)
    if (word) words.set(word.headword.toLowerCase(), word)
    await tell()
  }
  const read = () =>
    Promise.all([ask("settings/read", null), ask("words/read", null)]).then(
      ([own, all]) => {
        settings = own
        take(all)
      },
      (error) => console.warn("Foothold could not read its settings.", error),
    )
  // While the reader was on another page and came back, the browser kept this one asleep and told it of no change.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) void read().then(tell)
  })
  return {
    ready: read().then(() => {
      staying = stayingWords(settings, words.values())
    }),
    settings: () => settings,
    change,
    isKnown: (headword) => known(headword)?.status === "known",
    stayingIn: (blocks) =>
      amongThem(
        staying,
        blocks.map(({ text }) => text),
      ),
    desk: {
      statusOf(headword) {
        const status = known(headword)?.status
        return status === "known" || status === "learning" ? status : null
      },
      lookedUp(word) {
        // In a private window nothing is kept that the reader has not asked to keep.
        if (!browser.extension.inIncognitoContext) void changeWord({ kind: "looked-up", word })
      },
      add: (word) => changeWord({ kind: "add", word }),
      know: (word, isKnown) => changeWord({ kind: "know", word, known: isKnown }),
      keep: (word) => change({ keep: word }),
    },
  }
}
