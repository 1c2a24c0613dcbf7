import type { Page } from "playwright-core"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { bundle } from "../../src/cli/bench/chromium.ts"
import { launch, type Session } from "./browser.ts"
import type * as Listening from "./listening.ts"

type Global = { listening: typeof Listening }

const TEXT = "Bees can dance. Others watch them closely, and then they fly to the same place."
const WORDS = "Bees can dance Others watch them closely and then they fly to the same place".split(" ")
const TOLD = ["¶", ...WORDS.slice(0, 3), "¶", ...WORDS.slice(3), "-"]

let script: string
let session: Session
let page: Page

/** A page in which the reader has clicked: without that Chromium lets no page speak. */
async function openPage(): Promise<Page> {
  const page = await session.open("/listen.html")
  await page.evaluate(script)
  await page.mouse.click(10, 10)
  return page
}
const start = (voices: readonly ("words" | "quiet")[]) => async () => {
  script = await bundle(new URL("listening.ts", import.meta.url).pathname, "listening")
  const unasked = `${script};setTimeout(() => listening.play("One two."), 500);setInterval(() => console.log(listening.speaker.state()), 100)`
  session = await launch(
    {
      "/listen.html": "<!doctype html><title>Listen</title><p>Listen.",
      "/unasked.html": `<!doctype html><title>Listen</title><p>Listen.<script>${unasked}</script>`,
    },
    { voices },
  )
}
const end = () => session.close()

const voices = async (page: Page) => {
  await page.waitForFunction(() => speechSynthesis.getVoices().length > 0)
  return page.evaluate(() =>
    speechSynthesis.getVoices().map(({ name, lang, localService }) => ({ name, lang, localService })),
  )
}
const play = (page: Page, text: string) =>
  page.evaluate((text) => (globalThis as unknown as Global).listening.play(text), text)
const told = (page: Page) => page.evaluate(() => (globalThis as unknown as Global).listening.places)
const states = (page: Page) => page.evaluate(() => (globalThis as unknown as Global).listening.states)
const heard = (page: Page, word: string) =>
  page.waitForFunction((word) => (globalThis as unknown as Global).listening.places.includes(word), word, {
    polling: 5,
  })

describe("with a voice that says which word it is at", () => {
  beforeAll(start(["words"]))
  afterAll(end)
  beforeEach(async () => {
    page = await openPage()
  })

  it("pages and the extension's own pages have it", async () => {
    const expected = [
      { name: "Test Voice", lang: "en-US", localService: true },
      { name: "Far Voice", lang: "en-US", localService: false },
    ]
    expect(await voices(page)).toEqual(expect.arrayContaining(expected))
    expect(await voices(await session.openOwn("options.html"))).toEqual(expect.arrayContaining(expected))
  })

  it("words are told in order", async () => {
    await play(page, TEXT)
    await heard(page, "-")
    expect(await told(page)).toEqual(TOLD)
    expect(await states(page)).toEqual(["speaking", "silent"])
  })

  it("pauses at a word, goes on from it, and stops", async () => {
    await play(page, TEXT)
    await heard(page, "them")
    await page.evaluate(() => (globalThis as unknown as Global).listening.speaker.pause())
    const before = await told(page)
    await page.waitForTimeout(500)
    expect(await told(page)).toEqual(before)
    await page.evaluate(() => (globalThis as unknown as Global).listening.speaker.resume())
    await heard(page, "-")
    // The word is said and told once more; all others once.
    expect(await told(page)).toEqual([...before, before.at(-1), ...TOLD.slice(before.length)])
    expect(await states(page)).toEqual(["speaking", "paused", "speaking", "silent"])
  })

  it("takes another speed on the way", async () => {
    await play(page, TEXT)
    await heard(page, "watch")
    const before = await page.evaluate(() => {
      const { tune, places } = (globalThis as unknown as Global).listening
      tune({ voice: "Test Voice", rate: 2 })
      return [...places]
    })
    await heard(page, "-")
    expect(await told(page)).toEqual([...before, before.at(-1), ...TOLD.slice(before.length)])
    expect(await states(page)).toEqual(["speaking", "silent"])
  })

  it("a word asked for pauses what is read", async () => {
    await play(page, TEXT)
    await heard(page, "can")
    const how = await page.evaluate(() => (globalThis as unknown as Global).listening.sayOnce("swarm"))
    expect(how).toBe("silent")
    expect(await states(page)).toEqual(["speaking", "paused"])
  })

  it("fails where the reader has not clicked, and says so", async () => {
    // The page plays by itself and is looked at late: what a test evaluates counts as a click.
    const other = await session.open("/unasked.html")
    await other.waitForEvent("console", (message) => message.text() === "failed")
    expect(await states(other)).toEqual(["speaking", "failed"])
  })

  it("asks nobody outside", () => {
    expect(session.strangers()).toEqual([])
  })
})

describe("with a voice that says no words", () => {
  beforeAll(start(["quiet"]))
  afterAll(end)

  it("words are told in order by time", async () => {
    const page = await openPage()
    // A busy machine may start the voices later than the speaker waits for them.
    await page.waitForFunction(() => speechSynthesis.getVoices().length > 0)
    await play(page, `${TEXT} Bees can dance.`)
    await heard(page, "-")
    const all = await told(page)
    // Until the voice is known, its first words go by untold.
    expect(all.filter((word) => word === "¶")).toHaveLength(3)
    expect(all.slice(all.indexOf("¶", 1))).toEqual([...TOLD.slice(4, -1), "¶", ...WORDS.slice(0, 3), "-"])
  })
})

describe("without a voice", () => {
  beforeAll(start([]))
  afterAll(end)

  it("says that there is none", async () => {
    const page = await openPage()
    await play(page, TEXT)
    await page.waitForFunction(() => (globalThis as unknown as Global).listening.states.length > 1)
    expect(await states(page)).toEqual(["speaking", "none"])
  })
})
