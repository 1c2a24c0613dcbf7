import { useEffect, useId, useMemo, useRef, useState } from "react"
import type { Assignment } from "../../app/lesson/lesson.ts"
import { putInPlace } from "../../app/lesson/level.ts"
import { offerOf } from "../../app/lesson/offer.ts"
import type { PageArticle } from "../../app/messages.ts"
import type { Profile, Settings, SettingsChange } from "../../app/settings.ts"
import { blocksIn, layoutOf } from "../../page/layout.ts"
import { t } from "../t.ts"
import { ArticleHead } from "./ArticleHead.tsx"
import { FootNote, type Told } from "./FootNote.tsx"
import { LessonHead } from "./LessonHead.tsx"
import { LookPanel } from "./LookPanel.tsx"
import { PartNav } from "./PartNav.tsx"
import { DrawnArticle, PieceView } from "./Pieces.tsx"
import { Profiles } from "./Profiles.tsx"
import { leadsToQuestions, Questions } from "./Questions.tsx"
import { wordsShown } from "./reading-time.ts"
import { Standing } from "./Standing.tsx"
import { comesFrom, sentenceAt } from "./sentences.ts"
import { wordAt } from "./shown.ts"
import { TextPanel } from "./TextPanel.tsx"
import { Toolbar } from "./Toolbar.tsx"
import { useCard } from "./useCard.tsx"
import { useCopy } from "./useCopy.ts"
import { isForeign, useLevels } from "./useLevels.ts"
import { useLineFocus } from "./useLineFocus.tsx"
import { useListening } from "./useListening.tsx"
import { useLook } from "./useLook.ts"
import { useMyWords } from "./useMyWords.ts"
import { useParts } from "./useParts.ts"
import { usePlace } from "./usePlace.ts"
import { useShown } from "./useShown.ts"
import { useTextActs } from "./useTextActs.ts"

interface Props {
  readonly article: PageArticle
  readonly assignment: Assignment | null
  readonly settings: Settings
  readonly onChange: (change: SettingsChange) => Promise<void>
  /** Back to the paste box; null for the article of a tab. */
  readonly onOther: (() => void) | null
}

