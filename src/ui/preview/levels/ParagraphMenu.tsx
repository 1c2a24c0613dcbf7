import { type CSSProperties, useEffect, useRef } from "react"
import { hideParagraph } from "../../../app/lesson/change.ts"
import { STEPS, type Step } from "../../../engine/step.ts"
import type { Block } from "../../../engine/text/block.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { columnName } from "../names.ts"
import { standsFor } from "./hidden.ts"
import { useLevelsState } from "./levels.ts"

interface Props {
  readonly block: Block
  /** Place of the block in the article. */
  readonly index: number
  readonly number: number
  /** The button that opened it. */
  readonly button: HTMLElement
  readonly onClose: () => void
}

const WIDTH = 300
const MARGIN = 12

/** What can be decided about a whole paragraph. */
export function ParagraphMenu({ block, index, number, button, onClose }: Props) {
  const { anchors, placed, change } = useDesk()
  const { view, open } = useLevelsState()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    panel.current?.showPopover()
    panel.current?.querySelector("input")?.focus()
  }, [])
  const first = anchors.of(block.id)[0]
  const hidden = placed.decisions.hidden.find((choice) => choice.block === block.id)?.steps ?? []
  const hide = (steps: readonly Step[]) =>
    first && change((lesson) => hideParagraph(lesson, first.anchor, steps))
  const isLocked = hidden.length === STEPS.length
  const close = () => panel.current?.hidePopover()

  return (
    <div
      ref={panel}
      popover="auto"
      className="paragraph-menu"
      role="dialog"
      aria-label={t("deskParagraphMenu", number)}
      style={placeOf(button)}
      onToggle={({ newState }) => {
        if (newState !== "closed") return
        // Where it was closed by pressing something else, that has the focus.
        const isLost =
          document.activeElement === document.body || panel.current?.contains(document.activeElement)
        if (isLost) button.focus()
        onClose()
      }}
    >
      <h2>{t("paragraphNumber", number)}</h2>
      <label className="check">
        <input type="checkbox" checked={isLocked} onChange={() => hide(isLocked ? [] : STEPS)} />
        {t("deskLock")}
      </label>
      <fieldset>
        <legend>{t("deskHide")}</legend>
        {STEPS.map((step) => {
          const isHidden = hidden.includes(step)
          return (
            <label key={step} className="check">
              <input
                type="checkbox"
                checked={isHidden}
                onChange={() => hide(isHidden ? hidden.filter((other) => other !== step) : [...hidden, step])}
              />
              {columnName(step)}
              {isHidden && (
                <span className="soft"> {t("deskStands", columnName(standsFor(hidden, step)))}</span>
              )}
            </label>
          )
        })}
      </fieldset>
      <p className="acts">
        <button
          type="button"
          className="link"
          onClick={() => {
            close()
            if (first) open({ column: view.columns[0]!, block: index, sentence: 0 }, { words: first.span })
          }}
        >
          {t("deskAddNote")}
        </button>
        <button type="button" className="button" onClick={close}>
          {t("close")}
        </button>
      </p>
    </div>
  )
}

/** Beside the button, inside the window. */
function placeOf(button: HTMLElement): CSSProperties {
  const { left, bottom } = button.getBoundingClientRect()
  return {
    left: Math.max(MARGIN, Math.min(left, innerWidth - WIDTH - MARGIN)),
    top: Math.min(bottom + 4, Math.max(MARGIN, innerHeight - 340)),
    width: Math.min(WIDTH, innerWidth - 2 * MARGIN),
  }
}
