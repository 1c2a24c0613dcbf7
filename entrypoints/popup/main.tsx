import { createRoot } from "react-dom/client"
import { Popup } from "../../src/ui/popup/Popup.tsx"

createRoot(document.getElementById("root")!).render(<Popup />)
