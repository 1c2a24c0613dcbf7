import { createReader, type Reader, type Reading } from "../engine/read/index.ts"
import type { Block } from "../engine/text/block.ts"
import { readInput, readOptions } from "./lines.ts"
import { loadResources } from "./resources.ts"

const USAGE = `parse: reads English and prints it as CoNLL-U.
  parse < text              paragraphs, parted by blank lines
  parse --conllu < file     words and sentences of a CoNLL-U file, with our lemma, UPOS, XPOS, head and relation;
                            comments, ranges and empty nodes pass through, FEATS and DEPS are left out`

/** Fills the columns lemma, UPOS, XPOS, head and relation of a CoNLL-U text with what the reader says. */
const fillConllu = (reader: Reader, text: string): string =>
  text
    .split(/(\n\s*\n)/)
    .map((part) => (part.trim() === "" ? part : fillSentence(reader, part)))
    .join("")

const fillSentence = (reader: Reader, part: string): string => {
  const lines = part.split("\n")
  const isWord = (line: string): boolean => /^\d+\t/.test(line)
  const readings = reader.readWords(lines.filter(isWord).map((line) => line.split("\t")[1] ?? "_"))
  let next = 0
  return lines
    .map((line) => {
      if (!isWord(line)) return line
      const cells = line.split("\t")
      const reading = readings[next++]
      if (reading === undefined) return line
      return [
        cells[0],
        cells[1],
        reading.lemma || "_",
        reading.upos,
        reading.xpos,
        "_",
        reading.head + 1,
        reading.relation,
        "_",
        cells[9] ?? "_",
      ].join("\t")
    })
    .join("\n")
}

/** Reads raw text and writes it as CoNLL-U, a paragraph after the other. */
const textToConllu = (reader: Reader, text: string): string => {
  const out: string[] = []
  text.split(/\n[^\S\n]*\n+/).forEach((paragraph, p) => {
    const block: Block = { id: `p${p + 1}`, kind: "paragraph", text: paragraph, opaque: [], anchors: [] }
    reader.read(block).sentences.forEach((sentence, s) => {
      out.push(
        `# sent_id = ${block.id}-s${s + 1}`,
        `# text = ${paragraph.slice(sentence.span.start, sentence.span.end).replace(/\s+/g, " ")}`,
      )
      for (const token of sentence.tokens) {
        const next = sentence.tokens[token.index + 1]
        const reading: Reading = token
        const misc = next !== undefined && next.span.start === token.span.end ? "SpaceAfter=No" : "_"
        const cells = [
          token.index + 1,
          token.text.replace(/\s+/g, " "),
          reading.lemma || "_",
          reading.upos,
          reading.xpos,
          "_",
          reading.head + 1,
          reading.relation,
          "_",
          misc,
        ]
        out.push(cells.join("\t"))
      }
      out.push("")
    })
  })
  return `${out.join("\n")}\n`
}

const values = readOptions(USAGE, { conllu: { type: "boolean" } })
const text = (await readInput()).replaceAll("\r\n", "\n")
const reader = createReader(loadResources())
process.stdout.write(values.conllu ? fillConllu(reader, text) : textToConllu(reader, text))
