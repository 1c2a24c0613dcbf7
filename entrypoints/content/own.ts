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

/** Letters by which a text is known to hold some form of a word. */
const STEM = 4

/** Reads the reader's settings and words, and keeps them fresh. */
export function openOwn(): Own {
  let settings = DEFAULTS
  let words = new Map<string, MyWord>()
  const readSettings = async () => {
    settings = await ask("settings/read", null)
  }
  const readWords = async () => {
    const all = await ask("words/read", null)
    words = new Map(all.map((word) => [word.headword.toLowerCase(), word]))
  }
  browser.storage.local.onChanged.addListener((changes) => {
    if ("settings" in changes) void readSettings()
    if ("words" in changes) void readWords()
  })
  const known = (headword: string) => words.get(headword.toLowerCase())
  const change = async (what: WordChange) => {
    await ask("words/change", what)
    await readWords()
  }
  return {
    ready: Promise.all([readSettings(), readWords()]).catch((error) =>
      console.warn("Foothold could not read its settings.", error),
    ),
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
      lookedUp: (word) => void change({ kind: "looked-up", word }),
      add: (word) => change({ kind: "add", word }),
      async know(word, isKnown) {
        await change({ kind: "know", word, known: isKnown })
        await changed(word.headword)
      },
      async keep(word) {
        await ask("settings/change", { set: { kept: [...settings.kept, word] } })
        await readSettings()
        await changed(word)
      },
    }),
  }
}
