import { Tabs as Radix } from "radix-ui"
import type { ReactNode } from "react"
import "./parts.css"

interface Props {
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly name: string; readonly content: ReactNode }[]
  readonly shown: string
  readonly onShow: (id: string) => void
}

/** Several views of which one is seen. */
export function Tabs({ label, tabs, shown, onShow }: Props) {
  return (
    <Radix.Root value={shown} onValueChange={onShow}>
      <Radix.List className="tabs-list" aria-label={label}>
        {tabs.map(({ id, name }) => (
          <Radix.Trigger key={id} value={id} className="tab">
            {name}
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
