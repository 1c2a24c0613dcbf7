import { type FormEvent, useId, useState } from "react"
import { t } from "../t.ts"

/** Takes text that no page can give: from a PDF, a document, a mail. It stays in this tab. */
export function PasteBox({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const [text, setText] = useState("")
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onPaste(text)
  }
  return (
    <form className="paste" onSubmit={submit}>
      <label htmlFor={id}>{t("pasteLabel")}</label>
      <textarea
        id={id}
        rows={12}
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className="soft">
        {t("pasteHint")}
      </p>
      <button type="submit" className="button main" disabled={text.trim() === ""}>
        {t("openPreview")}
      </button>
    </form>
  )
}
