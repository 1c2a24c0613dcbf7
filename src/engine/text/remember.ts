/**
 * Work whose answers are remembered by a key, so that what comes often is done once. With `most` answers kept it
 * forgets them all and begins again: simple, and an article seldom has as many.
 */
export function remembering<Asked, Answer>(
  most: number,
  keyOf: (asked: Asked) => string,
  work: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new Map<string, Answer>()
  return (asked) => {
    const key = keyOf(asked)
    const again = known.get(key)
    if (again !== undefined) return again
    const answer = work(asked)
    if (known.size >= most) known.clear()
    known.set(key, answer)
    return answer
  }
}
