import type { Language } from "../../engine/index.ts";
import type { Cells } from "./cell.ts";
import { commonRules, helpIntro, helpTitle } from "./common-rules.ts";
import { functionHelp, type FunctionHelp } from "./function-help.ts";
import { writeValue } from "./write-formula.ts";

const style =
  "body{font:15px/1.5 'Segoe UI',system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}" +
  "table{border-collapse:collapse;margin:.5rem 0}td,th{border:1px solid #8888;padding:.2rem .5rem;text-align:left}" +
  "code{font-family:Consolas,monospace;overflow-wrap:anywhere}h3{margin-top:2rem}";

/** The help page Excel opens from a function: no script, nothing from elsewhere. */
export function functionsPage(language: Language): string {
  const rules = commonRules.map((rule) => `<li>${escape(rule[language])}</li>`).join("\n");
  const sections = functionHelp(language).map(
    ({ title, functions }) =>
      `<h2>${escape(title)}</h2>\n${functions.map((one) => sectionOf(one, language)).join("\n")}`,
  );
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(helpTitle[language])}</title><style>${style}</style></head>
<body>
<h1>${escape(helpTitle[language])}</h1>
<p>${escape(helpIntro[language])}</p>
<ul>
${rules}
</ul>
${sections.join("\n")}
</body>
</html>
`;
}

function sectionOf(help: FunctionHelp, language: Language): string {
  const rows = help.parameters.map(
    ({ name, description, allowed }) =>
      `<tr><th>${escape(name)}</th><td>${escape(description)}${allowed ? `<br><code>${escape(allowed)}</code>` : ""}</td></tr>`,
  );
  const examples = help.examples.map(
    ({ formula, result }) => `<p><code>${escape(formula)}</code></p>\n${tableOf(result, language)}`,
  );
  return `<h3 id="${help.id.toLowerCase()}">${help.id}</h3>
<p><code>${escape(help.call)}</code></p>
<p>${escape(help.description)}</p>
<table>${rows.join("")}</table>
${examples.join("\n")}`;
}

function tableOf(rows: Cells, language: Language): string {
  const shown = (cell: Cells[number][number]): string => (typeof cell === "string" ? cell : writeValue(cell, language));
  return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(shown(cell))}</td>`).join("")}</tr>`).join("")}</table>`;
}

function escape(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
