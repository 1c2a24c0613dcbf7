import { type Key, t } from "../../t.ts"

/** What each rule does, for teachers. */
export const RULE_NAMES: Readonly<Record<string, Key>> = {
  apposition: "deskRuleApposition",
  "coordinated-clauses": "deskRuleCoordinated",
  "empty-opening": "deskRuleOpening",
  "fronted-clause": "deskRuleFronted",
  "opening-connective": "deskRuleConnective",
  "parenthesis-fold": "deskRuleFold",
  "participle-clause": "deskRuleParticiple",
  "passive-agent": "deskRuleAgent",
  "passive-aside": "deskRuleAside",
  "plain-phrase": "deskRulePhrase",
  "plain-word": "deskRuleWord",
  "relative-clause": "deskRuleRelative",
  "result-clause": "deskRuleResult",
  semicolon: "deskRuleSemicolon",
  "shared-subject": "deskRuleSubject",
  "trailing-because": "deskRuleBecause",
  "trailing-while": "deskRuleWhile",
  "where-clause": "deskRuleWhere",
  mend: "deskRuleMend",
}

/** What a rule does, in the language of the interface; of a rule that this version does not know, its id in words. */
export function ruleName(id: string): string {
  const key = RULE_NAMES[id]
  return key === undefined ? id.replaceAll("-", " ") : t(key)
}
