import { useMemo, useRef, useState } from "react"
import type { Lesson, RosterGroup } from "../../app/lesson/lesson.ts"
import type { PlacedLesson } from "../../app/lesson/place.ts"
import { ask, type PageArticle } from "../../app/messages.ts"
import type { Gloss, LeveledArticle } from "../../engine/leveled.ts"
import type { Step } from "../../engine/step.ts"
import { Dialog } from "../parts/Dialog.tsx"
import { t } from "../t.ts"
import { tabInAddress } from "../useArticle.ts"
import type { Kind } from "./making.ts"
import { picturesIn } from "./pictures.ts"
import { Tick } from "./Tick.tsx"
import { useSending } from "./useSending.ts"
import { Way } from "./Way.tsx"
import { WhomPicker } from "./WhomPicker.tsx"
import { everyoneOf, recipientsOf } from "./whom.ts"
import "./handout.css"

interface Props {
  readonly article: PageArticle
  readonly lesson: Lesson
  readonly placed: PlacedLesson
  readonly groups: readonly RosterGroup[]
  /** The steps at hand; others may be on their way. */
  readonly levels: ReadonlyMap<Step, LeveledArticle>
  /** Whether Google Classroom may be offered. */
  readonly mayShare: boolean
  readonly onClose: () => void
}

/** All ways in which a lesson leaves the desk. */
export function HandOut({ article, lesson, placed, groups, levels, mayShare, onClose }: Props) {
  const [whom, setWhom] = useState(() => everyoneOf(groups))
  const [mayCopy, setMayCopy] = useState(false)
  const [choices, setChoices] = useState({ pictures: false, answers: false, numbers: true, names: false })
  const [said, setSaid] = useState("")
  const glosses = useRef<Promise<readonly (readonly Gloss[])[]> | null>(null)
  const isBusy = useRef(false)
  const recipients = useMemo(() => recipientsOf(whom, groups), [whom, groups])
  const chosen = useMemo(() => groups.filter(({ id }) => whom.groups.has(id)), [groups, whom])
  const { link, hasAddress, savePack, share } = useSending(article, lesson, chosen)
  const isWaiting = recipients.some(({ steps }) => steps.some((step) => !levels.has(step)))
  const tab = tabInAddress()
  const hasPictures = tab !== null && picturesIn(article.outline?.parts ?? []).length > 0

  /** Why nothing can be handed out now; null when it can. */
  const missing = (): string | null => {
    if (recipients.length === 0) return t("handoutNobody")
    if (!mayCopy) return t("handoutMayCopyFirst")
    return isWaiting ? t("handoutWaiting") : null
  }
  const copy = async (kind: Kind) => {
    const why = missing()
    if (why !== null) return setSaid(why)
    if (isBusy.current) return
    isBusy.current = true
    setSaid(t("handoutMaking"))
    try {
      glosses.current ??= ask("engine/explain", { blocks: article.blocks })
      const { makeCopies } = await import("./making.ts")
      const files = await makeCopies(kind, {
        article,
        lesson,
        placed,
        levels,
        glosses: await glosses.current,
        recipients,
        teacher: choices.answers,
        numbers: choices.numbers,
        picturesFrom: choices.pictures ? tab : null,
      })
      setSaid(files === 0 ? "" : files === 1 ? t("handoutDone") : t("handoutDoneMany", files))
    } catch {
      glosses.current = null
      setSaid(t("handoutFailed"))
    }
    isBusy.current = false
  }
  const copyLink = () => {
    if (!hasAddress) setSaid(t("handoutNoSource"))
    else if (link === null) setSaid(t("handoutLinkLong"))
    else if (link !== undefined)
      navigator.clipboard.writeText(link).then(
        () => setSaid(t("handoutLinkCopied")),
        () => setSaid(t("handoutFailed")),
      )
  }
  const change = (act: () => void) => {
    act()
    setSaid("")
  }
  const tick = (name: keyof typeof choices, label: string) => (
    <Tick
      label={label}
      on={choices[name]}
      onChange={(on) => change(() => setChoices({ ...choices, [name]: on }))}
    />
  )

  const isOff = missing() !== null
  return (
    <Dialog title={t("handoutTitle")} open onClose={onClose}>
      <div className="hand-out">
        <WhomPicker groups={groups} whom={whom} onChange={(next) => change(() => setWhom(next))} />
        <section>
          <h3>{t("handoutLight")}</h3>
          <p className="soft">{t("handoutLightHint")}</p>
          <div className="ways">
            <Way name={t("handoutLink")} hint={t("handoutLinkHint")} off={!link} onPress={copyLink} />
            <Way
              name={t("handoutPack")}
              hint={t("handoutPackHint")}
              onPress={() => setSaid(t(savePack(choices.names) ? "handoutDone" : "handoutPackLarge"))}
            />
          </div>
          {chosen.some(({ pupils }) => pupils.length > 0) && tick("names", t("handoutWithNames"))}
        </section>
        <section>
          <h3>{t("handoutCopies")}</h3>
          <Tick
            label={t("handoutMayCopy")}
            hint={t("handoutMayCopyHint")}
            on={mayCopy}
            onChange={(on) => change(() => setMayCopy(on))}
          />
          <div className="ways">
            <Way
              name={t("handoutPage")}
              hint={t("handoutPageHint")}
              off={isOff}
              onPress={() => copy("page")}
            />
            <Way
              name={t("handoutPrint")}
              hint={t("handoutPrintHint")}
              off={isOff}
              onPress={() => copy("print")}
            />
            <Way
              name={t("handoutWord")}
              hint={t("handoutWordHint")}
              off={isOff}
              onPress={() => copy("word")}
            />
            <Way
              name={t("handoutText")}
              hint={t("handoutTextHint")}
              off={isOff}
              onPress={() => copy("text")}
            />
          </div>
          <details>
            <summary>{t("handoutMore")}</summary>
            {hasPictures && tick("pictures", t("handoutWithPictures"))}
            {tick("answers", t("handoutWithAnswers"))}
            {tick("numbers", t("handoutWithNumbers"))}
          </details>
        </section>
        {mayShare && hasAddress && (
          <section>
            <h3>{t("handoutClassroom")}</h3>
            <Way name={t("handoutClassroomOpen")} hint={t("handoutClassroomHint")} onPress={share} />
          </section>
        )}
      </div>
      <div className="dialog-actions hand-out-foot">
        <p role="status">{said}</p>
        <button type="button" className="button" onClick={onClose}>
          {t("close")}
        </button>
      </div>
    </Dialog>
  )
}
