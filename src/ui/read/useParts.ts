import { type RefObject, useEffect, useMemo, useState } from "react"
import type { Block } from "../../engine/text/block.ts"
import { blocksIn, type Piece, partsOf, sizesOf } from "../../page/layout.ts"
import { elementOf } from "../../page/offsets.ts"

/** Room that is left above a paragraph that is gone to, in pixels: the toolbar covers some. */
const ABOVE = 110

/** The parts of a text when one is shown at a time, and the way to a paragraph whether it is shown or not. */
export function useParts(
  on: boolean,
  pieces: readonly Piece[],
  blocks: readonly Block[],
  text: RefObject<HTMLElement | null>,
) {
  const starts = useMemo(() => (on ? partsOf(sizesOf(pieces, blocks)) : [0]), [on, pieces, blocks])
  /** The part that is shown, and what in it to go to once it is drawn: a block, or where the part begins. */
  const [aim, setAim] = useState<{ readonly part: number; readonly block: number | null } | null>(null)
  const part = Math.min(aim?.part ?? 0, starts.length - 1)

  useEffect(() => {
    const root = text.current
    if (!aim || !root) return
    if (aim.block === null) {
      scrollTo({ top: 0, behavior: "instant" })
      root.focus({ preventScroll: true })
    } else {
      const top = (elementOf(root, aim.block)?.getBoundingClientRect().top ?? 0) + scrollY - ABOVE
      scrollTo({ top, behavior: "instant" })
    }
  }, [aim, text])

  return {
    part,
    count: starts.length,
    /** Whether a piece belongs to the part that is shown. */
    holds: (piece: number) =>
      piece >= starts[part]! && piece < (starts[part + 1] ?? Number.POSITIVE_INFINITY),
    goTo: (part: number) => setAim({ part, block: null }),
    goToBlock(block: number) {
      const piece = pieces.findIndex((each) => blocksIn(each).includes(block))
      setAim({
        part: Math.max(
          0,
          starts.findLastIndex((start) => start <= piece),
        ),
        block,
      })
    },
  }
}
