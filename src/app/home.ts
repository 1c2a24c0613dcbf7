import { browser } from "wxt/browser"
import type { Answer, Ask, EngineName, Work } from "./messages.ts"
import { ask } from "./messages.ts"
import { type AskEngine, openWorkshop } from "./workshop.ts"

/** A worker with the engine in it. For documents: a service worker cannot start one. */
export function openWorker(): AskEngine {
  return openWorkshop(() => new Worker(browser.runtime.getURL("/engine.js")))
}

/**
 * The engine's home, as the background reaches it: in Chrome and Edge a worker of an offscreen
 * document, which outlives the service worker's sleep; in Firefox a worker of the background page.
 */
export function findHome(): AskEngine {
  return browser.offscreen ? askOffscreen : openWorker()
}

async function askOffscreen<N extends EngineName>(name: N, what: Ask<N>): Promise<Answer<N>> {
  const work = { name, what } as Work
  await ensureOffscreen()
  try {
    return (await ask("home/work", work)) as Answer<N>
  } catch (error) {
    // The browser may close the document between the two lines above; nobody answers then.
    if (await hasOffscreen()) throw error
    await ensureOffscreen()
    return (await ask("home/work", work)) as Answer<N>
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
    reasons: ["WORKERS"],
    justification: "Levels articles in a worker, on this device.",
  })
}

async function hasOffscreen(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] })
  return contexts.length > 0
}
