import type { Dock } from "./beyond.ts"

/** Movement under this many pixels is a shaky click. */
const SHAKE = 4

const COLUMNS = ["-start", "", "-end"] as const

/** Lets an element be moved by its handle from one dock of the window to another. */
export function makeMovable(
  element: HTMLElement,
  handle: HTMLElement,
  view: Window,
  moved: (dock: Dock) => void,
): void {
  let from: { x: number; y: number } | null = null
  const by = (event: PointerEvent): [number, number] => [event.clientX - from!.x, event.clientY - from!.y]
  const release = (): void => {
    from = null
    element.style.transform = ""
    element.classList.remove("moving")
  }
  handle.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return
    from = { x: event.clientX, y: event.clientY }
    handle.setPointerCapture(event.pointerId)
  })
  handle.addEventListener("pointermove", (event) => {
    if (!from) return
    const [x, y] = by(event)
    if (Math.hypot(x, y) < SHAKE) return
    element.classList.add("moving")
    element.style.transform = `translate(${x}px, ${y}px)`
  })
  handle.addEventListener("pointerup", (event) => {
    if (!from) return
    const far = Math.hypot(...by(event)) >= SHAKE
    const { left, right, top, bottom } = element.getBoundingClientRect()
    release()
    if (far) moved(dockAt((left + right) / 2 / view.innerWidth, (top + bottom) / 2 / view.innerHeight))
  })
  handle.addEventListener("pointercancel", release)
}

/** The dock nearest to a place in the window; both places are shares of it, 0 to 1. */
export function dockAt(across: number, down: number): Dock {
  return `${down < 0.5 ? "top" : "bottom"}${COLUMNS[across < 0.34 ? 0 : across < 0.67 ? 1 : 2]}`
}

/** The dock that an arrow key leads to from another; null for other keys. */
export function dockBeside(dock: Dock, key: string): Dock | null {
  const row = dock.startsWith("top") ? "top" : "bottom"
  const column = COLUMNS.indexOf(dock.slice(row.length) as (typeof COLUMNS)[number])
  if (key === "ArrowUp") return `top${COLUMNS[column]!}`
  if (key === "ArrowDown") return `bottom${COLUMNS[column]!}`
  if (key === "ArrowLeft") return `${row}${COLUMNS[Math.max(0, column - 1)]!}`
  if (key === "ArrowRight") return `${row}${COLUMNS[Math.min(2, column + 1)]!}`
  return null
}
