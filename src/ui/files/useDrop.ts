import { useEffect, useState } from "react"

/** Takes files that are dropped anywhere on the page. Says whether some are held over it now. */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return
      // Without this the browser would show the file in place of the page.
      event.preventDefault()
      event.dataTransfer.dropEffect = "copy"
      setIsOver(true)
    }
    const leave = (event: DragEvent) => {
      // From one element of the page to another is not out of it.
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      setIsOver(false)
      if (!event.dataTransfer?.types.includes("Files")) return
      event.preventDefault()
      onFiles([...event.dataTransfer.files])
    }
    addEventListener("dragover", over)
    addEventListener("dragleave", leave)
    addEventListener("drop", drop)
    return () => {
      removeEventListener("dragover", over)
      removeEventListener("dragleave", leave)
      removeEventListener("drop", drop)
    }
  }, [onFiles])
  return isOver
}
