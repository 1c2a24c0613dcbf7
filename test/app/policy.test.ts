import { beforeEach, describe, expect, it, vi } from "vitest"
import { fakeBrowser } from "wxt/testing/fake-browser"

vi.mock("wxt/browser", () => ({ browser: fakeBrowser }))

const { offersClassroom, readPolicy } = await import("../../src/app/policy.ts")

const managed = (answer: () => Promise<unknown>) =>
  Object.assign(fakeBrowser.storage, { managed: { get: answer } })

beforeEach(() => managed(async () => ({})))

describe("what an administrator has set", () => {
  it("is nothing at first, and Google Classroom is offered", async () => {
    expect(await readPolicy()).toEqual({})
    expect(await offersClassroom()).toBe(true)
  })

  it("is read part by part", async () => {
    managed(async () => ({ step: 2, mode: "shout", classroom: false }))
    expect(await readPolicy()).toEqual({ step: 2 })
    expect(await offersClassroom()).toBe(false)
  })

  it("counts for nothing where it is not what it should be", async () => {
    managed(async () => ({ step: 9, mode: "explain", classroom: "no" }))
    expect(await readPolicy()).toEqual({ mode: "explain" })
    expect(await offersClassroom()).toBe(true)
  })

  it("is nothing where the browser refuses to tell", async () => {
    managed(() => Promise.reject(new Error("Managed storage manifest not found")))
    expect(await readPolicy()).toEqual({})
    expect(await offersClassroom()).toBe(true)
  })
})
