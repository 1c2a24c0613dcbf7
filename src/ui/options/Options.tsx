import { useEffect } from "react"
import { t } from "../t.ts"
import { BarPlace } from "./BarPlace.tsx"
import { Contents } from "./Contents.tsx"
import { Copying } from "./Copying.tsx"
import { DataFile } from "./DataFile.tsx"
import { FirstStep } from "./FirstStep.tsx"
import { KeptWords } from "./KeptWords.tsx"
import { MyWords } from "./MyWords.tsx"
import { Profiles } from "./Profiles.tsx"
import { ReadingView } from "./ReadingView.tsx"
import { Shortcuts } from "./Shortcuts.tsx"
import { Sites } from "./Sites.tsx"
import { useEditing } from "./useEditing.ts"
import { useSaid } from "./useSaid.ts"
import { Voice } from "./Voice.tsx"
import "../theme.css"
import "./options.css"
import "./parts.css"

/** What Foothold remembers, all of it in this browser. */
export function Options() {
  const { said, say } = useSaid()
  const editing = useEditing(say)
  useEffect(() => {
    document.title = t("optionsTitle")
  }, [])

  return (
    <div className="options">
      <header>
        <img src="/icon/icon.svg" width="32" height="32" alt="" />
        <h1>{t("optionsTitle")}</h1>
        <a href="/help.html">{t("helpOpen")}</a>
      </header>
      <div className="side">
        <Contents />
        <p role="status" className="said">
          {said}
        </p>
      </div>
      <main>
        {editing && (
          <>
            <FirstStep {...editing} />
            <Profiles {...editing} />
            <ReadingView {...editing} />
            <Voice {...editing} />
            <Copying {...editing} />
            <MyWords {...editing} />
            <KeptWords {...editing} />
            <BarPlace {...editing} />
            <Sites {...editing} />
            <Shortcuts />
            <DataFile {...editing} />
          </>
        )}
      </main>
    </div>
  )
}
