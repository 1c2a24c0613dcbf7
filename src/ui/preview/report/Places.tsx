import { useEffect, useMemo, useRef, useState } from "react"
import type { Fact } from "../../../engine/fidelity.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { Excerpt } from "../Excerpt.tsx"
import { KIND_NAMES } from "./names.ts"
import type { Cell } from "./tally.ts"

/** How many places are listed at first, and how many more each time. */
const SOME = 50

interface Props {
  readonly cell: Cell
  /** All of the step. */
  readonly facts: readonly Fact[]
  readonly onClose: () => void
}

/** The places behind one number of the report: what is not kept first. Each leads to its place among the steps. */
export function Places({ cell: { kind, step }, facts, onClose }: Props) {
  const [shown, setShown] = useState(SOME)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const [lost, kept] = useMemo(() => {
    const ofKind = facts.filter((fact) => fact.kind === kind)
    return [ofKind.filter(({ kept }) => !kept), ofKind.filter(({ kept }) => kept)]
  }, [facts, kind])
  const name = `${t(KIND_NAMES[kind])} · ${t("stepNumber", step)}`
  const list = (title: string, places: readonly Fact[]) =>
    places.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul className="excerpts">
          {places.map((place) => (
            <PlaceLine
              key={`${place.block} ${place.span.start} ${place.span.end}`}
              place={place}
              step={step}
            />
          ))}
        </ul>
      </>
    )
  return (
    <section className="places" aria-label={name}>
      <div className="places-top">
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          {t("close")}
        </button>
      </div>
      {list(t("planLost", lost.length), lost.slice(0, shown))}
      {list(t("planKeptMany", kept.length), kept.slice(0, Math.max(0, shown - lost.length)))}
      {lost.length + kept.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + SOME)}>
          {t("planMore")}
        </button>
      )}
    </section>
  )
}

function PlaceLine({ place, step }: { readonly place: Fact; readonly step: Cell["step"] }) {
  const { goTo } = useDesk()
  return (
    <li className={place.kept ? undefined : "lost"}>
      <Excerpt place={place} onPress={() => goTo(place, step)} />
    </li>
  )
}
