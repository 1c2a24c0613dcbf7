import { memo, type ReactNode, useState } from "react"
import { t } from "../t.ts"
import { inlineOf, type Segment, segmentsOf } from "./inline.ts"
import type { InlineMark } from "./layout.ts"
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
  return <>{nested(segments, 0, inline, leaf)}</>
})

function classOf(spot: Spot): string {
  if (spot.kind === "word") return spot.gloss.note === undefined ? "spot word" : "spot noted"
  return spot.now === null ? "spot undone" : "spot change"
}

/** Segments in their marks: those side by side in the same mark stand in one element. */
function nested(
  segments: readonly Segment[],
  depth: number,
  marks: readonly InlineMark[],
  leaf: (segment: Segment, key: number) => ReactNode,
): ReactNode[] {
  const nodes: ReactNode[] = []
  for (let at = 0; at < segments.length; ) {
    const mark = segments[at]!.marks[depth]
    if (mark === undefined) {
      nodes.push(leaf(segments[at]!, at))
      at += 1
      continue
    }
    const end = segments.findIndex((segment, i) => i > at && segment.marks[depth] !== mark)
    const inside = segments.slice(at, end < 0 ? segments.length : end)
    nodes.push(
      <Marked key={at} mark={marks[mark]!}>
        {nested(inside, depth + 1, marks, leaf)}
      </Marked>,
    )
    at += inside.length
  }
  return nodes
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
