import { useEffect } from "react"
import { hydrateRoot } from "react-dom/client"
import { Story } from "./page.tsx"

const errors: string[] = []
Object.assign(globalThis, { errors, hydrated: false })
const note = (error: unknown) => void errors.push(String(error))

function Hydrated() {
  useEffect(() => void Object.assign(globalThis, { hydrated: true }), [])
  return <Story />
}

// As on real pages, React comes some time after the text.
setTimeout(() => {
  hydrateRoot(document.getElementById("root")!, <Hydrated />, { onRecoverableError: note, onUncaughtError: note })
}, 150)
