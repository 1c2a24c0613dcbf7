import type { WordPicture } from "../../app/handout/word/document.ts"
import { askPage } from "../../app/messages.ts"
import type { Piece } from "../../page/layout.ts"

/** Numbers of the pictures in some pieces of an article. */
export function picturesIn(pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === "picture") return [piece.picture]
    if (piece.kind === "list") return picturesIn(piece.items.flat())
    return piece.kind === "table" ? picturesIn(piece.rows.flat().flatMap(({ parts }) => parts)) : []
  })
}

/** The pictures that the article's own tab can give, as data addresses, by their numbers. Asks no site for any. */
export async function fetchPictures(
  tab: number,
  pieces: readonly Piece[],
): Promise<Readonly<Record<number, string>>> {
  const given = await Promise.all(
    picturesIn(pieces).map(async (number) => {
      const data = await askPage(tab, "page/picture", number).catch(() => null)
      return data?.startsWith("data:image/") ? ([[number, data]] as const) : []
    }),
  )
  return Object.fromEntries(given.flat())
}

/** The same pictures as Word can hold them, which does not know WebP. Those that cannot be read are left out. */
export async function wordPictures(
  pictures: Readonly<Record<number, string>>,
): Promise<ReadonlyMap<number, WordPicture>> {
  const made = await Promise.all(
    Object.entries(pictures).map(async ([number, data]) => {
      const picture = await jpegOf(data).catch(() => null)
      return picture ? ([[Number(number), picture]] as const) : []
    }),
  )
  return new Map(made.flat())
}

async function jpegOf(data: string): Promise<WordPicture> {
  const [, type = "", base64 = ""] = /^data:([^;,]+);base64,(.*)$/s.exec(data) ?? []
  const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type }))
  const { width, height } = bitmap
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext("2d")!
  // What is clear in the picture is paper.
  context.fillStyle = "#ffffff"
  context.fillRect(0, 0, width, height)
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.85 })
  return { type: "jpg", data: new Uint8Array(await blob.arrayBuffer()), width, height }
}
