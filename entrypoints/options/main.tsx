import { Options } from "../../src/ui/options/Options.tsx"
import { start } from "../../src/ui/start.ts"

start(<Options />)
