import { writeFileSync } from "node:fs";
import type { Language } from "../engine/index.ts";
import { writeWorkbook } from "../files/index.ts";
import { demo, describeDemo } from "../templates/demo/demo-workbook.ts";
import { templates } from "../templates/index.ts";
import { buildTemplate } from "../templates/kit/build-template.ts";
import { templateFile } from "../templates/kit/template-file.ts";

/** `npm run templates [id …]`: builds the ready-made workbooks, those named or all. */
const wanted = process.argv.slice(2);
const books = [
  ...templates.map((template) => ({ ...template, build: (language: Language) => buildTemplate(template, language) })),
  { ...demo, build: async (language: Language) => writeWorkbook(await describeDemo(language)) },
];
for (const book of books.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  for (const language of ["en", "ru"] as const) {
    writeFileSync(templateFile(book, language), await book.build(language));
    console.log(`${book.id} ${language}`);
  }
}
