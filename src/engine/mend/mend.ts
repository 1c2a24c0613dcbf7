import { OWN } from "../decisions.ts"
import { type Applied, apply, originOf } from "../edit/apply.ts"
import type { Edit, Piece, Run } from "../edit/edit.ts"
import { overlaps, type Span } from "../text/span.ts"
import { articleFor } from "./article.ts"

/** A small repair of the output: a capital letter, "a" for "an", a doubled space. */
interface Patch {
  readonly output: Span
  readonly insert: string
  readonly reason: string
}

const RULE = "mend"

/**
 * Edits with what they made necessary: capital letters where a sentence now begins, "a" or "an"
 * before a new word, no doubled spaces. Only what an edit touched is mended; the author's own
 * slips stay, and so does what somebody wrote in their own words. Repairs of an edit's own words
 * change the edit; repairs of the source's are edits of the rule "mend". Mending mended edits changes nothing, so after an edit is left out the rest
 * can be mended again.
 * @throws RangeError as `apply` does.
 */
export function mend(source: string, edits: readonly Edit[]): Edit[] {
  const own = edits.filter((edit) => edit.rule !== RULE)
  const applied = apply(source, own)
  const first = [...capitals(source, applied)]
  const written = own.filter(({ rule }) => rule === OWN)
  const patches = [...joined(first, [...articles(applied)]), ...spaces(applied)].filter(({ output }) => {
    const origin = originOf(applied.runs, output)
    return !written.some(({ span }) => overlaps(span, origin))
  })
  return patches.length === 0 ? own : patch(own, applied, patches)
}

/** Where an article begins a sentence, its own patch writes the capital: ". an" to ". A". */
function joined(capitals: readonly Patch[], articles: readonly Patch[]): Patch[] {
  const startsWith = (patches: readonly Patch[], { output }: Patch): boolean =>
    patches.some((other) => other.output.start === output.start)
  return [
    ...capitals.filter((capital) => !startsWith(articles, capital)),
    ...articles.map((article) =>
      startsWith(capitals, article)
        ? { ...article, insert: article.insert[0]!.toUpperCase() + article.insert.slice(1) }
        : article,
    ),
  ]
}

/** A sentence end, its closing marks, white space, opening marks, then a small letter. */
const SENTENCE_START = /(?:^|[.!?][”’"')\]]*\s+)[“‘"'([]*\p{Ll}/gu

function* capitals(source: string, applied: Applied): Generator<Patch> {
  for (const match of applied.text.matchAll(SENTENCE_START)) {
    const at = match.index + match[0].length - 1
    const letter = runAt(applied, at)
    // Only where an edit ended a sentence, or cut away its first words: "U.S." ends none, and own words end where one ended.
    const ends = runAt(applied, match.index)?.edit
    const begins = (ends && ends.rule !== OWN) || (letter?.source && letter.output.start === at)
    const atStart = match.index === 0 && at === 0
    // A text that begins with a small letter is the end of a sentence that began elsewhere.
    if (!begins || (atStart && /^\p{Ll}/u.test(source))) continue
    yield {
      output: { start: at, end: at + 1 },
      insert: applied.text[at]!.toUpperCase(),
      reason: "A sentence begins here.",
    }
  }
}

const runAt = ({ runs }: Applied, at: number): Run | undefined =>
  runs.find(({ output }) => output.start <= at && at < output.end)

const ARTICLE = /(?<![\p{L}\p{N}’'.-])(?<article>an?)\s+[“‘"'(]*(?<word>[\p{L}\p{N}][\p{L}\p{N}.,’'-]*)/giu

function* articles(applied: Applied): Generator<Patch> {
  for (const match of applied.text.matchAll(ARTICLE)) {
    const { article, word } = match.groups as { article: string; word: string }
    const right = articleFor(word)
    const start = match.index
    const wordAt = start + match[0].length - word.length
    if (article.toLowerCase() === right || !touched(applied, start, wordAt + 1)) continue
    // "A" alone may be a letter or a grade: only an article in running text is mended.
    const insert = article[0] === "A" ? (right === "an" ? "An" : "A") : right
    yield {
      output: { start, end: start + article.length },
      insert,
      reason: `“${right}” sounds right before “${word}”.`,
    }
  }
}

function* spaces(applied: Applied): Generator<Patch> {
  for (const match of applied.text.matchAll(/ {2,}| +(?=[,.;:!?)](?!\w))/g)) {
    const end = match.index + match[0].length
    if (!touched(applied, match.index - 1, end + 1)) continue
    const insert = match[0].length > 1 && !/[,.;:!?)]/.test(applied.text[end] ?? "") ? " " : ""
    yield { output: { start: match.index, end }, insert, reason: "One space is enough." }
  }
}

/** Whether an edit wrote in this stretch of output, or brought its parts together. */
function touched({ runs }: Applied, start: number, end: number): boolean {
  let copied = 0
  for (const run of runs) {
    if (run.output.end <= start || run.output.start >= end) continue
    if (run.edit || ++copied > 1) return true
  }
  return false
}

function patch(edits: readonly Edit[], { runs }: Applied, patches: readonly Patch[]): Edit[] {
  const inserts = new Map<Edit, Piece[]>(edits.map((edit) => [edit, [...edit.insert]]))
  const repairs: Edit[] = []
  for (const { output, insert, reason } of patches.toSorted((a, b) => b.output.start - a.output.start)) {
    let rest = insert
    for (const run of runs) {
      const start = Math.max(run.output.start, output.start)
      const end = Math.min(run.output.end, output.end)
      if (start >= end) continue
      if (run.edit) {
        rewrite(
          inserts.get(run.edit)!,
          pieceOf(runs, run),
          start - run.output.start,
          end - run.output.start,
          rest,
        )
      } else if (run.source) {
        const from = run.source.start + start - run.output.start
        // A whole run of blanks has nothing beside it that could stay in its place.
        if (rest === "" && end - start === run.output.end - run.output.start) continue
        repairs.push(repair(run.source, { start: from, end: from + end - start }, rest, reason))
      }
      rest = ""
    }
  }
  return [...edits.map((edit) => ({ ...edit, insert: inserts.get(edit)! })), ...repairs.reverse()]
}

/** Which of its edit's pieces a run holds: every string piece that is not empty made one run, in order. */
function pieceOf(runs: readonly Run[], run: Run): number {
  let nth = runs.filter((other) => other.edit === run.edit && other.output.start < run.output.start).length
  return run.edit!.insert.findIndex((piece) => typeof piece === "string" && piece !== "" && nth-- === 0)
}

function rewrite(pieces: Piece[], index: number, start: number, end: number, insert: string): void {
  const piece = pieces[index] as string
  pieces[index] = piece.slice(0, start) + insert + piece.slice(end)
}

/** A repair of copied text. What is cut whole takes the unit beside it along, so that something stays in place. */
function repair(run: Span, span: Span, insert: string, reason: string): Edit {
  if (insert !== "") return { span, insert: [insert], rule: RULE, reason }
  const beside: Span =
    span.end < run.end ? { start: span.end, end: span.end + 1 } : { start: span.start - 1, end: span.start }
  return {
    span: { start: Math.min(span.start, beside.start), end: Math.max(span.end, beside.end) },
    insert: [beside],
    rule: RULE,
    reason,
  }
}
