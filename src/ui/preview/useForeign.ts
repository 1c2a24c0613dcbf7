import { useEffect, useState } from "react"
import { ask } from "../../app/messages.ts"
import type { Block } from "../../engine/text/block.ts"

/**
 * Whether most of a text is not English; false until it is known. The engine has read the text then: asked for while the
 * lesson is still being fetched, it makes the steps come sooner.
 */
export function useForeign(blocks: readonly Block[]): boolean {
  const [foreign, setForeign] = useState(false)
  useEffect(() => {
    let gone = false
    ask("engine/english", { blocks }).then(
      (english) => !gone && setForeign(english.filter((is) => !is).length * 2 > english.length),
      // Whoever asks for the steps is told why the engine does not answer.
      () => {},
    )
    return () => {
      gone = true
    }
  }, [blocks])
  return foreign
}
