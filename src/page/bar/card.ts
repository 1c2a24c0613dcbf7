import { button, make } from "./make.ts"
import type { Note } from "./notes.ts"
import { around, type Box, gone, place } from "./place.ts"
import type { Say } from "./texts.ts"

/** Something in the page that a card can stand beside. */
export interface Anchor {
  ranges(): Range[]
}

/** A small note beside a place in the text. It is a dialog that leaves the page usable. */
export interface Card {
  readonly element: HTMLElement
  /** Shows a note beside an anchor. `focus` moves the focus inside. */
  open(note: Note, anchor: Anchor, focus: boolean): void
  /** Shows another note about the same place. The focus stays on the button that has it, by its place. */
  renew(note: Note, anchor: Anchor): void
  isOpen(): boolean
  /** All that it says, to be read out: each piece knows its language. */
  said(): (Node | string)[]
  close(): void
  /** Follows the anchor; closes when the reader has left it behind. */
  follow(): void
}

/** The anchor may be this far out of the window before the card closes, in pixels. */
const FAR = 120

export function createCard(document: Document, t: Say, free: () => Box, onClose: () => void): Card {
  const element = make(document, "div", { class: "card", role: "dialog", tabindex: "-1", hidden: "" })
  let anchor: Anchor | null = null
  // The second click of a double click may meet another button than the first: it is no wish of its own.
  element.addEventListener("click", (event) => event.detail > 1 && event.stopPropagation(), true)

  const close = (): void => {
    if (!anchor) return
    anchor = null
    // The focus leaves first: what is hidden with the focus in it loses it to nobody.
    onClose()
    element.hidden = true
    element.replaceChildren()
  }

  const follow = (): void => {
    if (!anchor) return
    const box = around(anchor.ranges().flatMap((range) => [...range.getClientRects()]))
    const room = free()
    if (!box || gone(box, room) > FAR) {
      close()
      return
    }
    element.style.maxHeight = ""
    const { left, top, height } = place(
      box,
      { width: element.offsetWidth, height: element.offsetHeight },
      room,
    )
    element.style.maxHeight = `${height}px`
    element.style.left = `${left}px`
    element.style.top = `${top}px`
  }

  const show = ({ label, nodes }: Note, at: Anchor): void => {
    anchor = at
    element.setAttribute("aria-label", label)
    element.replaceChildren(button(document, t("close"), close, { class: "icon" }, "close"), ...nodes)
  }
  const buttons = (): HTMLElement[] => [...element.querySelectorAll("button")]

  return {
    element,
    open(note, at, focus) {
      show(note, at)
      element.hidden = false
      element.scrollTop = 0
      follow()
      if (focus) element.focus({ preventScroll: true })
    },
    renew(note, at) {
      const focused = (element.getRootNode() as ShadowRoot).activeElement as HTMLElement | null
      const place = focused ? buttons().indexOf(focused) : -1
      show(note, at)
      follow()
      if (focused && (place >= 0 || element === focused)) (buttons()[place] ?? element).focus()
    },
    isOpen: () => anchor !== null,
    said: () =>
      [...element.querySelectorAll(".from,.told,.headword,dt,dd,.why,.meaning > span,.family")].flatMap(
        (piece, at) => [
          ...(at === 0 ? [] : [". "]),
          make(
            document,
            "span",
            { lang: piece.closest("[lang]")?.getAttribute("lang") ?? "" },
            ...piece.cloneNode(true).childNodes,
          ),
        ],
      ),
    close,
    follow,
  }
}
