import { deflateRawSync } from "node:zlib"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { linkOf } from "../../src/app/lesson/link.ts"
import { withoutNames } from "../../src/app/lesson/parse-pack.ts"
import { PACK } from "../app/lesson/samples.ts"
import { launch, type Session } from "./browser.ts"
import { openOptions } from "./options-page.ts"

interface Chrome {
  readonly chrome: {
    readonly runtime: { sendMessage(message: object): Promise<{ readonly answer: unknown }> }
  }
}

let session: Session
let page: Page
beforeAll(async () => {
  session = await launch()
  page = await openOptions(session)
})
afterAll(async () => {
  await session.close()
})

const find = (address: string) =>
  page.evaluate(
    (ask) => (globalThis as unknown as Chrome).chrome.runtime.sendMessage({ foothold: "pack/find", ask }),
    address,
  )

describe("a link with a pack, in the browser", () => {
  it("that was made in Node is found", async () => {
    expect(await find((await linkOf(PACK))!)).toEqual({ answer: { pack: withoutNames(PACK), group: null } })
  })

  it("that is a bomb is let lie at once", async () => {
    const bomb = deflateRawSync(new Uint8Array(200_000_000).fill(32)).toString("base64url")
    const start = performance.now()
    expect(await find(`https://example.org/a#foothold=1.${bomb}`)).toEqual({ answer: null })
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
