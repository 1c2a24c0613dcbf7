// `npm test`: installs what is missing, builds both browsers' packages, runs every test, and ends
// with the line "N passed, N failed".
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ensureBrowser, installPackages, ROOT, tool } from "./setup.mjs"

installPackages()
process.env.FOOTHOLD_BROWSER = ensureBrowser()
// Colours and animated lines have no place in a log.
process.env.NO_COLOR = "1"

tool("wxt/bin/wxt.mjs", "prepare")
tool("typescript/bin/tsc", "--noEmit")
tool("typescript/bin/tsc", "-p", "src/engine")
tool("@biomejs/biome/bin/biome", "check")
tool("wxt/bin/wxt.mjs", "build")
tool("wxt/bin/wxt.mjs", "build", "-b", "firefox")
tool("wxt/bin/wxt.mjs", "build", "--mode", "e2e")

const folder = mkdtempSync(join(tmpdir(), "foothold-"))
const report = join(folder, "report.json")
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, "node_modules/vitest/vitest.mjs"),
    "run",
    "--config",
    "test/vitest.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, stdio: "inherit" },
)
const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"))
rmSync(folder, { recursive: true })
// A file that does not load fails without any test in it.
const failed = numFailedTests || (status === 0 ? 0 : numFailedTestSuites || 1)
console.log(`${numPassedTests} passed, ${failed} failed`)
process.exit(failed > 0 || numPassedTests === 0 ? 1 : 0)
