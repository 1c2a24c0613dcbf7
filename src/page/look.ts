/**
 * How an element takes part in the layout of text: "block" starts and ends a text, "inline" is part of
 * one, "aside" floats out of it (its text is not read where it stands), "none" is not seen.
 */
export type Display = "block" | "inline" | "aside" | "none"

/** What the finder, the blocks and the outline ask of an element's style. One for browsers, one for documents without layout. */
export interface Look {
  display(element: Element): Display
  /** Whether line breaks and doubled spaces in the source are shown as they are. */
  keepsSpace(element: Element): boolean
  /** How large it is shown, in CSS pixels; nothing for what is not shown. */
  size(element: Element): { readonly width: number; readonly height: number }
  /** Which way its text runs. */
  direction(element: Element): "ltr" | "rtl"
}

const NEVER_SHOWN = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "meta",
  "link",
  "title",
  "datalist",
  "param",
  "source",
  "track",
])

const INLINE = new Set([
  "a",
  "abbr",
  "acronym",
  "b",
  "bdi",
  "bdo",
  "big",
  "br",
  "button",
  "cite",
  "code",
  "data",
  "del",
  "dfn",
  "em",
  "font",
  "i",
  "img",
  "input",
  "ins",
  "kbd",
  "label",
  "mark",
  "math",
  "nobr",
  "output",
  "picture",
  "q",
  "rp",
  "rt",
  "ruby",
  "s",
  "samp",
  "select",
  "slot",
  "small",
  "span",
  "strike",
  "strong",
  "sub",
  "sup",
  "svg",
  "textarea",
  "time",
  "tt",
  "u",
  "var",
  "wbr",
  "canvas",
  "iframe",
  "object",
  "embed",
  "audio",
  "video",
  "meter",
  "progress",
])

const tagOf = (element: Element): string => element.localName.toLowerCase()

/** A formula is part of its line, whatever its own parts compute to. */
const isFormula = (element: Element): boolean => /MathML$/.test(element.namespaceURI ?? "")

/** The look of a document without layout (jsdom, inert documents): by tag and by what the markup itself hides. */
export const tagLook: Look = {
  display(element) {
    const tag = tagOf(element)
    if (NEVER_SHOWN.has(tag) || element.hasAttribute("hidden")) return "none"
    const style = element.getAttribute("style")
    if (style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return "none"
    if (INLINE.has(tag) || isFormula(element)) return "inline"
    // A component without a known style: part of a sentence when it stands in one.
    if (tag.includes("-"))
      return element.parentElement && isPhrase(element.parentElement) ? "inline" : "block"
    return "block"
  },
  keepsSpace(element) {
    // Inherited, as in a browser.
    for (let at: Element | null = element; at; at = at.parentElement) {
      const own = /white-space\s*:\s*([\w-]+)/i.exec(at.getAttribute("style") ?? "")?.[1]
      if (own) return /^(?:pre|break-spaces)/i.test(own)
      if (/^(?:pre|textarea|listing)$/.test(tagOf(at))) return true
    }
    return false
  },
  size(element) {
    const attribute = (name: string): number => Number.parseInt(element.getAttribute(name) ?? "", 10) || 0
    return { width: attribute("width"), height: attribute("height") }
  },
  direction: (element) =>
    element.closest("[dir]")?.getAttribute("dir")?.toLowerCase() === "rtl" ? "rtl" : "ltr",
}

const isPhrase = (element: Element): boolean =>
  /^(?:p|h[1-6]|li|dt|dd)$/.test(tagOf(element)) || (INLINE.has(tagOf(element)) && tagOf(element) !== "slot")

/** The look of a page in a browser, from computed style. */
export function computedLook(view: Window): Look {
  return {
    display(element) {
      if (NEVER_SHOWN.has(tagOf(element))) return "none"
      const style = view.getComputedStyle(element)
      const display = style.display
      if (display === "none" || (style.visibility !== "visible" && style.visibility !== "")) return "none"
      if (
        isFormula(element) ||
        display === "contents" ||
        display.startsWith("inline") ||
        display.startsWith("ruby")
      )
        return "inline"
      // Out of the flow, an inline element computes to "block": screen-reader texts, tooltips, drop capitals.
      if (INLINE.has(tagOf(element))) {
        if (style.position === "absolute" || style.position === "fixed") return "aside"
        if (style.float !== "none" && (element.textContent ?? "").trim().length < 3) return "inline"
      }
      return "block"
    },
    keepsSpace: (element) => /^(?:pre|break)/.test(view.getComputedStyle(element).whiteSpace),
    size(element) {
      const { width, height } = element.getBoundingClientRect()
      return { width: Math.round(width), height: Math.round(height) }
    },
    direction: (element) => (view.getComputedStyle(element).direction === "rtl" ? "rtl" : "ltr"),
  }
}

/** The look that fits a document: computed where there is a layout engine, by tag elsewhere. */
export function lookOf(document: Document): Look {
  const view = document.defaultView
  // jsdom has getComputedStyle but no layout, and is slow at it.
  return view && !/jsdom/i.test(view.navigator.userAgent) ? computedLook(view) : tagLook
}

type WithRoot = Element & { openOrClosedShadowRoot?: ShadowRoot | null }
type ChromeDom = { chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } } }

/** The shadow root of an element. Extensions may see closed ones: Firefox by a property, Chrome by `chrome.dom`. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot
  const own = (element as WithRoot).openOrClosedShadowRoot
  if (own !== undefined) return own
  // Chrome throws for elements that cannot host a root.
  if (!element.localName.includes("-")) return null
  return (globalThis as ChromeDom).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null
}

/** The children of a node as they are laid out: a host's shadow tree, a slot's assigned nodes. */
export function composedChildren(node: Node): ArrayLike<Node> {
  if (node.nodeType !== 1) return node.childNodes
  const element = node as Element
  const root = shadowOf(element)
  if (root) return root.childNodes
  if (element.localName === "slot") {
    const assigned = (element as HTMLSlotElement).assignedNodes()
    if (assigned.length) return assigned
  }
  return element.childNodes
}

/** The parent of a node as it is laid out: the slot it is assigned to, the host of its shadow root. */
export function composedParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot
  if (slot) return slot
  const parent = node.parentNode
  if (parent && parent.nodeType === 11) return (parent as ShadowRoot).host ?? null
  return parent as Element | null
}

/**
 * Whether an element is kept from assistive tools and small enough that this says something of it:
 * pages hide all of their content this way while a dialog is open.
 */
export const isSetAside = (element: Element): boolean =>
  element.getAttribute("aria-hidden") === "true" && (element.textContent ?? "").length < 2000
