import { type PageSentence, sentenceAt } from "../sentences.ts"
import type { Session } from "../session.ts"
import { wordSeen } from "../words.ts"
import type { Aloud, WordDesk } from "./beyond.ts"
import type { Card } from "./card.ts"
import { beside } from "./excerpt.ts"
import { type ChangeNote, changeNote, sentenceNote, type WordNote, wordNote } from "./notes.ts"
import { type ChangeSpot, changeNamed, glossBehind, type Spot } from "./spots.ts"
import type { Say } from "./texts.ts"

interface CardsOptions {
  readonly document: Document
  readonly session: Session
  readonly t: Say
  readonly card: Card
  readonly words: WordDesk
  readonly aloud: Aloud
  /** Another spot is looked at. */
  readonly opened: (spot: Spot, focus: boolean) => void
  /** Something was done that is to be said. */
  readonly tell: (text: string) => void
}

/** The cards that explain places in the text. */
export interface Cards {
  open(spot: Spot, focus: boolean): void
  /** The sentence at a point of the window, as its author wrote it. */
  openSentence(x: number, y: number): void
}

export function createCards({ document, session, t, card, words, aloud, opened, tell }: CardsOptions): Cards {
  const page = () => ({ url: document.location?.href ?? "", title: document.title })

  /** The word of a card; `again` shows the card anew once something of it is otherwise. */
  const wordOf = (spot: Parameters<typeof wordSeen>[0], again: () => void): WordNote => {
    const { headword } = spot.gloss
    const seen = wordSeen(spot, page())
    const after = (done: Promise<void>): void => void done.then(again)
    return {
      gloss: spot.gloss,
      status: words.statusOf(headword),
      hear: () =>
        void aloud.say(headword).then((how) => {
          if (how !== "silent") tell(t(how === "none" ? "listenNone" : "listenFailed"))
        }),
      know: (known) => after(words.know(seen, known)),
      add: () => after(words.add(seen)),
    }
  }

  const changeOf = (spot: ChangeSpot): ChangeNote => {
    const { id, block, edit, now } = spot
    const original = block.text.slice(edit.span.start, edit.span.end)
    const isWords = edit.rule === "plain-word" || edit.rule === "plain-phrase"
    return {
      now,
      original,
      beside: beside(block.text, edit.span, now === null ? [original] : [now, original]),
      reason: edit.reason,
      folded: edit.rule === "parenthesis-fold",
      turn() {
        if (now === null) session.redo(id)
        else session.undo(id)
        const turned = changeNamed(session, id)
        if (turned) open(turned, true)
        else card.close()
      },
      keep: isWords
        ? () => {
            card.close()
            tell(t("cardKept", original))
            void words.keep(original)
          }
        : null,
    }
  }

  const noteFor = (spot: Spot) => {
    const again = (): void => open(spot, true)
    if ("gloss" in spot) return wordNote(document, t, wordOf(spot, again))
    const gloss = glossBehind(session, spot)
    const word = gloss && wordOf({ block: spot.block, gloss }, again)
    return changeNote(document, t, changeOf(spot), word)
  }

  function open(spot: Spot, focus: boolean): void {
    opened(spot, focus)
    session.focus(spot)
    card.open(noteFor(spot), spot, focus)
  }

  const openHeld = (sentence: PageSentence): void => {
    const original = sentence.original()
    session.focus(sentence)
    card.open(sentenceNote(document, t, original, original === sentence.text), sentence, true)
  }

  return {
    open(spot, focus) {
      open(spot, focus)
      if ("gloss" in spot) words.lookedUp(wordSeen(spot, page()))
    },
    openSentence(x, y) {
      const found = session.at(x, y)
      const sentence = found && sentenceAt(found.live, found.point)
      if (sentence) openHeld(sentence)
    },
  }
}
