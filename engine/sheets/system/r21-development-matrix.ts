import { codeNumber } from "../../input/lists.ts";
import { developmentWords as words } from "../../words/system/development-words.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { assignmentTable, branchesTable, regionalOrders } from "./development-lists.ts";
import { developmentGrid } from "./development-grid.ts";
import { competitorsTable, industriesTable, matrixTable } from "./development-tables.ts";
import { monthName } from "./month-name.ts";
import { officeMonth } from "./office-month.ts";

const planned = codeNumber("devStatus", "planned");

/**
 * companies by industry and region, whose work begins next, and the branches of those who buy already.
 *
 * @see CALC-28
 */
export function developmentSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { companies } = plan.system.development;
  const isEmpty = companies.length === 0;
  return {
    id: "R-21",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(words.basis),
      rows: plan.input.tables.DevMatrix.rowCount,
      settings: ["monthlyQuota", "matrixStart", "firstRegions"],
    }),
    print: { landscape: true, paper: { list: "assignment" } },
    blocks: isEmpty
      ? [{ type: "note", key: "finding", mark: "warning", lines: [say(words.none)] }, ...regionalOrders(context)]
      : [
          { type: "note", key: "finding", mark: "strong", lines: findings(context) },
          ...warnings(context),
          developmentGrid(context),
          industriesTable(context),
          ...chart(context),
          matrixTable(context),
          assignmentTable(context),
          branchesTable(context),
          ...regionalOrders(context),
          ...competitorsTable(context),
        ],
  };
}

function findings(context: SheetContext): string[] {
  const { say, plan, language } = context;
  const { total, branches, companies, start } = plan.system.development;
  const owners = companies.filter(({ rows }) => rows.some((row) => branches.includes(row)));
  const next = companies.filter(({ month }) => month === start).length;
  return [
    say(words.finding, {
      ...{ worked: total.worked, offices: total.offices, clients: total.clients },
      coverage: writeShare(total.coverage, language),
      conversion: writeShare(total.conversion, language),
    }),
    ...(branches.length > 0 ? [say(words.branches, { branches: branches.length, companies: owners.length })] : []),
    say(words.starts, { month: monthName(context, start), companies: next, quota: plan.input.settings.monthlyQuota }),
  ];
}

function warnings(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { companies, start, issues } = plan.system.development;
  const { status } = plan.input.tables.DevMatrix;
  const waiting = companies.flatMap((company) =>
    company.rows.filter((row) => status[row] === planned).map((row) => ({ company, row })),
  );
  const nobody = waiting.filter(
    ({ company, row }) => company.lead < 0 && Number.isNaN(officeMonth(plan, company, row)),
  );
  const late = waiting.filter(({ company, row }) => officeMonth(plan, company, row) < start);
  const conflicts = issues.find(({ code }) => code === "LEAD_CONFLICT")?.count ?? 0;
  const lines = [
    ...(nobody.length > 0 ? [say(words.nobody, { offices: nobody.length })] : []),
    ...(late.length > 0 ? [say(words.late, { offices: late.length, month: monthName(context, start) })] : []),
    ...(conflicts > 0 ? [say(words.conflict, { companies: conflicts })] : []),
  ];
  return lines.length === 0 ? [] : [{ type: "note", key: "gaps", mark: "warning", lines }];
}

/** "2026-03", in Russian "03.2026". */
function chart(context: SheetContext): Block[] {
  const { say, plan, language } = context;
  const { industries } = plan.system.development;
  const measured = industries.filter(({ progress }) => progress.offices > 0);
  if (measured.length === 0) return [];
  const best = measured.reduce((one, other) => (other.progress.coverage > one.progress.coverage ? other : one));
  return [
    {
      type: "chart",
      key: "coverage",
      title: say(words.chart, { name: best.name, share: writeShare(best.progress.coverage, language) }),
      kind: "bar",
      categories: "industries.industry",
      series: [
        { values: "industries.coverage", name: say(words.coverage) },
        { values: "industries.conversion", name: say(words.conversion) },
      ],
      rows: 20,
      width: 70,
      valueKind: "share",
    },
  ];
}
