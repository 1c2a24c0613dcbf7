import { type RefObject, useEffect, useState } from "react"
import { toOutput } from "../../../engine/edit/apply.ts"
import { rangeOf } from "../../../page/offsets.ts"
import { type DeskState, useDesk } from "../desk.ts"
import { placeName, type SentencePlace } from "./place.ts"
import type { LevelsView } from "./useLevelsView.ts"

/** How long the place that was gone to is marked, in milliseconds. */
const STAY = 3000

/** The name of the words that were gone to, among the browser's highlights. */
const HIGHLIGHT = "desk-goal"

/** Goes where the desk is asked to go: the sentence comes into sight, has the focus and is marked for a while. */
export function useGoal(view: LevelsView, table: RefObject<HTMLTableElement | null>): SentencePlace | null {
  const desk = useDesk()
  const { article, anchors, goal, levels } = desk
  const [there, setThere] = useState<SentencePlace | null>(null)
  const { columns, reached, reveal } = view

  useEffect(() => {
    if (goal === null || goal.turn === reached.current) return
    const column = goal.column ?? columns[0]!
    if (!columns.includes(column)) return reveal(column)
    const block = article.blocks.findIndex(({ id }) => id === goal.block)
    const sentence = anchors.of(goal.block).findLastIndex(({ span }) => span.start <= goal.span.start)
    const place = { column, block, sentence: Math.max(0, sentence) }
    const row = table.current?.querySelector<HTMLElement>(`[data-row="${block}"]`)
    row?.scrollIntoView({ block: "center" })
    const element =
      row?.querySelector<HTMLElement>(`[data-place="${placeName(place)}"]`) ??
      // A sentence that went into another has no place of its own any more.
      (column === "original" || levels.has(column) ? row?.querySelector<HTMLElement>(".told") : null)
    if (!element) return
    reached.current = goal.turn
    // Only now are the rows around it as high as they are.
    requestAnimationFrame(() => element.scrollIntoView({ block: "center" }))
    element.querySelector<HTMLElement>(".pick")?.focus({ preventScroll: true })
    setThere(place)
    mark(element, place, goal.span, desk)
  }, [goal, columns, levels, article, anchors, reached, reveal, table, desk])

  useEffect(() => {
    if (there === null) return
    const timer = setTimeout(() => {
      setThere(null)
      CSS.highlights.delete(HIGHLIGHT)
    }, STAY)
    return () => clearTimeout(timer)
  }, [there])
  return there
}

/** Marks the very words in the text of a sentence's cell, where they still stand there. */
function mark(
  sentence: HTMLElement,
  { column, block }: SentencePlace,
  { start, end }: NonNullable<DeskState["goal"]>["span"],
  { levels }: DeskState,
): void {
  const words = sentence.closest(".words")
  if (!words || words.querySelector(".rewrite")) return
  const runs = column === "original" ? null : levels.get(column)?.blocks[block]?.runs
  const from = runs ? toOutput(runs, start) : start
  const to = runs ? toOutput(runs, end - 1) : end - 1
  const range =
    from !== null && to !== null && from <= to ? rangeOf(words, { start: from, end: to + 1 }) : null
  if (range) CSS.highlights.set(HIGHLIGHT, new Highlight(range))
}
