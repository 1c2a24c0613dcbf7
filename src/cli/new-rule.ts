import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { fail } from "./lines.ts"

const USAGE = `new-rule: begins a rewrite rule.
  new-rule NAME [--into FOLDER]    writes FOLDER/NAME.ts and adds it to FOLDER/index.ts (src/engine/rules)

NAME is what the rule is about, in words of small letters a to z joined by hyphens: "fronted-clause".`

const NAME = /^[a-z]+(?:-[a-z]+)*$/
/** Files of the folder that are no rules: what rules share. */
export const SHARED: readonly string[] = ["clause", "index", "name-again", "rule", "swaps"]

/** Whether a rule may be called so, the folder apart. */
export const isRuleName = (name: string): boolean => NAME.test(name) && !SHARED.includes(name)

/** "fronted-clause" to "frontedClause". */
const variableOf = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** A rule that does nothing yet, with an example that fails until it does. */
const template = (name: string): string => `import type { Proposal, Rule } from "./rule.ts"

const id = "${name}"

export default {
  id,
  name: "Says in a few words what the rule does",
  rationale: "Say why this helps a reader, and when the rule abstains.",
  *propose(sentence): Generator<Proposal> {
    // Yield edits of this sentence; where in doubt, none:
    // yield { span, insert: ["because"], rule: id, reason: "A sentence for readers.", need: { kind: "length" } }
    if (sentence.tokens.length === 0) return
  },
  examples: [
    { before: "Write a sentence that the rule must change.", after: "Write what must become of it." },
    { keep: "Write a sentence that looks alike and must stay.", because: "say why" },
  ],
} satisfies Rule
`

/** The list of rules with one more, in the order of names. @throws SyntaxError when the list is not as expected. */
export function withRule(index: string, name: string): string {
  const rules = [...index.matchAll(/^import (\w+) from "\.\/([a-z-]+)\.ts"$/gm)].map(
    ([, variable, file]) => ({ variable: variable!, file: file! }),
  )
  const list = /\[\n(?: {2}\w+,\n)*\]/
  if (rules.length === 0 || !list.test(index)) throw new SyntaxError("index.ts is not a list of rules.")
  const all = [...rules, { variable: variableOf(name), file: name }].sort((a, b) =>
    a.file < b.file ? -1 : 1,
  )
  const types = /^import type .*$/m.exec(index)?.[0] ?? ""
  const imports = [
    ...all.map(({ variable, file }) => ({ file, line: `import ${variable} from "./${file}.ts"` })),
    { file: "rule", line: types },
  ]
    .filter(({ line }) => line !== "")
    .sort((a, b) => (a.file < b.file ? -1 : 1))
  const rest = index
    .replace(/^import .*\n/gm, "")
    .replace(list, `[\n${all.map(({ variable }) => `  ${variable},\n`).join("")}]`)
  return `${imports.map(({ line }) => line).join("\n")}\n${rest}`
}

function main(): void {
  const { values, positionals } = (() => {
    try {
      return parseArgs({
        allowPositionals: true,
        options: { into: { type: "string" }, help: { type: "boolean" } },
      })
    } catch (error) {
      return fail(`${(error as Error).message}\n${USAGE}`)
    }
  })()
  if (values.help) {
    console.log(USAGE)
    return
  }
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0) fail(USAGE)
  if (SHARED.includes(name)) fail(`${name}.ts is what rules share: choose another name.`)
  if (!isRuleName(name)) fail(`“${name}” is no name for a rule.\n${USAGE}`)
  const folder = values.into ?? fileURLToPath(new URL("../engine/rules", import.meta.url))
  const file = join(folder, `${name}.ts`)
  if (existsSync(file)) fail(`There is a rule “${name}” already: ${file}`)
  const index = join(folder, "index.ts")
  const listed = withRule(readFileSync(index, "utf8"), name)
  writeFileSync(file, template(name))
  writeFileSync(index, listed)
  console.log(
    `Wrote ${file}\nIts examples are its tests, and they fail until the rule works: npx vitest run --config test/vitest.config.ts test/engine/rules\nThen see it at work: echo '…' | npm run --silent level -- --step 1`,
  )
}

if (process.argv[1] === import.meta.filename) main()
