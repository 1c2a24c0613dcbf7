import { beforeEach, describe, expect, it, vi } from "vitest"

const tabs = { get: vi.fn(), sendMessage: vi.fn() }
const scripting = { executeScript: vi.fn(), insertCSS: vi.fn() }
vi.mock("wxt/browser", () => ({ browser: { tabs, scripting } }))

const { closedAddress, openPage } = await import("../../src/app/tab.ts")

const STATE = { phase: "idle", step: null, mode: "simplify", changes: 0, refusal: null }
const NOBODY = new Error("Receiving end does not exist.")
const REFUSED = new Error("Cannot access contents of the page.")

describe("closed addresses", () => {
  it.each([
    ["https://example.org/a", null],
    ["http://localhost:1/", null],
    ["file:///home/a.html", null],
    ["https://docs.google.com/", null],
    ["https://docs.google.com/document/d/1/edit", "google-docs"],
    ["chrome://settings/", "browser-page"],
    ["about:blank", "browser-page"],
    ["view-source:https://example.org/", "browser-page"],
    ["chrome-extension://abc/popup.html", "browser-page"],
    ["https://chromewebstore.google.com/detail/x", "browser-page"],
    ["https://addons.mozilla.org/en-US/firefox/", "browser-page"],
    [undefined, "browser-page"],
  ])("%s: %s", (url, closed) => {
    expect(closedAddress(url)).toBe(closed)
  })
})

describe("opening a page", () => {
  beforeEach(() => {
    vi.resetAllMocks()
    tabs.get.mockResolvedValue({ url: "https://example.org/a" })
    scripting.insertCSS.mockResolvedValue(undefined)
    scripting.executeScript.mockResolvedValue([{ result: "text/html" }])
  })

  it("injects nothing where the content script answers", async () => {
    tabs.sendMessage.mockResolvedValue({ answer: STATE })
    const opened = await openPage(7)
    expect(opened).toHaveProperty("page.tabId", 7)
    expect(scripting.executeScript).not.toHaveBeenCalled()
  })

  it("injects script and marks, and tries again while the browser has not granted the tab", async () => {
    tabs.sendMessage.mockRejectedValueOnce(NOBODY).mockResolvedValue({ answer: STATE })
    scripting.executeScript.mockRejectedValueOnce(REFUSED)
    expect(await openPage(7)).toHaveProperty("page")
    const files = scripting.executeScript.mock.calls.map(([{ files }]) => files)
    expect(files).toEqual([undefined, undefined, ["/content-scripts/content.js"]])
    expect(scripting.insertCSS).toHaveBeenCalledTimes(1)
  })

  it("says so when the browser keeps refusing", async () => {
    tabs.sendMessage.mockRejectedValue(NOBODY)
    scripting.executeScript.mockRejectedValue(REFUSED)
    expect(await openPage(7)).toEqual({ closed: "not-allowed" })
    expect(scripting.executeScript).toHaveBeenCalledTimes(4)
  })

  it("knows a PDF by its type, and by its name where it may not ask", async () => {
    tabs.sendMessage.mockRejectedValue(NOBODY)
    scripting.executeScript.mockResolvedValue([{ result: "application/pdf" }])
    expect(await openPage(7)).toEqual({ closed: "pdf" })
    scripting.executeScript.mockRejectedValue(REFUSED)
    tabs.get.mockResolvedValue({ url: "https://example.org/paper.PDF" })
    expect(await openPage(7)).toEqual({ closed: "pdf" })
  })
})
