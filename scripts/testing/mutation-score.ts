/** What is read of Stryker's report (mutation-testing-report-schema). */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

export interface MutationScore {
  readonly noticed: number;
  readonly all: number;
  readonly share: number;
}

const noticed = new Set(["Killed", "Timeout"]);
const missed = new Set(["Survived", "NoCoverage"]);

/** Share of the turned lines that a test noticed; what could not be compiled or run counts on neither side. */
export function scoreOf({ files }: MutationReport): MutationScore {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const seen = statuses.filter((status) => noticed.has(status)).length;
  const all = seen + statuses.filter((status) => missed.has(status)).length;
  return { noticed: seen, all, share: all === 0 ? 1 : seen / all };
}

const head = /\| area .*\n\| *-.*\n/;

/**
 * docs/proof.md with the row of an area set: its table is kept in order of the areas.
 *
 * @throws RangeError when the page has no table of areas
 */
export function withScore(page: string, area: string, score: MutationScore, date: string): string {
  const found = head.exec(page);
  if (!found) throw new RangeError("docs/proof.md: expected a table that begins with the column area, found none");
  const from = found.index + found[0].length;
  const [table] = /^(?:\|.*\n)*/.exec(page.slice(from)) ?? [""];
  const rows = table.split("\n").filter((row) => row !== "" && !row.startsWith(`| \`${area}\``));
  const percent = `${(score.share * 100).toFixed(1)} %`;
  rows.push(`| \`${area}\` | ${percent} | ${score.noticed} of ${score.all} | ${date} |`);
  return `${page.slice(0, from)}${rows.toSorted().join("\n")}\n${page.slice(from + table.length)}`;
}
