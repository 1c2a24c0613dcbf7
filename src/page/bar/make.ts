import { type IconName, icon } from "./icons.ts"

type Attributes = Readonly<Record<string, string>>

/** An element with its attributes and children. Strings become text nodes, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  // Made for pages of any kind: in XML documents createElement would give an element without behaviour.
  const element = document.createElementNS("http://www.w3.org/1999/xhtml", tag) as HTMLElementTagNameMap[K]
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** A button that says what it does in `label`; an icon may stand for it to the eye. */
export function button(
  document: Document,
  label: string,
  act: () => void,
  attributes: Attributes = {},
  symbol?: IconName,
): HTMLButtonElement {
  const named = symbol === undefined ? attributes : { ...attributes, "aria-label": label, title: label }
  const made = make(
    document,
    "button",
    { type: "button", ...named },
    symbol === undefined ? label : icon(document, symbol),
  )
  made.addEventListener("click", act)
  return made
}

/** Writes a text only if it is another: a live region would say it again. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
