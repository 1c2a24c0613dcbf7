/** The commonest English words that other languages of the Latin script do not share. */
const ENGLISH = new Set(
  (
    "the of and to is was that it for on with as his they be at this have from or had by but what all were we when your can said there " +
    "an each which she do how their if will up other about out many then them these so some her would make like him into has two more " +
    "could did my than who its now people been over only new after just where most know because any our not are he you i"
  ).split(" "),
)

/** Fewer words than this say too little: the page's own word for its language is taken. */
const FEW_WORDS = 8

/**
 * Whether a text reads as English: at least an eighth of its words are common English function words.
 * `assumed` is the answer for texts of fewer than eight words.
 */
export const isEnglish = (words: readonly string[], assumed = true): boolean => {
  let letters = 0
  let foreign = 0
  let known = 0
  for (const word of words) {
    if (!/^\p{L}/u.test(word)) continue
    letters += 1
    if (!/^[\p{Script=Latin}\p{M}'’-]+/u.test(word)) foreign += 1
    if (ENGLISH.has(word.toLowerCase())) known += 1
  }
  if (foreign * 2 > letters) return false
  if (letters < FEW_WORDS) return assumed
  return known * 8 >= letters || (letters < 3 * FEW_WORDS && known * 12 >= letters)
}
