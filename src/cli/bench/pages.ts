import { corporaFolder } from "./corpora.ts"
import { benchExtraction } from "./pages-extraction.ts"
import { benchRestore } from "./pages-restore.ts"

export { benchExtraction, benchRestore }

// Run by itself: the rows that concern web pages, and no others. "restore" or "extraction" runs one half.
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const corpora = corporaFolder()
  if (corpora === null) {
    console.error("Set CORPORA to the folder with the development data.")
    process.exit(1)
  }
  const which = process.argv[2]
  const rows = [
    ...(which === "restore" ? [] : await benchExtraction(corpora)),
    ...(which === "extraction"
      ? []
      : await benchRestore(corpora, (id, outcome) => {
          if (outcome instanceof Error) console.error(`${id}: ${outcome.message}`)
          else if (!outcome.identical) console.error(`${id}: not given back`)
        })),
  ]
  for (const { name, value, note } of rows)
    console.log(`${name.padEnd(48)} ${value.padEnd(12)} ${note ?? ""}`)
}
