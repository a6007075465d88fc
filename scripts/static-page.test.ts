import { dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { templates } from "../templates/index.ts";
import { staticPage } from "./static-page.js";

const files = staticPage(fileURLToPath(new URL("..", import.meta.url)));
const names = new Set(files.map(({ name }) => name));
const pages = files.filter(({ name }) => name.endsWith(".html"));

test("every link and picture of every page leads to a file that is there", () => {
  for (const { name, source } of pages)
    for (const [, to] of String(source).matchAll(/(?:href|src)="(?!https?:|#)([^"?#]+)/g)) {
      const target = posix.normalize(posix.join(dirname(name), decodeURI(to)));
      expect(names, `${name} → ${to}`).toContain(target);
    }
});

test("the first page offers every ready-made workbook in both languages, and both guides", () => {
  const index = String(files.find(({ name }) => name === "index.html")?.source);
  for (const { name } of templates)
    for (const language of ["en", "ru"] as const)
      if (names.has(`workbooks/${language}/${name[language]}.xlsx`)) expect(index).toContain(`>${name[language]}</a>`);
  expect([...names].filter((name) => name.endsWith(".xlsx")).length).toBeGreaterThanOrEqual(14);
  for (const to of ["docs/user-guide/en.html", "docs/consultant-guide/ru.html"])
    expect(index).toContain(`href="${to}"`);
});
