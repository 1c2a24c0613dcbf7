import * as v from "valibot"
import { browser } from "wxt/browser"
import { STEPS } from "../engine/step.ts"
import type { PageChoice } from "./messages.ts"

const policy = v.object({
  step: v.fallback(v.optional(v.picklist(STEPS)), undefined),
  mode: v.fallback(v.optional(v.picklist(["simplify", "explain"])), undefined),
  classroom: v.fallback(v.optional(v.boolean(), true), true),
})

/** What an administrator has set for everyone as a starting point. The schema that administrators see is policy.json. */
export async function readPolicy(): Promise<Partial<PageChoice>> {
  const { step, mode } = await readManaged()
  return { ...(step !== undefined && { step }), ...(mode !== undefined && { mode }) }
}

/** Whether the desk may offer to share to Google Classroom: yes, unless an administrator says no. */
export const offersClassroom = async (): Promise<boolean> => (await readManaged()).classroom

/** Chrome answers with nothing where no policy is set; Firefox rejects. */
async function readManaged(): Promise<v.InferOutput<typeof policy>> {
  try {
    return v.parse(policy, await browser.storage.managed.get())
  } catch {
    return v.parse(policy, {})
  }
}
