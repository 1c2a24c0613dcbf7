import { type FormEvent, useId, useRef, useState } from "react"
import { Chapters } from "./files/Chapters.tsx"
import { useDrop } from "./files/useDrop.ts"
import { type FileUses, useFile } from "./files/useFile.ts"
import { t } from "./t.ts"
import "./paste.css"

interface Props extends FileUses {
  readonly label: string
  /** What the button says that takes the text. */
  readonly action: string
  readonly onPaste: (text: string) => void
}

const KINDS = ".html,.htm,.xhtml,.txt,.md,.docx,.epub,.json"

/** Takes text that no page can give: pasted from a PDF or a mail, or from a file of its own. It stays in this tab. */
export function PasteBox({ label, action, onPaste, onOpen, onPack }: Props) {
  const [text, setText] = useState("")
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { book, opening, trouble, open, openChapter, close } = useFile({ onOpen, onPack })
  const isOver = useDrop(open)
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onPaste(text)
  }
  const back = () => {
    close()
    // Once it is there again.
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <div className="paste">
      {book ? (
        <Chapters key={book.title} book={book} onPick={openChapter} onClose={back} />
      ) : (
        <form onSubmit={submit}>
          <label htmlFor={id}>{label}</label>
          <textarea
            id={id}
            lang="en"
            rows={12}
            value={text}
            onChange={(event) => setText(event.target.value)}
            aria-describedby={`${id}-hint`}
          />
          <p id={`${id}-hint`} className="soft">
            {t("pasteHint")}
          </p>
          <div className="paste-actions">
            <button type="submit" className="button main" disabled={text.trim() === ""}>
              {action}
            </button>
            <button
              ref={button}
              type="button"
              className="button"
              aria-describedby={`${id}-file`}
              onClick={() => input.current?.click()}
            >
              {t("fileOpen")}
            </button>
          </div>
          <input
            ref={input}
            type="file"
            accept={KINDS}
            hidden
            onChange={({ target }) => {
              open([...(target.files ?? [])])
              // So that the same file can be picked again once it is mended.
              target.value = ""
            }}
          />
          <p id={`${id}-file`} className="soft">
            {t("fileHint")} {onPack && t("filePackHint")}
          </p>
        </form>
      )}
      <p role="status" className="file-said">
        {opening && (
          <>
            <span className="busy-dot" aria-hidden="true" /> {t("fileOpening", opening)}
          </>
        )}
      </p>
      {trouble && (
        <p role="alert" className="file-said">
          {trouble}
        </p>
      )}
      {isOver && (
        <div className="drop" aria-hidden="true">
          <p>{t("fileDrop")}</p>
        </div>
      )}
    </div>
  )
}
