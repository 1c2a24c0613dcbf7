import { createRoot } from "react-dom/client"
import { Reader } from "../../src/ui/read/Reader.tsx"

createRoot(document.getElementById("root")!).render(<Reader />)
