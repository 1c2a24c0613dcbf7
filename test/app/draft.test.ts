import { beforeEach, describe, expect, it, vi } from "vitest"
import { fakeBrowser } from "wxt/testing/fake-browser"
import type { Settings, SettingsChange } from "../../src/app/settings.ts"

vi.mock("wxt/browser", () => ({ browser: fakeBrowser }))

const { openDraft } = await import("../../src/app/draft.ts")
const { answer } = await import("../../src/app/messages.ts")
const { changeSettings, readSettings } = await import("../../src/app/stored.ts")

/** Every change as it came to the background, which answers after `delay` milliseconds. */
function background(delay = 0) {
  const asked: SettingsChange[] = []
  const stop = answer({
    async "settings/change"(change) {
      asked.push(change)
      await new Promise((done) => setTimeout(done, delay))
      return changeSettings(change)
    },
  })
  return { asked, stop }
}

async function open() {
  const shown: Settings[] = []
  const draft = openDraft((settings) => shown.push(settings))
  await expect.poll(() => shown.length).toBe(1)
  return { draft, shown, now: () => shown.at(-1)! }
}

describe("settings as a page shows them", () => {
  beforeEach(() => fakeBrowser.reset())

  it("are shown at once and stored in few goes, the last as it was set last", async () => {
    const { asked, stop } = background(20)
    const { draft, shown, now } = await open()
    const made = [1, 2, 4, 5].map((step) => draft.change({ set: { step: step as 1 } }))
    expect(now().step).toBe(5)
    await Promise.all(made)
    expect(asked).toEqual([{ set: { step: 1 } }, { set: { step: 5 } }])
    expect((await readSettings()).step).toBe(5)
    // The answer to the first change never takes back the later ones.
    expect(shown.slice(4).map(({ step }) => step)).toEqual(shown.slice(4).map(() => 5))
    draft.end()
    stop()
  })

  it("keep what others change meanwhile", async () => {
    const { stop } = background(20)
    const { draft, now } = await open()
    const made = draft.change({ keep: "vessel" })
    await changeSettings({ keep: "quay" })
    await made
    await expect.poll(() => now().kept.toSorted()).toEqual(["quay", "vessel"])
    await changeSettings({ set: { copies: "adapted" } })
    await expect.poll(() => now().copies).toBe("adapted")
    draft.end()
    stop()
  })

  it("are shown as they were when a change cannot be stored", async () => {
    const stop = answer({ "settings/change": () => Promise.reject(new Error("full")) })
    const { draft, now } = await open()
    const made = draft.change({ set: { step: 1 } })
    expect(now().step).toBe(1)
    await expect(made).rejects.toThrow("full")
    expect(now().step).toBe(3)
    draft.end()
    stop()
  })

  it("are stored also when the page goes right after", async () => {
    const { stop } = background()
    const { draft } = await open()
    await draft.change({ set: { step: 1 } })
    void draft.change({ set: { step: 2 } })
    draft.end()
    await expect.poll(async () => (await readSettings()).step).toBe(2)
    stop()
  })
})
