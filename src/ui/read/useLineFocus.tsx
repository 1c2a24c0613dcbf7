import { type ReactNode, type RefObject, useCallback, useEffect, useRef } from "react"
import type { Focus } from "../../app/settings.ts"
import { type Line, linesOf, nearest, windowAround } from "./lines.ts"

/** Where in the window the line that is read is kept, as a share of its height. */
const HEIGHT = 0.4

/** Room above and below the letters of a line, as a share of its height. */
const ROOM = 0.14

const COUNTS: Readonly<Record<Focus, number>> = { none: 0, "1": 1, "3": 3, "5": 5, ruler: 1 }

/**
 * A window of some lines with all else dimmed, or a tinted bar on one line. Arrow keys and clicks move it; the ruler
 * follows the pointer too. `take` moves it to a height of the window, and says whether it stood elsewhere.
 * `drawn` is anything that changes when the text is drawn anew.
 */
export function useLineFocus(focus: Focus, text: RefObject<HTMLElement | null>, drawn: unknown) {
  const lines = useRef<readonly Line[]>([])
  const at = useRef(0)
  const above = useRef<HTMLDivElement>(null)
  const below = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const count = COUNTS[focus]

  const paint = useCallback(() => {
    const shown = windowAround(lines.current, at.current, count)
    const [top, bottom] = shown ? [shown.top - scrollY, shown.bottom - scrollY] : [0, innerHeight]
    if (above.current) above.current.style.height = `${Math.max(0, top)}px`
    if (below.current) below.current.style.top = `${bottom}px`
    if (bar.current) {
      bar.current.style.top = `${top}px`
      bar.current.style.height = `${bottom - top}px`
    }
  }, [count])

  const moveTo = useCallback(
    (line: number) => {
      at.current = Math.max(0, Math.min(line, lines.current.length - 1))
      const { top, bottom } = lines.current[at.current] ?? { top: 0, bottom: 0 }
      const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches
      scrollTo({ top: (top + bottom) / 2 - innerHeight * HEIGHT, behavior: isStill ? "instant" : "smooth" })
      paint()
    },
    [paint],
  )

  useEffect(() => {
    const root = text.current
    if (count === 0 || !root) return
    const measure = () => {
      const anchor = lines.current[at.current]
      lines.current = measured(root)
      if (anchor) at.current = nearest(lines.current, (anchor.top + anchor.bottom) / 2)
      paint()
    }
    const onScroll = () => {
      const line = lines.current[at.current]
      const isSeen = line && line.top >= scrollY + innerHeight * 0.08 && line.bottom <= scrollY + innerHeight
      // Moved by the wheel or a finger until the line was gone: the one that came to its place takes over.
      if (!isSeen && scrollY > 0) at.current = nearest(lines.current, scrollY + innerHeight * HEIGHT)
      paint()
    }
    const onKey = (event: KeyboardEvent) => {
      const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0
      if (by === 0 || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest(TAKES_ARROWS)) return
      event.preventDefault()
      moveTo(at.current + by)
    }
    const onPointer = ({ clientY, pointerType }: PointerEvent) => {
      if (pointerType !== "mouse") return
      at.current = nearest(lines.current, clientY + scrollY)
      paint()
    }
    const resized = new ResizeObserver(measure)
    resized.observe(root)
    measure()
    addEventListener("scroll", onScroll, { passive: true })
    addEventListener("resize", measure)
    addEventListener("keydown", onKey)
    if (focus === "ruler") root.addEventListener("pointermove", onPointer)
    return () => {
      resized.disconnect()
      removeEventListener("scroll", onScroll)
      removeEventListener("resize", measure)
      removeEventListener("keydown", onKey)
      root.removeEventListener("pointermove", onPointer)
    }
  }, [focus, count, text, paint, moveTo])

  useEffect(() => {
    if (count === 0 || !text.current) return
    lines.current = measured(text.current)
    at.current = Math.min(at.current, Math.max(0, lines.current.length - 1))
    paint()
  }, [drawn, count, text, paint])

  const take = (y: number): boolean => {
    if (count === 0 || focus === "ruler") return false
    const shown = windowAround(lines.current, at.current, count)
    const height = y + scrollY
    if (shown && shown.top <= height && height <= shown.bottom) return false
    moveTo(nearest(lines.current, height))
    return true
  }

  const element: ReactNode =
    focus === "none" ? null : focus === "ruler" ? (
      <div ref={bar} className="ruler" aria-hidden="true" />
    ) : (
      <>
        <div ref={above} className="shade above" aria-hidden="true" />
        <div ref={below} className="shade below" aria-hidden="true" />
      </>
    )
  /** To be called before another part is drawn: it is read from its first line on. */
  const rewind = () => {
    at.current = 0
  }
  return { element, take, rewind }
}

/** What uses the arrow keys itself. */
const TAKES_ARROWS = "input, textarea, select, [role=slider], [role=tab], [role=dialog]"

/** The lines of the text as it stands now. */
function measured(root: HTMLElement): Line[] {
  const range = document.createRange()
  const boxes = [...root.querySelectorAll("[data-block], [data-verbatim]")].flatMap((element) => {
    range.selectNodeContents(element)
    return [...range.getClientRects()].map(({ top, bottom, height }) => ({
      top: top + scrollY - height * ROOM,
      bottom: bottom + scrollY + height * ROOM,
    }))
  })
  return linesOf(boxes)
}
