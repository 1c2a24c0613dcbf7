import type * as Docx from "docx"
import { type InlineNode, nested, segmentsOf } from "../../../page/inline.ts"
import type { InlineMark } from "../../../page/layout.ts"
import type { Handout } from "../handout.ts"
import type { ShownBlock } from "../shown.ts"

/** What text is written with. */
export interface Pen {
  readonly docx: typeof Docx
  readonly handout: Pick<Handout, "dir">
}

/** Units that no XML document may hold, and halves of characters. A file with one of them does not open. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be written.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** A text as XML can hold it. */
export const clean = (text: string): string => text.replace(UNWRITABLE, "\uFFFD")

/** Words in one look. A line break in them stays one. */
export const plain = ({ docx, handout }: Pen, text: string, look: Docx.IRunOptions = {}): Docx.TextRun[] =>
  clean(text)
    .split(/\r\n|[\r\n]/)
    .map(
      (line, at) =>
        new docx.TextRun({
          ...look,
          ...(handout.dir === "rtl" && { rightToLeft: true }),
          ...(at > 0 && { break: 1 }),
          text: line,
        }),
    )

/** The text of a block with the article's marks: a link is one, whatever else it holds. */
export function runsOf(pen: Pen, { text, marks }: ShownBlock): Docx.ParagraphChild[] {
  const { docx } = pen
  const write = (
    nodes: readonly InlineNode[],
    look: Docx.IRunOptions,
    linked: boolean,
  ): Docx.ParagraphChild[] =>
    nodes.flatMap((node): Docx.ParagraphChild[] => {
      if ("segment" in node) return plain(pen, node.segment.text, look)
      const mark = marks[node.mark]!
      if (mark.kind !== "link") return write(node.inside, { ...look, ...LOOKS[mark.kind] }, linked)
      if (linked || mark.href === undefined || !/^https?:/i.test(mark.href))
        return write(node.inside, look, linked)
      const children = write(node.inside, { ...look, style: "Hyperlink" }, true)
      return [new docx.ExternalHyperlink({ link: clean(mark.href), children })]
    })
  return write(nested(segmentsOf(text, marks, [])), {}, false)
}

const LOOKS: Readonly<Record<Exclude<InlineMark["kind"], "link">, Docx.IRunOptions>> = {
  strong: { bold: true },
  emphasis: { italics: true },
  code: { font: "Courier New", noProof: true },
  superscript: { superScript: true },
  subscript: { subScript: true },
}
