import { t } from "../t.ts"
import { SECTIONS } from "./sections.ts"

/** The way to each part of the page, where the window has room beside it. */
export function Contents() {
  return (
    <nav className="contents" aria-label={t("optionsContents")}>
      <ul>
        {SECTIONS.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
