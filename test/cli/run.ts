import { spawnSync } from "node:child_process"

const root = new URL("../..", import.meta.url).pathname

export interface Answer {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a command of `src/cli/` as a program of its own. */
export function run(
  command: string,
  args: readonly string[],
  input = "",
  env: NodeJS.ProcessEnv = process.env,
): Answer {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", `src/cli/${command}.ts`, ...args],
    { cwd: root, env, input, encoding: "utf8", timeout: 60_000, maxBuffer: 64 * 2 ** 20 },
  )
  return { code: status, out: stdout, err: stderr }
}

/** The objects of a JSON Lines answer. */
export const rows = <Row>({ out }: Answer): Row[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row)

/** Objects as a JSON Lines question; strings go in as they are. */
export const lines = (...list: readonly unknown[]): string =>
  `${list.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n")}\n`
