import { openWorker } from "../../src/app/home.ts"
import { answer } from "../../src/app/messages.ts"
import { findInCopy } from "../../src/page/find.ts"

const engine = openWorker()

answer({
  "home/work": ({ name, what }) => engine(name, what),
  "home/find": async (copy) => findInCopy(copy, document),
})
