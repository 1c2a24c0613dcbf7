import { memo, type ReactNode, useState } from "react"
import { type InlineNode, inlineOf, nested, type Segment, segmentsOf } from "../../page/inline.ts"
import type { InlineMark } from "../../page/layout.ts"
import { t } from "../t.ts"
import type { Shown, Spot } from "./shown.ts"

interface Props {
  readonly shown: Shown
  readonly marks: readonly InlineMark[]
}

/** The text of a block: text nodes, the page's inline marks, and what can be opened. Never markup from the page. */
export const BlockText = memo(function BlockText({ shown, marks }: Props) {
  const { text, runs, spots } = shown
  /** The spot that Tab comes to; the arrow keys go on from there. */
  const [stop, setStop] = useState(0)
  const inline = inlineOf(marks, runs)
  const segments = segmentsOf(text, inline, spots)
  const seen = new Set<number>()

  const leaf = ({ text, spot }: Segment, key: number): ReactNode => {
    if (spot === null) return text
    const isFirst = !seen.has(spot)
    seen.add(spot)
    const own = spots[spot]!
    const isStop = isFirst && spot === Math.min(stop, spots.length - 1)
    return (
      <span
        key={key}
        className={classOf(own)}
        data-spot={own.name}
        {...(isFirst && {
          role: "button",
          tabIndex: isStop ? 0 : -1,
          "aria-haspopup": "dialog",
          onFocus: () => setStop(spot),
        })}
      >
        {text}
      </span>
    )
  }
  return <>{drawn(nested(segments), inline, leaf)}</>
})

function classOf(spot: Spot): string {
  if (spot.kind === "word") return spot.gloss.note === undefined ? "spot word" : "spot noted"
  return spot.now === null ? "spot undone" : "spot change"
}

function drawn(
  nodes: readonly InlineNode[],
  marks: readonly InlineMark[],
  leaf: (segment: Segment, key: number) => ReactNode,
): ReactNode[] {
  return nodes.map((node, at) =>
    "segment" in node ? (
      leaf(node.segment, at)
    ) : (
      <Marked key={at} mark={marks[node.mark]!}>
        {drawn(node.inside, marks, leaf)}
      </Marked>
    ),
  )
}

function Marked({ mark, children }: { readonly mark: InlineMark; readonly children: ReactNode }) {
  switch (mark.kind) {
    case "link":
      return mark.href !== undefined && /^https?:/i.test(mark.href) ? (
        <a href={mark.href} target="_blank" rel="noopener noreferrer" title={t("readLink")}>
          {children}
        </a>
      ) : (
        children
      )
    case "strong":
      return <strong>{children}</strong>
    case "emphasis":
      return <em>{children}</em>
    case "code":
      return <code>{children}</code>
    case "superscript":
      return <sup>{children}</sup>
    case "subscript":
      return <sub>{children}</sub>
  }
}
