/** Mixes a number and its kind into 32 bits, unsigned (multiplication constants of MurmurHash3 and xxHash). */
export const mix = (kind: number, value: number): number => {
  let h = Math.imul(value ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f)
  return (h ^ (h >>> 16)) >>> 0
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ["“", "``"],
  ["”", "''"],
  ["—", "--"],
  ["―", "--"],
  ["…", "..."],
  ["‘", "`"],
  ["’", "'"],
])

/** The form under which the model knows a token: straight quotes, every digit a nought. */
export const plainForm = (form: string): string => {
  if (isAscii(form)) return form
  return (
    PLAIN.get(form) ??
    form
      .replace(/[’ʼ‘]/gu, "'")
      .replace(/\u00AD|\u200B|\u200D|\u2060/gu, "")
      .normalize("NFC")
  )
}

const isAscii = (form: string): boolean => {
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) > 126) return false
  return true
}

const step = (h: number, code: number): number => Math.imul(h ^ code, 0x01000193)

/** Hash (FNV-1a with a final mix) of `form` from `start` to `end` in lower case, digits as noughts. Not for comparing across versions. */
export const hashForm = (form: string, start: number, end: number): number => {
  let h = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) {
    let code = form.charCodeAt(i)
    if (code >= 65 && code <= 90) code += 32
    else if (code >= 48 && code <= 57) code = 48
    else if (code > 126) {
      const low = form.charAt(i).toLowerCase()
      code = low.charCodeAt(0)
    }
    h = step(h, code)
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return h ^ (h >>> 13)
}
