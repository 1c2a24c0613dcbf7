import { useState } from "react"
import type { Pack } from "../../app/lesson/lesson.ts"
import { parsePack } from "../../app/lesson/parse-pack.ts"
import { ask } from "../../app/messages.ts"
import { REFUSALS } from "../refusals.ts"
import type { Key } from "../t.ts"

/** The pack of the file that was opened last, and why the last one was refused; null for neither. */
export function usePackFile() {
  const [pack, setPack] = useState<Pack | null>(null)
  const [trouble, setTrouble] = useState<Key | null>(null)
  const open = async (text: string) => {
    const parsed = parsePack(text)
    if (!parsed.ok) {
      setTrouble(REFUSALS[parsed.why])
      return
    }
    setTrouble(null)
    await ask("pack/open", text).then(
      () => setPack(parsed.pack),
      () => setTrouble("dataFailed"),
    )
  }
  return { pack, trouble, open: (text: string) => void open(text), close: () => setPack(null) }
}
