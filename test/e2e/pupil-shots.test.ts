import { afterAll, beforeAll, it } from "vitest"
import { launch, type Session } from "./browser.ts"
import { at, fileOf, group, packFor } from "./packs.ts"
import { ARTICLE } from "./popup-article.ts"
let session: Session
beforeAll(async () => { session = await launch({ "/ferry.html": ARTICLE }, { voices: ["words"] }) })
afterAll(async () => session.close())
const S1 = "She was thirty years old, she leaked, and her engine required approximately six hours to start."
const GONE = "This sentence is not there at all any more."
const lesson = {
  objective: { text: "Tell why the islands needed a ferry, and what it changed.", code: "RI.5.2" },
  terms: [{ term: "vessel", explain: true }],
  own: [{ at: at(S1), step: 2 as const, text: "She was thirty years old and she leaked. Her engine needed six hours to start!", by: "Ms Lee", overruled: [] }, { at: at(GONE), step: 2 as const, text: "A sentence of mine.", by: "", overruled: [] }],
  notes: [{ at: at(S1), span: { start: S1.indexOf("leaked"), end: S1.indexOf("leaked") + 6 }, text: "Water came in through holes." }, { at: at("Nobody was hurt, and the piano was unharmed, although the sheep were reported to be displeased."), span: null, text: "Is this meant to be funny?" }],
  questions: [
    { id: "q1", kind: "open" as const, prompt: "Why did the first crossing take three hours?", choices: [], answer: "Because the captain ran onto a sandbank.", evidence: [at("It took three hours, because the captain, who had never sailed in the bay, followed the wrong buoy and subsequently ran onto a sandbank.")] },
    { id: "q2", kind: "choice" as const, prompt: "What is the ferry today?", choices: ["A museum", "A school", "A fishing boat"], answer: 0, evidence: [at("Today she is a museum.")] },
  ],
}
const send = (page: any, name: string, ask: unknown) => page.evaluate(([name, ask]: any) => (globalThis as any).chrome.runtime.sendMessage({ foothold: name, ask }), [name, ask])
const LOOKS = ["light", "dark"] as const
async function shots(page: any, name: string) {
  for (const colorScheme of LOOKS) for (const [w, h] of [[1280, 800], [800, 700], [400, 800]]) {
    await page.emulateMedia({ colorScheme }); await page.setViewportSize({ width: w, height: h }); await page.waitForTimeout(150)
    await page.screenshot({ path: `/tmp/w/shots/${name}-${w}-${colorScheme}.png` })
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}
it("bar", async () => {
  const own = await session.openOwn("read.html")
  await session.open("/ferry.html")
  const pack = packFor(`${session.origin}/ferry.html`, lesson, [group("Blue"), group("Green", { easiest: 2, first: 3, hardest: 4, supports: { listen: false, explain: false, translate: false } })])
  console.log(await send(own, "pack/open", fileOf(pack)))
  const page = await session.open("/ferry.html")
  const popup = await session.press(page)
  await page.getByText("Which group are you in?").first().waitFor()
  await popup.screenshot({ path: "/tmp/w/shots/popup.png" })
  await popup.close()
  await shots(page, "question")
  await page.getByRole("button", { name: "Blue" }).click()
  await page.locator("foothold-bar .count").filter({ hasText: /^\d+ / }).waitFor()
  await page.getByRole("button", { name: "More" }).click()
  await page.locator("foothold-bar summary").click()
  await shots(page, "more")
  await page.keyboard.press("Escape")
  await page.getByRole("button", { name: "Next change" }).click()
  await page.getByRole("button", { name: "Next change" }).click()
  for (let i = 0; i < 3; i++) { await page.getByRole("button", { name: "Next change" }).click(); await shots(page, "card" + i) }
  console.log(await page.locator("article").innerText())
}, 120000)
