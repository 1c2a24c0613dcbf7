import { useEffect, useState } from "react"

/** What a pupil has answered so far. It stays in this tab's own memory for as long as that is open. */
export interface Answers {
  readonly name: string
  /** By the id of a question: the place of a choice, or own words. */
  readonly answers: Readonly<Record<string, number | string>>
}

const NONE: Answers = { name: "", answers: {} }

/** What was answered to a question; null for nothing yet. Its id may be the name of something that every record inherits. */
export const answerTo = ({ answers }: Answers, question: string): number | string | null =>
  Object.hasOwn(answers, question) ? answers[question]! : null

/** The answers to the questions of a text, named by the key under which its pack is kept. */
export function useAnswers(key: string) {
  const place = `answers ${key}`
  const [given, setGiven] = useState(() => remembered(place))
  useEffect(() => {
    try {
      sessionStorage.setItem(place, JSON.stringify(given))
    } catch {
      // More than the browser keeps: then they are there until the page is loaded again.
    }
  }, [place, given])
  return {
    given,
    setName: (name: string) => setGiven((given) => ({ ...given, name })),
    answer: (question: string, answer: number | string) =>
      setGiven((given) => ({ ...given, answers: { ...given.answers, [question]: answer } })),
  }
}

function remembered(place: string): Answers {
  try {
    return (JSON.parse(sessionStorage.getItem(place) ?? "null") as Answers | null) ?? NONE
  } catch {
    return NONE
  }
}
