import { LookPanel } from "../read/LookPanel.tsx"
import { Section } from "./Section.tsx"
import type { Editing } from "./useEditing.ts"

/** How text looks in the reading view, and what guides the eye there. */
export function ReadingView({ settings: { supports }, change }: Editing) {
  return (
    <Section id="look">
      <LookPanel supports={supports} onChange={(supports) => change({ set: { supports } })} />
    </Section>
  )
}
