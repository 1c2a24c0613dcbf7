import { siteOf } from "../../app/settings.ts"
import { seenAgain } from "../../app/words/change.ts"
import { dueAt } from "../../app/words/schedule.ts"
import type { MyWord, WordPlace } from "../../app/words/word.ts"
import { t, tCount } from "../t.ts"
import type { OnChange } from "./on-change.ts"
import { Sentence } from "./Sentence.tsx"
import { whenDue } from "./when.ts"

const STATUS = { learning: "wordsLearning", "looked-up": "wordsLookedUp", known: "wordsKnown" } as const

interface Props {
  readonly word: MyWord
  readonly now: number
  readonly onChange: OnChange
}

/** One of the reader's words: what it means, where it was met, and what to do with it. */
export function MyWordRow({ word, now, onChange }: Props) {
  const { headword, meaning, status, lookUps, places, card } = word
  const [latest, ...earlier] = places
  const facts = [
    lookUps > 0 && tCount(lookUps, "wordsLookUpsOne", "wordsLookUpsMany"),
    card && t("wordsNext", whenDue(dueAt(card), now)),
  ].filter(Boolean)
  return (
    <li className="word mine" tabIndex={-1}>
      <p>
        <strong className="headword" lang="en">
          {headword}
        </strong>
        <span className={`status ${status}`}>{t(STATUS[status])}</span>
      </p>
      <p lang="en">{meaning}</p>
      {latest && <Met place={latest} />}
      {earlier.length > 0 && (
        <details>
          <summary>{tCount(earlier.length, "wordsPlacesOne", "wordsPlacesMany")}</summary>
          {earlier.map((place) => (
            <Met key={place.sentence} place={place} />
          ))}
        </details>
      )}
      <div className="foot">
        <p className="soft facts">{facts.join(" · ")}</p>
        <div className="word-actions">
          {status !== "learning" && (
            <button
              type="button"
              className="button"
              aria-label={t("wordsLearnNamed", headword)}
              onClick={() => onChange(t("wordsIsAdded", headword), { kind: "add", word: seenAgain(word) })}
            >
              {t("wordsLearn")}
            </button>
          )}
          {status !== "known" && (
            <button
              type="button"
              className="button"
              aria-label={t("wordsKnowNamed", headword)}
              onClick={() =>
                onChange(t("wordsIsKnown", headword), { kind: "know", word: seenAgain(word), known: true })
              }
            >
              {t("wordsKnow")}
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-label={t("wordsRemoveNamed", headword)}
            onClick={() => onChange(t("wordsIsRemoved", headword), { kind: "remove", headword })}
          >
            {t("remove")}
          </button>
        </div>
      </div>
    </li>
  )
}

/** A sentence with the page it is from. */
function Met({ place }: { readonly place: WordPlace }) {
  const site = siteOf(place.url)
  return (
    <figure className="met">
      <blockquote lang="en">
        <Sentence place={place} />
      </blockquote>
      {(place.title !== "" || site !== null) && (
        <figcaption className="soft">
          {site === null ? (
            <span lang="en">{place.title}</span>
          ) : (
            <a href={place.url} target="_blank" rel="noreferrer" lang="en">
              {place.title || site}
            </a>
          )}
        </figcaption>
      )}
    </figure>
  )
}
