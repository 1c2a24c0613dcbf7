import { Reader } from "../../src/ui/read/Reader.tsx"
import { start } from "../../src/ui/start.ts"

start(<Reader />)
