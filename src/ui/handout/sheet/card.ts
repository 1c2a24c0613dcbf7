import type { HandoutMeaning } from "../../../app/handout/meanings.ts"
import { button, make } from "../../../page/bar/make.ts"
import { around, place } from "../../../page/bar/place.ts"
import { elementOf, rangeOf } from "../../../page/offsets.ts"
import type { Sheet } from "./open.ts"
import type { PressedSpot } from "./spots.ts"

export interface Cards {
  /** Shows what a word means, beside it. Another card goes. */
  open(spot: PressedSpot, meanings: readonly HandoutMeaning[]): void
  /** `back` is whether the focus goes back to the word. */
  close(back: boolean): void
}

/** Notes beside words of the text: one at a time, each a dialog that leaves the page usable. `tools` lie over the text's top. */
export function createCards({ document, text, say, shown }: Sheet, tools: HTMLElement): Cards {
  let now: { readonly card: HTMLElement; readonly from: PressedSpot } | null = null

  const close = (back: boolean) => {
    if (!now) return
    const { card, from } = now
    now = null
    card.remove()
    if (back) from.element.focus({ preventScroll: true })
  }
  const put = () => {
    if (!now) return
    const { card, from } = now
    const element = elementOf(text, from.block)
    const spans = shown()[from.block]!.spots[from.spot]!.spans
    const box =
      element && around(spans.flatMap((span) => [...(rangeOf(element, span)?.getClientRects() ?? [])]))
    if (!box) return
    const { clientWidth: right, clientHeight: bottom } = document.documentElement
    // In low windows the tools scroll away with the page.
    const top = Math.max(0, tools.getBoundingClientRect().bottom)
    card.style.maxHeight = "none"
    const size = { width: card.offsetWidth, height: card.offsetHeight }
    const at = place(box, size, { left: 0, top, right, bottom })
    Object.assign(card.style, { left: `${at.left}px`, top: `${at.top}px`, maxHeight: `${at.height}px` })
  }

  document.addEventListener("keydown", (event) => event.key === "Escape" && close(true))
  document.addEventListener("pointerdown", (event) => {
    if (now && !now.card.contains(event.target as Node)) close(false)
  })
  addEventListener("resize", put)
  addEventListener("scroll", put, { passive: true })

  return {
    close,
    open(from, meanings) {
      close(false)
      const meaning = meanings[shown()[from.block]!.spots[from.spot]!.meaning]!
      const card = make(document, "div", {
        class: "card",
        role: "dialog",
        tabindex: "-1",
        "aria-label": say(meaning.kind === "note" ? "handoutNote" : "cardMeaning"),
      })
      const leave = button(document, "✕", () => close(true), { class: "close", "aria-label": say("close") })
      // Behind the card the page ends: the keyboard goes on where it came from.
      leave.addEventListener("keydown", (event) => {
        if (event.key !== "Tab") return
        event.preventDefault()
        close(true)
      })
      card.append(...content(meaning, document, say), leave)
      now = { card, from }
      document.body.append(card)
      put()
      card.focus({ preventScroll: true })
    },
  }
}

function content({ kind, word, senses }: HandoutMeaning, document: Document, say: Sheet["say"]): Element[] {
  const isNote = kind === "note"
  const head = make(
    document,
    "h2",
    isNote ? { dir: "auto" } : { lang: "en" },
    word === "" ? say("handoutNote") : word,
  )
  if (senses.length > 1) {
    const items = senses.map(({ text }) => make(document, "li", { lang: "en" }, text))
    return [
      head,
      make(document, "p", { class: "soft" }, say("cardCanMean")),
      make(document, "ul", {}, ...items),
    ]
  }
  return [
    head,
    ...senses.flatMap(({ text, example }) => [
      make(document, "p", isNote ? { dir: "auto" } : { lang: "en" }, text),
      ...(example === null
        ? []
        : [
            make(
              document,
              "p",
              { class: "soft" },
              `${say("cardExample")} `,
              make(document, "span", { lang: "en" }, example),
            ),
          ]),
    ]),
  ]
}
