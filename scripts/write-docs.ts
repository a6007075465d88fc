import { writeFileSync } from "node:fs";
import { resultsDoc } from "./results-doc.ts";
import { traceabilityDoc } from "./traceability/traceability-doc.ts";

writeFileSync(new URL("../docs/results.md", import.meta.url), resultsDoc());
writeFileSync(new URL("../docs/traceability.md", import.meta.url), traceabilityDoc());
