import { parseArgs } from "node:util"
import { createDifficulty } from "../engine/words/difficulty.ts"
import { answerLines, fail, type Line, readInput } from "./lines.ts"
import { loadResources } from "./resources.ts"

const USAGE = `difficulty: how hard a word is in its sentence, from 0 to 1, and why.
  difficulty --jsonl < lines    {id, sentence, word, start?} in; {id, value, from, parts} out
  difficulty < text             one sentence a line in; its hardest words out

“start” is the offset of “word” in “sentence” (UTF-16 units); without it, the first place where the word stands.
“from” is the step from which, downwards, the word is hard; null when it is hard at none.`

/** Words shown for a plain sentence. */
const SHOWN = 5

function* answer({ sentence, word, start }: Line): Generator<object> {
  if (typeof sentence !== "string") throw new TypeError("A line needs “sentence” (a string).")
  if (typeof word !== "string" || word === "") throw new TypeError("A line needs “word” (a string).")
  const place = start ?? sentence.indexOf(word)
  if (!Number.isInteger(place) || sentence.slice(place as number, (place as number) + word.length) !== word) {
    throw new RangeError(
      `“${word}” does not stand in the sentence${start === undefined ? "" : ` at ${place}`}.`,
    )
  }
  yield difficulty(sentence, place as number, (place as number) + word.length)
}

function hardest(sentence: string): string {
  const words = [...sentence.matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)].map(({ 0: word, index }) => ({
    word,
    ...difficulty(sentence, index, index + word.length),
  }))
  const top = words.sort((a, b) => b.value - a.value).slice(0, SHOWN)
  return top
    .map(({ word, value, from }) => `${word} ${value.toFixed(2)}${from === null ? "" : ` (step ${from})`}`)
    .join(", ")
}

const { values } = (() => {
  try {
    return parseArgs({ options: { jsonl: { type: "boolean" }, help: { type: "boolean" } } })
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`)
  }
})()
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
const difficulty = createDifficulty(loadResources().words)

if (values.jsonl) await answerLines(answer)
else for (const line of (await readInput()).split("\n")) if (line.trim() !== "") console.log(hardest(line))
