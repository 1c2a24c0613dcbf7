import { browser } from "wxt/browser"
import { ask } from "../../src/app/messages.ts"
import { DEFAULTS, type Settings } from "../../src/app/settings.ts"
import { mayStandIn, staying } from "../../src/app/words/staying.ts"
import type { MyWord, WordChange } from "../../src/app/words/word.ts"
import type { Block } from "../../src/engine/text/block.ts"
import type { WordDesk } from "../../src/page/bar/beyond.ts"

/** What is the reader's own, as this page knows it: settings and words. */
export interface Own {
  /** Resolves once both have been read; the defaults hold until then. */
  readonly ready: Promise<unknown>
  settings(): Settings
  readonly desk: WordDesk
  isKnown(headword: string): boolean
  /** The words that no step may change in some blocks. */
  stayingIn(blocks: readonly Block[]): string[]
}

interface Changes {
  readonly settings?: { readonly newValue?: Settings }
  readonly words?: { readonly newValue?: readonly MyWord[] }
}

/** Reads the reader's settings and words and keeps them fresh. `changed` is told of words that may be changed, or marked, otherwise than before. */
export function openOwn(changed: (words: readonly string[]) => Promise<void>): Own {
  let settings = DEFAULTS
  let words = new Map<string, MyWord>()
  const stay = () => new Set(staying(settings.kept, words.values()))

  /** Takes on what is new, and tells of each word that has begun to stay or stays no longer. */
  const take = async (own: Settings, all: Iterable<MyWord>): Promise<void> => {
    const before = stay()
    settings = own
    words = new Map([...all].map((word) => [word.headword.toLowerCase(), word]))
    const after = stay()
    const others = [...before].filter((word) => !after.has(word))
    const fresh = [...after].filter((word) => !before.has(word))
    if (others.length + fresh.length > 0) await changed([...others, ...fresh])
  }
  // What is in the storage has been checked by the background, which alone writes there.
  browser.storage.local.onChanged.addListener((changes: Changes) => {
    void take(
      changes.settings ? (changes.settings.newValue ?? DEFAULTS) : settings,
      changes.words ? (changes.words.newValue ?? []) : words.values(),
    )
  })
  const known = (headword: string) => words.get(headword.toLowerCase())
  const change = async (what: Extract<WordChange, { word: object }>) => {
    const word = await ask("words/change", what)
    if (word) await take(settings, [...words.values(), word])
  }
  return {
    ready: Promise.all([ask("settings/read", null), ask("words/read", null)]).then(
      ([own, all]) => take(own, all),
      (error) => console.warn("Foothold could not read its settings.", error),
    ),
    settings: () => settings,
    isKnown: (headword) => known(headword)?.status === "known",
    stayingIn: (blocks) => mayStandIn([...stay()], blocks),
    desk: {
      statusOf(headword) {
        const status = known(headword)?.status
        return status === "known" || status === "learning" ? status : null
      },
      lookedUp(word) {
        // In a private window nothing is kept that the reader has not asked to keep.
        if (!browser.extension.inIncognitoContext) void change({ kind: "looked-up", word })
      },
      add: (word) => change({ kind: "add", word }),
      know: (word, known) => change({ kind: "know", word, known }),
      async keep(word) {
        await take(await ask("settings/change", { set: { kept: [...settings.kept, word] } }), words.values())
      },
    },
  }
}
