import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Engine } from "../../engine/index.ts"
import type { Step } from "../../engine/step.ts"
import { lines } from "./corpora.ts"
import type { Row } from "./pages-row.ts"

/** The scorer that stands beside the development data, `tools/sari.mjs`: SARI as EASSE computes it. */
interface Scorer {
  evaluate(
    orig: readonly string[],
    sys: readonly string[],
    refs: readonly (readonly string[])[],
    options?: object,
  ): Scores
  fkglTokens(lines: readonly string[]): { readonly fkgl: number }
}

interface Scores {
  readonly sari: number
  readonly add: number
  readonly keep: number
  readonly del: number
  readonly fkglTokens: number
  readonly copies: number
  readonly wordRatio: number
}

const REFERENCES = 10
const MEASURED: readonly Step[] = [3, 2, 1]

/** SARI and its parts against ten people's versions of 2,000 sentences, and the Flesch-Kincaid grade before and after. */
export async function benchSari(corpora: string, engine: Engine): Promise<Row[]> {
  const scorer = (await import(pathToFileURL(join(corpora, "../tools/sari.mjs")).href)) as Scorer
  const source = lines(corpora, "asset-valid/asset.valid.orig")
  const refs = Array.from({ length: REFERENCES }, (_, i) =>
    lines(corpora, `asset-valid/asset.valid.simp.${i}`),
  )
  const levels = source.map((text) =>
    engine.level([{ id: "0", kind: "paragraph", text, opaque: [], anchors: [] }], { steps: MEASURED }),
  )
  const before = scorer.fkglTokens(source).fkgl
  return MEASURED.map((step, i) => {
    const outputs = levels.map((articles) => articles[i]!.blocks[0]!.text.replace(/\s*\n\s*/g, " "))
    const { sari, add, keep, del, fkglTokens, copies, wordRatio } = scorer.evaluate(source, outputs, refs, {
      lev: false,
    })
    const [parts, share] = [
      [add, keep, del].map((part) => part.toFixed(2)).join(" / "),
      (100 * copies).toFixed(0),
    ]
    return {
      name: `SARI, asset-valid, step ${step}`,
      value: sari.toFixed(2),
      note: `add / keep / delete ${parts}; Flesch-Kincaid ${before.toFixed(2)} to ${fkglTokens.toFixed(2)}; ${share} % unchanged; words ${wordRatio.toFixed(3)}`,
    }
  })
}
