import { t } from "../t.ts"

/** What a teacher says of some words. It stands first in their card. */
export function TeacherNote({ note }: { readonly note: string }) {
  return (
    <div className="teacher">
      <p className="soft">{t("lessonNote")}</p>
      <p className="told" dir="auto">
        {note}
      </p>
    </div>
  )
}
