import { writeFileSync } from "node:fs";
import { templates } from "../templates/index.ts";
import { buildTemplate } from "../templates/kit/build-template.ts";
import { templateFile } from "../templates/kit/template-file.ts";

/** `npm run templates [id …]`: builds the ready-made workbooks, those named or all. */
const wanted = process.argv.slice(2);
for (const template of templates.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  for (const language of ["en", "ru"] as const) {
    writeFileSync(templateFile(template, language), await buildTemplate(template, language));
    console.log(`${template.id} ${language}`);
  }
}
