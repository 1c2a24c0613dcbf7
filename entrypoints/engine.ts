import { defineUnlistedScript } from "wxt/utils/define-unlisted-script"
import { fetchResources } from "../src/app/resources.ts"
import { serve, type WorkerScope } from "../src/app/worker.ts"
import { createEngine } from "../src/engine/index.ts"

/** The worker that holds the engine. */
export default defineUnlistedScript(() => {
  serve(self as unknown as WorkerScope, async () => createEngine(await fetchResources(self.location.href)))
})
