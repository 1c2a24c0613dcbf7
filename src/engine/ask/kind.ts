import type { Entry } from "../words/entry.ts"

/** What sort of thing a noun names, as its definition says. */
export type Kind = "person" | "living" | "place" | "stuff" | "tool" | "text" | "idea"

/** The words of definitions that tell a kind; the first of them in a definition counts. */
const TOLD_BY: readonly (readonly [kind: Kind, words: RegExp])[] = [
  [
    "person",
    /^(?:person|people|someone|somebody|man|men|woman|women|child|children|boy|girl|member|members|leader|head|worker|workers|scientist|doctor|soldier|soldiers|player|student|teacher|expert|group|team|company|companies|organization|family)$/,
  ],
  [
    "living",
    /^(?:animal|animals|bird|birds|fish|insect|insects|plant|plants|tree|trees|fruit|vegetable|flower|whale|dog|monkey|snake)$/,
  ],
  [
    "place",
    /^(?:place|places|area|areas|land|building|buildings|room|rooms|country|countries|city|town|river|sea|island|hill|mountain|hole|road|road|school|shop|house|home|space|planet|star|ground|coast|edge)$/,
  ],
  [
    "stuff",
    /^(?:gas|liquid|metal|rock|stone|stones|substance|substances|material|chemical|chemicals|food|drink|cloth|powder|fuel|oil|dirt|waste|clothes|part)$/,
  ],
  [
    "tool",
    /^(?:machine|machines|tool|tools|device|vehicle|vehicles|instrument|ship|boat|plane|car|weapon|object|container|box|screen|computer|equipment|engine)$/,
  ],
  [
    "text",
    /^(?:book|books|paper|papers|picture|pictures|film|story|words|message|report|list|letter|letters|song|music|game|document|article|file|files|website|websites|page)$/,
  ],
  [
    "idea",
    /^(?:act|action|actions|activity|process|way|ways|feeling|feelings|state|quality|fact|facts|ability|idea|ideas|belief|study|science|rule|rules|law|plan|power|amount|number|money|measure|measurement|unit|time|change|changes|event|meeting|test|chance|right|reason|result|work|job|use|using|making|being|having|giving|taking|putting|growth|increase|lack|need|wish|agreement|decision|system|crime|illness|disease|movement|movements|sound|condition|conditions|situation|difference|relationship|connection|help|attempt|value|level|speed|size|force|period|point|part|purpose|opinion|problem|protection|payment|race|sport|trip|war|fight|subject|method|kind|type|set)$/,
  ],
]

/** Words that a definition names a thing with before it says what it is: "a part of", "a kind of". */
const BEFORE = /^(?:part|parts|kind|kinds|type|types|set|piece|pieces|group)$/

/** The kind of a noun, all whose meanings must be of one; null where nothing tells. */
export function kindOf(entries: readonly Entry[]): Kind | null {
  const kinds = new Set(entries.map(({ definition }) => kindIn(definition)))
  const [kind] = kinds
  return kinds.size === 1 ? kind! : null
}

function kindIn(definition: string): Kind | null {
  const words = definition.toLowerCase().match(/\p{L}+/gu) ?? []
  for (const [i, word] of words.entries()) {
    if (BEFORE.test(word) && words[i + 1] === "of") continue
    const told = TOLD_BY.find(([, pattern]) => pattern.test(word))
    if (told) return told[0]
  }
  return null
}
