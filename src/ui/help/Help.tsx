import { useEffect } from "react"
import { t } from "../t.ts"
import { type HelpSection, SECTIONS } from "./sections.ts"
import "../theme.css"
import "./help.css"

/** How to use Foothold, alone and with a class. */
export function Help() {
  useEffect(() => {
    document.title = `${t("helpTitle")} – Foothold`
  }, [])
  return (
    <div className="help">
      <header>
        <img src="/icon/icon.svg" width="32" height="32" alt="" />
        <h1>{t("helpTitle")}</h1>
      </header>
      <nav aria-label={t("helpContents")}>
        <ul>
          {SECTIONS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {SECTIONS.map((section) => (
          <Section key={section.id} {...section} />
        ))}
      </main>
    </div>
  )
}

function Section({ id, title, kind, lines }: HelpSection) {
  const List = kind === "steps" ? "ol" : "ul"
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(title)}</h2>
      <List>
        {lines.map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </List>
    </section>
  )
}
