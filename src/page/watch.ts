import { withoutPlace } from "./address.ts"

/** How long the page must be still, and how long we wait for that at most. In milliseconds. */
export interface Patience {
  readonly still: number
  readonly most: number
}

const PATIENCE: Patience = { still: 300, most: 3000 }

/**
 * Resolves once the page has loaded and has been still for a while. Scripts that take over
 * server-made pages throw their tree away when they find its text changed: never write before that.
 */
export async function whenQuiet(document: Document, patience: Patience = PATIENCE): Promise<void> {
  const until = performance.now() + patience.most
  if (document.readyState !== "complete" && document.defaultView) {
    await race(patience.most, (done) => document.defaultView!.addEventListener("load", done, { once: true }))
  }
  const Observer = observerOf(document)
  await new Promise<void>((resolve) => {
    let timer: ReturnType<typeof setTimeout>
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(finish, Math.max(0, Math.min(patience.still, until - performance.now())))
    }
    const observer = new Observer(wait)
    const finish = (): void => {
      observer.disconnect()
      resolve()
    }
    observer.observe(document, { childList: true, characterData: true, subtree: true })
    wait()
  })
  // A script that takes over a page may be at work without having changed anything yet.
  await new Promise<void>((done) => {
    const { requestIdleCallback } = globalThis as { requestIdleCallback?: typeof window.requestIdleCallback }
    if (requestIdleCallback && patience.most > 0) requestIdleCallback(() => done(), { timeout: 500 })
    else done()
  })
}

function race(most: number, start: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, most)
    start(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** What the page did while we looked on. */
export interface Happening {
  /** Text nodes whose text was changed by the page. */
  readonly changed: ReadonlySet<Text>
  /** Nodes that came. */
  readonly added: ReadonlySet<Node>
  /** Whether nodes went. */
  readonly removed: boolean
}

/** Looks on as the page changes. Our own writing goes through `quietly` and is not told. */
export interface Watch {
  quietly(write: () => void): void
  /** Also look into a shadow tree. */
  include(root: Node): void
  stop(): void
}

/** Gathered changes are told together, once the page rests or at last after this long. */
const GATHER = 120
const GATHER_MOST = 600

/** Watches a document; tells what happened, and separately that the page's address changed. */
export function watch(document: Document, tell: (happening: Happening) => void, moved: () => void): Watch {
  let changed = new Set<Text>()
  let added = new Set<Node>()
  let removed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = 0
  let address = addressOf(document)

  const flush = (): void => {
    timer = undefined
    const happening = { changed, added, removed }
    changed = new Set()
    added = new Set()
    removed = false
    if (addressOf(document) !== address) {
      address = addressOf(document)
      moved()
    } else tell(happening)
  }
  const gather = (records: readonly MutationRecord[]): void => {
    if (records.length === 0) return
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === "characterData") changed.add(target as Text)
      for (const node of addedNodes) added.add(node)
      if (removedNodes.length > 0) removed = true
    }
    if (timer === undefined) since = performance.now()
    clearTimeout(timer)
    timer = setTimeout(flush, Math.max(0, Math.min(GATHER, since + GATHER_MOST - performance.now())))
  }
  const observer = new (observerOf(document))(gather)
  const include = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true })
  include(document)
  return {
    quietly(write) {
      gather(observer.takeRecords())
      try {
        write()
      } finally {
        observer.takeRecords()
      }
    },
    include,
    stop() {
      observer.disconnect()
      clearTimeout(timer)
    },
  }
}

/** The address without its fragment: jumping within a page is not leaving it. "#/..." names a page of its own. */
const addressOf = (document: Document): string => withoutPlace(document.location?.href ?? "")

/** Outside of a browser there is no global one, only that of the document's window. */
function observerOf(document: Document): typeof MutationObserver {
  return globalThis.MutationObserver ?? (document.defaultView as Window & typeof globalThis).MutationObserver
}
