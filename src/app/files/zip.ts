import { type UnzipFileInfo, unzipSync } from "fflate"

/** The texts of a packed file. What else is in it is never unpacked. */
export interface Zip {
  has(name: string): boolean
  /** The bytes of one of its texts, null when there is none of that name. Throws when they are damaged. */
  read(name: string): Uint8Array | null
  /** All texts at once, by name. Throws when one is damaged. */
  all(): Readonly<Record<string, Uint8Array>>
}

/** Most bytes that the texts of a file may have once they are unpacked. */
const MOST_UNPACKED = 50_000_000
/** Most files in a packed file. */
const MOST_FILES = 10_000

/** Files that hold no text for us: pictures, sound, films, fonts, styles, scripts, programs. */
const NO_TEXT =
  /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic|ico|emf|wmf|mp3|m4a|aac|oga|ogg|wav|mp4|m4v|webm|mov|ttf|otf|odttf|woff2?|eot|css|js|bin)$/i

const isText = ({ name }: UnzipFileInfo): boolean => !NO_TEXT.test(name) && !name.endsWith("/")

/**
 * Looks into a packed file. Null when its texts would be too large unpacked, by what it says of them; one that lies is
 * cut off where it said it would end. A name is only ever compared with others: it leads nowhere.
 * Throws when the file is damaged or holds more files than any text needs.
 */
export function openZip(bytes: Uint8Array): Zip | null {
  const names = new Set<string>()
  let files = 0
  let unpacked = 0
  unzipSync(bytes, {
    filter(file) {
      files += 1
      // How many there are may be a lie as well.
      if (files > MOST_FILES) throw new RangeError("more files than are read")
      if (isText(file)) {
        unpacked += file.originalSize
        names.add(file.name)
      }
      return false
    },
  })
  if (unpacked > MOST_UNPACKED) return null
  return {
    has: (name) => names.has(name),
    read: (wanted) =>
      names.has(wanted)
        ? (unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted] ?? null)
        : null,
    all: () => unzipSync(bytes, { filter: isText }),
  }
}
