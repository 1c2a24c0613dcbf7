import { describe, expect, it } from "vitest"
import type { Done, Job } from "../../src/app/worker.ts"
import { openWorkshop, STOPPED, type WorkerLike } from "../../src/app/workshop.ts"

/** Workers that do as they are told: each has the jobs it was handed, and can answer or crash. */
function fakeWorkers() {
  const all: (WorkerLike & { readonly jobs: Job[]; ended: boolean })[] = []
  const spawn = () => {
    const jobs: Job[] = []
    const worker = {
      jobs,
      ended: false,
      onmessage: null as WorkerLike["onmessage"],
      onerror: null as WorkerLike["onerror"],
      onmessageerror: null,
      postMessage: (job: Job) => void jobs.push(job),
      terminate: () => {
        worker.ended = true
      },
    }
    all.push(worker)
    return worker
  }
  const finish = (worker: number, done: Done) => all[worker]!.onmessage!({ data: done } as MessageEvent<Done>)
  const crash = (worker: number) => all[worker]!.onerror!({} as ErrorEvent)
  return { all, spawn, finish, crash }
}

const WHAT = { blocks: [], steps: [3], protect: [] } as const

describe("a workshop", () => {
  it("starts its worker with the first ask and keeps it", async () => {
    const { all, spawn, finish } = fakeWorkers()
    const ask = openWorkshop(spawn)
    expect(all).toHaveLength(0)
    const first = ask("engine/article", WHAT)
    const second = ask("engine/article", WHAT)
    expect(all).toHaveLength(1)
    finish(0, { id: 2, error: "Too hard." })
    finish(0, { id: 1, answer: [] })
    expect(await first).toEqual([])
    await expect(second).rejects.toThrow("Too hard.")
  })

  it("hands open jobs to a new worker after a crash", async () => {
    const { all, spawn, finish, crash } = fakeWorkers()
    const answer = openWorkshop(spawn)("engine/article", WHAT)
    crash(0)
    expect(all.map(({ ended }) => ended)).toEqual([true, false])
    expect(all[1]!.jobs).toEqual(all[0]!.jobs)
    finish(1, { id: 1, answer: [] })
    expect(await answer).toEqual([])
  })

  it("gives up a job that crashes two workers, and lives on", async () => {
    const { all, spawn, finish, crash } = fakeWorkers()
    const ask = openWorkshop(spawn)
    const bad = ask("engine/article", WHAT)
    crash(0)
    crash(1)
    await expect(bad).rejects.toThrow(STOPPED)
    expect(all).toHaveLength(2)
    const good = ask("engine/article", WHAT)
    finish(2, { id: 2, answer: [] })
    expect(await good).toEqual([])
  })

  it("does not count the late error of a worker that has ended", () => {
    const { all, spawn, crash } = fakeWorkers()
    const ask = openWorkshop(spawn)
    ask("engine/article", WHAT).catch(() => {})
    crash(0)
    crash(0)
    expect(all).toHaveLength(2)
  })
})
