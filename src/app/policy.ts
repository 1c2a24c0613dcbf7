import { browser } from "wxt/browser"
import { parseChoice } from "./choice.ts"
import type { PageChoice } from "./messages.ts"

/**
 * What an administrator has set for everyone as a starting point. Chrome answers with nothing where
 * no policy is set; Firefox rejects. The schema that administrators see is policy.json.
 */
export async function readPolicy(): Promise<Partial<PageChoice>> {
  try {
    return parseChoice(await browser.storage.managed.get())
  } catch {
    return {}
  }
}
