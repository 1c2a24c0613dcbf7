import { type CSSProperties, type RefObject, useMemo } from "react"
import type { OwnWords } from "../../../engine/decisions.ts"
import type { Step } from "../../../engine/step.ts"
import type { Span } from "../../../engine/text/span.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import type { NumberedNote } from "./Cell.tsx"
import { ChangeNote } from "./ChangeNote.tsx"
import { ColumnHead } from "./ColumnHead.tsx"
import { useLevelsState } from "./levels.ts"
import { placeNamed, type SentencePlace } from "./place.ts"
import { NONE, Row } from "./Row.tsx"
import { useChangeNote } from "./useChangeNote.ts"
import { useMedia } from "./useMedia.ts"
import { useSentenceKeys } from "./useSentenceKeys.ts"
import { useTermsIn } from "./useTermsIn.ts"

interface Props {
  readonly table: RefObject<HTMLTableElement | null>
  readonly numbers: ReadonlyMap<string, number>
  /** The sentence that was gone to just now. */
  readonly goal: SentencePlace | null
  readonly onMenu: (block: number, button: HTMLElement) => void
}

/** Narrower windows show columns under each other, by how many there are: a line of text needs its width. */
const STACKED = [
  "(max-width: 720px)",
  "(max-width: 720px)",
  "(max-width: 720px)",
  "(max-width: 800px)",
  "(max-width: 1000px)",
]

/** The article once per column, a row for each of its blocks. */
export function Versions({ table, numbers, goal, onMenu }: Props) {
  const { article, foreign, anchors, levels, facts, placed, working, goTo } = useDesk()
  const { view } = useLevelsState()
  const { note, handlers, hide, hideSoon, stay } = useChangeNote()
  const keys = useSentenceKeys(onMenu)
  const { columns, selected, writing } = view
  const isStacked = useMedia(STACKED[columns.length]!)
  const { blocks } = article
  const { own, hidden } = placed.decisions
  const before = [...levels.values()][0]?.grade.before ?? null

  const sentences = useMemo(
    () => new Map(blocks.map(({ id }) => [id, anchors.of(id).map(({ span }) => span)])),
    [blocks, anchors],
  )
  const termsIn = useTermsIn(facts)
  const ownIn = useMemo(() => byBlock(own), [own])
  const notesIn = useMemo(() => notesByBlock(placed.notes), [placed.notes])
  const hiddenIn = useMemo(() => new Map(hidden.map(({ block, steps }) => [block, steps])), [hidden])
  const writingIn = useMemo(() => writingByBlock(writing), [writing])
  const at = (place: SentencePlace | null, index: number) => (place?.block === index ? place : null)

  return (
    <div>
      {/* One set of listeners for some thousand marks; the marks themselves can be reached and pressed by keyboard. */}
      <table
        ref={table}
        className={isStacked ? "versions stacked" : "versions"}
        aria-label={t("previewVersions")}
        aria-describedby="changes-hint"
        aria-busy={working}
        style={{ "--columns": columns.length } as CSSProperties}
        {...handlers}
        onClick={(event) => {
          hide()
          keys.onClick(event)
        }}
        onKeyDown={keys.onKeyDown}
      >
        <thead className="heads">
          <tr className="row">
            <th scope="col" className="number">
              <span className="unseen">{t("paragraphHead")}</span>
            </th>
            {columns.map((column) => (
              <ColumnHead
                key={column}
                column={column}
                article={column === "original" ? null : (levels.get(column) ?? null)}
                before={before}
                blocks={blocks}
                numbers={numbers}
                onGoTo={(place) => goTo(place, column)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {blocks.map((block, index) => (
            <Row
              key={block.id}
              lang={foreign ? (article.lang ?? "") : "en"}
              index={index}
              number={numbers.get(block.id) ?? null}
              block={block}
              sentences={sentences.get(block.id)!}
              columns={columns}
              levels={levels}
              terms={termsIn.get(block.id) ?? NONE}
              own={ownIn.get(block.id) ?? NONE}
              notes={notesIn.get(block.id) ?? NONE}
              hidden={hiddenIn.get(block.id) ?? (NONE as readonly Step[])}
              chosen={at(selected, index)}
              goal={at(goal, index)}
              writing={writingIn.get(index) ?? NONE}
            />
          ))}
        </tbody>
      </table>
      <ChangeNote note={note} onPointerEnter={stay} onPointerLeave={hideSoon} />
    </div>
  )
}

function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

const byBlock = (own: readonly (OwnWords & { readonly span: Span })[]) => grouped(own, ({ block }) => block)

const notesByBlock = (notes: readonly NumberedNote["note"][]) =>
  grouped(
    notes.map((note, at) => ({ at, note })),
    ({ note }) => note.block,
  )

const writingByBlock = (names: ReadonlySet<string>) => grouped([...names], (name) => placeNamed(name).block)
