import { answerLines, fail, type Line, readOptions, wordOf } from "./lines.ts"
import { loadEngine } from "./resources.ts"

const USAGE = `swaps: plain words that fit in place of a word, as they would stand in its sentence.
  swaps --jsonl < lines    {id, sentence, word, start?} in; {id, candidates} out, best first

“start” is the offset of “word” in “sentence” (UTF-16 units); without it, the first place where the word stands.
No step limits the candidates. There are none when no entry fits or nothing tells which sense is meant.`

function* answer(line: Line): Generator<object> {
  const { sentence, start, end } = wordOf(line)
  yield { candidates: engine.swaps(sentence, { start, end }) }
}

const values = readOptions(USAGE, { jsonl: { type: "boolean" } })
if (!values.jsonl) fail(USAGE)
const engine = loadEngine()

await answerLines(answer)
