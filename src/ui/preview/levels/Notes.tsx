import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react"
import { removeNote, sameAnchor, setNote } from "../../../app/lesson/change.ts"
import type { Anchor } from "../../../app/lesson/lesson.ts"
import { LONGEST } from "../../../app/lesson/limits.ts"
import type { Block } from "../../../engine/text/block.ts"
import { type Span, slice } from "../../../engine/text/span.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { focusHead } from "./focus-head.ts"
import { useLevelsState } from "./levels.ts"

interface Props {
  readonly block: Block
  readonly anchor: Anchor
  /** The sentence. */
  readonly span: Span
}

/** The notes of a sentence, and one that is being begun. */
export function Notes({ block, anchor, span }: Props) {
  const { lesson, change } = useDesk()
  const { view } = useLevelsState()
  const notes = lesson.notes.filter(({ at }) => sameAnchor(at, anchor))
  const begun = view.noting && inSentence(view.noting, span)
  const isNew = begun !== null && !notes.some((note) => sameSpan(note.span, begun.span))
  const wordsOf = (words: Span | null) =>
    words && slice(block.text, { start: span.start + words.start, end: span.start + words.end })
  const keep = (words: Span | null, text: string) => {
    change((lesson) => setNote(lesson, { at: anchor, span: words, text }))
    view.note(null)
  }
  if (notes.length === 0 && !isNew) return null
  return (
    <section className="notes">
      <h3>{t("deskNotes")}</h3>
      {notes.map((note) => (
        <NoteField
          key={JSON.stringify([anchor.hash, anchor.nth, note.span, note.text])}
          words={wordsOf(note.span)}
          text={note.text}
          begun={begun !== null && sameSpan(note.span, begun.span)}
          onKeep={(text) => keep(note.span, text)}
          onRemove={() => change((lesson) => removeNote(lesson, anchor, note.span))}
          onLeave={() => view.note(null)}
        />
      ))}
      {isNew && (
        <NoteField
          key={`new ${JSON.stringify(begun.span)}`}
          words={wordsOf(begun.span)}
          text=""
          begun
          onKeep={(text) => keep(begun.span, text)}
          onRemove={() => view.note(null)}
          onLeave={() => view.note(null)}
        />
      )}
    </section>
  )
}

/** Words of a block as those of its sentence, null for the whole of it; null where they lie outside. */
function inSentence(words: Span, { start, end }: Span): { readonly span: Span | null } | null {
  if (words.start < start || words.start >= end) return null
  const isWhole = words.start === start && words.end >= end
  return { span: isWhole ? null : { start: words.start - start, end: Math.min(words.end, end) - start } }
}

const sameSpan = (one: Span | null, other: Span | null): boolean =>
  one?.start === other?.start && one?.end === other?.end

interface FieldProps {
  /** The words that it is about; null for the whole sentence. */
  readonly words: string | null
  readonly text: string
  /** Whether somebody asked to write it just now. */
  readonly begun: boolean
  readonly onKeep: (text: string) => void
  readonly onRemove: () => void
  /** Leaves the note as it was. */
  readonly onLeave: () => void
}

function NoteField({ words, text, begun, onKeep, onRemove, onLeave }: FieldProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(text)
  useEffect(() => {
    if (begun) field.current?.focus()
  }, [begun])
  const leave = (act: () => void) => {
    focusHead()
    act()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      setTyped(text)
      leave(onLeave)
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) leave(() => onKeep(typed))
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="note-field field">
      <label htmlFor={id}>{words === null ? t("deskNoteSentence") : t("deskNoteWords", words)}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        maxLength={LONGEST.note}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="acts">
        <button
          type="button"
          className="button"
          disabled={typed === text || typed.trim() === ""}
          onClick={() => leave(() => onKeep(typed))}
        >
          {t("deskSave")}
        </button>
        <button type="button" className="link" onClick={() => leave(onRemove)}>
          {text === "" ? t("deskCancel") : t("remove")}
        </button>
      </p>
    </div>
  )
}
