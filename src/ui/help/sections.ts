import type { Key } from "../t.ts"

/** One part of the help: what it is about, and its sentences. "steps" are done one after the other. */
export interface HelpSection {
  readonly id: string
  readonly title: Key
  readonly kind: "steps" | "list"
  readonly lines: readonly Key[]
}

/** What Foothold can do, for readers first, then for teachers. */
export const SECTIONS: readonly HelpSection[] = [
  {
    id: "read",
    title: "helpRead",
    kind: "steps",
    lines: ["helpReadOpen", "helpReadPress", "helpReadAsk", "helpReadBack"],
  },
  {
    id: "prepare",
    title: "helpPrepare",
    kind: "steps",
    lines: [
      "helpPrepareOpen",
      "helpPrepareObjective",
      "helpPrepareLook",
      "helpPrepareReport",
      "helpPrepareQuestions",
      "helpPrepareGroups",
      "helpPrepareHand",
    ],
  },
  {
    id: "hand",
    title: "helpHand",
    kind: "list",
    lines: [
      "helpHandLink",
      "helpHandPack",
      "helpHandPage",
      "helpHandWord",
      "helpHandClassroom",
      "helpHandRight",
    ],
  },
  {
    id: "stations",
    title: "helpStations",
    kind: "steps",
    lines: ["helpStationsGroups", "helpStationsPacks", "helpStationsTalk"],
  },
  {
    id: "home",
    title: "helpHome",
    kind: "steps",
    lines: ["helpHomePage", "helpHomeRead", "helpHomeClass"],
  },
  { id: "answers", title: "helpAnswers", kind: "list", lines: ["helpAnswersSave", "helpAnswersRead"] },
  {
    id: "honest",
    title: "helpHonest",
    kind: "list",
    lines: ["helpHonestChange", "helpHonestReached", "helpHonestHelp"],
  },
  { id: "private", title: "helpPrivate", kind: "list", lines: ["helpPrivateDevice", "helpPrivateNames"] },
]
