import { paced } from "../../app/listen/rate.ts"
import type { SpeakerState } from "../../app/listen/speaker.ts"
import { t, tDecimal } from "../t.ts"

interface Props {
  /** Whether listening is at hand: then a press on a sentence starts there. */
  readonly on: boolean
  readonly state: SpeakerState
  readonly rate: number
  readonly onOpen: (on: boolean) => void
  readonly onPlay: () => void
  readonly onPause: () => void
  readonly onResume: () => void
  readonly onStop: () => void
  readonly onRate: (rate: number) => void
}

/** Reads aloud, pauses, stops, slower and faster: a button, and a row that it opens. */
export function ListenControls(props: Props) {
  const { on, state, rate, onOpen, onStop, onRate } = props
  const [name, act] =
    state === "speaking"
      ? (["listenPause", props.onPause] as const)
      : state === "paused"
        ? (["listenResume", props.onResume] as const)
        : (["listenPlay", props.onPlay] as const)
  return (
    <>
      <button
        type="button"
        className="button"
        aria-expanded={on}
        aria-controls="listen-row"
        onClick={() => onOpen(!on)}
      >
        {t("listen")}
      </button>
      <div id="listen-row" className="listen-row" hidden={!on}>
        {state !== "none" && (
          <>
            <button type="button" className="button main play" onClick={act}>
              {t(name)}
            </button>
            <button
              type="button"
              className="button"
              aria-disabled={state !== "speaking" && state !== "paused"}
              onClick={onStop}
            >
              {t("listenStop")}
            </button>
            <div className="pace">
              <button
                type="button"
                className="button"
                aria-label={t("listenSlower")}
                onClick={() => onRate(paced(rate, -1))}
              >
                −
              </button>
              <span className="speed" aria-live="polite">
                {t("listenSpeed", tDecimal(rate))}
              </span>
              <button
                type="button"
                className="button"
                aria-label={t("listenFaster")}
                onClick={() => onRate(paced(rate, 1))}
              >
                +
              </button>
            </div>
          </>
        )}
        <p className="soft" role="status">
          {t(state === "none" ? "listenNone" : state === "failed" ? "listenFailed" : "listenHint")}
        </p>
      </div>
    </>
  )
}
