import { beforeEach, expect, it, vi } from "vitest"

const offscreen = { createDocument: vi.fn() }
const runtime = { getContexts: vi.fn(), sendMessage: vi.fn() }
vi.mock("wxt/browser", () => ({ browser: { offscreen, runtime } }))

const { findHome } = await import("../../src/app/home.ts")

const WHAT = { blocks: [], steps: [3], protect: [] } as const
let documents: object[] = []

beforeEach(() => {
  vi.resetAllMocks()
  documents = []
  runtime.getContexts.mockImplementation(async () => documents)
  offscreen.createDocument.mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    if (documents.length > 0) throw new Error("Only a single offscreen document may be created.")
    documents = [{}]
  })
  runtime.sendMessage.mockImplementation(async () => ({ answer: [] }))
})

it("creates one document for many asks at once", async () => {
  const ask = findHome(null).engine
  await Promise.all([ask("engine/article", WHAT), ask("engine/article", WHAT), ask("engine/article", WHAT)])
  await ask("engine/article", WHAT)
  expect(offscreen.createDocument).toHaveBeenCalledTimes(1)
  expect(runtime.sendMessage).toHaveBeenCalledTimes(4)
  expect(runtime.sendMessage).toHaveBeenCalledWith({
    foothold: "home/work",
    ask: { name: "engine/article", what: WHAT },
  })
})

it("creates the document again when the browser has closed it", async () => {
  const ask = findHome(null).engine
  runtime.sendMessage.mockImplementationOnce(async () => {
    documents = []
    throw new Error("Receiving end does not exist.")
  })
  expect(await ask("engine/article", WHAT)).toEqual([])
  expect(offscreen.createDocument).toHaveBeenCalledTimes(2)
})

it("passes on what the engine says went wrong", async () => {
  runtime.sendMessage.mockResolvedValue({ error: "A file is missing." })
  await expect(findHome(null).engine("engine/article", WHAT)).rejects.toThrow("A file is missing.")
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1)
})
