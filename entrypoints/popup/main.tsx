import { Popup } from "../../src/ui/popup/Popup.tsx"
import { start } from "../../src/ui/start.ts"

start(<Popup />)
