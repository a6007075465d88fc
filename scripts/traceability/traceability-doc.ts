import { sources, type Source } from "./requirements.ts";
import { traceRequirements, type Trace } from "./trace.ts";

const head = `# Traceability

Every requirement of the method: what it asks in a few words, where it is answered, and which tests prove it. \`CALC\` and \`AM\`
are rules of [the method](method.md), \`R\` result sheets, \`SALES\` functions of a cell, \`T\` documents; other codes with a number
are rows of programmes (\`engine/programmes/\`), \`Table.column\` a column of the input, other words tables, settings and codes of
issues. "Context" motivates the product and is not computed. The proof names the id that stands in the names of the tests, and
their file. This page is written by \`npm run docs\`; \`npm test\` fails when a requirement has no place, a place is not in the code, or
nothing proves it.
`;

/** docs/traceability.md. */
export function traceabilityDoc(traces: readonly Trace[] = traceRequirements()): string {
  return [head, ...(Object.keys(sources) as Source[]).map((source) => section(source, traces))].join("\n");
}

function section(source: Source, traces: readonly Trace[]): string {
  const rows = traces.filter(({ id }) => id.startsWith(`${source}-`));
  return [
    `## ${source}. ${sources[source].title}: ${rows.length} requirements`,
    "",
    "| id | in short | where | proven by |",
    "| -- | -------- | ----- | --------- |",
    ...rows.map((row) => `| ${row.id} | ${row.words} | ${where(row)} | ${proof(row)} |`),
    "",
  ].join("\n");
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
    .map((one) => {
      const [first, ...others] = one.files;
      const more = others.length > 0 ? ` and ${others.length} more` : "";
      return `${one.id === id ? "" : `${one.id}: `}\`${first}\`${more}`;
    })
    .join("; ");
}
