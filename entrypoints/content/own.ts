import { browser } from "wxt/browser"
import { ask } from "../../src/app/messages.ts"
import { DEFAULTS, type Settings } from "../../src/app/settings.ts"
import type { MyWord, WordChange } from "../../src/app/words/word.ts"
import type { Block } from "../../src/engine/text/block.ts"
import type { WordDesk } from "../../src/page/bar/beyond.ts"

/** What is the reader's own, as this page knows it: settings and words. */
export interface Own {
  /** Resolves once both have been read; the defaults hold until then. */
  readonly ready: Promise<unknown>
  settings(): Settings
  /** `changed` is told of each word that may now be changed or marked otherwise. */
  desk(changed: (word: string) => Promise<void>): WordDesk
  isKnown(headword: string): boolean
  /** The words that must stay in some blocks: those never to be changed, and those that the reader knows. */
  keptIn(blocks: readonly Block[]): string[]
}

interface Changes {
  readonly settings?: { readonly newValue?: Settings }
  readonly words?: { readonly newValue?: readonly MyWord[] }
}

/** Letters by which a text is known to hold some form of a word. */
const STEM = 4

/** Reads the reader's settings and words, and keeps them fresh. */
export function openOwn(): Own {
  let settings = DEFAULTS
  let words = new Map<string, MyWord>()
  const take = (all: readonly MyWord[]) => {
    words = new Map(all.map((word) => [word.headword.toLowerCase(), word]))
  }
  // What is in the storage has been checked by the background, which alone writes there.
  browser.storage.local.onChanged.addListener((changes: Changes) => {
    if (changes.settings) settings = changes.settings.newValue ?? DEFAULTS
    if (changes.words) take(changes.words.newValue ?? [])
  })
  const known = (headword: string) => words.get(headword.toLowerCase())
  const change = async (what: Extract<WordChange, { word: object }>) => {
    const word = await ask("words/change", what)
    if (word) words.set(word.headword.toLowerCase(), word)
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
    if (persisted) void read()
  })
  return {
    ready: read(),
    settings: () => settings,
    isKnown: (headword) => known(headword)?.status === "known",
    keptIn(blocks) {
      const text = blocks
        .map((block) => block.text)
        .join("\n")
        .toLowerCase()
      const own = [...words.values()].filter(({ status }) => status === "known")
      return [...settings.kept, ...own.map(({ headword }) => headword)].filter((word) =>
        text.includes(word.slice(0, STEM).toLowerCase()),
      )
    },
    desk: (changed) => ({
      statusOf(headword) {
        const status = known(headword)?.status
        return status === "known" || status === "learning" ? status : null
      },
      lookedUp(word) {
        // In a private window nothing is kept that the reader has not asked to keep.
        if (!browser.extension.inIncognitoContext) void change({ kind: "looked-up", word })
      },
      add: (word) => change({ kind: "add", word }),
      async know(word, isKnown) {
        await change({ kind: "know", word, known: isKnown })
        await changed(word.headword)
      },
      async keep(word) {
        settings = await ask("settings/change", { set: { kept: [...settings.kept, word] } })
        await changed(word)
      },
    }),
  }
}
