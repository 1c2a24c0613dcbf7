import type { Data } from "../../app/data-file.ts"
import { type Key, t } from "../t.ts"

interface Props {
  readonly now: Data
  /** What would take its place; null where nothing would. */
  readonly file: Data | null
}

const ROWS: readonly { readonly name: Key; readonly count: (data: Data) => number }[] = [
  { name: "optionsWords", count: ({ words }) => words.length },
  { name: "optionsProfiles", count: ({ settings }) => settings.profiles.length },
  { name: "optionsKept", count: ({ settings }) => settings.kept.length },
  { name: "optionsSites", count: ({ settings }) => Object.keys(settings.sites).length },
]

/** How much there is of everything that a reader has gathered. */
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
            {file && <td>{count(file)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
