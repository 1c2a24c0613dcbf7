import { type ReactNode, type RefObject, useRef, useState } from "react"
import type { Said } from "../../app/listen/say.ts"
import type { PageArticle } from "../../app/messages.ts"
import type { Block } from "../../engine/text/block.ts"
import { contains, type Span, slice } from "../../engine/text/span.ts"
import { around } from "../../page/bar/place.ts"
import { isFold } from "../../page/fit.ts"
import { outputOf } from "../../page/inline.ts"
import { elementOf, rangeOf } from "../../page/offsets.ts"
import { notedBehind, type PageGloss } from "../../page/taught.ts"
import { isToLearn, wordSeen } from "../../page/words.ts"
import { t } from "../t.ts"
import { Card } from "./Card.tsx"
import { ChangeCard } from "./ChangeCard.tsx"
import type { Shown, Spot } from "./shown.ts"
import { TeacherNote } from "./TeacherNote.tsx"
import type { useMyWords } from "./useMyWords.ts"
import { WordCard } from "./WordCard.tsx"

/** What the card speaks of: a spot that is marked, a word that is not, or a sentence of the source. */
type Open = { readonly block: number } & (
  | { readonly name: string }
  | { readonly word: Spot & { readonly kind: "word" } }
  | { readonly sentence: Span }
)

interface Options {
  readonly article: PageArticle
  readonly text: RefObject<HTMLElement | null>
  readonly shown: readonly Shown[]
  /** The words of a block with their meanings, as far as they are known. */
  readonly glossesOf: (block: number) => readonly PageGloss[]
  readonly words: Pick<ReturnType<typeof useMyWords>, "statusOf" | "change">
  /** Whether a word that is looked up is kept in "my words". */
  readonly keepsLookUps: boolean
  readonly onTurn: (block: number, name: string) => void
  readonly onNever: (words: string) => void
  /** Null where listening is not offered. */
  readonly hear: ((words: string) => Promise<Said>) | null
}

/** The card beside a word: a change and why, or a meaning, or a sentence as it was written. */
export function useCard(options: Options) {
  const { article, text, shown, glossesOf, words, keepsLookUps, onTurn, onNever, hear } = options
  const [open, setOpen] = useState<Open | null>(null)
  const before = useRef<HTMLElement>(null)
  const spot = open && spotOf(open, shown)

  const show = (next: Open) => {
    before.current = document.activeElement as HTMLElement | null
    const found = spotOf(next, shown)
    if (found?.kind === "word" && keepsLookUps && isToLearn(found.gloss))
      words.change({
        kind: "looked-up",
        word: wordSeen({ block: article.blocks[next.block]!, gloss: found.gloss }, article),
      })
    setOpen(next)
  }
  const close = (back: boolean) => {
    setOpen(null)
    if (!back || !open) return
    const own = text.current && elementOf(text.current, open.block)
    const name = "name" in open ? open.name : null
    const mark = own && name !== null && own.querySelector<HTMLElement>(spotSelector(name))
    ;(mark || before.current)?.focus({ preventScroll: true })
  }
  const place = (): DOMRect => {
    const element = open && text.current ? elementOf(text.current, open.block) : null
    const spans = open ? spansOf(open, spot, shown) : []
    return boxOf(element, spans) ?? new DOMRect(0, 0, 0, 0)
  }

  const content = (): { readonly label: string; readonly body: ReactNode } | null => {
    if (!open) return null
    const block = article.blocks[open.block]!
    if ("sentence" in open) {
      const body = (
        <>
          <h2>{t("cardSentence")}</h2>
          <p className="original" lang="en">
            {slice(block.text, open.sentence)}
          </p>
        </>
      )
      return { label: t("cardOriginal"), body }
    }
    if (!spot) return null
    if (spot.kind === "change") {
      const label = t(isFold(spot.edit) ? "cardFold" : spot.now === null ? "cardUndone" : "cardChange")
      const glosses = glossesOf(open.block)
      const noted = notedBehind(glosses, spot.edit)
      const gloss = noted ?? glosses.find(({ span }) => contains(spot.edit.span, span))
      const body = (
        <>
          {noted?.note && <TeacherNote note={noted.note} />}
          <ChangeCard
            spot={spot}
            source={block.text}
            onTurn={() => onTurn(open.block, spot.name)}
            onNever={(own) => {
              onNever(own)
              close(true)
            }}
          />
          {gloss && gloss.meanings.length > 0 && <div className="behind">{wordCard(block, gloss)}</div>}
        </>
      )
      return { label, body }
    }
    const { note, meanings } = spot.gloss
    const meaning = meanings.length > 0 && wordCard(block, spot.gloss)
    if (!note) return { label: t("cardMeaning"), body: meaning }
    const body = (
      <>
        <TeacherNote note={note} />
        {meaning && <div className="behind">{meaning}</div>}
      </>
    )
    return { label: t("lessonNote"), body }
  }

  const wordCard = (block: Block, gloss: PageGloss): ReactNode => {
    const word = wordSeen({ block, gloss }, article)
    return (
      <WordCard
        gloss={gloss}
        status={words.statusOf(gloss.headword)}
        onKnow={(known) => words.change({ kind: "know", word, known })}
        onAdd={() => words.change({ kind: "add", word })}
        onHear={hear && (() => hear(gloss.headword))}
      />
    )
  }

  const shownContent = content()
  const element = shownContent && (
    <Card key={JSON.stringify(open)} label={shownContent.label} place={place} onClose={close}>
      {shownContent.body}
    </Card>
  )
  return { element, show, forget: () => setOpen(null) }
}

/** Finds the first element of a spot, whatever is in its name. */
const spotSelector = (name: string): string => `[data-spot="${CSS.escape(name)}"][role=button]`

function spotOf(open: Open, shown: readonly Shown[]): Spot | null {
  if ("word" in open) return open.word
  if ("name" in open) return shown[open.block]?.spots.find(({ name }) => name === open.name) ?? null
  return null
}

function spansOf(open: Open, spot: Spot | null, shown: readonly Shown[]): readonly Span[] {
  return "sentence" in open ? outputOf(open.sentence, shown[open.block]?.runs ?? []) : (spot?.spans ?? [])
}

/** The box around what a card speaks of; null where nothing of it is seen. */
function boxOf(element: HTMLElement | null, spans: readonly Span[]): DOMRect | null {
  const box =
    element && around(spans.flatMap((span) => [...(rangeOf(element, span)?.getClientRects() ?? [])]))
  return box && new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top)
}
