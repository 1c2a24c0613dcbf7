// Spelling misleads on these: a silent h, or a vowel letter that sounds like "y" or "w".
const VOWEL_SOUND = /^(?:hour|honest|honou?r|heir)/i
const CONSONANT_SOUND =
  /^(?:uni(?!n|m[mp])|u[bcfkst][aeiou]|uranium|uranus|urin|euro|euph|eul|one(?![a-z])|once|one-|ewe|ouija|usu)/i
// Read letter by letter: F, L, M ... begin with a vowel sound.
const SPELLED_OUT = /^[A-Z](?:[A-Z0-9.]|-|$|s$)/
const VOWEL_LETTER_NAME = /^[AEFHILMNORSX]/
// Eight, eleven, eighteen, eighty ...
const VOWEL_NUMBER = /^(?:8|1[18](?!\d)(?!,))/

/** The indefinite article that sounds right before a word. */
export function articleFor(word: string): "a" | "an" {
  if (/^\d/.test(word)) return VOWEL_NUMBER.test(word) ? "an" : "a"
  if (SPELLED_OUT.test(word)) return VOWEL_LETTER_NAME.test(word) ? "an" : "a"
  if (VOWEL_SOUND.test(word)) return "an"
  if (CONSONANT_SOUND.test(word)) return "a"
  return /^[aeiou]/i.test(word) ? "an" : "a"
}
