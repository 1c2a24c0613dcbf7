import { type KeyboardEvent, useMemo } from "react"
import { slice } from "../../../engine/text/span.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { columnName } from "../names.ts"
import { AtSteps } from "./AtSteps.tsx"
import { Changes } from "./Changes.tsx"
import { Initials } from "./Initials.tsx"
import { useLevelsState } from "./levels.ts"
import { Notes } from "./Notes.tsx"
import { OwnWords } from "./OwnWords.tsx"
import type { SentencePlace } from "./place.ts"
import { shownOf, textOf } from "./shown.ts"
import { Words } from "./Words.tsx"

interface Props {
  readonly place: SentencePlace
  /** Number of the paragraph; null for headings. */
  readonly number: number | null
}

/** One sentence looked into: as it was written, as it stands at a step, and all that can be decided about it. */
export function Inspector({ place, number }: Props) {
  const { column, block: index, sentence } = place
  const { article, anchors, levels, placed } = useDesk()
  const { rewrite, close } = useLevelsState()
  const block = article.blocks[index]!
  const sentences = anchors.of(block.id)
  const { anchor, span } = sentences[sentence]!
  const leveled = column === "original" ? null : levels.get(column)?.blocks[index]
  const isHidden =
    column !== "original" &&
    placed.decisions.hidden.some(({ block: id, steps }) => id === block.id && steps.includes(column))
  const own =
    column === "original" || isHidden
      ? undefined
      : placed.decisions.own.find(
          (words) =>
            words.block === block.id && words.span.start === span.start && words.steps.includes(column),
        )
  const text = useMemo(() => {
    const spans = sentences.map(({ span }) => span)
    return leveled === undefined ? "" : textOf(shownOf(block, leveled, spans, own && [own]), sentence)
  }, [block, leveled, sentences, sentence, own])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return
    event.stopPropagation()
    close()
  }

  return (
    <aside className="inspector" aria-label={t("deskInspector")} onKeyDown={onKeyDown}>
      <div className="inspector-top">
        <h2 tabIndex={-1}>
          {number === null ? t("deskSentence", sentence + 1) : t("deskSentenceOf", sentence + 1, number)}
          <span className="soft"> {columnName(column)}</span>
        </h2>
        <button type="button" className="button close" onClick={close} aria-label={t("close")}>
          ×
        </button>
      </div>
      {isHidden ? (
        <p className="soft">{t("deskHiddenHere")}</p>
      ) : (
        column !== "original" && (
          <button type="button" className="button main" data-enter onClick={() => rewrite(place)}>
            {t("deskRewrite")}
          </button>
        )
      )}
      {column !== "original" && (
        <div className="texts">
          <h3>{t("deskWritten")}</h3>
          <p lang="en">{slice(block.text, span)}</p>
          <h3>{t("deskNow")}</h3>
          {text === slice(block.text, span) ? (
            <p className="soft">{t("deskSame")}</p>
          ) : (
            <p lang="en">{text === "" ? <span className="waiting" /> : text}</p>
          )}
        </div>
      )}
      {own && column !== "original" && <OwnWords own={own} block={block} anchor={anchor} step={column} />}
      {column === "original" && <AtSteps place={place} />}
      {column !== "original" && leveled && !isHidden && !own && (
        <Changes leveled={leveled} sentence={span} step={column} />
      )}
      <Words key={`${index} ${sentence}`} block={block} span={span} />
      <Notes block={block} anchor={anchor} span={span} />
      {column !== "original" && <Initials />}
    </aside>
  )
}
