import { useEffect, useId, useRef, useState } from "react"
import { type Key, t, tCount } from "../../t.ts"
import type { Offer } from "./offers.ts"

/** How many are offered at first, and how many more each time. */
const FEW = 8

/** How long the chips stay as they are after the pointer has left them, in milliseconds: a finger leaves before it clicks. */
const HELD = 500

interface Props {
  readonly offers: readonly Offer[]
  readonly onTake: (term: string) => void
}

/** Words that the lesson may be about, each to be kept with one press. The line above says why the one at hand is offered. */
export function SuggestedTerms({ offers, onTake }: Props) {
  const [shown, setShown] = useState(FEW)
  const [looked, setLooked] = useState<string | null>(null)
  const [taken, setTaken] = useState<{ readonly term: string; readonly place: number } | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const { still, hold, release } = useStill(offers)
  const id = useId()
  const few = still.slice(0, shown)
  const at = still.find(({ term }) => term === looked)

  // The chip that was pressed is gone: the focus goes to the one that has come into its place.
  useEffect(() => {
    if (taken === null) return
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])]
    buttons[Math.min(taken.place, buttons.length - 1)]?.focus()
  }, [taken])

  return (
    <div className="suggested">
      <p role="status" className="unseen">
        {taken && t("planTermKept", taken.term)}
      </p>
      {still.length > 0 && (
        <>
          <p className="soft">
            <span id={id}>{t("planSuggested")}</span>{" "}
            <span className="why" aria-hidden="true">
              {at && whyOf(at)}
            </span>
          </p>
          <ul ref={list} aria-labelledby={id} onPointerEnter={hold} onPointerLeave={release}>
            {few.map((offer, place) => (
              <li key={offer.term}>
                <button
                  type="button"
                  className="offer"
                  aria-describedby={`${id}-${place}`}
                  onClick={() => {
                    setTaken({ term: offer.term, place })
                    onTake(offer.term)
                  }}
                  onFocus={() => setLooked(offer.term)}
                  onBlur={() => setLooked(null)}
                  onPointerEnter={() => setLooked(offer.term)}
                  onPointerLeave={() => setLooked(null)}
                >
                  <span aria-hidden="true">+ </span>
                  <span lang="en">{offer.term}</span>
                </button>
                <span id={`${id}-${place}`} hidden>
                  {whyOf(offer)}
                </span>
              </li>
            ))}
            {still.length > shown && (
              <li>
                <button type="button" className="link" onClick={() => setShown(shown + FEW)}>
                  {t("planMore")}
                </button>
              </li>
            )}
          </ul>
        </>
      )}
    </div>
  )
}

/**
 * The offers in an order that stays while the pointer is over them: pressing one ends the typing of the objective, which would
 * move them away from under it.
 */
function useStill(offers: readonly Offer[]) {
  const [held, setHeld] = useState<readonly Offer[] | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const hold = () => {
    clearTimeout(timer.current)
    setHeld((held) => held ?? offers)
  }
  const release = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setHeld(null), HELD)
  }
  const still = held?.filter(({ term }) => offers.some((offer) => offer.term === term)) ?? offers
  return { still, hold, release }
}

const WHY: Readonly<Record<Offer["why"], Key>> = {
  objective: "planWhyObjective",
  title: "planWhyTitle",
  heading: "planWhyHeading",
  subject: "planWhySubject",
  repeated: "planWhyRepeated",
}

const whyOf = ({ why, count }: Offer): string =>
  `${t(WHY[why])} · ${tCount(count, "planTimesOne", "planTimesMany")}`
