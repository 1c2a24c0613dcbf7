import type { Block } from "../engine/text/block.ts"

/** Units of text whose blocks are remembered: some twenty long articles. What is read of them takes about 50 MB. */
const MOST_UNITS = 600_000

/**
 * Gives the same object for the same block each time. The engine remembers what it read by object, but whatever crosses a
 * message is a new one. Of more text than `most` units the blocks that were asked for longest ago are forgotten.
 */
export function interning(most = MOST_UNITS): (block: Block) => Block {
  const known = new Map<string, Block>()
  let units = 0
  return ({ id, kind, text, opaque, anchors }) => {
    const key = JSON.stringify([id, kind, text, opaque, anchors])
    const block = known.get(key) ?? { id, kind, text, opaque, anchors }
    if (known.delete(key)) units -= key.length
    known.set(key, block)
    units += key.length
    for (const oldest of known.keys()) {
      if (units <= most || oldest === key) break
      known.delete(oldest)
      units -= oldest.length
    }
    return block
  }
}
