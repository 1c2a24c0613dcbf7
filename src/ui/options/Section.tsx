import type { ReactNode } from "react"
import { t } from "../t.ts"
import { SECTIONS, type SectionId } from "./sections.ts"

interface Props {
  readonly id: SectionId
  readonly hint?: string
  readonly children: ReactNode
}

/** One part of the settings page. */
export function Section({ id, hint, children }: Props) {
  const { title } = SECTIONS.find((section) => section.id === id)!
  return (
    <section id={id} aria-labelledby={titleOf(id)}>
      <h2 id={titleOf(id)} tabIndex={-1}>
        {t(title)}
      </h2>
      {hint && <p className="soft">{hint}</p>}
      {children}
    </section>
  )
}

/** Where the focus goes when what had it is removed. */
export function focusTitle(id: SectionId): void {
  document.getElementById(titleOf(id))?.focus()
}

const titleOf = (id: SectionId) => `${id}-title`
