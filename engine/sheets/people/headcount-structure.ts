import { postOf } from "../../people/plan-people.ts";
import type { SalesPlan } from "../../plan/sales-plan.ts";
import { commonWords } from "../../words/common-words.ts";
import { headcountWords as words } from "../../words/people/headcount-words.ts";
import { peopleNotes } from "../../words/people/people-words.ts";
import { noteMessage } from "../../words/note-message.ts";
import { managerName } from "../goals/planned-managers.ts";
import { hours, money, number, people, share, text, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import type { Block, Mark } from "../result-sheet.ts";
import { type SheetContext } from "../sheet-context.ts";

/** Roles needed and present, load of each manager, and whether one more seller pays: the people part of R-07. */
export function structureBlocks(context: SheetContext): Block[] {
  return [rolesTable(context), ...loads(context), ...economics(context)];
}

/** Three selling roles, their leaders, and all sellers as one team. */
function rolesTable(context: SheetContext): Block {
  const { plan } = context;
  const { structure, targets, targetHours } = plan.people;
  const { roles, separate, combined } = structure;
  const { Managers } = plan.input.tables;
  const leaders = (code: number) =>
    Managers.role.reduce((sum, role, row) => sum + (role === code && Managers.active[row] === 1 ? 1 : 0), 0);
  const present = roles.reduce((sum, { have }) => sum + have, 0);
  const nobody = { fte: NaN, cost: NaN };
  const rows = [
    ...roles.map((one) => ({ ...one, name: words[one.role as "vip" | "coverage" | "base"] })),
    { ...nobody, role: "supervisors", name: words.supervisors, needed: separate.supervisors, have: leaders(5) },
    { ...nobody, role: "head", name: words.head, needed: separate.heads, have: leaders(6) },
    { ...nobody, role: "all", name: words.combined, fte: combined.fte, needed: combined.headcount, have: present },
  ];
  const all =
    'IF({structure.fte#0}="",0,{structure.fte#0})+IF({structure.fte#1}="",0,{structure.fte#1})+IF({structure.fte#2}="",0,{structure.fte#2})';
  const sellers = "SUM({structure.needed#0}:{structure.needed#2})";
  const up = '=IF({fte}="","",ROUNDUP(ROUND({fte},9),0))';
  const targetCell = targetHours > 0 ? vipFormula(targets) : undefined;
  return tableOf(context, rows, {
    key: "structure",
    title: words.roles,
    plain: true,
    columns: [
      text("role", words.role, ({ name }) => name, { json: ({ role }) => role }),
      people("fte", words.fteShort, ({ fte }) => fte, {
        formula: [
          targetCell,
          "=IF(N({market.universe})>0,{market.fte},0)",
          "={summary.fte}",
          undefined,
          undefined,
          `=${all}`,
        ],
      }),
      whole("needed", words.needed, ({ needed }) => needed, {
        formula: [up, up, up, `=ROUNDUP(ROUND(${sellers}/{Settings.span},9),0)`, `=IF(${sellers}=0,0,1)`, up],
      }),
      number("have", words.have, ({ have }) => have, {
        formula: [
          ...roles.map(({ role }) => presentFormula(plan, role)),
          undefined,
          undefined,
          "=SUM({structure.have#0}:{structure.have#2})",
        ],
      }),
      number("difference", words.difference, ({ needed, have }) => needed - have, {
        formula: '=IF({needed}="","",{needed}-{have})',
        mark: ({ needed, have }) => (needed > Math.ceil(have) ? "warning" : undefined),
      }),
      roles.some(({ cost }) => cost > 0) && money("cost", words.yearCost, ({ cost }) => cost),
    ],
  });
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

/** Who stands in the table of loads: a manager, or nobody, whose clients have no person to compare hours with. */
interface Loaded {
  readonly name: string;
  /** Row of Managers; one past the last for nobody. */
  readonly row: number;
  readonly isLeft: boolean;
  readonly isNobody: boolean;
}

function loaded(context: SheetContext): Loaded[] {
  const { say, plan } = context;
  const { Managers } = plan.input.tables;
  const { hours: spent, unassignedClients } = plan.people.loads;
  const isHere = (row: number): boolean => Managers.active[row] === 1;
  const rows = [...spent.keys()].filter((row) => spent[row] > 0 || (isHere(row) && plan.goals.sellers.includes(row)));
  if (rows.length === 0) return [];
  const nobody = { name: say(commonWords.unassigned), row: Managers.rowCount, isLeft: false, isNobody: true };
  return [
    ...rows.map((row) => {
      const name = managerName(context, row);
      const isLeft = !isHere(row);
      return { name: isLeft ? say(words.leftManager, { name }) : name, row, isLeft, isNobody: false };
    }),
    ...(unassignedClients > 0 ? [nobody] : []),
  ];
}

function loads(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { people: staff, input } = plan;
  const { Managers } = input.tables;
  const { hours: spent, clients, capacity, load, overloaded, unassignedClients, unassignedHours } = staff.loads;
  const rows = loaded(context);
  if (rows.length === 0) return [{ type: "note", key: "noManagers", mark: "warning", lines: [say(words.noManagers)] }];
  const works = ({ isLeft, isNobody }: Loaded): boolean => !isLeft && !isNobody;
  const groups = staff.base.groups.map(({ group }) => staff.clientsByGroup[staff.groups.names.indexOf(group)]);
  const hoursFormula = `=${groups.map((_, group) => `{g${group + 1}}*{groups.hoursPerClient#${group}}`).join("+")}`;
  const orOne = (key: "fte" | "ramp", row: number) =>
    Managers.found.has(key) ? `*IF({Managers.${key}#${row}}="",1,{Managers.${key}#${row}})` : "";
  const mark = ({ isLeft, row }: Loaded): Mark | undefined =>
    isLeft ? "warning" : overloaded[row] ? "bad" : undefined;
  const state = `=IF({hours}>{capacity}*(1+1E-9),"${say(words.overloaded)}","${say(words.fits)}")`;
  const { toGive } = staff.need;
  const give = { clients: toGive.clients, hours: Math.round(toGive.hours) };
  return [
    tableOf(context, rows, {
      key: "loads",
      title: words.loads,
      plain: true,
      columns: [
        text("manager", commonWords.manager, ({ name }) => name),
        whole("clients", commonWords.clients, ({ isNobody, row }) => (isNobody ? unassignedClients : clients[row])),
        hours("hours", words.hoursYear, ({ isNobody, row }) => (isNobody ? unassignedHours : spent[row]), {
          formula: Number.isNaN(staff.base.hours) ? undefined : hoursFormula,
        }),
        hours("capacity", words.capacity, (one) => (works(one) ? capacity[one.row] : null), {
          formula: (one) =>
            works(one)
              ? `=MAX(0,{summary.availableHours})${orOne("fte", one.row)}${orOne("ramp", one.row)}`
              : undefined,
        }),
        share("load", words.load, (one) => (works(one) ? load[one.row] : null), {
          formula: (one) => (works(one) ? '=IF(N({capacity})>0,{hours}/{capacity},"")' : undefined),
          mark,
        }),
        text(
          "state",
          commonWords.status,
          (one) => (!works(one) ? words.giveOut : overloaded[one.row] ? words.overloaded : words.fits),
          { width: 14, formula: (one) => (works(one) ? state : undefined), mark },
        ),
        groups.map((counts, group) =>
          number(
            `g${group + 1}`,
            say(words.clientsOf, { group: staff.base.groups[group].group }),
            ({ row }: Loaded) => counts[row],
          ),
        ),
      ],
    }),
    ...(toGive.clients > 0
      ? [{ type: "note", key: "toGive", mark: "warning", lines: [say(words.toGive, give)] } satisfies Block]
      : []),
  ];
}

/** AM-22, where its settings are given. */
function economics(context: SheetContext): Block[] {
  const { plan, language } = context;
  const { economics: result, marginRate } = plan.people;
  if (result === undefined) return [];
  const { settings, moneyUnit } = plan.input;
  const lines = result.notes.map(
    (note) => noteMessage(peopleNotes[note.code].message, note.values, moneyUnit)[language],
  );
  const form: Block = formOf(context, {
    key: "economics",
    title: words.economics,
    fields: [
      money("cost", words.sellerCost, (settings.nextSellerCost ?? NaN) * moneyUnit.perUnit, {
        formula: "={Settings.nextSellerCost}",
      }),
      money("increment", words.increment, (settings.nextSellerSales ?? NaN) * moneyUnit.perUnit, {
        formula: "={Settings.nextSellerSales}",
      }),
      share("margin", words.margin, marginRate, {
        formula: settings.marginRate === null ? undefined : "={Settings.marginRate}",
      }),
      money("breakEven", words.breakEven, result.breakEven, { formula: '=IF(N({margin})>0,{cost}/{margin},"")' }),
      money("threeYears", words.threeYears, result.threeYearMargin, {
        formula: '=IF(N({margin})>0,{margin}*{increment}*(1+{Settings.secondYearShare}+{Settings.thirdYearShare}),"")',
      }),
      share("return", words.return, result.threeYearReturn, {
        formula: '=IF(AND(N({cost})>0,N({margin})>0),({threeYears}-{cost})/{cost},"")',
      }),
    ],
  });
  return lines.length === 0 ? [form] : [form, { type: "note", key: "verdict", lines }];
}
