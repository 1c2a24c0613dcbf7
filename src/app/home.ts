import { browser } from "wxt/browser"
import type { PageCopy } from "../page/copy.ts"
import type { Found } from "../page/found.ts"
import type { Answer, Ask, EngineName, Work } from "./messages.ts"
import { ask } from "./messages.ts"
import { type AskEngine, openWorkshop } from "./workshop.ts"

/** A worker with the engine in it. For documents: a service worker cannot start one. */
export function openWorker(): AskEngine {
  return openWorkshop(() => new Worker(browser.runtime.getURL("/engine.js")))
}

/** Finds the article in a copied page; needs a DOM. */
export type Finder = (copy: PageCopy) => Found

/** Where the heavy work is done, as the background reaches it. */
export interface Home {
  readonly engine: AskEngine
  readonly find: (copy: PageCopy) => Promise<Found>
}

/**
 * The engine's home: in Chrome and Edge the offscreen document and its worker, which outlive the
 * service worker's sleep; in Firefox the background page, which is handed its own `finder`.
 */
export function findHome(finder: Finder | null): Home {
  if (finder) return { engine: openWorker(), find: async (copy) => finder(copy) }
  return {
    engine: <N extends EngineName>(name: N, what: Ask<N>) =>
      askOffscreen("home/work", { name, what } as Work) as Promise<Answer<N>>,
    find: (copy) => askOffscreen("home/find", copy),
  }
}

async function askOffscreen<N extends "home/work" | "home/find">(name: N, what: Ask<N>): Promise<Answer<N>> {
  await ensureOffscreen()
  try {
    return await ask(name, what)
  } catch (error) {
    // The browser may close the document between the two lines above; nobody answers then.
    if (await hasOffscreen()) throw error
    await ensureOffscreen()
    return await ask(name, what)
  }
}

const OFFSCREEN = "/offscreen.html"
let creating: Promise<void> | null = null

/** Creates the document if there is none. Creating two is an error in Chrome, so one creation serves all who ask. */
async function ensureOffscreen(): Promise<void> {
  creating ??= createOffscreen().finally(() => {
    creating = null
  })
  await creating
}

async function createOffscreen(): Promise<void> {
  if (await hasOffscreen()) return
  await browser.offscreen.createDocument({
    url: OFFSCREEN,
    reasons: ["WORKERS", "DOM_PARSER"],
    justification: "Finds and levels articles, on this device.",
  })
}

async function hasOffscreen(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] })
  return contexts.length > 0
}
