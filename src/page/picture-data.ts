/** Widest copy of a picture, in pixels: a text column on a dense screen. */
const WIDEST = 1200
/** An image with fewer than this share of the pixels it is shown at, across, stands in for one that is still to come. */
const STAND_IN = 0.25

/**
 * A copy of an image that the page has already loaded, as a data address of at most 1,200 pixels across. Null when it
 * is not loaded or the browser keeps its pixels from us because it is from another place. Asks the network for
 * nothing and adds nothing to the page.
 */
export async function pictureData(image: HTMLImageElement): Promise<string | null> {
  const { complete, naturalWidth, naturalHeight, width: shown } = image
  if (!complete || naturalWidth === 0 || naturalHeight === 0 || naturalWidth < shown * STAND_IN) return null
  const scale = Math.min(1, WIDEST / naturalWidth)
  const width = Math.round(naturalWidth * scale)
  const height = Math.max(1, Math.round(naturalHeight * scale))
  try {
    const bitmap = await createImageBitmap(image, {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: "medium",
    })
    const canvas = new OffscreenCanvas(width, height)
    canvas.getContext("2d")!.drawImage(bitmap, 0, 0)
    bitmap.close()
    return await dataAddress(await canvas.convertToBlob({ type: "image/webp", quality: 0.85 }))
  } catch {
    // A canvas that holds another place's pixels cannot be read: https://html.spec.whatwg.org/multipage/canvas.html
    return null
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
