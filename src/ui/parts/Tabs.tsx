import { Tabs as Radix } from "radix-ui"
import type { ReactNode } from "react"
import "./parts.css"

interface Tab {
  readonly id: string
  readonly name: string
  /** How many things are in it; nothing is shown for none. */
  readonly count?: number
  readonly content: ReactNode
}

interface Props {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly shown: string
  readonly onShow: (id: string) => void
}

/** Several views of which one is seen. */
export function Tabs({ label, tabs, shown, onShow }: Props) {
  return (
    <Radix.Root value={shown} onValueChange={onShow}>
      <Radix.List className="tabs-list" aria-label={label}>
        {tabs.map(({ id, name, count = 0 }) => (
          <Radix.Trigger key={id} value={id} className="tab">
            {name}
            {count > 0 && <span className="tab-count">{count}</span>}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map(({ id, content }) => (
        <Radix.Content key={id} value={id}>
          {content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
