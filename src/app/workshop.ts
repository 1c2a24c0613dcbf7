import type { Answer, Ask, EngineName, Work } from "./messages.ts"
import type { Done, Job } from "./worker.ts"

/** Asks the engine, wherever it lives. */
export type AskEngine = <N extends EngineName>(name: N, what: Ask<N>) => Promise<Answer<N>>

/** The part of a Worker that is needed here. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<Done>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent) => void) | null
  postMessage(job: Job): void
  terminate(): void
}

interface Pending {
  readonly job: Job
  readonly resolve: (answer: Answer<EngineName>) => void
  readonly reject: (error: Error) => void
  /** Workers that went down while they had this job. */
  crashes: number
}

export const STOPPED = "Foothold's reading engine stopped. The text is unchanged. Please try again."

/** Keeps one worker. When it crashes, a new one gets the jobs that were open; a job that crashes two workers is given up. */
export function openWorkshop(spawn: () => WorkerLike): AskEngine {
  const open = new Map<number, Pending>()
  let worker: WorkerLike | null = null
  let last = 0

  const crash = (dead: WorkerLike) => {
    if (dead !== worker) return
    dead.terminate()
    worker = null
    for (const pending of [...open.values()]) {
      pending.crashes += 1
      if (pending.crashes < 2) send(pending.job)
      else {
        open.delete(pending.job.id)
        pending.reject(new Error(STOPPED))
      }
    }
  }

  const start = (): WorkerLike => {
    const fresh = spawn()
    fresh.onmessage = ({ data }) => {
      const pending = open.get(data.id)
      open.delete(data.id)
      if ("error" in data) pending?.reject(new Error(data.error))
      else pending?.resolve(data.answer)
    }
    fresh.onerror = (event) => {
      event.preventDefault?.()
      crash(fresh)
    }
    fresh.onmessageerror = () => crash(fresh)
    return fresh
  }

  const send = (job: Job) => {
    worker ??= start()
    worker.postMessage(job)
  }

  return <N extends EngineName>(name: N, what: Ask<N>) =>
    new Promise<Answer<EngineName>>((resolve, reject) => {
      const job: Job = { id: ++last, work: { name, what } as Work }
      open.set(job.id, { job, resolve, reject, crashes: 0 })
      send(job)
    }) as Promise<Answer<N>>
}
