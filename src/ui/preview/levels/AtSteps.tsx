import { STEPS } from "../../../engine/step.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { columnName } from "../names.ts"
import { useLevelsState } from "./levels.ts"
import type { SentencePlace } from "./place.ts"
import { shownOf, textOf } from "./shown.ts"

/** What the steps make of a sentence of the original, each with a way to it. */
export function AtSteps({ place }: { readonly place: SentencePlace }) {
  const { article, anchors, levels } = useDesk()
  const { view, open } = useLevelsState()
  const block = article.blocks[place.block]!
  const spans = anchors.of(block.id).map(({ span }) => span)
  const texts = STEPS.flatMap((step) => {
    const leveled = levels.get(step)?.blocks[place.block]
    return leveled ? [{ step, text: textOf(shownOf(block, leveled, spans), place.sentence) }] : []
  })
  return (
    <dl className="texts at-steps">
      {texts.map(({ step, text }, at) => (
        <div key={step}>
          <dt>
            <button
              type="button"
              className="link"
              onClick={() => {
                view.reveal(step)
                open({ ...place, column: step }, { enter: true })
              }}
            >
              {columnName(step)}
            </button>
          </dt>
          <dd lang="en">
            {text ===
            (texts[at - 1]?.text ??
              block.text.slice(spans[place.sentence]!.start, spans[place.sentence]!.end)) ? (
              <span className="soft" lang={t("lang")}>
                {at === 0 ? t("deskSame") : t("deskSameAbove")}
              </span>
            ) : (
              text
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