/** One article, with all that helps to read it. */
export function Reading({ article, assignment, settings, onChange, onOther }: Props) {
  const { blocks, isPrivate = false } = article
  const { supports } = settings
  // What could not be stored is shown as it was before: that says it.
  const change = (next: SettingsChange) => void onChange(next).catch(() => {})
  const setSupports = (supports: Settings["supports"]) => change({ set: { supports } })
  const panel = useId()
  const text = useRef<HTMLElement>(null)
  const [open, setOpen] = useState(false)
  const layout = useMemo(() => layoutOf(article), [article])
  const words = useMyWords(blocks, settings.kept)
  const offer = useMemo(() => offerOf(assignment), [assignment])
  const lesson = useMemo(() => assignment && putInPlace(assignment, blocks), [assignment, blocks])
  const levels = useLevels(blocks, words.staying, lesson)
  const view = useShown(article, settings, levels, words.known, offer, change)
  const { step, mode, shown } = view
  const parts = useParts(supports.parts, layout.pieces, blocks, text)
  const look = useLook(supports.look)
  // A new value whenever lines may stand elsewhere.
  const drawn = useMemo(() => ({}), [shown, parts.part, supports, open])
  const lines = useLineFocus(supports.focus, text, drawn)
  const listening = useListening(
    text,
    {
      blocks: () => layout.pieces.flatMap((piece, at) => (parts.holds(at) ? blocksIn(piece) : [])),
      shownOf: (block) => shown[block]!,
    },
    supports.listen,
    (listen) => setSupports({ ...supports, listen }),
  )
  const card = useCard({
    article,
    text,
    shown,
    glossesOf: (block) => levels.of(blocks[block]!)?.glosses ?? [],
    words,
    keepsLookUps: settings.keepsLookUps && !isPrivate,
    onTurn: view.turn,
    onNever: (words) => change({ keep: words }),
    hear: offer.listen ? listening.hear : null,
  })
  const acts = useTextActs({
    onSpot: (block, name) => card.show({ block, name }),
    onText(block, offset) {
      if (listening.on) return listening.startAt(block, offset)
      const word = wordAt(shown[block]!, levels.of(blocks[block]!)?.glosses ?? [], offset)
      if (word) card.show({ block, word })
    },
    onHold(block, offset) {
      if (step === null || mode === "explain") return
      const source = comesFrom(shown[block]!.runs, offset)
      card.show({ block, sentence: sentenceAt(blocks[block]!.text, source) })
    },
    isTaken: lines.take,
  })
  const selectedOf = (block: number) => ({ source: blocks[block]!.text, shown: shown[block]! })
  const { onCopy, copied, forget } = useCopy(text, settings.copies, selectedOf, article.url)
  const before = usePlace(isPrivate ? "" : article.url, blocks, text, parts.part)
  const [here, setHere] = useState(false)
  // Once, when it is known where the reader was.
  useEffect(() => {
    if (before === null || before === undefined || leadsToQuestions()) return
    parts.goToBlock(before)
    setHere(true)
  }, [before])

  const blockAt = (id: string) => blocks.findIndex((block) => block.id === id)
  const goToPart = (part: number) => {
    lines.rewind()
    parts.goTo(part)
  }
  const toStart = () => {
    setHere(false)
    goToPart(0)
  }
  const closePanel = () => {
    setOpen(false)
    document.getElementById(`${panel}-button`)?.focus()
  }
  const pickProfile = (profile: Profile) => {
    setSupports(profile.supports)
    view.pickMode(profile.mode)
  }
  const told: Told | null = copied
    ? {
        text: t(copied.which === "original" ? "copiedOriginal" : "copiedAdapted"),
        action: t(copied.which === "original" ? "copyAdapted" : "copyOriginal"),
        onAction: copied.other,
        onClose: forget,
      }
    : here
      ? {
          text: t("readHere"),
          action: t("readStart"),
          onAction: toStart,
          onClose: () => setHere(false),
        }
      : null
  /** The title, where the text begins with it: what is said of the text stands under it. */
  const lead = layout.title === null ? layout.pieces[0] : undefined
  const isAdapted = step !== null && mode === "simplify"

  return (
    <div className={open ? "reader with-panel" : "reader"} style={look}>
      <Toolbar
        step={step}
        mode={mode}
        offer={offer}
        onStep={(next) => {
          card.forget()
          view.pickStep(next)
        }}
        onMode={(next) => {
          card.forget()
          view.pickMode(next)
        }}
        listening={listening.controls}
        working={levels.working}
        open={open}
        panel={panel}
        onText={() => (open ? closePanel() : setOpen(true))}
      />
      {open && (
        <TextPanel id={panel} onClose={closePanel}>
          <LookPanel supports={supports} onChange={setSupports} />
          <Profiles
            profiles={settings.profiles}
            mode={mode}
            supports={supports}
            onChange={(profiles) => change({ set: { profiles } })}
            onPick={pickProfile}
          />
        </TextPanel>
      )}
      <main className={supports.focus === "none" ? "page" : "page with-focus"}>
        {/* One set of listeners for the whole text; what is marked in it can be reached and pressed by keyboard. */}
        <article
          ref={text}
          className={supports.marks ? "text marked" : "text"}
          tabIndex={-1}
          aria-label={parts.count > 1 ? t("readPart", parts.part + 1, parts.count) : undefined}
          translate={offer.translate ? undefined : "no"}
          onCopy={onCopy}
          {...acts}
        >
          <DrawnArticle
            drawn={{
              lang: article.lang ?? "en",
              layout,
              shown,
              numbers: supports.numbers,
              asWritten: view.asWritten,
              onWritten: isAdapted ? view.turnWritten : null,
            }}
          >
            <div data-away={parts.part > 0 || undefined}>
              <ArticleHead article={article} title={layout.title} words={wordsShown(shown)} onOther={onOther}>
                {lead && <PieceView piece={lead} />}
              </ArticleHead>
              <Standing
                coverage={article.coverage}
                english={!isForeign(levels, blocks)}
                failed={levels.failed}
                onRetry={levels.retry}
              />
              {lesson && <LessonHead lesson={lesson} />}
            </div>
            {layout.pieces.map(
              (piece, at) =>
                piece !== lead && (
                  <div
                    key={at}
                    className="piece"
                    data-kind={piece.kind}
                    data-away={!parts.holds(at) || undefined}
                  >
                    <PieceView piece={piece} />
                  </div>
                ),
            )}
          </DrawnArticle>
          {isAdapted && <p className="print-adapted">{t("readAdapted")}</p>}
        </article>
        {parts.count > 1 && <PartNav part={parts.part} count={parts.count} onGo={goToPart} />}
        {lesson && lesson.placed.questions.length > 0 && (
          <Questions
            assignment={lesson.assignment}
            questions={lesson.placed.questions}
            step={step}
            numberOf={(id) => layout.numbers[blockAt(id)] ?? null}
            onParagraph={(id) => parts.goToBlock(blockAt(id))}
          />
        )}
        {lines.element}
      </main>
      {card.element}
      <FootNote told={told} />
    </div>
  )
}
