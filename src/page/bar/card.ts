import type { Gloss } from "../../engine/leveled.ts"
import { type Beside, following } from "./excerpt.ts"
import { button, make } from "./make.ts"
import { type Box, gone, place } from "./place.ts"
import type { Say } from "./texts.ts"

/** A change as the card shows it. */
export interface ChangeNote {
  /** What stands in the page; null where the original words were put back. */
  readonly now: string | null
  readonly original: string
  /** The words around it that both wordings share. */
  readonly beside: Beside
  readonly reason: string
  readonly folded: boolean
  /** Puts the words back, or uses the plain ones again. */
  readonly turn: () => void
}

/** Something in the page that a card can stand beside. */
export interface Anchor {
  ranges(): Range[]
}

/** A small note beside a place in the text. It is a dialog that leaves the page usable. */
export interface Card {
  readonly element: HTMLElement
  /** Shows something beside an anchor. `focus` moves the focus inside. */
  open(
    content: { readonly change: ChangeNote } | { readonly gloss: Gloss },
    anchor: Anchor,
    focus: boolean,
  ): void
  isOpen(): boolean
  /** All that it says, to be read out. */
  text(): string
  close(): void
  /** Follows the anchor; closes when the reader has left it behind. */
  follow(): void
}

/** The anchor may be this far out of the window before the card closes, in pixels. */
const FAR = 120

export function createCard(document: Document, t: Say, free: () => Box, onClose: () => void): Card {
  const element = make(document, "div", { class: "card", role: "dialog", tabindex: "-1", hidden: "" })
  let anchor: Anchor | null = null

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
    const box = boxOf(anchor)
    const room = free()
    if (!box || gone(box, room) > FAR) {
      close()
      return
    }
    element.style.maxHeight = `${Math.max(120, room.bottom - room.top - 16)}px`
    const { left, top } = place(box, { width: element.offsetWidth, height: element.offsetHeight }, room)
    element.style.left = `${left}px`
    element.style.top = `${top}px`
  }

  return {
    element,
    open(content, at, focus) {
      anchor = at
      const label =
        "gloss" in content
          ? t("cardMeaning")
          : t(content.change.folded ? "cardFold" : content.change.now === null ? "cardUndone" : "cardChange")
      element.setAttribute("aria-label", label)
      element.replaceChildren(
        button(document, t("close"), close, { class: "icon" }, "✕"),
        ...("gloss" in content ? meaning(document, t, content.gloss) : change(document, t, content.change)),
      )
      element.hidden = false
      element.scrollTop = 0
      follow()
      if (focus) element.focus({ preventScroll: true })
    },
    isOpen: () => anchor !== null,
    text: () =>
      [...element.querySelectorAll("h2,dt,dd,.why,.meaning > span,.family")]
        .map(({ textContent }) => textContent)
        .join(". "),
    close,
    follow,
  }
}

function change(
  document: Document,
  t: Say,
  { now, original, beside, reason, folded, turn }: ChangeNote,
): Node[] {
  const soft = (words: string): Node => make(document, "span", { class: "beside" }, words)
  const pair = (name: string, words: string, kind: string): Node[] => [
    make(document, "dt", {}, name),
    make(
      document,
      "dd",
      { class: kind, lang: "en" },
      ...(folded ? [words] : [soft(beside.before), words, soft(following(words, beside.after))]),
    ),
  ]
  const rows = [
    ...(now === null || folded ? [] : pair(t("cardNow"), now, "now")),
    ...pair(t(folded && now !== null ? "cardFolded" : "cardOriginal"), original, "original"),
  ]
  const action = now === null ? (folded ? "cardFoldAgain" : "cardAgain") : folded ? "cardOpen" : "cardPutBack"
  return [
    make(document, "dl", {}, ...rows),
    ...(now === null || folded ? [] : [make(document, "p", { class: "why" }, reason)]),
    button(document, t(action), turn, { class: "act" }),
  ]
}

function meaning(
  document: Document,
  t: Say,
  { headword, meanings, sure, syllables, family, picture }: Gloss,
): Node[] {
  const several = !sure && meanings.length > 1
  const items = meanings.map(({ definition, example, plain }) => {
    const own = make(
      document,
      several ? "li" : "p",
      { class: "meaning" },
      make(document, "span", {}, definition),
    )
    if (plain !== null) own.append(make(document, "span", { class: "plain" }, t("cardPlain", plain)))
    if (example !== null && !several)
      own.append(make(document, "span", { class: "example" }, t("cardExample", example)))
    return own
  })
  return [
    make(
      document,
      "h2",
      { lang: "en" },
      headword,
      ...(picture === null
        ? []
        : [make(document, "span", { class: "picture", "aria-hidden": "true" }, picture)]),
    ),
    // The parts help the eye; a screen reader would spell them out.
    ...(syllables === headword
      ? []
      : [make(document, "p", { class: "syllables", lang: "en", "aria-hidden": "true" }, syllables)]),
    ...(sure ? [] : [make(document, "p", { class: "why" }, t("cardCanMean"))]),
    ...(several ? [make(document, "ul", { lang: "en" }, ...items)] : items),
    ...(family.length === 0
      ? []
      : [make(document, "p", { class: "family" }, t("cardFamily", family.join(", ")))]),
  ]
}

/** The box around a place in the page; null where it is no longer seen. */
function boxOf(anchor: Anchor): Box | null {
  const boxes = anchor
    .ranges()
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width }) => width > 0)
  const first = boxes[0]
  if (!first) return null
  // Over several lines the card goes under the whole, beside where it begins.
  const lines = boxes.filter(({ top }) => top < first.top + 200)
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: first.top,
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  }
}
