import { Preview } from "../../src/ui/preview/Preview.tsx"
import { start } from "../../src/ui/start.ts"

start(<Preview />)
