/** The most words of a family that help a reader. */
const MOST = 4

/** Words that belong to a word, "decision" to "decide" and back: shortest first, at most four. */
export type FamilyOf = (word: string) => readonly string[]

/**
 * The families of a table: each line a word, tab, a word whose meaning is clear from it. Endings alone would not tell:
 * "number" has nothing to do with "numb". @throws SyntaxError for another line.
 */
export function parseFamilies(table: string): FamilyOf {
  const families = new Map<string, string[]>()
  const add = (word: string, relative: string): void => {
    const family = families.get(word)
    if (family) family.push(relative)
    else families.set(word, [relative])
  }
  for (const [i, line] of table.split("\n").entries()) {
    if (i === 0 || line === "") continue
    const [word, relative, ...more] = line.split("\t")
    if (!word || !relative || more.length > 0) throw new SyntaxError(`families, line ${i + 1}: “${line}”`)
    add(word, relative)
    add(relative, word)
  }
  return (word) =>
    (families.get(word) ?? []).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST)
}
