const SVG = "http://www.w3.org/2000/svg"

/** Strokes on a field of 24 by 24; fonts do not have all of these signs. */
const STROKES = {
  listen: ["M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z", "M15.5 9a4.2 4.2 0 0 1 0 6", "M18 6.5a8 8 0 0 1 0 11"],
  move: ["M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01"],
  more: ["M5 12h.01M12 12h.01M19 12h.01"],
  fold: ["M6 15l6-6 6 6", "M6 19h12"],
  close: ["M6 6l12 12M18 6L6 18"],
  previous: ["M14.5 6l-6 6 6 6"],
  next: ["M9.5 6l6 6-6 6"],
  less: ["M6 12h12"],
  plus: ["M6 12h12M12 6v12"],
  stairs: ["M4 19h4v-4h4v-4h4V7h4"],
} as const

export type IconName = keyof typeof STROKES

/** A sign that says nothing to those who listen: its button has a name. */
export function icon(document: Document, name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg")
  svg.setAttribute("viewBox", "0 0 24 24")
  svg.setAttribute("aria-hidden", "true")
  svg.setAttribute("class", `sign-${name}`)
  for (const strokes of STROKES[name]) {
    const path = document.createElementNS(SVG, "path")
    path.setAttribute("d", strokes)
    svg.append(path)
  }
  return svg
}
