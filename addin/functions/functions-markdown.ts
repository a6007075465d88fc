import { text, type Language } from "../../engine/index.ts";
import type { Cells } from "./cell.ts";
import { chainRows, chains } from "./chains.ts";
import { commonRules, helpIntro, helpTitle } from "./common-rules.ts";
import { functionHelp, type FunctionHelp } from "./function-help.ts";
import { writeValue } from "./write-formula.ts";

const words = {
  rules: text("Common rules", "Общие правила"),
  argument: text("Argument", "Аргумент"),
  meaning: text("Meaning", "Значение"),
  codes: text("codes", "коды"),
  result: text("Result", "Результат"),
  computedBy: text("Rules", "Правила"),
  chains: text("Functions in one formula", "Несколько функций в одной формуле"),
  chainSheet: text("With this sheet in A1:E6:", "Если на листе в A1:E6 стоит:"),
  written: text(
    "This page is written from the catalogue by `npx tsx scripts/write-functions.ts`; a test fails when it is stale.",
    "Эту страницу пишет по каталогу `npx tsx scripts/write-functions.ts`; тест не пройдёт, если она устарела.",
  ),
};

/** docs/functions.md of a language. */
export function functionsMarkdown(language: Language): string {
  const rules = commonRules.map((rule) => `- ${rule[language]}`).join("\n");
  const sections = functionHelp(language).map(
    ({ title, functions }) => `## ${title}\n\n${functions.map((one) => sectionOf(one, language)).join("\n")}`,
  );
  const head = `# ${helpTitle[language]}\n\n${helpIntro[language]} ${words.written[language]}\n\n## ${words.rules[language]}\n\n${rules}\n`;
  return [head, chainsOf(language), ...sections].join("\n");
}

/** Formulas of several functions over a small sheet. */
function chainsOf(language: Language): string {
  const line = (cells: readonly (string | number | null)[]) => `| ${cells.map((cell) => cell ?? "").join(" | ")} |`;
  const [headings, ...rows] = chainRows;
  const sheet = [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
  const lines = chains.map(
    ({ says, formula, result }) =>
      `- ${says[language]}: \`${formula[language]}\` → \`${writeValue(result, language)}\``,
  );
  return `## ${words.chains[language]}\n\n${words.chainSheet[language]}\n\n${sheet}\n\n${lines.join("\n")}\n`;
}

function sectionOf(help: FunctionHelp, language: Language): string {
  const rows = help.parameters.map(({ name, description, allowed }) => {
    const codes = allowed ? ` (${words.codes[language]}: ${allowed})` : "";
    return `| ${name} | ${escape(description + codes)} |`;
  });
  const examples = help.examples.map(({ formula, result }) => `\`${formula}\` → ${resultWords(result, language)}`);
  return `### ${help.id}

\`${help.call}\`

${help.description} ${words.result[language]}: ${lowerFirst(help.result)}. ${words.computedBy[language]}: ${help.rules}.

| ${words.argument[language]} | ${words.meaning[language]} |
| --- | --- |
${rows.join("\n")}

${examples.join("\n\n")}
`;
}

function resultWords(rows: Cells, language: Language): string {
  if (rows.length === 1 && rows[0].length === 1) return `\`${writeValue(rows[0][0], language)}\``;
  const width = rows[0].length;
  if (width === 1) return `\`${rows.map(([cell]) => writeValue(cell, language)).join(" · ")}\``;
  const lines = rows.map(
    (row) =>
      `| ${row.map((cell) => escape(cell === "" ? "" : writeValue(cell, language).replace(/^"|"$/g, ""))).join(" | ")} |`,
  );
  return `\n\n|${" |".repeat(width)}\n|${" --- |".repeat(width)}\n${lines.join("\n")}`;
}

function escape(words: string): string {
  return words.replaceAll("|", "\\|");
}

function lowerFirst(words: string): string {
  return words[0].toLowerCase() + words.slice(1);
}
