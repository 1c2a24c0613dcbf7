import apposition from "./apposition.ts"
import coordinatedClauses from "./coordinated-clauses.ts"
import emptyOpening from "./empty-opening.ts"
import frontedClause from "./fronted-clause.ts"
import openingConnective from "./opening-connective.ts"
import parenthesisFold from "./parenthesis-fold.ts"
import participleClause from "./participle-clause.ts"
import passiveAgent from "./passive-agent.ts"
import passiveAside from "./passive-aside.ts"
import plainPhrase from "./plain-phrase.ts"
import plainWord from "./plain-word.ts"
import relativeClause from "./relative-clause.ts"
import resultClause from "./result-clause.ts"
import type { Rule } from "./rule.ts"
import semicolon from "./semicolon.ts"
import sharedSubject from "./shared-subject.ts"
import trailingBecause from "./trailing-because.ts"
import trailingWhile from "./trailing-while.ts"
import whereClause from "./where-clause.ts"

/** Every rule, by name. A test holds this list equal to the folder. */
export const RULES: readonly Rule[] = [
  apposition,
  coordinatedClauses,
  emptyOpening,
  frontedClause,
  openingConnective,
  parenthesisFold,
  participleClause,
  passiveAgent,
  passiveAside,
  plainPhrase,
  plainWord,
  relativeClause,
  resultClause,
  semicolon,
  sharedSubject,
  trailingBecause,
  trailingWhile,
  whereClause,
]
