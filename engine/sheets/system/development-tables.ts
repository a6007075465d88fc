import { firstOfMonth } from "../../ground/day.ts";
import { lists } from "../../input/lists.ts";
import type { DevelopedCompany } from "../../system/plan-development.ts";
import type { MatrixProgress } from "../../system/matrix-progress.ts";
import { developmentWords as words } from "../../words/system/development-words.ts";
import { columnMaker } from "../column-maker.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, Mark, SheetColumn, TableBlock } from "../result-sheet.ts";
import { clientName, rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

const statuses = Object.values(lists.devStatus);
const statusKeys = Object.keys(lists.devStatus);
/** planned, in work, client, refused. */
const statusMarks: readonly Mark[] = ["muted", "warning", "good", "bad"];

/** The heat map: companies by industry down, regions across, the status of each office. */
export function matrixTable(context: SheetContext): TableBlock {
  const { say, plan, language, moneyColumn } = context;
  const { companies, industries, regions, cells } = plan.system.development;
  const column = columnMaker(context);
  const names = ownerNames(context);
  const { tables } = plan.input;
  return {
    type: "table",
    key: "matrix",
    title: say(words.matrix),
    rowCount: companies.length,
    columns: [
      column(
        "industry",
        words.industry,
        "text",
        companies.map(({ industry }) => industries[industry].name),
        { width: 22 },
      ),
      column(
        "company",
        words.company,
        "text",
        companies.map(({ client }) => clientName(tables, client)),
        {
          links: companies.map(({ client }) => rowLink(tables.Clients, client)),
          width: 28,
        },
      ),
      column(
        "lead",
        words.lead,
        "text",
        companies.map(({ lead }) => leadName(names, lead)),
        { width: 22 },
      ),
      column("potential", words.potential, "money", moneyColumn(companies.map(({ potential }) => potential))),
      column("begins", words.begins, "month", companies.map(beginning)),
      ...regions.map((region, at): SheetColumn => {
        const codes = companies.map((_, row) => cells[row * regions.length + at]);
        return column(
          `region${at + 1}`,
          region,
          "text",
          codes.map((code) => statuses[code]?.[language] ?? null),
          {
            json: codes.map((code) => statusKeys[code] ?? null),
            marks: codes.map((code) => statusMarks[code] as Mark | undefined),
            width: 12,
          },
        );
      }),
    ],
  };
}

function beginning({ month }: DevelopedCompany): number | null {
  return Number.isFinite(month) ? firstOfMonth(month) : null;
}

/** Unassigned stands last among the names. */
export function leadName(names: readonly string[], lead: number): string {
  return names[lead < 0 ? names.length - 1 : lead];
}

export function industriesTable(context: SheetContext): Block {
  const { say, plan } = context;
  const { industries, companies } = plan.system.development;
  const column = columnMaker(context);
  return {
    type: "table",
    key: "industries",
    title: say(words.industries),
    plain: true,
    rowCount: industries.length,
    columns: [
      column(
        "industry",
        words.industry,
        "text",
        industries.map(({ name }) => name),
      ),
      column(
        "rank",
        words.rank,
        "whole",
        industries.map(({ rank }) => numberOrBlank(rank)),
        { help: say(words.rankHelp) },
      ),
      column(
        "companies",
        words.companies,
        "whole",
        industries.map((_, at) => companies.filter(({ industry }) => industry === at).length),
      ),
      ...progressColumns(
        context,
        industries.map(({ progress }) => progress),
      ),
    ],
  };
}

/** The same list cut by the competitor who serves the office now. */
export function competitorsTable(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { byCompetitor } = plan.system.development;
  const { name, competitorId } = plan.input.tables.Competitors;
  if (byCompetitor.length === 0) return [];
  const column = columnMaker(context);
  const nameOf = (row: number): string | null =>
    name.words[name.codes[row]] ?? competitorId.words[competitorId.codes[row]] ?? null;
  return [
    {
      type: "table",
      key: "competitors",
      title: say(words.competitors),
      plain: true,
      rowCount: byCompetitor.length,
      columns: [
        column(
          "competitor",
          words.competitor,
          "text",
          byCompetitor.map(({ competitor }) => nameOf(competitor)),
        ),
        column(
          "companies",
          words.companies,
          "whole",
          byCompetitor.map(({ companies }) => companies),
        ),
        ...progressColumns(
          context,
          byCompetitor.map(({ progress }) => progress),
        ),
      ],
    },
  ];
}

function progressColumns(context: SheetContext, rows: readonly MatrixProgress[]): SheetColumn[] {
  const { say } = context;
  const column = columnMaker(context);
  return [
    column(
      "offices",
      words.offices,
      "whole",
      rows.map(({ offices }) => offices),
    ),
    column(
      "worked",
      words.worked,
      "whole",
      rows.map(({ worked }) => worked),
      { help: say(words.workedHelp) },
    ),
    column(
      "clients",
      words.clients,
      "whole",
      rows.map(({ clients }) => clients),
    ),
    column(
      "coverage",
      words.coverage,
      "share",
      rows.map(({ coverage }) => numberOrBlank(coverage)),
      {
        help: say(words.coverageHelp),
        shade: "bar",
      },
    ),
    column(
      "conversion",
      words.conversion,
      "share",
      rows.map(({ conversion }) => numberOrBlank(conversion)),
      {
        help: say(words.conversionHelp),
      },
    ),
  ];
}
