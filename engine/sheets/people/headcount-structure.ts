import { postOf } from "../../people/plan-people.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { commonWords } from "../../words/common-words.ts";
import { headcountWords as words } from "../../words/people/headcount-words.ts";
import { peopleNotes } from "../../words/people/people-words.ts";
import { noteMessage } from "../../words/note-message.ts";
import type { Text } from "../../ground/text.ts";
import { managerName } from "../goals/planned-managers.ts";
import type { Block, FormField, Kind, Mark, SheetColumn } from "../result-sheet.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/** Roles needed and present, load of each manager, and whether one more seller pays: the people part of R-07. */
export function structureBlocks(context: SheetContext): Block[] {
  return [rolesTable(context), ...loads(context), ...economics(context)];
}

/** Three selling roles, their leaders, and all sellers as one team. */
function rolesTable({ say, plan, money }: SheetContext): Block {
  const { structure, targets, targetHours } = plan.people;
  const { roles, separate, combined } = structure;
  const { Managers } = plan.input.tables;
  const leaders = (code: number) =>
    Managers.role.reduce((sum, role, row) => sum + (role === code && Managers.active[row] === 1 ? 1 : 0), 0);
  const present = roles.reduce((sum, { have }) => sum + have, 0);
  const rows = [
    ...roles.map(({ role, fte, needed, have, cost }) => ({
      name: say(words[role as "vip" | "coverage" | "base"]),
      fte,
      needed,
      have,
      cost,
    })),
    { name: say(words.supervisors), fte: NaN, needed: separate.supervisors, have: leaders(5), cost: NaN },
    { name: say(words.head), fte: NaN, needed: separate.heads, have: leaders(6), cost: NaN },
    { name: say(words.combined), fte: combined.fte, needed: combined.headcount, have: present, cost: NaN },
  ];
  const all =
    'IF({structure.fte#0}="",0,{structure.fte#0})+IF({structure.fte#1}="",0,{structure.fte#1})+IF({structure.fte#2}="",0,{structure.fte#2})';
  const sellers = "SUM({structure.needed#0}:{structure.needed#2})";
  const up = '=IF({fte}="","",ROUNDUP(ROUND({fte},9),0))';
  const targetCell = targetHours > 0 ? vipFormula(targets) : undefined;
  return {
    type: "table",
    key: "structure",
    title: say(words.roles),
    plain: true,
    rowCount: rows.length,
    columns: [
      {
        key: "role",
        heading: say(words.role),
        kind: "text",
        values: rows.map(({ name }) => name),
        json: [...roles.map(({ role }) => role), "supervisors", "head", "all"],
      },
      {
        key: "fte",
        heading: say(words.fteShort),
        kind: "people",
        values: rows.map(({ fte }) => numberOrBlank(fte)),
        formula: [
          targetCell,
          "=IF(N({market.universe})>0,{market.fte},0)",
          "={summary.fte}",
          undefined,
          undefined,
          `=${all}`,
        ],
      },
      {
        key: "needed",
        heading: say(words.needed),
        kind: "whole",
        values: rows.map(({ needed }) => numberOrBlank(needed)),
        formula: [up, up, up, `=ROUNDUP(ROUND(${sellers}/{Settings.span},9),0)`, `=IF(${sellers}=0,0,1)`, up],
      },
      {
        key: "have",
        heading: say(words.have),
        kind: "number",
        values: rows.map(({ have }) => have),
        formula: [
          ...roles.map(({ role }) => presentFormula(plan, role)),
          undefined,
          undefined,
          "=SUM({structure.have#0}:{structure.have#2})",
        ],
      },
      {
        key: "difference",
        heading: say(words.difference),
        kind: "number",
        values: rows.map(({ needed, have }) => numberOrBlank(needed - have)),
        formula: '=IF({needed}="","",{needed}-{have})',
        marks: rows.map(({ needed, have }) => (needed > Math.ceil(have) ? "warning" : undefined)),
      },
      ...(roles.some(({ cost }) => cost > 0)
        ? [
            {
              key: "cost",
              heading: say(words.yearCost),
              kind: "money" as const,
              values: rows.map(({ cost }) => money(cost)),
            },
          ]
        : []),
    ],
  };
}

/** Posts of the sellers of a role from the cells of Managers. */
function presentFormula({ goals, input }: SalesPlan, role: string): string {
  const { Managers } = input.tables;
  const rows = goals.sellers.filter((row) => postOf(Managers.role[row]) === role);
  if (rows.length === 0) return "=0";
  const cells = rows.map((row) => `{Managers.fte#${row}}`);
  return `=${Managers.found.has("fte") ? cells.map((cell) => `IF(${cell}="",1,${cell})`).join("+") : rows.length}`;
}

function vipFormula(targets: number): string {
  return `=IF(N({market.available})>0,${targets}*SUMPRODUCT(({norms.group}="TARGET")*{norms.total})/60/{market.available},"")`;
}

