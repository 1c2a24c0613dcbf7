import * as v from "valibot"
import { browser } from "wxt/browser"
import { STEPS } from "../engine/step.ts"
import type { PageChoice } from "./messages.ts"

const policy = v.object({
  step: v.fallback(v.optional(v.picklist(STEPS)), undefined),
  mode: v.fallback(v.optional(v.picklist(["simplify", "explain"])), undefined),
})

/**
 * What an administrator has set for everyone as a starting point. Chrome answers with nothing where
 * no policy is set; Firefox rejects. The schema that administrators see is policy.json.
 */
export async function readPolicy(): Promise<Partial<PageChoice>> {
  try {
    const { step, mode } = v.parse(policy, await browser.storage.managed.get())
    return { ...(step !== undefined && { step }), ...(mode !== undefined && { mode }) }
  } catch {
    return {}
  }
}
