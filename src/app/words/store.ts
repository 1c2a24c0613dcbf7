import { browser } from "wxt/browser"
import { inTurn, readSettings } from "../stored.ts"
import { changeWords, findWord } from "./change.ts"
import { parseWords } from "./parse-words.ts"
import type { MyWord, WordChange } from "./word.ts"

/** Where "my words" are kept in the browser's storage. */
const KEY = "words"

/** The words that are kept, the one met last first. Damaged ones are left out. */
export async function readWords(): Promise<readonly MyWord[]> {
  return parseWords((await browser.storage.local.get(KEY))[KEY])
}

/**
 * Makes a change to "my words" and gives the word as it is then, null when it is not there. A look-up is not kept where
 * the reader has switched that off. For the background.
 */
export const changeWord = (change: WordChange): Promise<MyWord | null> =>
  inTurn(async () => {
    const words = await readWords()
    const kept = change.kind !== "looked-up" || (await readSettings()).keepsLookUps
    const next = kept ? changeWords(words, change, new Date()) : words
    const after = next === words ? words : parseWords(next)
    if (after !== words) await browser.storage.local.set({ [KEY]: after })
    if (change.kind === "add-all") return null
    return findWord(after, "word" in change ? change.word.headword : change.headword) ?? null
  })

/** Tells of "my words" whenever they are changed anywhere. Returns its own undoing. */
export function watchWords(tell: (words: readonly MyWord[]) => void): () => void {
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const change = changes[KEY]
    if (change) tell(parseWords(change.newValue))
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => browser.storage.local.onChanged.removeListener(listener)
}
