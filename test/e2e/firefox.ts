import { type ChildProcess, spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { connect, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"

const EXTENSION = new URL("../../.output/firefox-mv3", import.meta.url).pathname
/** Where Firefox listens for its Marionette protocol; tests in Firefox do not run side by side. */
const PORT = 2931

/** The program of Firefox: `FOOTHOLD_FIREFOX`, or what is on the path; null where there is none. */
export const firefoxProgram = (): string | null =>
  process.env.FOOTHOLD_FIREFOX ??
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => ["firefox-esr", "firefox"].map((name) => join(folder, name)))
    .find((file) => existsSync(file)) ??
  null

/** Firefox with the built package in it, driven by its own Marionette protocol. */
export interface Firefox {
  readonly go: (url: string) => Promise<void>
  /** Runs the body of a function in the page. */
  readonly run: (body: string) => Promise<unknown>
  /** Runs the keyboard command that levels the page, with the grant that the keys would bring. */
  readonly toggle: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts Firefox without a window. Rejects when it does not answer within half a minute. */
export async function openFirefox(program: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), "foothold-firefox-"))
  await writeFile(join(profile, "user.js"), `user_pref("marionette.port", ${PORT});\n`)
  const flags = ["-marionette", "-remote-allow-system-access", "-no-remote", "-headless", "-profile", profile]
  const firefox = spawn(program, flags, { stdio: "ignore" })
  const close = async (): Promise<void> => {
    const gone = new Promise((resolve) => firefox.once("exit", resolve))
    firefox.kill()
    await gone
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const ask = speak(await reach(firefox))
    await ask("WebDriver:NewSession", { capabilities: {} })
    await ask("Addon:Install", { path: EXTENSION, temporary: true })
    const run = async (script: string) =>
      ((await ask("WebDriver:ExecuteScript", { script, args: [] })) as { value: unknown }).value
    return {
      go: async (url) => void (await ask("WebDriver:Navigate", { url })),
      run,
      async toggle() {
        await ask("Marionette:SetContext", { value: "chrome" })
        await run(`document.querySelector('keyset[id^="ext-keyset"] key[key=L]').doCommand()`)
        await ask("Marionette:SetContext", { value: "content" })
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function reach(firefox: ChildProcess): Promise<Socket> {
  for (let tries = 0; tries < 60 && firefox.exitCode === null; tries++) {
    const socket = connect(PORT, "127.0.0.1")
    const isOpen = await new Promise<boolean>((resolve) =>
      socket.once("connect", () => resolve(true)).once("error", () => resolve(false)),
    )
    if (isOpen) return socket
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error("Firefox does not answer.")
}

/** Messages are JSON with their length in bytes before them; an answer comes before the next question. */
function speak(socket: Socket): (name: string, parameters: object) => Promise<unknown> {
  let bytes = Buffer.alloc(0)
  let waiting: ((message: readonly unknown[]) => void) | null = null
  socket.on("data", (more) => {
    bytes = Buffer.concat([bytes, more])
    const colon = bytes.indexOf(":")
    const end = colon + 1 + Number(bytes.subarray(0, colon).toString())
    if (colon < 0 || bytes.length < end) return
    const message = JSON.parse(bytes.subarray(colon + 1, end).toString())
    bytes = bytes.subarray(end)
    // Firefox speaks first, to say who it is: that is no answer.
    if (Array.isArray(message)) waiting?.(message)
  })
  let last = 0
  return async (name, parameters) => {
    const text = Buffer.from(JSON.stringify([0, ++last, name, parameters]))
    const answer = new Promise<readonly unknown[]>((resolve) => {
      waiting = resolve
    })
    socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]))
    const [, , error, result] = await answer
    if (error) throw new Error((error as { message: string }).message)
    return result
  }
}
