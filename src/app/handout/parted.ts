import type { Piece } from "../../page/layout.ts"
import type { Handout } from "./handout.ts"

/** The heading with which the text begins, where that is its title, and all that follows. */
export function parted({ heading, pieces }: Pick<Handout, "heading" | "pieces">): {
  readonly title: Extract<Piece, { kind: "heading" }> | null
  readonly rest: readonly Piece[]
} {
  const first = heading === null ? pieces[0] : undefined
  return first?.kind === "heading" ? { title: first, rest: pieces.slice(1) } : { title: null, rest: pieces }
}
