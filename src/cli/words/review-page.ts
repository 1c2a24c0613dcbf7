import { formatCues } from "../../engine/words/cues.ts"
import { swapText } from "../../engine/words/entry.ts"
import type { Context, Part } from "./contexts.ts"
import { type Placed, placeName } from "./tables.ts"

/** An entry with the sentences that show what its swap does. */
export interface Reviewed {
  readonly at: Placed
  readonly contexts: readonly Context[]
}

const STYLE = `
:root { color-scheme: light dark; --rule: light-dark(#c4c8cc, #4a5058); --quiet: light-dark(#565c63, #a9b0b8);
  --out: light-dark(#9f1c1c, #ffa7a0); --in: light-dark(#0b5d2a, #8fdca6); }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 80rem; margin: 2rem auto; padding: 0 1rem;
  background: light-dark(#fff, #15181c); color: light-dark(#1c1f23, #e6e8ea); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; padding-block: .5rem; color: var(--quiet); }
th, td { text-align: start; vertical-align: top; padding: .6rem .8rem; border-block-start: 1px solid var(--rule); }
tbody th { min-width: 10rem; }
td:last-child { width: 50%; }
dl, ol, p { margin: 0; }
ol { padding-inline-start: 1.2rem; }
dt { color: var(--quiet); font-size: .85rem; }
dd { margin: 0 0 .4rem; overflow-wrap: anywhere; }
small { display: block; font-weight: normal; color: var(--quiet); }
del { color: var(--out); }
del + ins { margin-inline-start: .25em; }
ins { color: var(--in); font-weight: 600; }
del::before, ins::before { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
del::before { content: " was: "; }
ins::before { content: " now: "; }
`

/** A page on which people judge swaps: a row an entry. It loads nothing. */
export const reviewPage = (reviewed: readonly Reviewed[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Swaps in real sentences</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Swaps in real sentences</h1>
<table>
<caption>Entries: ${reviewed.length}, without a context: ${reviewed.filter(({ contexts }) => contexts.length === 0).length}. Each sentence has the swap made in it.</caption>
<thead><tr><th scope="col">Word</th><th scope="col">Entry</th><th scope="col">In context</th></tr></thead>
<tbody>
${reviewed.map(rowOf).join("\n")}
</tbody>
</table>
</main>
</body>
</html>
`

function rowOf({ at, contexts }: Reviewed): string {
  const { headword, pos, sense, level, tier, swaps, definition, cues, example } = at.entry
  const fields = [
    ["Swap", swaps.map(swapText).join(" | ")],
    ["Meaning", definition],
    ["Cues", formatCues(cues)],
    ["Example", example],
  ]
  const list = fields.map(([name, text]) => `<dt>${name}</dt><dd>${escaped(text!)}</dd>`).join("")
  const shown =
    contexts.length === 0
      ? "<p>No context found.</p>"
      : `<ol>${contexts.map(({ parts, source }) => `<li>${parts.map(partOf).join("")}<small>${escaped(source)}</small></li>`).join("")}</ol>`
  const facts = `${pos} ${sense}, ${level}, tier ${tier}`
  return `<tr><th scope="row">${escaped(headword)}<small>${facts}</small><small>${escaped(placeName(at))}</small></th><td><dl>${list}</dl></td><td>${shown}</td></tr>`
}

const TAGS = { none: null, out: "del", in: "ins" } as const

function partOf({ text, change }: Part): string {
  const tag = TAGS[change]
  return tag === null ? escaped(text) : `<${tag}>${escaped(text)}</${tag}>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark]!)
