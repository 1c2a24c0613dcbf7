import { addTerm, removeTerm } from "../../app/lesson/change.ts"
import { useDesk } from "./desk.ts"
import { Terms } from "./Terms.tsx"

/** What the lesson is about: the words to keep. */
export function Objective() {
  const { lesson, change } = useDesk()
  return (
    <Terms
      terms={lesson.terms.map(({ term }) => term)}
      onAdd={(terms) => change((lesson) => terms.reduce(addTerm, lesson))}
      onRemove={(term) => change((lesson) => removeTerm(lesson, term))}
    />
  )
}
