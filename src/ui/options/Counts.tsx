import type { Data } from "../../app/data-file.ts"
import { type Key, t } from "../t.ts"

interface Props {
  readonly now: Data
  /** What would take its place; null where nothing would. */
  readonly file: Data | null
}

const ROWS: readonly {
  readonly name: Key
  /** Null where a file says nothing of them. */
  readonly count: (data: Data) => number | null
}[] = [
  { name: "optionsWords", count: ({ words }) => words.length },
  { name: "optionsProfiles", count: ({ settings }) => settings.profiles.length },
  { name: "optionsKept", count: ({ settings }) => settings.kept.length },
  { name: "optionsSites", count: ({ settings }) => Object.keys(settings.sites).length },
  { name: "dataLessons", count: ({ lessons }) => lessons && lessons.drafts.length },
  { name: "dataPacks", count: ({ lessons }) => lessons && lessons.packs.length },
  { name: "dataGroups", count: ({ lessons }) => lessons && lessons.roster.length },
]

/** How much there is of everything that somebody has gathered. What a file says nothing of stays as it is now. */
export function Counts({ now, file }: Props) {
  return (
    <table className="counts">
      <thead>
        <tr>
          <th scope="col">{t("dataWhat")}</th>
          <th scope="col">{t("dataKept")}</th>
          {file && <th scope="col">{t("dataInFile")}</th>}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{t(name)}</th>
            <td>{count(now)}</td>
            {file && <td>{count(file) ?? count(now)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
