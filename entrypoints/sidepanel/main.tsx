import { start } from "../../src/ui/start.ts"
import { SidePanel } from "../../src/ui/words/SidePanel.tsx"

start(<SidePanel />)
