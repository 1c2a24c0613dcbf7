import { fileURLToPath } from "node:url"
import { createElement } from "react"
import { renderToString } from "react-dom/server"
import { build } from "vite"
import { Article } from "./article.ts"

/** The page and its script, by path. */
export async function reactPage(): Promise<Record<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL("start.ts", import.meta.url)), formats: ["iife"], name: "page" },
    },
  })
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }]
  return {
    "/react.js": output[0].code,
    "/react.html": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A dark sky</title></head><body><div id="root">${renderToString(createElement(Article))}</div><script src="/react.js"></script></body></html>`,
  }
}
