import { beforeEach, expect, it, vi } from "vitest"
import { fakeBrowser } from "wxt/testing/fake-browser"

vi.mock("wxt/browser", () => ({ browser: fakeBrowser }))

const { answer, ask } = await import("../../src/app/messages.ts")

const STATE = { phase: "idle", step: null, mode: "simplify", changes: 0, refusal: null } as const

beforeEach(() => fakeBrowser.reset())

it("brings the ask to its handler and the answer back", async () => {
  const handler = vi.fn(async () => STATE)
  answer({ "page/show": handler })
  expect(await ask("page/show", { step: 2, mode: "simplify" })).toEqual(STATE)
  expect(handler).toHaveBeenCalledWith({ step: 2, mode: "simplify" }, null)
})

it("rejects with the answerer's own message", async () => {
  answer({
    "page/state": async () => {
      throw new Error("The page is gone.")
    },
  })
  await expect(ask("page/state", null)).rejects.toThrow("The page is gone.")
})

it("leaves to others what it has no handler for", async () => {
  answer({ "page/state": async () => STATE })
  const listener = vi.fn(() => undefined)
  fakeBrowser.runtime.onMessage.addListener(listener)
  await expect(ask("page/article", null)).rejects.toThrow("No answer.")
  expect(listener).toHaveBeenCalled()
})

it("ignores messages that are none of its own", async () => {
  answer({ "page/state": async () => STATE })
  expect(await fakeBrowser.runtime.sendMessage("hello")).toBeUndefined()
  expect(await fakeBrowser.runtime.sendMessage(null)).toBeUndefined()
})

it("stops answering when undone", async () => {
  const undo = answer({ "page/state": async () => STATE })
  undo()
  await expect(ask("page/state", null)).rejects.toThrow()
})
