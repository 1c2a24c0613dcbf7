import { useState } from "react"
import { type Data, exportData } from "../../app/data-file.ts"
import { readLessons } from "../../app/lesson/store.ts"
import { ask } from "../../app/messages.ts"
import { readSettings } from "../../app/stored.ts"
import { readWords } from "../../app/words/store.ts"
import { saveFile } from "../save-file.ts"
import { t } from "../t.ts"
import { BringBack } from "./BringBack.tsx"
import { EraseDialog } from "./EraseDialog.tsx"
import { Section } from "./Section.tsx"
import type { Editing } from "./useEditing.ts"

/** All that is kept: into a file, back from one, and away. */
export function DataFile({ say }: Editing) {
  const [erasing, setErasing] = useState<Data | null>(null)

  const save = async () => {
    const today = new Date().toISOString().slice(0, 10)
    saveFile(`foothold-${today}.json`, "application/json", exportData(await readData()))
    say(t("dataSaved"))
  }
  const erase = async () => {
    setErasing(null)
    await ask("data/erase", null).then(
      () => say(t("erased")),
      () => say(t("dataFailed")),
    )
  }
  return (
    <Section id="data">
      <p>{t("optionsPrivacyText")}</p>
      <div className="line">
        <button type="button" className="button" onClick={save}>
          {t("dataSave")}
        </button>
        <BringBack readNow={readData} say={say} />
        <button
          type="button"
          className="button danger last"
          onClick={async () => setErasing(await readData())}
        >
          {t("erase")}
        </button>
      </div>
      <EraseDialog now={erasing} onErase={erase} onClose={() => setErasing(null)} />
    </Section>
  )
}

async function readData(): Promise<Data> {
  const [settings, words, lessons] = await Promise.all([readSettings(), readWords(), readLessons()])
  return { settings, words, lessons }
}