function loads(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { people, input } = plan;
  const { Managers } = input.tables;
  const { hours, clients, capacity, load, overloaded, unassignedClients, unassignedHours } = people.loads;
  const rows = [...hours.keys()].filter(
    (row) => hours[row] > 0 || (Managers.active[row] === 1 && plan.goals.sellers.includes(row)),
  );
  const isLeft = (row: number): boolean => Managers.active[row] !== 1;
  if (rows.length === 0) return [{ type: "note", key: "noManagers", mark: "warning", lines: [say(words.noManagers)] }];
  const nobody = unassignedClients > 0;
  /** One value per manager; clients of nobody stand below, without hours of a person to compare with. */
  const each = <T>(of: (row: number) => T, ofNobody: T): T[] => [...rows.map(of), ...(nobody ? [ofNobody] : [])];
  const groups = people.base.groups.map(({ group }) => people.clientsByGroup[people.groups.names.indexOf(group)]);
  const hoursFormula = `=${groups.map((_, group) => `{g${group + 1}}*{groups.hoursPerClient#${group}}`).join("+")}`;
  const orOne = (key: "fte" | "ramp", row: number) =>
    Managers.found.has(key) ? `*IF({Managers.${key}#${row}}="",1,{Managers.${key}#${row}})` : "";
  const bad = each(
    (row): Mark | undefined => (isLeft(row) ? "warning" : overloaded[row] ? "bad" : undefined),
    undefined,
  );
  const columns: SheetColumn[] = [
    {
      key: "manager",
      heading: say(commonWords.manager),
      kind: "text",
      values: each(
        (row) =>
          isLeft(row) ? say(words.leftManager, { name: managerName(context, row) }) : managerName(context, row),
        say(commonWords.unassigned),
      ),
    },
    {
      key: "clients",
      heading: say(commonWords.clients),
      kind: "whole",
      values: each((row) => clients[row], unassignedClients),
    },
    {
      key: "hours",
      heading: say(words.hoursYear),
      kind: "hours",
      values: each((row) => numberOrBlank(hours[row]), numberOrBlank(unassignedHours)),
      formula: Number.isNaN(people.base.hours) ? undefined : hoursFormula,
    },
    {
      key: "capacity",
      heading: say(words.capacity),
      kind: "hours",
      values: each((row) => (isLeft(row) ? null : numberOrBlank(capacity[row])), null),
      formula: each(
        (row) =>
          isLeft(row) ? undefined : `=MAX(0,{summary.availableHours})${orOne("fte", row)}${orOne("ramp", row)}`,
        undefined,
      ),
    },
    {
      key: "load",
      heading: say(words.load),
      kind: "share",
      values: each((row) => (isLeft(row) ? null : numberOrBlank(load[row])), null),
      formula: each((row) => (isLeft(row) ? undefined : '=IF(N({capacity})>0,{hours}/{capacity},"")'), undefined),
      marks: bad,
    },
    {
      key: "state",
      heading: say(commonWords.status),
      kind: "text",
      width: 14,
      values: each(
        (row) => say(isLeft(row) ? words.giveOut : overloaded[row] ? words.overloaded : words.fits),
        say(words.giveOut),
      ),
      formula: each(
        (row) =>
          isLeft(row) ? undefined : `=IF({hours}>{capacity}*(1+1E-9),"${say(words.overloaded)}","${say(words.fits)}")`,
        undefined,
      ),
      marks: bad,
    },
    ...groups.map((counts, group): SheetColumn => ({
      key: `g${group + 1}`,
      heading: say(words.clientsOf, { group: people.base.groups[group].group }),
      kind: "number",
      values: each((row) => counts[row], counts[Managers.rowCount]),
    })),
  ];
  const rowCount = columns[0].values.length;
  const { toGive } = people.need;
  const give = { clients: toGive.clients, hours: Math.round(toGive.hours) };
  return [
    { type: "table", key: "loads", title: say(words.loads), plain: true, rowCount, columns },
    ...(toGive.clients > 0
      ? [{ type: "note", key: "toGive", mark: "warning", lines: [say(words.toGive, give)] } satisfies Block]
      : []),
  ];
}

/** AM-22, where its settings are given. */
function economics({ say, plan, money, language }: SheetContext): Block[] {
  const { economics: result, marginRate } = plan.people;
  if (result === undefined) return [];
  const { settings, moneyUnit } = plan.input;
  const field = (key: string, label: Text, kind: Kind, value: number | null, formula?: string): FormField => ({
    key,
    label: say(label),
    kind,
    value,
    ...(formula === undefined ? {} : { formula }),
  });
  const lines = result.notes.map(
    (note) => noteMessage(peopleNotes[note.code].message, note.values, moneyUnit)[language],
  );
  const form: Block = {
    type: "form",
    key: "economics",
    title: say(words.economics),
    fields: [
      field("cost", words.sellerCost, "money", settings.nextSellerCost, "={Settings.nextSellerCost}"),
      field("increment", words.increment, "money", settings.nextSellerSales, "={Settings.nextSellerSales}"),
      field(
        "margin",
        words.margin,
        "share",
        numberOrBlank(marginRate),
        settings.marginRate === null ? undefined : "={Settings.marginRate}",
      ),
      field("breakEven", words.breakEven, "money", money(result.breakEven), '=IF(N({margin})>0,{cost}/{margin},"")'),
      field(
        "threeYears",
        words.threeYears,
        "money",
        money(result.threeYearMargin),
        '=IF(N({margin})>0,{margin}*{increment}*(1+{Settings.secondYearShare}+{Settings.thirdYearShare}),"")',
      ),
      field(
        "return",
        words.return,
        "share",
        numberOrBlank(result.threeYearReturn),
        '=IF(AND(N({cost})>0,N({margin})>0),({threeYears}-{cost})/{cost},"")',
      ),
    ],
  };
  return lines.length === 0 ? [form] : [form, { type: "note", key: "verdict", lines }];
}
