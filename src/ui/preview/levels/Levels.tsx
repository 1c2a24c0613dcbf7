import { useCallback, useMemo, useRef, useState } from "react"
import { flushSync } from "react-dom"
import type { Block } from "../../../engine/text/block.ts"
import { type Column, MOST } from "../columns.ts"
import { useDesk } from "../desk.ts"
import { Hints } from "./Hints.tsx"
import { Inspector } from "./Inspector.tsx"
import { LevelsProvider, type LevelsState } from "./levels.ts"
import { MisfitNotice } from "./MisfitNotice.tsx"
import { ParagraphMenu } from "./ParagraphMenu.tsx"
import { placeName, type SentencePlace } from "./place.ts"
import { Refusals } from "./Refusals.tsx"
import { SelectionActs } from "./SelectionActs.tsx"
import { useGoal } from "./useGoal.ts"
import { useInitials } from "./useInitials.ts"
import type { LevelsView } from "./useLevelsView.ts"
import { useMedia } from "./useMedia.ts"
import { Versions } from "./Versions.tsx"
import { PANEL, tabId, ViewPicker } from "./ViewPicker.tsx"
import "./versions.css"
import "./sentences.css"
import "./inspector.css"

/** Windows in which the inspector stands beside the columns: the more there are, the wider. */
const ROOM = "(min-width: 1160px)"
const ROOM_FOR_MOST = "(min-width: 1500px)"

/** All there is to see of a text that no step changes. */
const AS_WRITTEN: readonly Column[] = ["original"]

/** The article at its steps: looked at, looked into and written. */
export function Levels({ view: asked }: { readonly view: LevelsView }) {
  const { article, foreign } = useDesk()
  const view = foreign ? { ...asked, kind: "side" as const, columns: AS_WRITTEN } : asked
  const numbers = useMemo(() => paragraphNumbers(article.blocks), [article.blocks])
  const table = useRef<HTMLTableElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const isRoomy = useMedia(view.columns.length === MOST ? ROOM_FOR_MOST : ROOM)
  const initials = useInitials()
  const [said, say] = useState("")
  const [menu, setMenu] = useState<{ readonly block: number; readonly button: HTMLElement } | null>(null)
  const goal = useGoal(view, table)

  const focus = useCallback((place: SentencePlace) => {
    const pick = table.current?.querySelector<HTMLElement>(`[data-place="${placeName(place)}"] .pick`)
    pick?.focus({ preventScroll: true })
    // The inspector may lie over the lower half of the window now.
    pick?.parentElement?.scrollIntoView({ block: "nearest" })
  }, [])
  const open = useCallback<LevelsState["open"]>(
    (place, { enter = false, words = null } = {}) => {
      flushSync(() => {
        view.select(place)
        view.note(words)
      })
      if (words !== null) return
      if (!enter) return focus(place)
      const panel = body.current?.querySelector(".inspector")
      const first =
        panel?.querySelector<HTMLElement>("[data-enter]") ?? panel?.querySelector<HTMLElement>("h2")
      first?.focus()
    },
    [view.select, view.note, focus],
  )
  const rewrite = useCallback<LevelsState["rewrite"]>(
    (place) => {
      flushSync(() => {
        view.write(place, true)
        // Where the inspector lies over the text it would hide what is written.
        if (view.selected !== null) view.select(isRoomy ? place : null)
      })
      const field = table.current?.querySelector<HTMLTextAreaElement>(
        `[data-writing="${placeName(place)}"] textarea`,
      )
      field?.focus()
      field?.setSelectionRange(field.value.length, field.value.length)
    },
    [view.write, view.select, view.selected, isRoomy],
  )
  const close = () => {
    const place = view.selected
    flushSync(() => view.select(null))
    if (place) focus(place)
  }
  const { selected } = view

  return (
    <LevelsProvider value={{ view, open, close, rewrite, focus, initials, say }}>
      {!foreign && <ViewPicker />}
      <MisfitNotice />
      <Refusals />
      {!foreign && <Hints said={said} />}
      <div
        ref={body}
        className={selected ? `levels-body open ${isRoomy ? "beside" : "below"}` : "levels-body"}
        data-columns={view.columns.length}
        {...(view.kind === "one" && { role: "tabpanel", id: PANEL, "aria-labelledby": tabId(view.shown) })}
      >
        <Versions
          table={table}
          numbers={numbers}
          goal={goal}
          onMenu={(block, button) => setMenu({ block, button })}
        />
        {selected && (
          <Inspector place={selected} number={numbers.get(article.blocks[selected.block]!.id) ?? null} />
        )}
      </div>
      <SelectionActs table={table} />
      {menu && (
        <ParagraphMenu
          key={menu.block}
          block={article.blocks[menu.block]!}
          index={menu.block}
          number={numbers.get(article.blocks[menu.block]!.id) ?? 0}
          button={menu.button}
          onClose={() => setMenu(null)}
        />
      )}
    </LevelsProvider>
  )
}

/** Numbers by which a class can name a paragraph; they are the same at every step. Headings have none. */
function paragraphNumbers(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counted = blocks.filter(({ kind }) => kind !== "heading")
  return new Map(counted.map(({ id }, index) => [id, index + 1]))
}
