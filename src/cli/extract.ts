import { parseArgs } from "node:util"
import { extractHtml, readHtml } from "./html.ts"
import { answerLines, fail } from "./lines.ts"

const USAGE = `extract: finds the article of a saved web page.
  extract FILE.html [--url URL]   {title, byline, lang, verdict, blocks: [{kind, text}], coverage}
  extract --jsonl < lines         {id, file | html, url?}`

const { values, positionals } = (() => {
  try {
    const options = {
      jsonl: { type: "boolean" },
      url: { type: "string" },
      help: { type: "boolean" },
    } as const
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`)
  }
})()

if (values.help) console.log(USAGE)
else if (values.jsonl) {
  await answerLines(({ file, html, url }) => {
    const page = typeof html === "string" ? html : typeof file === "string" ? readHtml(file) : null
    if (page === null) throw new TypeError("A line needs “file” (a path) or “html” (a string).")
    return [extractHtml(page, typeof url === "string" ? url : undefined)]
  })
} else {
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) fail(USAGE)
  try {
    console.log(JSON.stringify(extractHtml(readHtml(file), values.url)))
  } catch (error) {
    fail((error as Error).message)
  }
}
