import { type FormEvent, useId, useState } from "react"
import { t } from "./t.ts"
import "./paste.css"

interface Props {
  readonly label: string
  /** What the button says that takes the text. */
  readonly action: string
  readonly onPaste: (text: string) => void
}

/** Takes text that no page can give: from a PDF, a document, a mail. It stays in this tab. */
export function PasteBox({ label, action, onPaste }: Props) {
  const [text, setText] = useState("")
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onPaste(text)
  }
  return (
    <form className="paste" onSubmit={submit}>
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
      <button type="submit" className="button main" disabled={text.trim() === ""}>
        {action}
      </button>
    </form>
  )
}
