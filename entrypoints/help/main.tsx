import { Help } from "../../src/ui/help/Help.tsx"
import { start } from "../../src/ui/start.ts"

start(<Help />)
