import { children } from "../read/syntax.ts"
import type { Sentence } from "../text/document.ts"
import type { Span } from "../text/span.ts"
import type { Entry } from "../words/entry.ts"
import { makesSenseAlone } from "./alone.ts"
import { questionOf } from "./choices.ts"
import { kindOf } from "./kind.ts"
import { nounsIn, type Place } from "./places.ts"
import type { SuggestedQuestion } from "./suggested.ts"
import { type Knowledge, wrongFor } from "./wrong.ts"

/** What stands for the word that is left out. */
const GAP = "____"

/**
 * A sentence of the article with a term left out, among other nouns of the article that could stand there; null where no
 * sentence is understood alone, or too few nouns are surely wrong.
 */
export function gapQuestion(
  term: string,
  places: readonly Place[],
  knowledge: Knowledge,
): SuggestedQuestion | null {
  const own = places.filter((place) => place.term === term.toLowerCase())
  const entries = meaningsOf(term.toLowerCase(), knowledge)
  if (kindOf(entries) === null) return null
  const fit = own
    .filter(isFit)
    .map((place) => ({ place, hints: hintsIn(place, knowledge) }))
    .filter(({ hints }) => hints > 0)
    .sort((a, b) => b.hints - a.hints)
  for (const { place } of fit) {
    const wrong = wrongFor(place, entries, own, places, knowledge)
    if (wrong === null) continue
    const { sentence, document, span } = place
    return questionOf({
      kind: "gap",
      prompt: promptOf(document.block.text, sentence, span),
      right: place.text,
      wrong,
      evidence: { block: document.block.id, span: sentence.span },
      term,
    })
  }
  return null
}

/** What a noun can mean: as a whole, or what it is a kind of. */
const meaningsOf = (term: string, { entriesOf }: Knowledge): readonly Entry[] => {
  const whole = entriesOf(term)
  return whole.length > 0 ? whole : entriesOf(term.split(" ").at(-1)!)
}

/** Other words of the sentence that say what it is about, up to four: without them any noun would do. */
const hintsIn = ({ sentence, words }: Place, { entriesOf }: Knowledge): number =>
  Math.min(
    4,
    new Set(
      nounsIn(sentence).filter(
        (noun) => !words.includes(noun) && entriesOf(noun).some(({ tier }) => tier > 1),
      ),
    ).size,
  )

/** Whether the sentence can be asked about: understood alone, the term in it once, not at its beginning. */
function isFit({ document, sentence, head, words, term }: Place): boolean {
  if (!/^(?:paragraph|item)$/.test(document.block.kind) || head - words.length + 1 === 0) return false
  if (!makesSenseAlone(sentence)) return false
  const last = term.split(" ").at(-1)!
  const again = sentence.tokens.filter(
    ({ lemma, text }) => lemma.toLowerCase() === last || text.toLowerCase() === last,
  )
  // A word beside it that belongs to it, "cell" in "cell wall", would need another gap.
  const compound = children(sentence, head, "compound", "flat").some(
    ({ index }) => index < head - words.length + 1,
  )
  // In a list anything fits.
  const listed = sentence.tokens[head]!.relation === "conj" || children(sentence, head, "conj").length > 0
  return again.length === 1 && !compound && !listed
}

function promptOf(source: string, { span: sentence }: Sentence, { start, end }: Span): string {
  const before = source
    .slice(sentence.start, start)
    .replace(/(?<![\p{L}\p{N}])(an?)(\s+)$/iu, (_, article: string, blank: string) => {
      const both = article[0] === "A" ? "A/An" : "a/an"
      return both + blank
    })
  return before + GAP + source.slice(end, sentence.end)
}
