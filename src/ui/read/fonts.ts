/** Fonts that come with Foothold. */
export const OWN_FONTS: readonly string[] = ["Atkinson Hyperlegible", "OpenDyslexic"]

/** A font family as CSS takes it, before what stands in where the device has no such font. */
export const fontFamily = (font: string): string =>
  font === "" ? "var(--sans)" : `${JSON.stringify(font)}, var(--sans)`

interface FontData {
  readonly family: string
}

/** Asks the browser for the fonts of this device, which asks the reader. Null where the browser has no such thing. */
export const listFonts: (() => Promise<readonly string[]>) | null =
  "queryLocalFonts" in globalThis
    ? async () => {
        const { queryLocalFonts } = globalThis as unknown as {
          queryLocalFonts: () => Promise<readonly FontData[]>
        }
        const fonts = await queryLocalFonts().catch(() => [])
        return [...new Set(fonts.map(({ family }) => family))]
      }
    : null
