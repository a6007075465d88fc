import { describeSheets, planSales, readInput, type Block, type ResultSheet } from "../engine/index.ts";
import { sampleSheets } from "../templates/sample/sample-sheets.ts";

const head = `# Results as JSON

\`npm run plan -- … --json results.json\` writes

\`\`\`
{ engine, asOf, period, periodFrom, periodTo, settings,
  issues: [{ level, file, sheet, row, column, cell, code, count, message }],
  sheets: { "R-01": { title, tables: { <table>: { columns: [key …], rows: [[…]] } } } } }
\`\`\`

Keys are English and the same in both languages. Numbers are raw: money in units of the currency, shares 0 to 1, dates ISO,
months YYYY-MM; null where there is nothing. A form of a sheet is a table of one row. Below, every sheet of the sample.
This page is written by \`npm run docs\`; a test fails when it is stale.
`;

/** docs/results.md: every table of every result sheet with its keys and headings. */
export function resultsDoc(): string {
  const plan = planSales(readInput(sampleSheets("en")));
  return [head, ...describeSheets(plan, "en").map(sheetSection)].join("\n");
}

function sheetSection(sheet: ResultSheet): string {
  const tables = sheet.blocks.flatMap(tableLine);
  return `## ${sheet.id} ${sheet.name}\n\n${sheet.title}\n\n${tables.join("\n")}\n`;
}

/** Blocks that repeat for every manager are listed once. */
function tableLine(block: Block): string[] {
  if (block.type === "table") {
    return [
      `- \`${block.key}\`: ${block.columns.map(({ key, heading, kind }) => `\`${key}\` (${heading}, ${kind})`).join(", ")}`,
    ];
  }
  if (block.type === "form") {
    return [
      `- \`${block.key}\`: ${block.fields.map(({ key, label, kind }) => `\`${key}\` (${label}, ${kind})`).join(", ")}`,
    ];
  }
  return [];
}
