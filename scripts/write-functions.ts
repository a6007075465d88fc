import { writeFileSync } from "node:fs";
import { functionsFiles } from "./functions-files.ts";

for (const [path, words] of Object.entries(await functionsFiles())) {
  writeFileSync(new URL(`../${path}`, import.meta.url), words);
}
