import type { InlineMark, Outline, Part } from "../../src/page/outline.ts"

const SIGNS = {
  paragraph: "p",
  quote: "quote",
  caption: "caption",
} as const

/** An outline on few lines, for people to compare: what each part is, and the texts of its blocks. */
export function sketch(outline: Outline, texts: readonly string[]): string {
  const all = (parts: readonly Part[]): string => parts.map(one).join(" | ")
  const one = (part: Part): string => {
    switch (part.kind) {
      case "heading":
        return `h${part.level} ${texts[part.block]}`
      case "list": {
        const items = part.items.map((item) => `[${all(item)}]`).join("")
        return part.ordered ? `ol${part.start}${items}` : `ul${items}`
      }
      case "table":
        return `table${part.rows
          .map((row) => {
            const cells = row.map(({ header, columns, rows, parts }) => {
              const size = columns * rows > 1 ? `${columns}x${rows} ` : ""
              return `${header ? "!" : ""}${size}${all(parts)}`
            })
            return `[${cells.join(" ; ")}]`
          })
          .join("")}`
      case "picture":
        return `picture ${part.alt} ${part.width}x${part.height} ${part.address}`
      case "verbatim":
        return `${part.blocks.length ? "verbatim" : "text"} ${JSON.stringify(part.text)}`
      default:
        return `${SIGNS[part.kind]} ${texts[part.block]}`
    }
  }
  return all(outline.parts)
}

/** The blocks of some parts, in the order in which a reader meets them. */
export function blocksIn(parts: readonly Part[]): number[] {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case "list":
        return part.items.flatMap(blocksIn)
      case "table":
        return part.rows.flat().flatMap((cell) => blocksIn(cell.parts))
      case "picture":
        return []
      case "verbatim":
        return part.blocks
      default:
        return [part.block]
    }
  })
}

/** What is wrong with the marks of a text: empty, out of range, not outer before inner, crossing. */
export function faultsOf(marks: readonly InlineMark[], length: number): string[] {
  const spans = marks.map(({ span }) => span)
  return spans.flatMap(({ start, end }, at) => {
    const faults: string[] = []
    if (start >= end) faults.push(`${at} is empty`)
    if (start < 0 || end > length) faults.push(`${at} is out of range`)
    for (const later of spans.slice(at + 1)) {
      if (later.start < start) faults.push(`${at} is out of order`)
      if (later.start < end && later.end > end) faults.push(`${at} crosses`)
    }
    return faults
  })
}
