import { parseArgs } from "node:util"
import { answerLines, fail, type Line } from "./lines.ts"
import { loadEngine } from "./resources.ts"

const USAGE = `swaps: plain words that fit in place of a word, as they would stand in its sentence.
  swaps --jsonl < lines    {id, sentence, word, start?} in; {id, candidates} out, best first

“start” is the offset of “word” in “sentence” (UTF-16 units); without it, the first place where the word stands.
No step limits the candidates. There are none when no entry fits or nothing tells which sense is meant.`

function* answer({ sentence, word, start }: Line): Generator<object> {
  if (typeof sentence !== "string") throw new TypeError("A line needs “sentence” (a string).")
  if (typeof word !== "string" || word === "") throw new TypeError("A line needs “word” (a string).")
  const place = start ?? placeOf(sentence, word)
  if (!Number.isInteger(place) || (place as number) < 0)
    throw new RangeError("“start” must be an offset in “sentence”.")
  const there = sentence.slice(place as number, (place as number) + word.length)
  if (there !== word) throw new RangeError(`At ${place} stands “${there}”, not “${word}”.`)
  yield {
    candidates: engine.swaps(sentence, { start: place as number, end: (place as number) + word.length }),
  }
}

function placeOf(sentence: string, word: string): number {
  const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit)
  for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
    if (!isLetter(sentence[at - 1]) && !isLetter(sentence[at + word.length])) return at
  }
  throw new RangeError(`“${word}” does not stand in the sentence.`)
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
if (!values.jsonl) fail(USAGE)
const engine = loadEngine()

await answerLines(answer)
