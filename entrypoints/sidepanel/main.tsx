import { createRoot } from "react-dom/client"
import { SidePanel } from "../../src/ui/words/SidePanel.tsx"

createRoot(document.getElementById("root")!).render(<SidePanel />)
