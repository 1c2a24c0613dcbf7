import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import asc from "assemblyscript/asc"
import { expect, test } from "vitest"
import manifest from "../../../package.json"

test("the kernel that ships is the one in the source", { timeout: 60_000 }, async () => {
  const shipped = readFileSync(new URL("../../../assets/model/kernel.wasm", import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), "kernel-"))
  const made = join(folder, "kernel.wasm")
  const options = manifest.scripts.kernel.split(" ").slice(1)
  options[options.indexOf("-o") + 1] = made
  const { error, stderr } = await asc.main(options)
  expect(error, stderr.toString()).toBeNull()
  expect(readFileSync(made).equals(shipped)).toBe(true)
  rmSync(folder, { recursive: true })
})
