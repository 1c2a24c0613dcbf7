/** Followed by a name or a number, so that a period after them never ends a sentence. */
const BEFORE_NAME = new Set(
  (
    "mr mrs ms dr prof rev fr sr st ft mt hon gen col lt capt cmdr sgt maj brig adm gov sen rep pres messrs mme mlle " +
    "vs v fig figs vol ch pp p art sec eq ed eds al cf e.g i.e viz approx ca op"
  ).split(" "),
)

/** May stand last in a sentence too: whether they do is told by the next word. */
const MAY_END = new Set(
  (
    "etc inc ltd co corp bros jr esq dept univ assn ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec " +
    "mon tue tues wed thu thur thurs fri ariz calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore " +
    "pa tenn tex va vt wash wis wyo ont que b.c a.d a.m p.m am pm u.s u.k u.n ph.d m.d b.a m.a est ext min max hr hrs lb lbs oz kg km cm mm sq"
  ).split(" "),
)

/** Also plain words, so that they are abbreviations only with a capital or a period that does not end the text. */
const ALSO_WORDS = new Set(
  "art sec fig mar jun sat sun wed ill ind miss mass mo ore pa ga la wash am pm min max mon fri ed ch p v op ca co st ft tex al ave est ext va md mt col gen rep".split(
    " ",
  ),
)

/** Abbreviations before a number: "p. 4", "fig. 2". */
const BEFORE_NUMBER = new Set("no art sec fig figs vol ch p pp v op eq".split(" "))

/** Whether `word` (without its period) is a known abbreviation or one capital letter, which is an initial. */
export const isAbbreviation = (word: string, beforeNumber: boolean): boolean => {
  if (word.length === 1) return /\p{Lu}/u.test(word) && word !== "I"
  const lower = word.toLowerCase()
  if (beforeNumber && BEFORE_NUMBER.has(lower)) return true
  if (ALSO_WORDS.has(lower))
    return /^\p{Lu}/u.test(word) || lower === "vs" || lower === "al" || lower === "ed" || lower === "ca"
  return BEFORE_NAME.has(lower) || MAY_END.has(lower) || lower === "ph" || lower === "messrs"
}

/** Whether a sentence may end after this abbreviation (given with its period): "etc." may, "Dr." may not. */
export const mayEndSentence = (token: string): boolean => {
  const lower = token.slice(0, -1).toLowerCase()
  return MAY_END.has(lower) || /^(?:\p{L}\.){2,}$/u.test(token)
}
