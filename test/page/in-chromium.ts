import { standIn } from "../../src/cli/bench/pages-stand-in.ts"
import { findInCopy } from "../../src/page/find.ts"
import { createSession } from "../../src/page/session.ts"

/** A session on the page that this is evaluated in, with a stand-in for the engine. */
export const session = createSession({
  document,
  engine: standIn,
  find: (copy) => findInCopy(copy, document),
})
