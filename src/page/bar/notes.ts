import type { PageGloss } from "../taught.ts"
import { type Beside, following } from "./excerpt.ts"
import { button, make } from "./make.ts"
import type { Say } from "./texts.ts"

/** What a card says, and its name for those who listen. */
export interface Note {
  readonly label: string
  readonly nodes: readonly Node[]
}

/** A change as the card shows it. */
export interface ChangeNote {
  /** What stands in the page; null where the original words were put back. */
  readonly now: string | null
  readonly original: string
  /** The words around each of the two. */
  readonly besideNow: Beside
  readonly besideOriginal: Beside
  readonly reason: string
  readonly folded: boolean
  /** Puts the words back, or uses the plain ones again. */
  readonly turn: () => void
  /** Never changes these words again; null where that makes no sense: for whole sentences. */
  readonly keep: (() => void) | null
  /** Shows the whole sentence as it was written. */
  readonly whole: () => void
}

/** A word as the card explains it. */
export interface WordNote {
  readonly gloss: PageGloss
  /** Says the word; null where listening is not offered. */
  readonly hear: (() => void) | null
  /** What the reader has said of it and can say; null where there is nothing to learn. */
  readonly learning: {
    readonly status: "known" | "learning" | null
    readonly know: (known: boolean) => void
    readonly add: () => void
  } | null
}

/** A change, with the meaning of the words that it replaced where there is one. */
export function changeNote(document: Document, t: Say, note: ChangeNote, word: WordNote | null): Note {
  const { now, original, besideNow, besideOriginal, reason, folded, turn, keep, whole } = note
  const soft = (words: string): Node => make(document, "span", { class: "beside" }, words)
  const pair = (name: string, words: string, kind: string, beside: Beside): Node[] => [
    make(document, "dt", {}, name),
    make(
      document,
      "dd",
      { class: kind, lang: "en" },
      ...(folded ? [words] : [soft(beside.before), words, soft(following(words, beside.after))]),
    ),
  ]
  const rows = [
    ...(now === null || folded ? [] : pair(t("cardNow"), now, "now", besideNow)),
    ...pair(t(folded && now !== null ? "cardFolded" : "cardOriginal"), original, "original", besideOriginal),
  ]
  const action = now === null ? (folded ? "cardFoldAgain" : "cardAgain") : folded ? "cardOpen" : "cardPutBack"
  return {
    label: t(folded ? "cardFold" : now === null ? "cardUndone" : "cardChange"),
    nodes: [
      ...(word?.gloss.note ? [told(document, t, word.gloss.note)] : []),
      make(document, "dl", {}, ...rows),
      ...(now === null || folded ? [] : [make(document, "p", { class: "why" }, reason)]),
      make(
        document,
        "div",
        { class: "acts" },
        button(document, t(action), turn, { class: "act" }),
        ...(folded ? [] : [button(document, t("cardWhole"), whole, { class: "act" })]),
        ...(keep && now !== null ? [button(document, t("cardKeep"), keep, { class: "act" })] : []),
      ),
      ...(word ? behind(document, meaningNote(document, t, word, note.now)) : []),
    ],
  }
}

/** What a teacher says of some words, what they mean, and what can be done with them. */
export function wordNote(document: Document, t: Say, word: WordNote): Note {
  const { note } = word.gloss
  const meaning = meaningNote(document, t, word, null)
  if (!note) return { label: t("cardMeaning"), nodes: meaning }
  return { label: t("lessonNote"), nodes: [told(document, t, note), ...behind(document, meaning)] }
}

const told = (document: Document, t: Say, note: string): Node =>
  make(
    document,
    "div",
    {},
    make(document, "p", { class: "from" }, t("lessonNote")),
    make(document, "p", { class: "told", dir: "auto" }, note),
  )

/** Under what stands first, where there is something. */
const behind = (document: Document, nodes: readonly Node[]): Node[] =>
  nodes.length === 0 ? [] : [make(document, "div", { class: "behind" }, ...nodes)]

/** What a word means, and what can be done with it: nothing where only a teacher says something of it. `said` are plain words that stand above already. */
function meaningNote(
  document: Document,
  t: Say,
  { gloss: { headword, meanings, sure, syllables, family, picture }, hear, learning }: WordNote,
  said: string | null,
): Node[] {
  if (meanings.length === 0) return []
  const several = !sure && meanings.length > 1
  const english = (words: string): Node => make(document, "span", { lang: "en" }, words)
  const named = (tag: "p" | "span", kind: string, name: string, words: string): Node =>
    make(document, tag, { class: kind }, `${name} `, english(words))
  const items = meanings.map(({ definition, example, plain }) => {
    const own = make(document, several ? "li" : "p", { class: "meaning" }, english(definition))
    if (plain !== null && said === null) own.append(named("span", "plain", t("cardPlain"), plain))
    if (example !== null && !several) own.append(named("span", "example", t("cardExample"), example))
    return own
  })
  const toggle = (name: string, on: boolean, act: () => void): Node =>
    button(document, name, act, { class: "act", "aria-pressed": String(on) })
  const learningActs = ({ status, know, add }: NonNullable<WordNote["learning"]>): Node =>
    make(
      document,
      "div",
      { class: "acts" },
      toggle(t("cardKnow"), status === "known", () => know(status !== "known")),
      toggle(t(status === "learning" ? "cardAdded" : "cardAdd"), status === "learning", add),
    )
  return [
    make(
      document,
      "h2",
      { lang: "en" },
      make(document, "span", { class: "headword" }, headword),
      ...(picture === null
        ? []
        : [make(document, "span", { class: "picture", "aria-hidden": "true" }, picture)]),
      ...(hear === null ? [] : [button(document, t("cardHear"), hear, { class: "icon hear" }, "listen")]),
    ),
    // The parts help the eye; a screen reader would spell them out.
    ...(syllables === headword
      ? []
      : [make(document, "p", { class: "syllables", lang: "en", "aria-hidden": "true" }, syllables)]),
    ...(sure ? [] : [make(document, "p", { class: "why" }, t("cardCanMean"))]),
    ...(several ? [make(document, "ul", {}, ...items)] : items),
    ...(family.length === 0 ? [] : [named("p", "family", t("cardFamily"), family.join(", "))]),
    ...(learning === null ? [] : [learningActs(learning)]),
  ]
}

/** A sentence as its author wrote it. */
export function sentenceNote(document: Document, t: Say, original: string, same: boolean): Note {
  return {
    label: t("cardSentence"),
    nodes: [
      make(
        document,
        "dl",
        {},
        make(document, "dt", {}, t(same ? "cardSentenceSame" : "cardSentence")),
        make(document, "dd", { class: "original", lang: "en" }, original),
      ),
    ],
  }
}
