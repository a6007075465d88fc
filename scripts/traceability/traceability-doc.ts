import { catalogue } from "../../addin/functions/catalogue/index.ts";
import { sources, type Source } from "./requirements.ts";
import { sheetsOfCalculations } from "./sheets-of-calculations.ts";
import { testsById } from "./tests-by-id.ts";
import { traceRequirements, type Trace } from "./trace.ts";

const head = `# Traceability

Every requirement of the method: what it asks in a few words, where it is answered, and which tests prove it. \`CALC\` and \`AM\`
are rules of [the method](method.md), \`R\` result sheets, \`SALES\` functions of a cell, \`T\` documents; other codes with a number
are rows of programmes (\`engine/programmes/\`), \`Table.column\` a column of the input, other words tables, settings and codes of
issues. "Context" motivates the product and is not computed.

The proof names the id that stands in the names of the tests (the requirement's own where none is named) and the first file that
has them. This page is written by \`npm run docs\`; \`npm test\` fails when a requirement has no place, a place is not in the code,
or nothing proves it. Conflicts and gaps of the sources: [decisions](decisions.md).
`;

/** docs/traceability.md. */
export function traceabilityDoc(traces: readonly Trace[] = traceRequirements()): string {
  return [head, ...(Object.keys(sources) as Source[]).map((source) => section(source, traces)), rules()].join("\n");
}

function section(source: Source, traces: readonly Trace[]): string {
  const rows = traces.filter(({ id }) => id.startsWith(`${source}-`));
  return [
    `## ${source}. ${sources[source].title}: ${rows.length} requirements`,
    "",
    ...alignedTable([
      ["id", "in short", "where", "proven by"],
      ...rows.map((row) => [row.id, row.words, where(row), proof(row)]),
    ]),
    "",
  ].join("\n");
}

/** Calculations, where they are seen and by which functions of a cell they are computed. */
function rules(): string {
  const tests = testsById();
  const rows = Object.entries(sheetsOfCalculations).map(([id, sheets]) => [
    id,
    sheets.join(", "),
    catalogue.flatMap((entry) => (entry.rules.includes(id) ? [`SALES.${entry.id}`] : [])).join(", "),
    (tests.get(id) ?? [])
      .slice(0, proofsShown)
      .map((file) => `\`${file}\``)
      .join("; "),
  ]);
  const heading = ["rule", "sheet", "functions of a cell", "proven by"];
  return ["## Calculations", "", ...alignedTable([heading, ...rows]), ""].join("\n");
}

/** Columns as wide as their longest cell, as the formatter of the project writes tables. */
function alignedTable([heading, ...rows]: readonly (readonly string[])[]): string[] {
  const widths = heading.map((_, at) => Math.max(3, ...[heading, ...rows].map((row) => row[at].length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  return [line(heading), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}

function where({ where, isContext }: Trace): string {
  return [...(isContext ? ["context"] : []), ...where].join(", ");
}

/** Two ids say enough: the requirement's own or its rule, and the next. */
const proofsShown = 2;

function proof({ proofs, isContext, id }: Trace): string {
  if (proofs.length === 0) return isContext ? "" : "**nothing yet**";
  return proofs
    .slice(0, proofsShown)
    .map((one) => `${one.id === id ? "" : `${one.id}: `}\`${one.files[0]}\``)
    .join("; ");
}
