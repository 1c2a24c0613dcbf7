// Plain JavaScript: this runs before anything is installed.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from "node:fs"
import { delimiter, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The repository, without a slash at its end. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "")

const MARK = join(ROOT, "node_modules", ".foothold-lock")

/** Runs a program in the repository and ends with its exit code when it fails. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: "inherit", ...options })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

/** Installs the packages of the lock file, unless they are installed already. */
export function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex")
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === lock) return
  console.log("Installing packages (a minute or so, once) ...")
  const npm = process.env.npm_execpath
  const args = ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"]
  if (npm) run(process.execPath, [npm, ...args])
  else run(process.platform === "win32" ? "npm.cmd" : "npm", args, { shell: process.platform === "win32" })
  writeFileSync(MARK, lock)
}

/** Runs a program of node_modules/.bin by the path of its own script. */
export function tool(script, ...args) {
  run(process.execPath, [join(ROOT, "node_modules", script), ...args])
}

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "brave-browser",
]
const PLACES = [
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Brave Browser.app/Contents/MacOS/Brave Browser",
  ...["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((place) =>
    process.env[place]
      ? [
          join(process.env[place], "Chromium/Application/chrome.exe"),
          join(process.env[place], "Google/Chrome/Application/chrome.exe"),
          join(process.env[place], "Microsoft/Edge/Application/msedge.exe"),
        ]
      : [],
  ),
]

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a Chromium browser; null when none is found. FOOTHOLD_BROWSER goes first. */
export function findBrowser() {
  const asked = process.env.FOOTHOLD_BROWSER
  const folders = (process.env.PATH ?? "").split(delimiter)
  const candidates = [
    ...(asked ? [asked] : []),
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...PLACES,
  ]
  return candidates.find(runs) ?? null
}

/** Finds a Chromium browser, or installs Debian's where this may be done without asking. */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium ...")
    run("apt-get", ["update", "-qq"])
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"])
    const installed = findBrowser()
    if (installed) return installed
  }
  console.error(
    "No Chromium browser was found. Install one (on Debian: sudo apt-get install chromium),\nor set FOOTHOLD_BROWSER to the path of Chrome, Edge, Brave or Chromium.",
  )
  process.exit(1)
}
