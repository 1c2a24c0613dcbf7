import { createDifficulty } from "../engine/words/difficulty.ts"
import { answerLines, type Line, readInput, readOptions, wordOf } from "./lines.ts"
import { loadResources } from "./resources.ts"

const USAGE = `difficulty: how hard a word is in its sentence, from 0 to 1, and why.
  difficulty --jsonl < lines    {id, sentence, word, start?} in; {id, difficulty, from, parts} out
  difficulty < text             one sentence a line in; its hardest words out

“start” is the offset of “word” in “sentence” (UTF-16 units); without it, the first place where the word stands.
“from” is the step from which, downwards, the word is hard; null when it is hard at none.`

/** Words shown for a plain sentence. */
const SHOWN = 5

function* answer(line: Line): Generator<object> {
  const { sentence, start, end } = wordOf(line)
  const { value, from, parts } = difficulty(sentence, start, end)
  yield { difficulty: value, from, parts }
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

const values = readOptions(USAGE, { jsonl: { type: "boolean" } })
const difficulty = createDifficulty(loadResources().words)

if (values.jsonl) await answerLines(answer)
else for (const line of (await readInput()).split("\n")) if (line.trim() !== "") console.log(hardest(line))
