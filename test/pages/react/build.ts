import { createElement } from "react"
import { renderToString } from "react-dom/server"
import { build } from "vite"
import { Story } from "./page.tsx"

/** The React page as a server would send it, with its script in it. Built anew for each test run. */
export async function buildReactPage(): Promise<string> {
  const entry = new URL("./client.tsx", import.meta.url).pathname
  const result = await build({
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    // Under the test runner the JSX would else be made for React's development build.
    oxc: { jsx: { runtime: "automatic", development: false } },
    build: { write: false, lib: { entry, formats: ["iife"], name: "page" } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !("output" in output)) throw new Error("The React page could not be built.")
  const script = output.output[0].code.replaceAll("</script", "<\\/script")
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Honeybees and their dance</title></head>
<body><div id="root">${renderToString(createElement(Story))}</div><script>${script}</script></body></html>`
}
