import { RULES } from "../../../engine/rules/index.ts"

const NAMES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, name }) => [id, name]))

/** What a rule does, in English words for teachers; of a rule that this version does not know, its id in words. */
export const ruleName = (id: string): string => NAMES.get(id) ?? id.replaceAll("-", " ")
