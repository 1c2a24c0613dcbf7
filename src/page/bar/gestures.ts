/** What the reader does in the page, as far as it is meant for us. */
export interface Doings {
  /** A plain tap on text that does nothing else; also one that closes what is open. */
  tap(event: MouseEvent, onText: boolean): void
  /** Pressed and held still on text. */
  hold(x: number, y: number): void
  escape(): void
  /** Enter, with the caret in the text: browsers show one when asked to (F7). */
  enter(caret: Range): void
  /** The page is moved under what stands beside its words. */
  move(): void
  copy(event: ClipboardEvent): void
}

/** What already does something else when it is tapped. */
const BUSY =
  "a[href],area,button,input,select,textarea,label,summary,option,video,audio,iframe,[role=button],[role=link],[contenteditable]"

/** What listens to clicks and holds more text than this, in characters, is a page or a part of one: its text is still text. */
const PHRASE = 300

/** Where copying takes what the reader has written. */
const FIELD = "input,textarea,[contenteditable]:not([contenteditable=false])"

/** How long a press must last to be a hold, in milliseconds, and how far it may tremble, in pixels. */
export const HOLD = 450
export const TREMBLE = 8

/** Listens to a page for as long as it is asked to; events inside `own` are left alone. */
export function createGestures(
  document: Document,
  own: HTMLElement,
  doings: Doings,
): { start(): void; stop(): void } {
  const view = document.defaultView!
  let pressed: { x: number; y: number; timer: ReturnType<typeof setTimeout> } | null = null
  /** A hold ends with a click of the browser's, which is not a tap. */
  let held = false
  let frame = 0

  const isIn = (event: Event, selector: string): boolean =>
    event.composedPath().some((each) => (each as Element).matches?.(selector))
  const isBusy = (event: Event): boolean =>
    isIn(event, BUSY) ||
    event
      .composedPath()
      .some(
        (each) => (each as Element).matches?.("[onclick]") && (each as Element).textContent.length < PHRASE,
      )
  const isPlain = (event: MouseEvent): boolean =>
    event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  const isOurs = (event: Event): boolean => event.composedPath().includes(own)

  const release = (): void => {
    clearTimeout(pressed?.timer)
    pressed = null
  }
  const press = (event: PointerEvent): void => {
    release()
    held = false
    if (isOurs(event) || !isPlain(event) || isBusy(event)) return
    const { clientX: x, clientY: y } = event
    const timer = setTimeout(() => {
      pressed = null
      if (document.getSelection()?.isCollapsed === false) return
      held = true
      doings.hold(x, y)
    }, HOLD)
    pressed = { x, y, timer }
  }
  const tremble = (event: PointerEvent): void => {
    if (pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > TREMBLE) release()
  }
  const click = (event: MouseEvent): void => {
    if (isOurs(event)) return
    if (held) {
      held = false
      return
    }
    const free = isPlain(event) && !isBusy(event) && document.getSelection()?.isCollapsed !== false
    doings.tap(event, free)
  }
  /** The page gets its keys all the same. */
  const key = (event: KeyboardEvent): void => {
    if (event.key === "Escape") doings.escape()
    const selection = document.getSelection()
    if (event.key !== "Enter" || isOurs(event) || !selection?.isCollapsed || selection.rangeCount === 0)
      return
    if (document.activeElement === null || document.activeElement === document.body)
      doings.enter(selection.getRangeAt(0))
  }
  const move = (): void => {
    release()
    if (frame) return
    frame = view.requestAnimationFrame(() => {
      frame = 0
      doings.move()
    })
  }
  const copy = (event: ClipboardEvent): void => {
    if (isOurs(event) || !isIn(event, FIELD)) doings.copy(event)
  }

  const listeners: readonly [string, (event: never) => void, AddEventListenerOptions][] = [
    ["pointerdown", press, { capture: true, passive: true }],
    ["pointermove", tremble, { capture: true, passive: true }],
    ["pointerup", release, { capture: true, passive: true }],
    ["pointercancel", release, { capture: true, passive: true }],
    ["click", click, { capture: true }],
    ["keydown", key, { capture: true }],
    ["scroll", move, { capture: true, passive: true }],
    ["resize", move, {}],
    ["copy", copy, { capture: true }],
  ]
  return {
    start() {
      for (const [type, act, options] of listeners) view.addEventListener(type, act as EventListener, options)
    },
    stop() {
      release()
      for (const [type, act, options] of listeners)
        view.removeEventListener(type, act as EventListener, options)
    },
  }
}
