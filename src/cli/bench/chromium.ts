import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { type Browser, chromium } from "playwright-core"
import { build } from "vite"
import { exportWithoutRequire } from "../export-without-require.ts"

export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.FOOTHOLD_BROWSER ?? "/usr/bin/chromium",
    headless: true,
    args: ["--no-sandbox"],
  })

/** A module and all it imports as one script, which sets a global of this name and gives nothing back. */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    plugins: [exportWithoutRequire],
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !("output" in output)) throw new Error(`${entry} could not be built.`)
  return `${output.output[0].code};globalThis.${name} = ${name};undefined`
}

/** A server on this machine, for as long as it is not closed. */
export async function serve(listener: RequestListener): Promise<{ origin: string; close(): void }> {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
