import { useEffect, useState } from "react"
import { removeOwn, writeOwn } from "../../../app/lesson/change.ts"
import type { Anchor } from "../../../app/lesson/lesson.ts"
import { ask } from "../../../app/messages.ts"
import type { OwnWords as Own, Warning } from "../../../engine/decisions.ts"
import type { Step } from "../../../engine/step.ts"
import type { Block } from "../../../engine/text/block.ts"
import { slice } from "../../../engine/text/span.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { focusHead } from "./focus-head.ts"
import { useLevelsState } from "./levels.ts"

interface Props {
  readonly own: Own
  readonly block: Block
  readonly anchor: Anchor
  readonly step: Step
}

/** What is to say of a sentence in somebody's own words: whose they are, what the checks miss, and the ways back. */
export function OwnWords({ own, block, anchor, step }: Props) {
  const { change } = useDesk()
  const { initials } = useLevelsState()
  const warnings = useWarnings(block, own)
  return (
    <section className="own-words">
      <h3>{own.by === "" ? t("deskOwn") : t("deskOwnBy", own.by)}</h3>
      {warnings.map(({ by, why }) => (
        <p key={by} className="warning" lang="en">
          {why}
        </p>
      ))}
      <p className="acts">
        <button
          type="button"
          className="link"
          onClick={() => {
            focusHead()
            change((lesson) => removeOwn(lesson, anchor, step))
          }}
        >
          {t("deskBackFoothold")}
        </button>
        <button
          type="button"
          className="link"
          onClick={() => {
            focusHead()
            const words = { text: slice(block.text, own.span), by: initials.value, overruled: [] }
            change((lesson) => writeOwn(lesson, { at: anchor, step, ...words }))
          }}
        >
          {t("deskBackAuthor")}
        </button>
      </p>
    </section>
  )
}

/** What the checks say of own words as they stand; nothing until they answer. */
function useWarnings(block: Block, { span, text }: Own): readonly Warning[] {
  const { lesson } = useDesk()
  const { terms } = lesson
  const [warnings, setWarnings] = useState<readonly Warning[]>([])
  const { start, end } = span
  useEffect(() => {
    let gone = false
    const protect = terms.map(({ term }) => term)
    ask("engine/review", { block, span: { start, end }, text, protect }).then(
      (said) => !gone && setWarnings(said),
      () => !gone && setWarnings([]),
    )
    return () => {
      gone = true
    }
  }, [block, start, end, text, terms])
  return warnings
}
