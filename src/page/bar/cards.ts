import { withoutPack } from "../address.ts"
import { isFold, isOfWords } from "../fit.ts"
import { type PageSentence, sentenceAt } from "../sentences.ts"
import type { Session } from "../session.ts"
import { isToLearn, wordSeen } from "../words.ts"
import type { Aloud, LessonDesk, WordDesk } from "./beyond.ts"
import type { Card } from "./card.ts"
import { beside, NOTHING } from "./excerpt.ts"
import { type ChangeNote, changeNote, sentenceNote, type WordNote, wordNote } from "./notes.ts"
import { asItStands, type ChangeSpot, glossBehind, type Spot } from "./spots.ts"
import type { Say } from "./texts.ts"
import type { View } from "./view.ts"
import { whyOf } from "./why.ts"

interface CardsOptions {
  readonly document: Document
  readonly session: Session
  readonly t: Say
  readonly card: Card
  readonly words: WordDesk
  readonly aloud: Aloud
  readonly lesson: LessonDesk
  /** A card is about to open for a spot, or with null for a sentence. */
  readonly opens: (spot: Spot | null) => void
  /** Something was done that is to be said. */
  readonly tell: View["tell"]
}

/** The cards that explain places in the text. */
export interface Cards {
  open(spot: Spot, focus: boolean): void
  /** The sentence at a point of the window, as its author wrote it. */
  openSentence(x: number, y: number): void
}

export function createCards(options: CardsOptions): Cards {
  const { document, session, t, card, words, aloud, lesson, opens, tell } = options
  const page = () => ({ url: withoutPack(document.location?.href ?? ""), title: document.title })
  /** What the card was opened for last. */
  let latest: Spot | PageSentence | null = null

  /** The word of a card for `spot`, which shows it anew once something of it is otherwise. */
  const wordOf = (word: Parameters<typeof wordSeen>[0], spot: Spot): WordNote => {
    const { headword } = word.gloss
    const seen = wordSeen(word, page())
    const after = (done: Promise<void>): void => void done.then(() => renew(spot))
    const hear = (): void =>
      void aloud.say(headword).then((how) => {
        if (how !== "silent") tell(t(how === "none" ? "listenNone" : "listenFailed"))
      })
    return {
      gloss: word.gloss,
      hear: lesson.offer().listen ? hear : null,
      learning: isToLearn(word.gloss)
        ? {
            status: words.statusOf(headword),
            know(known) {
              after(words.know(seen, known))
              const undo = { name: t("undo"), act: () => void words.know(seen, false) }
              tell(known ? t("cardKnown", headword) : null, undo)
            },
            add: () => after(words.add(seen)),
          }
        : null,
    }
  }

  const changeOf = (spot: ChangeSpot): ChangeNote => {
    const { id, block, edit, now, standing } = spot
    const original = block.text.slice(edit.span.start, edit.span.end)
    const wordings = now === null ? [original] : [now, original]
    return {
      now,
      original,
      besideNow: standing ? beside(standing.text, standing.span, wordings) : NOTHING,
      besideOriginal: beside(block.text, edit.span, wordings),
      reason: whyOf(t, edit),
      folded: isFold(edit),
      turn() {
        if (now === null) session.redo(id)
        else session.undo(id)
        renew(spot)
      },
      keep: isOfWords(edit)
        ? () => {
            card.close()
            tell(t("cardKept", original))
            void words.keep(original)
          }
        : null,
      whole() {
        const [range] = spot.ranges()
        if (range) openSentence(range.startContainer as Text, range.startOffset)
      },
    }
  }

  const noteFor = (spot: Spot) => {
    if ("gloss" in spot) return wordNote(document, t, wordOf(spot, spot))
    const gloss = glossBehind(session, spot)
    const word = gloss && wordOf({ block: spot.block, gloss }, spot)
    return changeNote(document, t, changeOf(spot), word)
  }

  function openSentence(node: Text, offset: number): void {
    const live = session.blockAt(node)
    const sentence = live && sentenceAt(live, { node, offset })
    if (!sentence) return
    const original = sentence.original()
    latest = sentence
    opens(null)
    session.focus(sentence)
    card.open(sentenceNote(document, t, original, original === sentence.text), sentence, true)
  }

  /** Shows the card of a spot anew, unless the reader has closed it or opened another meanwhile. */
  function renew(spot: Spot): void {
    if (!card.isOpen() || latest !== spot) return
    const now = asItStands(session, spot)
    if (!now) {
      card.close()
      return
    }
    latest = now
    opens(now)
    session.focus(now)
    card.renew(noteFor(now), now)
  }

  return {
    open(spot, focus) {
      latest = spot
      opens(spot)
      session.focus(spot)
      card.open(noteFor(spot), spot, focus)
      if ("gloss" in spot && isToLearn(spot.gloss)) words.lookedUp(wordSeen(spot, page()))
    },
    openSentence(x, y) {
      const found = session.at(x, y)
      if (found) openSentence(found.point.node, found.point.offset)
    },
  }
}
