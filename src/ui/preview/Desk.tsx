import { useMemo, useRef, useState } from "react"
import { anchorsOf, placeLesson } from "../../app/lesson/place.ts"
import type { PageArticle } from "../../app/messages.ts"
import type { BlockSpan } from "../../engine/decisions.ts"
import { Tabs } from "../parts/Tabs.tsx"
import { t } from "../t.ts"
import { type Column, stepsOf } from "./columns.ts"
import { DeskHead } from "./DeskHead.tsx"
import { DeskProvider, type DeskState } from "./desk.ts"
import { Groups } from "./groups/Groups.tsx"
import { useRoster } from "./groups/useRoster.ts"
import { Handing } from "./Handing.tsx"
import { Levels } from "./levels/Levels.tsx"
import { useLevelsView } from "./levels/useLevelsView.ts"
import { Objective } from "./objective/Objective.tsx"
import { PackNews } from "./packs/PackNews.tsx"
import { usePack } from "./packs/usePack.ts"
import { Questions } from "./questions/Questions.tsx"
import { Report } from "./report/Report.tsx"
import { Results } from "./results/Results.tsx"
import { useAnswers } from "./results/useAnswers.ts"
import { useForeign } from "./useForeign.ts"
import { type LessonDesk, useLesson } from "./useLesson.ts"
import { useSame } from "./useSame.ts"
import { useSteps } from "./useSteps.ts"
import { useUndoKeys } from "./useUndoKeys.ts"

interface Props {
  readonly article: PageArticle
  /** Leaves the article for another one. */
  readonly onOther: () => void
}

/** One article on the teacher's desk. */
export function Desk({ article, onOther }: Props) {
  const foreign = useForeign(article.blocks)
  const desk = useLesson(article)
  if (desk.readAgain)
    return (
      <div className="notice" role="alert">
        <p>{t("planNotRead")}</p>
        <button type="button" className="button" onClick={desk.readAgain}>
          {t("tryAgain")}
        </button>
      </div>
    )
  return desk.lesson === null ? null : (
    <OpenDesk article={article} onOther={onOther} desk={desk} lesson={desk.lesson} foreign={foreign} />
  )
}

interface OpenProps extends Props {
  readonly desk: LessonDesk
  readonly lesson: NonNullable<LessonDesk["lesson"]>
  readonly foreign: boolean
}

function OpenDesk({ article, onOther, desk, lesson, foreign }: OpenProps) {
  const { blocks } = article
  const [view, setView] = useState("levels")
  const levelsView = useLevelsView()
  const [goal, setGoal] = useState<DeskState["goal"]>(null)
  const anchors = useMemo(() => anchorsOf(blocks), [blocks])
  const placed = useMemo(() => placeLesson(lesson, blocks), [lesson, blocks])
  const protect = useSame(lesson.terms.map(({ term }) => term))
  const decisions = useSame(placed.decisions)
  const looked = stepsOf(levelsView.columns)
  const { levels, facts, ready, working, error, retry } = useSteps({ blocks, protect, decisions }, looked)
  useUndoKeys(desk)
  const roster = useRoster()
  const pack = usePack(article, lesson, desk.change, roster)
  const answers = useAnswers(article)
  const [handing, setHanding] = useState(false)
  const goals = useRef(0)
  const goTo = (place: BlockSpan, column?: Column) => {
    setView("levels")
    goals.current += 1
    setGoal({ ...place, column: foreign ? "original" : (column ?? null), turn: goals.current })
  }

  return (
    <DeskProvider
      value={{
        article,
        foreign,
        anchors,
        lesson,
        change: desk.change,
        placed,
        levels,
        facts,
        ready,
        working,
        goTo,
        goal,
      }}
    >
      <DeskHead desk={desk} onOther={onOther} pack={pack} onHandOut={() => setHanding(true)} />
      {handing && <Handing roster={roster} onClose={() => setHanding(false)} />}
      <main>
        {error !== null && (
          <div className="notice" role="alert">
            <p lang="en">{error}</p>
            <button type="button" className="button" onClick={retry}>
              {t("tryAgain")}
            </button>
          </div>
        )}
        {foreign && (
          <p className="notice" role="status">
            {t("deskForeign")}
          </p>
        )}
        <PackNews pack={pack} />
        <Objective />
        <Tabs
          label={t("previewTitle")}
          shown={view}
          onShow={setView}
          tabs={[
            {
              id: "levels",
              name: t("planSteps"),
              content: <Levels view={levelsView} />,
            },
            { id: "report", name: t("planReport"), content: <Report /> },
            {
              id: "questions",
              name: t("planQuestions"),
              count: lesson.questions.length,
              content: <Questions />,
            },
            {
              id: "groups",
              name: t("planGroups"),
              count: roster.groups.length,
              content: <Groups roster={roster} />,
            },
            {
              id: "results",
              name: t("planResults"),
              count: answers.all.length,
              content: <Results answers={answers} />,
            },
          ]}
        />
      </main>
    </DeskProvider>
  )
}
