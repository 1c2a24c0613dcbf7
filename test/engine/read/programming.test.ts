import { expect, it } from "vitest"
import { isAboutProgramming } from "../../../src/engine/read/programming.ts"

const MANUAL =
  "The function readFile() takes a path and returns a promise. Call it with await inside an async function, or chain " +
  "then() on the result. Set the option maxRetries in config.json to change how often the client queries the server. " +
  "Run npm install --save-dev to add the package, then import the module and pass an object of parameters to the method."
const NEWS =
  "The town council said on Monday that the old bridge will be closed for two years. Most people in the valley use " +
  "the bridge to get to work, and many are angry. A new app will tell drivers which roads are free. The company that " +
  "built the software says that it will be ready in spring, long before the work on the bridge begins in the summer."

it("tells a manual from an article that mentions software", () => {
  expect(isAboutProgramming([MANUAL])).toBe(true)
  expect(isAboutProgramming([NEWS])).toBe(false)
  expect(isAboutProgramming([...Array<string>(8).fill(NEWS), MANUAL])).toBe(false)
})

it("says nothing of a few words", () => {
  expect(isAboutProgramming(["npm install --save-dev vitest", "readFile()"])).toBe(false)
})
