import { openWorker } from "../../src/app/home.ts"
import { answer } from "../../src/app/messages.ts"

const engine = openWorker()

answer({ "home/work": ({ name, what }) => engine(name, what) })
