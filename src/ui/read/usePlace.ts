import { type RefObject, useEffect, useState } from "react"
import { ask } from "../../app/messages.ts"
import { beginning, blockAt, readPlace } from "../../app/places.ts"
import type { Block } from "../../engine/text/block.ts"
import { blockElements, blockOf } from "../../page/offsets.ts"

/** The place is kept this many milliseconds after the reader last scrolled. */
const PAUSE = 400

/** How far below the upper edge of the window a paragraph must reach to count as the first in view, in pixels: the toolbar covers some. */
const COVERED = 90

/**
 * Where the reader was on this page before, as the place of a block; undefined until it is known, null when there is
 * none. From then on the place is kept as the reader goes on.
 */
export function usePlace(
  url: string,
  blocks: readonly Block[],
  text: RefObject<HTMLElement | null>,
  part: number,
): number | null | undefined {
  const [before, setBefore] = useState<number | null | undefined>(url === "" ? null : undefined)

  useEffect(() => {
    if (url === "") return
    const texts = blocks.map((block) => block.text)
    readPlace(url).then(
      (place) => setBefore(place && blockAt(texts, place)),
      () => setBefore(null),
    )
  }, [url, blocks])

  useEffect(() => {
    if (url === "" || before === undefined) return
    let timer: ReturnType<typeof setTimeout>
    const keep = () => {
      const block = firstInView(text.current)
      if (block === null) return
      const place = block === 0 ? null : { url, block, begins: beginning(blocks[block]!.text) }
      ask("place/keep", { url, place }).catch(() => {})
    }
    const onScroll = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, PAUSE)
    }
    // Another part is another place, without any scrolling.
    if (part > 0) onScroll()
    addEventListener("scroll", onScroll, { passive: true })
    return () => {
      clearTimeout(timer)
      removeEventListener("scroll", onScroll)
    }
  }, [url, blocks, text, before, part])

  return before
}

function firstInView(root: HTMLElement | null): number | null {
  if (!root) return null
  const first = blockElements(root).find((element) => {
    const { bottom, height } = element.getBoundingClientRect()
    return height > 0 && bottom > COVERED
  })
  return first ? blockOf(first) : null
}
