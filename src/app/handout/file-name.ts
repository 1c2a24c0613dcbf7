/** Windows names its devices so, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Units of a name before its ending: every system takes it, also in a folder far down. */
const LONGEST = 80

/** A name for a file that every system takes, from a title and what tells this copy from others. */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .map((part) =>
      part
        .normalize("NFC")
        .replace(/[^\p{L}\p{M}\p{N}\s'’(),-]+/gu, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((part) => part !== "")
    .map((part, at, { length }) => (at === 0 ? cut(part, LONGEST - 20 * (length - 1)) : cut(part, 17)))
    .join(" - ")
  return `${name === "" || DEVICE.test(name) ? "Foothold" : name}.${ending}`
}

/** The beginning of a text of at most so many units, with no half of a character at its end. */
const cut = (text: string, most: number): string =>
  text.length <= most
    ? text
    : text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, "")
        .trim()
