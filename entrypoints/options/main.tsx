import { createRoot } from "react-dom/client"
import { Options } from "../../src/ui/options/Options.tsx"

createRoot(document.getElementById("root")!).render(<Options />)
