import type { Document, Token } from "../text/document.ts"
import type { Span } from "../text/span.ts"
import { type Claim, claim, tokenAt, words } from "./claim.ts"
import { createFinder } from "./expressions.ts"

/** Ways to say how sure something is, how many it is true of, or how often: one may stand for another of its row. */
interface Row {
  /** What is a hedge in a source: expressions as `createFinder` reads them. */
  readonly said: string
  /** What says it as well. */
  readonly also: RegExp
  /** Whether it is a hedge where it stands. */
  only(token: Token, after: string, before: string): boolean
}

const row = (said: string, also: string, only: Row["only"] = () => true): Row => ({
  said,
  // Alternatives of a word, "is/are", in the form of patterns.
  also: words(`${said.replace(/[^ |]+\/[^ |]+/g, (word) => `(?:${word.replaceAll("/", "|")})`)}|${also}`),
  only,
})

/** What an amount begins with: "about 12", "about half", "about a week", "about the same". */
const AMOUNT =
  /^\s+(?:the\s+)?(?:[$£€¥]|\d|(?:an?\s+)?(?:half|third|quarter|dozen|hundred|thousand|million|billion|second|minute|hour|day|week|month|year|decade|century|mile|metre|meter|inch|foot|pound|dollar|ton)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)/i

const beforeAmount = (_: Token, after: string): boolean => AMOUNT.test(after)
const adjective = ({ upos, relation }: Token): boolean => upos === "ADJ" && relation === "amod"

const NEAR =
  "about|around|some|circa|approximately|roughly|nearly|almost|virtually|practically|an estimated|estimated|close to|more or less|or so|as good as|not quite|just over|just under|an average of"
const BOUND =
  "more than|over|above|at least|upwards of|in excess of|exceed\\p{L}*|greater than|beyond|or more|a minimum of|no (?:fewer|less) than"
const LIMIT =
  "less than|fewer than|under|below|up to|at most|at the most|no more than|not more than|as (?:many|much) as|a maximum of|or (?:less|fewer)|within"
const MAY = "may|might|could|perhaps|maybe|possibly|potentially|conceivably"
const USUALLY = "usually|generally|typically|normally|ordinarily|tends/tend/tended to"
const OFTEN = "often|frequently|commonly|repeatedly|regularly"
const SOMETIMES = "sometimes|occasionally|at times|from time to time|now and then"
const MOSTLY = "mostly|mainly|largely|primarily|predominantly|chiefly"

const ROWS: readonly Row[] = [
  row(
    MAY,
    "possibl[ey]|potential|can|able to|chance|risk|possibilit\\p{L}+",
    ({ upos }) => upos !== "NOUN" && upos !== "PROPN",
  ),
  row("possible|potential", `${MAY}|can|possibly|potentially`, adjective),
  row("probably|presumably|likely", "probable|expected to|chances|in all likelihood|should|must be"),
  row("unlikely", "(?:not|n't) (?:likely|probable)|probably|likely|improbable|doubt\\p{L}*"),
  row("approximately|roughly|circa|nearly|almost|virtually|practically|more or less", NEAR),
  row("about|around|some|close to|an estimated", NEAR, beforeAmount),
  row("more than|over|above|at least|upwards of|in excess of", BOUND, beforeAmount),
  row("less than|fewer than|under|below|up to|at most|no more than", LIMIT, beforeAmount),
  row(
    "seem|seems|seemed",
    "seeming|seemingly|appears?|appeared|apparently|look(?:s|ed)? (?:like|as)|look(?:s|ed)?",
  ),
  row("appear|appears|appeared", "seem\\p{L}*|apparently|look(?:s|ed)?", (_, after) =>
    /^\s+(?:to|that)\b/.test(after),
  ),
  row("apparently|seemingly", "seem\\p{L}*|appear\\p{L}*|it looks|looks? (?:like|as)"),
  row(
    "suggest|suggests|suggested|suggesting",
    "indicat\\p{L}+|impl(?:y|ies|ied)|hint\\p{L}*|point\\p{L}* to|think|believe|may|might",
    (_, after) => /^\s+(?:that|to|it|they|he|she|we|there|this|these|its|their)\b/.test(after),
  ),
  row(
    "allegedly|reportedly|supposedly|alleged|purported|claim/claims/claimed/claiming",
    "alleg\\p{L}+|report\\p{L}*|suppos\\p{L}+|said|says?|saying|according to|accus\\p{L}+",
    ({ upos }) => upos !== "NOUN",
  ),
  row(
    "said/thought/believed/reported/expected/estimated/understood/feared/assumed/suspected to",
    "said|says?|th(?:ink|inks|ought)|believ\\p{L}+|report\\p{L}*|expect\\p{L}*|estimat\\p{L}+|consider\\p{L}*|underst\\p{L}+|fear\\p{L}*|assum\\p{L}+|suspect\\p{L}*|probably|may|might|should|it is",
    ({ xpos }) => xpos === "VBN",
  ),
  row(
    "according to",
    "said|says?|told|tells?|reports?|reported|shows?|showed|th(?:ink|inks|ought)|believ\\p{L}+|writes?|wrote|found|finds?|in the view of",
  ),
  row(USUALLY, `${MOSTLY}|${OFTEN}|most of the time|in most cases|in general|on the whole|as a rule|most`),
  row(
    OFTEN,
    `${USUALLY}|many times|a lot|in many cases|again and again|over and over|frequent|common|regular|many`,
  ),
  row(SOMETIMES, "once in a while|in some cases|now and again|occasional|some"),
  row(MOSTLY, `${USUALLY}|most|the majority|the main|for the most part|above all`),
  row(
    "most|the majority of|a majority of",
    `majority|${MOSTLY}|more than half`,
    ({ upos }, after, before) =>
      upos !== "ADV" && !/\b(?:the|at)\s+$/i.test(before) && !/^\s+(?:importantly|recently)\b/.test(after),
  ),
  row(
    "some",
    "certain|several|a few|a number of|various|part of|a handful of|others?|a little",
    ({ upos }, after) => (upos === "DET" || /^\s+of\b/.test(after)) && !AMOUNT.test(after),
  ),
  row(
    "many|numerous",
    "a lot|lots|plenty|countless|multiple|a (?:large|great|big) (?:number|amount)|large numbers|so many|a number of|lots",
    ({ upos, index }, _, before) =>
      upos === "ADJ" && !/\b(?:how|as|so|too|one)\s+$/i.test(index === 0 ? "" : before),
  ),
  row("several", "some|a number of|a few|various|many|different"),
  row(
    "a few|few|very few",
    "a handful|a small number|small numbers|some|not many|hardly any|little|only \\p{L}+",
  ),
  row("partly|partially|somewhat|to some extent", "in part|part of|some|a little|slightly|a bit|rather"),
]

const find = createFinder(ROWS.map(({ said }) => said))

/** Units of text to each side of a word that tell whether it hedges. */
const AROUND = 30

/** The hedges of a source. */
export function hedgeClaims(document: Document): Claim[] {
  const { text } = document.block
  return find(text).flatMap(({ row, span }) => {
    const { also, only } = ROWS[row]!
    const token = tokenAt(document, span.start)
    const after = text.slice(span.end, span.end + AROUND)
    const before = text.slice(Math.max(0, span.start - AROUND), span.start)
    if (!token || !only(token, after, before)) return []
    const holdsAt = (shown: string, { end }: Span): boolean =>
      only !== beforeAmount || AMOUNT.test(shown.slice(end, end + AROUND))
    return [{ ...claim("hedge", span, () => also, false), holdsAt }]
  })
}
