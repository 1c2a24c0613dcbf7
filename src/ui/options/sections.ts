import type { Key } from "../t.ts"

/** The parts of the settings page, in their order. The id is also the part's address in the page. */
export const SECTIONS = [
  { id: "first", title: "optionsFirst" },
  { id: "profiles", title: "optionsProfiles" },
  { id: "look", title: "openRead" },
  { id: "voice", title: "optionsVoice" },
  { id: "copying", title: "optionsCopying" },
  { id: "words", title: "optionsWords" },
  { id: "kept", title: "optionsKept" },
  { id: "bar", title: "optionsBar" },
  { id: "sites", title: "optionsSites" },
  { id: "keys", title: "optionsKeys" },
  { id: "data", title: "optionsPrivacy" },
] as const satisfies readonly { readonly id: string; readonly title: Key }[]

export type SectionId = (typeof SECTIONS)[number]["id"]
