import type { Document, Sentence, Token } from "../text/document.ts"
import { slice } from "../text/span.ts"
import { type Claim, claim, literal } from "./claim.ts"

/** Names of months and days are dates: `numbers.ts`. */
const DATE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/i
/** They may go where the name behind them stays. */
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|mayor|president|senator|minister|judge|king|queen)\.?$/i

/** The names of a source, each run of words with capitals as one. */
export const nameClaims = ({ block, sentences }: Document): Claim[] =>
  sentences.flatMap((sentence) =>
    runsOf(sentence).map((run) => {
      const titled = run.length > 1 && TITLE.test(run[0]!.text)
      const span = { start: run[titled ? 1 : 0]!.span.start, end: run.at(-1)!.span.end }
      return claim("name", span, () => wholly(slice(block.text, span)), true)
    }),
  )

/** A name, also where another comes between: "Ana Ruiz" in "Ana Maria Ruiz". */
const wholly = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.split(/\s+/).map(literal).join("(?:\\s+\\p{Lu}[\\p{L}.]*)?\\s+")}(?![\\p{L}\\p{N}])`,
    "gu",
  )

function runsOf(sentence: Sentence): Token[][] {
  const shouted = isShouted(sentence)
  const runs: Token[][] = []
  let last: Token | null = null
  for (const token of sentence.tokens) {
    if (!isName(token, sentence, shouted)) continue
    // "Ana Ruiz" is one name, "Ana, Ruiz" and "Ana and Ruiz" are two.
    const beside = last?.index === token.index - 1 && token.span.start - last.span.end <= 1
    if (beside) runs.at(-1)!.push(token)
    else runs.push([token])
    last = token
  }
  return runs
}

function isName({ text, upos, index }: Token, { tokens }: Sentence, shouted: boolean): boolean {
  if (!/\p{Lu}/u.test(text) || /^(?:I|['’].*)$/u.test(text) || DATE.test(text)) return false
  if (upos === "PROPN") return true
  if (shouted) return false
  if (/.\p{Lu}/u.test(text)) return true
  return index > 0 && /^\p{Lu}\p{Ll}/u.test(text) && !BEGINS.test(tokens[index - 1]!.text)
}

/** What a sentence may begin after, inside another. */
const BEGINS = /^[“‘"'«([:;.!?…*•|–—-]+$/u

/** Whether most words have a capital, as in a heading: then it marks no name. */
function isShouted({ tokens }: Sentence): boolean {
  const long = tokens.filter(({ text }) => /^\p{L}{4}/u.test(text))
  return long.length > 1 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 10 > long.length * 7
}
