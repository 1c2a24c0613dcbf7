import type * as Docx from "docx"

/** Of what is said beside the text: 5.7:1 on white. */
export const GREY = "5F6B70"

/** The look of a Word file: large enough to read with ease, and headings that lists of contents find. */
export function stylesOf(docx: typeof Docx, lang: string, isRtl: boolean): Docx.IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: "1B2A30" },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  })
  return {
    default: {
      document: {
        // Sizes are in half points, distances in twentieths of a point.
        run: {
          font: "Verdana",
          size: 23,
          language: isRtl ? { value: lang, bidirectional: lang } : { value: lang },
        },
        // Without its rule LibreOffice cuts whatever is higher than a line, such as pictures.
        paragraph: { spacing: { after: 160, line: 320, lineRule: docx.LineRuleType.AUTO } },
      },
      heading1: heading(38, 0),
      heading2: heading(30, 360),
      heading3: heading(26, 300),
      heading4: heading(24, 260),
      heading5: heading(23, 240),
      heading6: heading(23, 240),
    },
    paragraphStyles: [
      {
        id: "Quote",
        name: "Quote",
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        paragraph: {
          indent: { start: 567 },
          border: { left: { style: docx.BorderStyle.SINGLE, size: 18, space: 10, color: "9AA7AC" } },
        },
      },
      {
        id: "Code",
        name: "Code",
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        run: { font: "Courier New", size: 20, noProof: true },
        paragraph: { shading: { type: docx.ShadingType.CLEAR, fill: "F0F3F4" } },
      },
      {
        id: "Caption",
        name: "Caption",
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        run: { size: 20, color: GREY },
      },
    ],
  }
}
