import { createContext, type ReactNode, useContext } from "react"
import type { Layout, Piece, Table } from "../../page/layout.ts"
import { t } from "../t.ts"
import { BlockText } from "./BlockText.tsx"
import { Picture } from "./Picture.tsx"
import type { Shown } from "./shown.ts"

/** What is drawn, and how. */
export interface Drawn {
  /** Of the words of the article; the buttons beside them have the reader's. */
  readonly lang: string
  readonly layout: Layout
  readonly shown: readonly Shown[]
  /** Whether paragraphs show their numbers. */
  readonly numbers: boolean
  /** Blocks that are shown as they were written, for now. */
  readonly asWritten: ReadonlySet<number>
  /** Shows a block as it was written, and back; null while nothing else is shown. */
  readonly onWritten: ((block: number) => void) | null
}

const DrawnContext = createContext<Drawn | null>(null)

export function DrawnArticle({ drawn, children }: { readonly drawn: Drawn; readonly children: ReactNode }) {
  return <DrawnContext value={drawn}>{children}</DrawnContext>
}

/** A piece of the article as the page laid it out. */
export function PieceView({ piece }: { readonly piece: Piece }) {
  const { lang } = useContext(DrawnContext)!
  switch (piece.kind) {
    case "heading": {
      const Heading = `h${piece.level}` as const
      return (
        <Heading className="block" data-block={piece.block} lang={lang}>
          <Text block={piece.block} />
        </Heading>
      )
    }
    case "quote":
      return (
        <blockquote>
          <Numbered block={piece.block} />
        </blockquote>
      )
    case "paragraph":
      return <Numbered block={piece.block} />
    case "caption":
      return <Numbered block={piece.block} small />
    case "list": {
      const items = piece.items.map((parts, at) => <li key={at}>{pieceViews(parts)}</li>)
      return piece.ordered ? <ol start={piece.start}>{items}</ol> : <ul>{items}</ul>
    }
    case "table":
      return <TableView table={piece} />
    case "picture":
      return <Picture picture={piece} lang={lang} />
    case "verbatim":
      return (
        <pre data-verbatim="" lang={lang}>
          <code>{piece.text}</code>
        </pre>
      )
  }
}

const pieceViews = (parts: readonly Piece[]): ReactNode[] =>
  parts.map((piece, at) => <PieceView key={at} piece={piece} />)

function Text({ block }: { readonly block: number }) {
  const { shown, layout } = useContext(DrawnContext)!
  const own = shown[block]
  return own ? <BlockText shown={own} marks={layout.marks[block] ?? []} /> : null
}

/** A paragraph with its number beside it, by which a class can name it. */
function Numbered({ block, small = false }: { readonly block: number; readonly small?: boolean }) {
  const { lang, layout, numbers, asWritten, onWritten } = useContext(DrawnContext)!
  const number = layout.numbers[block] ?? null
  const isWritten = asWritten.has(block)
  return (
    <div className={small ? "numbered small" : "numbered"}>
      {numbers && number !== null && (
        <button
          type="button"
          className="number"
          aria-label={t(isWritten ? "readParagraphBack" : "readParagraphWritten", number)}
          aria-pressed={isWritten}
          title={t(isWritten ? "readParagraphBack" : "readParagraphWritten", number)}
          disabled={onWritten === null}
          onClick={() => onWritten?.(block)}
        >
          {number}
        </button>
      )}
      <p className="block" data-block={block} lang={lang}>
        <Text block={block} />
      </p>
      {isWritten && <p className="as-written-note">{t("originalLong")}</p>}
    </div>
  )
}

function TableView({ table }: { readonly table: Table }) {
  const { lang } = useContext(DrawnContext)!
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard.
    <section className="table-scroll" tabIndex={0} aria-label={t("readTable")}>
      <table>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map(({ header, columns, rows, parts }, column) => {
                const Cell = header ? "th" : "td"
                return (
                  <Cell key={column} colSpan={columns} rowSpan={rows}>
                    {parts.map((piece, nth) =>
                      piece.kind === "paragraph" || piece.kind === "heading" ? (
                        <p key={nth} className="block" data-block={piece.block} lang={lang}>
                          <Text block={piece.block} />
                        </p>
                      ) : (
                        <PieceView key={nth} piece={piece} />
                      ),
                    )}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
