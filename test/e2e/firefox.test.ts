import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { linkOf } from "../../src/app/lesson/link.ts"
import { type Firefox, firefoxProgram, openFirefox } from "./firefox.ts"
import { LESSON, packFor } from "./packs.ts"
import { ARTICLE } from "./popup-article.ts"

const program = firefoxProgram()
if (!program) console.info("No Firefox was found: its journeys are skipped. FOOTHOLD_FIREFOX names one.")

const TEXT = "return document.body.innerText"
const WHOLE = `document.querySelector("foothold-bar")?.remove()
  return new XMLSerializer().serializeToString(document)`

describe.skipIf(!program)("in Firefox", () => {
  let firefox: Firefox
  let server: Server
  let origin: string
  beforeAll(async () => {
    server = createServer((_request, response) =>
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(ARTICLE),
    )
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    firefox = await openFirefox(program!)
  }, 60_000)
  afterAll(async () => {
    await firefox?.close()
    server?.closeAllConnections()
    server?.close()
  })

  it("a page is levelled, and given back to the last byte", async () => {
    await firefox.go(`${origin}/ferry.html`)
    const before = await firefox.run(WHOLE)
    await firefox.toggle()
    await expect.poll(() => firefox.run(TEXT), { timeout: 30_000 }).toContain("prepared to use")
    await firefox.toggle()
    await expect.poll(() => firefox.run(WHOLE), { timeout: 15_000 }).toBe(before)
  })

  it("a pack that the address carries is followed", async () => {
    const lesson = { ...LESSON, own: [{ ...LESSON.own![0]!, step: 3 as const }] }
    await firefox.go((await linkOf(packFor(`${origin}/lesson.html`, lesson)))!)
    await firefox.toggle()
    await expect.poll(() => firefox.run(TEXT), { timeout: 30_000 }).toContain("Her engine needed six hours")
  })
})
