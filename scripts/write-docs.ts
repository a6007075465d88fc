import { writeFileSync } from "node:fs";
import { resultsDoc } from "./results-doc.ts";

writeFileSync(new URL("../docs/results.md", import.meta.url), resultsDoc());
