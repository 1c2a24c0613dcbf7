import { useEffect, useState } from "react"
import { keyOf, sourceOf } from "../../app/lesson/key.ts"
import type { Assignment } from "../../app/lesson/lesson.ts"
import { isOpen } from "../../app/lesson/offer.ts"
import { watchAssignment } from "../../app/lesson/pack-key.ts"
import { ask, type PageArticle } from "../../app/messages.ts"
import { same } from "../../app/same.ts"

/** What a teacher has set for the text that is read. */
export interface Assigned {
  /** Null where there is nothing. */
  readonly assignment: Assignment | null
  /** Whether the reader has still to say which group is theirs. */
  readonly isOpen: boolean
  /** The reader is in a group, or with null in none. */
  readonly join: (group: string | null) => void
}

/** For what address packs for an article are asked for. */
export const packAddressOf = (article: PageArticle): string =>
  article.packs ?? (article.url === "" ? keyOf(sourceOf(article)) : article.url)

/**
 * The assignment in force for an address, here and in every other page; null until it is known. Of what is read in a
 * private window the group is not kept.
 */
export function useAssignment(address: string | null, isPrivate: boolean): Assigned | null {
  const [known, setKnown] = useState<{ readonly of: string; readonly assignment: Assignment | null } | null>(
    null,
  )
  /** The reader has said that none of the groups is theirs. */
  const [alone, setAlone] = useState(false)

  useEffect(() => {
    if (address === null) return
    const tell = (assignment: Assignment | null) =>
      // The same thing stays the same value: the whole text is drawn from it.
      setKnown((known) =>
        known?.of === address && same(known.assignment, assignment) ? known : { of: address, assignment },
      )
    setAlone(false)
    // Whatever is wrong with a pack: the text is read as without.
    ask("pack/find", address).then(tell, () => tell(null))
    return watchAssignment(address, tell)
  }, [address])

  if (address === null || known?.of !== address) return null
  const { assignment } = known
  return {
    assignment,
    isOpen: assignment !== null && isOpen(assignment) && !alone,
    join(id) {
      const group = assignment?.pack.groups.find((each) => each.id === id) ?? null
      setAlone(group === null)
      if (!assignment || !group) return
      // Where it cannot be kept it holds here.
      const here = { ...assignment, group }
      const keeping = isPrivate ? Promise.resolve(null) : ask("pack/join", { url: address, group: group.id })
      keeping.catch(() => null).then((kept) => setKnown({ of: address, assignment: kept ?? here }))
    },
  }
}
