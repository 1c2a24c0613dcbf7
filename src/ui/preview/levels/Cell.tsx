import { memo, useMemo, useState } from "react"
import type { PlacedNote } from "../../../app/lesson/place.ts"
import type { OwnWords } from "../../../engine/decisions.ts"
import type { Leveled } from "../../../engine/leveled.ts"
import type { Block } from "../../../engine/text/block.ts"
import type { Span } from "../../../engine/text/span.ts"
import { t } from "../../t.ts"
import type { Column } from "../columns.ts"
import { MEND } from "./judged.ts"
import type { Part } from "./parts.ts"
import { cutAtTerms } from "./parts.ts"
import { placeName } from "./place.ts"
import { Rewrite } from "./Rewrite.tsx"
import { type Piece, shownOf, withNotes } from "./shown.ts"

/** A note with its place in the lesson's list. */
export interface NumberedNote {
  readonly at: number
  readonly note: PlacedNote
}

interface Props {
  readonly column: Column
  readonly index: number
  readonly block: Block
  /** Null for the original. */
  readonly leveled: Leveled | null
  readonly sentences: readonly Span[]
  /** Places of words to keep in the block. */
  readonly terms: readonly Span[]
  /** The block's own words at this step. */
  readonly own: readonly OwnWords[]
  readonly notes: readonly NumberedNote[]
  /** Places of sentences in the block: the one that is looked into, the one that was gone to, those that are written. */
  readonly chosen: number | null
  readonly goal: number | null
  readonly writing: readonly number[]
}

/** The text of one cell, sentence by sentence: text nodes, protected terms and marks, never markup from the page. */
export const Cell = memo(function Cell(props: Props) {
  const { column, index, block, leveled, sentences, terms, own, notes, chosen, goal, writing } = props
  const shown = useMemo(() => shownOf(block, leveled, sentences, own), [block, leveled, sentences, own])
  const there = [...new Set(shown.flatMap((part) => part.index ?? []))]
  const free = there.filter((sentence) => !writing.includes(sentence))
  /** The sentence that Tab comes to; arrow keys move it. */
  const [stop, setStop] = useState(0)
  const tabbed = free.includes(stop) ? stop : free[0]
  const place = `${column}-${index}`

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what in it has the focus is pressed, not the cell.
    <span
      className="words"
      data-cell={place}
      onFocus={({ target }) => {
        const sentence = target.closest<HTMLElement>("[data-place]")?.dataset.place?.split("-")[2]
        if (sentence !== undefined) setStop(Number(sentence))
      }}
    >
      {shown.map(({ index: sentence, parts }, at) => {
        if (sentence === null) return parts.map(({ text }) => text).join("")
        const isFirst = shown.findIndex((part) => part.index === sentence) === at
        if (writing.includes(sentence))
          return (
            isFirst && (
              <Rewrite key={`w${sentence}`} column={column} block={index} sentence={sentence} shown={shown} />
            )
          )
        const name = placeName({ column, block: index, sentence })
        const span = sentences[sentence]!
        const mine = own.find((words) => words.span.start === span.start)
        const ofSentence = isFirst
          ? notes.filter(({ note }) => span.start <= note.span.start && note.span.start < span.end)
          : []
        return (
          <span
            key={`${sentence}-${at}`}
            id={isFirst ? `at-${name}` : undefined}
            className={`told${sentence === chosen ? " chosen" : ""}${sentence === goal ? " goal" : ""}${mine ? " own" : ""}`}
            data-place={name}
            data-by={mine?.by}
          >
            {isFirst && (
              <button
                type="button"
                className="pick unseen"
                lang={t("lang")}
                tabIndex={sentence === tabbed ? 0 : -1}
                aria-label={
                  mine
                    ? t("deskSentenceOwn", sentence + 1, mine.by || t("deskYou"))
                    : t("deskSentence", sentence + 1)
                }
                aria-describedby={`at-${name}`}
              />
            )}
            {withNotes(parts, ofSentence).map((piece, at) => (
              <PieceText key={at} piece={piece} place={place} leveled={leveled} terms={terms} notes={notes} />
            ))}
          </span>
        )
      })}
    </span>
  )
})

interface PieceProps {
  readonly piece: Piece
  readonly place: string
  readonly leveled: Leveled | null
  readonly terms: readonly Span[]
  readonly notes: readonly NumberedNote[]
}

function PieceText({ piece, place, leveled, terms, notes }: PieceProps) {
  if ("note" in piece) {
    const text = notes.find(({ at }) => at === piece.note)?.note.note.text ?? ""
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button would not stand in a line like the words before it.
      <span
        role="button"
        tabIndex={-1}
        className="note-mark"
        lang={t("lang")}
        data-note={piece.note}
        aria-label={t("deskNoteMark", text)}
      />
    )
  }
  if (piece.edit === null)
    return piece.noted ? (
      <span className="noted">
        <Kept part={piece} terms={terms} />
      </span>
    ) : (
      <Kept part={piece} terms={terms} />
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button would not break across lines like the words it marks.
    <span
      role="button"
      tabIndex={-1}
      className={classOf(piece, leveled!)}
      data-change={`${place}-${piece.edit}`}
      {...(piece.text.trim() === "" && { "aria-label": t("changeGone"), lang: t("lang") })}
    >
      {piece.text}
    </span>
  )
}

/** Capitals and spaces that only follow from other changes are marked more quietly; text that went away has a sign. */
function classOf({ text, edit }: Part, { edits }: Leveled): string {
  if (text.trim() === "") return "change gone"
  return edits[edit!]?.rule === MEND ? "change mend" : "change"
}

function Kept({ part, terms }: { readonly part: Part; readonly terms: readonly Span[] }) {
  const { text, source } = part
  if (source === null) return text
  return cutAtTerms({ ...part, source }, terms).map((piece, at) =>
    piece.term ? (
      <b key={at} className="term">
        {piece.text}
      </b>
    ) : (
      piece.text
    ),
  )
}
