/** How long the file stays within the browser's reach, in milliseconds: it starts to save after the click. */
const KEPT = 10_000

/** Hands a file to the reader. It comes from this page alone: nothing is asked of any server. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT)
}
