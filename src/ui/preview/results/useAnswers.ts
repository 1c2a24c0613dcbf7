import { useState } from "react"
import type { Results } from "../../../app/lesson/answers.ts"
import { sameText, sourceOf } from "../../../app/lesson/key.ts"
import { LARGEST_ANSWERS, parseAnswers } from "../../../app/lesson/parse-answers.ts"
import type { PageArticle } from "../../../app/messages.ts"
import { same } from "../../../app/same.ts"
import { REFUSALS } from "../../refusals.ts"
import { t } from "../../t.ts"

/** A file that was not read in. */
export interface RefusedFile {
  readonly name: string
  readonly why: string
}

/** What pupils have handed in, for as long as this window is open. */
export interface Answers {
  readonly all: readonly Results[]
  readonly refused: readonly RefusedFile[]
  readonly open: (files: readonly File[]) => Promise<void>
  readonly clear: () => void
}

const NONE: Pick<Answers, "all" | "refused"> = { all: [], refused: [] }

/** Reads the files of pupils' answers on an article. Nothing of them is kept. */
export function useAnswers(article: PageArticle): Answers {
  const [read, setRead] = useState(NONE)
  const open = async (files: readonly File[]) => {
    const source = sourceOf(article)
    const opened = await Promise.all(files.map((file) => readFile(file, source)))
    const results = opened.flatMap((one) => ("results" in one ? [one.results] : []))
    const refused = opened.flatMap((one) => ("why" in one ? [one] : []))
    setRead(({ all }) => ({
      all: [...all, ...results]
        .filter((one, at, list) => list.findIndex((other) => same(other, one)) === at)
        .sort((a, b) => a.group.localeCompare(b.group) || a.name.localeCompare(b.name)),
      refused,
    }))
  }
  return { ...read, open, clear: () => setRead(NONE) }
}

async function readFile(
  file: File,
  source: ReturnType<typeof sourceOf>,
): Promise<RefusedFile | { readonly results: Results }> {
  const refused = (why: string): RefusedFile => ({ name: file.name, why })
  if (file.size > LARGEST_ANSWERS) return refused(t("dataTooBig"))
  const text = await file.text().catch(() => null)
  if (text === null) return refused(t("planPackUnread"))
  const parsed = parseAnswers(text)
  if (!parsed.ok) return refused(t(parsed.why === "not-ours" ? "planAnswersNotOurs" : REFUSALS[parsed.why]))
  const { results } = parsed
  return sameText(results.source, source)
    ? { results }
    : refused(t("planAnswersOther", results.source.title || t("previewPasted")))
}
