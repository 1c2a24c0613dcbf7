/** How long the file stays within the browser's reach, in milliseconds: it starts to save after the click. */
const KEPT = 10_000

/** Hands a text to the reader as a file. It comes from this page alone: nothing is asked of any server. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT)
}
