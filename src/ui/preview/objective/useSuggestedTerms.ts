import { useEffect, useState } from "react"
import { ask, type PageArticle } from "../../../app/messages.ts"
import type { SuggestedTerm } from "../../../engine/ask/suggested.ts"

/** Terms that the lesson may be about; none until they are found. They are asked for once it is `due`: the steps go first. */
export function useSuggestedTerms({ blocks, title }: PageArticle, due: boolean): readonly SuggestedTerm[] {
  const [terms, setTerms] = useState<readonly SuggestedTerm[]>([])
  useEffect(() => {
    if (!due) return
    let gone = false
    // Without suggestions the desk is whole all the same.
    const show = (terms: readonly SuggestedTerm[]) => !gone && setTerms(terms)
    ask("engine/terms", { blocks, title }).then(show, () => show([]))
    return () => {
      gone = true
    }
  }, [blocks, title, due])
  return terms
}
