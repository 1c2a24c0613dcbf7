/** What a copy says of itself: names of sentences in assets/_locales. `lang` and `dir` are those of the sentences. */
export const HANDOUT_TEXTS = [
  "lang",
  "dir",
  "steps",
  "original",
  "originalLong",
  "stepNumber",
  "listen",
  "listenPlay",
  "listenPause",
  "listenResume",
  "listenStop",
  "listenSlower",
  "listenFaster",
  "listenSpeed",
  "listenHint",
  "listenNone",
  "listenFailed",
  "cardMeaning",
  "cardCanMean",
  "cardExample",
  "close",
  "readTable",
  "readPicture",
  "previewPasted",
  "copyLabel",
  "readAdapted",
  "handoutSource",
  "handoutGoal",
  "handoutNow",
  "paragraphNumber",
  "handoutParagraphOne",
  "handoutParagraphMany",
  "handoutNote",
  "handoutNoteFor",
  "handoutWords",
  "handoutQuestions",
  "handoutYourAnswer",
  "handoutCheck",
  "handoutPickFirst",
  "handoutRight",
  "handoutTryAgain",
  "handoutLookAgain",
  "handoutGoTo",
  "handoutName",
  "handoutNameHint",
  "handoutSave",
  "handoutSaved",
  "handoutAnswer",
  "handoutAnswerIn",
  "handoutTeacher",
] as const

export type HandoutText = (typeof HANDOUT_TEXTS)[number]

/** Those sentences in one language, with the places `$1` and `$2` for values. */
export type HandoutTexts = Readonly<Record<HandoutText, string>>

/** Gives a sentence with its values. */
export type Say = (key: HandoutText, ...values: readonly (string | number)[]) => string

export const sayIn =
  (texts: HandoutTexts): Say =>
  (key, ...values) =>
    // Each place once and by its number: a value that holds "$2" stays as it is.
    texts[key].replace(/\$(\d)/g, (_, place: string) => String(values[Number(place) - 1] ?? ""))
