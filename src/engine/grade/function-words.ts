/*
 * Small closed lists of words that say how a text is made rather than what it is about. They are counted by
 * spelling, so that a text need not be parsed for them; words that are as often something else are left out.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))

/** Pronouns and possessives for people, first to third person. */
export const PERSONAL: ReadonlySet<string> = list(
  "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself " +
    "she her hers herself they them their theirs themselves",
)

/** Prepositions; not "to", "like" and "as", nor those that open clauses as often: "before", "after", "since", "until". */
export const PREPOSITIONS: ReadonlySet<string> = list(
  "about above across against along amid among around at behind below beneath beside between beyond by despite during " +
    "except for from in inside into near of off on onto outside over per through throughout toward towards under upon via with within without",
)

const OTHERS = list(
  "a an the this that these those each every either neither some any no all both many much more most few several such " +
    "and or but nor if than because although though while whereas unless until since before after when where why how whether as so " +
    "to like out up down not never too very also just only then there here now again it its itself one who whom whose which what " +
    "be am is are was were been being have has had having do does did doing done can could may might must shall should will would cannot",
)

/** Whether a word in small letters is there for grammar. */
export const isFunctionWord = (word: string): boolean =>
  OTHERS.has(word) || PERSONAL.has(word) || PREPOSITIONS.has(word)

/** Nouns made from verbs and adjectives, by the endings of Biber (1988). */
export const isNominalization = (word: string): boolean => /.{4}(?:tion|ment|ness|ity|itie)s?$/.test(word)

/** Words and expressions that say how one statement bears on another; not "and", "but", "as" and "that", which are everywhere. */
const CONNECTIVES = (
  "accordingly|afterwards|also|although|as a result|as soon as|as well as|because|besides|consequently|despite|even if|even though|" +
  "finally|first of all|for example|for instance|for this reason|furthermore|hence|however|if|in addition|in contrast|in fact|" +
  "in order to|in other words|in particular|in spite of|in the end|instead|meanwhile|moreover|nevertheless|nonetheless|" +
  "on the contrary|on the other hand|otherwise|provided that|similarly|since|so that|such as|that is why|then|therefore|though|" +
  "thus|unless|until|when|whenever|whereas|whether|while|yet"
)
  .split("|")
  .map((connective) => connective.split(" "))

const BY_FIRST = new Map<string, readonly (readonly string[])[]>()
for (const one of CONNECTIVES.toSorted((a, b) => b.length - a.length))
  BY_FIRST.set(one[0]!, [...(BY_FIRST.get(one[0]!) ?? []), one])

/** Connectives in a sentence, given as its words in small letters. An expression counts once. */
export function countConnectives(words: readonly string[]): number {
  let count = 0
  for (let i = 0; i < words.length; i++) {
    const found = BY_FIRST.get(words[i]!)?.find((one) => one.every((word, k) => words[i + k] === word))
    if (!found) continue
    count++
    i += found.length - 1
  }
  return count
}
