import type { BlockSpan } from "../../engine/decisions.ts"
import { useDesk } from "./desk.ts"
import { excerptOf } from "./excerpt.ts"

interface Props {
  readonly place: BlockSpan
  readonly onPress: () => void
}

/** Some words of the article in their sentence; the words can be pressed. */
export function Excerpt({ place: { block, span }, onPress }: Props) {
  const { article, anchors } = useDesk()
  const text = article.blocks.find(({ id }) => id === block)?.text ?? ""
  const { before, words, after } = excerptOf(text, span, anchors.at(block, span.start)?.span ?? span)
  return (
    <span lang="en">
      {before}
      <button type="button" className="link" onClick={onPress}>
        {words}
      </button>
      {after}
    </span>
  )
}
