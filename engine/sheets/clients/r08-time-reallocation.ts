import { codeNumber, type CodeOf } from "../../input/lists.ts";
import { cheaperChannel } from "../../clients/cheaper-channel.ts";
import { AbcClass } from "../../ground/abc-class.ts";
import { abcKeys } from "../../ground/abc-class.ts";
import { SkimVerdict } from "../../clients/skim-verdicts.ts";
import { normaliseKey } from "../../input/normalise-key.ts";
import { potentialSettings } from "../../input/settings/potential-settings.ts";
import { skimWords as words } from "../../words/clients/skim-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { hours, share, text, whole } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { writeShare } from "../write-share.ts";
import { growthList, skimClients, stopList } from "./skim-clients.ts";

/**
 * R-08 Time reallocation: whose hours grow, shrink or end when the best clients are served first. A live model (AM-60):
 * hours, change and verdict are formulas over norm, spent and the hours there are to give.
 *
 * @see CALC-11
 */
export function timeReallocationSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { reallocation } = plan.clientWork;
  const isEmpty = reallocation.rows.length === 0;
  return {
    id: "R-08",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      basis: say(words.basis, {
        capacity: say(words[reallocation.source]),
        contacts: plan.clients.service.spent.contacts,
      }),
      rows: reallocation.rows.length,
      settings: ["skimCapacity", "skimHours", "keepBand", "unknownGroup"],
    }),
    print: { landscape: true, paper: { list: "clients" } },
    freeze: "clients",
    blocks: [
      ...findings(context),
      summary(context),
      groups(context),
      ...(isEmpty ? [] : [chart(context)]),
      ...quality(context),
      ...(isEmpty ? [] : [...growthList(context), ...stopList(context)]),
      ...sellers(context),
      skimClients(context),
    ],
  };
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}

function hoursWords({ language }: SheetContext, hours: number): string {
  return hours.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 0 });
}

function findings(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { verdicts, proposed, spent, norm, free, source, rows, available } = plan.clientWork.reallocation;
  if (rows.length === 0) return [{ type: "note", key: "gaps", mark: "warning", lines: [say(words.nobody)] }];
  const count = (verdict: number): number => verdicts.filter((one) => one === verdict).length;
  const moved = sum(proposed.map((hours, place) => Math.max(hours - spent[place], 0)));
  const missing = sum(norm) - sum(proposed);
  const over = plan.goals.sellers.filter((row) => isOver(context, row));
  const names = ownerNames(context);
  const stopped = stoppedThatPay(context);
  const finding = say(words.finding, {
    moved: hoursWords(context, moved),
    free: hoursWords(context, free),
    increase: count(SkimVerdict.Increase),
    decrease: count(SkimVerdict.Decrease),
    stop: count(SkimVerdict.Stop),
  });
  const gaps = [
    ...(plan.clients.service.spent.contacts > 0 ? [] : [say(words.noContacts)]),
    ...(source === "spent" && Number.isNaN(available) ? [say(words.noSellers)] : []),
    ...(over.length > 0 ? [say(words.overLogged, { names: over.map((row) => names[row]).join(", ") })] : []),
    ...(stopped.clients > 0 ? [say(words.stopPays, { ...stopped, money: moneyWords(context, stopped.money) })] : []),
    ...(missing > 1e-6 ? [say(words.short, { missing: hoursWords(context, Math.ceil(missing)) })] : []),
  ];
  return [
    { type: "note", key: "finding", mark: "strong", lines: [finding, ...cheaperService(context)] },
    ...(gaps.length > 0 ? [{ type: "note", key: "gaps", mark: "warning", lines: gaps } satisfies Block] : []),
    { type: "note", key: "rule", mark: "muted", lines: [say(words.rule)] },
  ];
}

/** How the C clients that lose their hours are served with fewer: another sales channel, else a cheaper kind of contact. */
function cheaperService(context: SheetContext): string[] {
  const { plan, say, language } = context;
  const { rows, groups, spent, verdicts } = plan.clientWork.reallocation;
  const { Clients, Channels } = plan.input.tables;
  const places = Array.from(rows.keys()).filter((place) => groups[place] === AbcClass.C);
  const loses = places.map((place) => verdicts[place] === SkimVerdict.Decrease || verdicts[place] === SkimVerdict.Stop);
  const found = cheaperChannel({
    channel: places.map((place) => Clients.channel[rows[place]]),
    spent: places.map((place) => spent[place]),
    loses: loses.map(Number),
  });
  const inWords = (hours: number): string =>
    hours.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 1 });
  if (found) {
    const channel = Channels.channel.words[Channels.channel.codes[found.channel]] ?? "";
    const { hours, hoursNow, clients } = found;
    return [say(words.cheaper, { channel, hours: inWords(hours), hoursNow: inWords(hoursNow), n: clients })];
  }
  const [call, visit] = [minutesOf(context, "call"), minutesOf(context, "awayMeeting")];
  const n = loses.filter(Boolean).length;
  return n > 0 && call < visit ? [say(words.noCheaper, { n, call, visit })] : [];
}

/** NaN where the sheet Norms has no time for this kind of contact. */
function minutesOf({ plan }: SheetContext, kind: CodeOf<"activityType">): number {
  const { activityType, minutes } = plan.input.tables.Norms;
  return minutes[activityType.indexOf(codeNumber("activityType", kind))] ?? Number.NaN;
}

/** More hours of contacts on record than the seller has: the minutes noted, or the norms, are wrong. */
function isOver({ plan }: SheetContext, row: number): boolean {
  const { yearPart, spent } = plan.clients.service;
  return spent.byManager[row] > plan.people.loads.capacity[row] * yearPart * (1 + 1e-9);
}

/** Who is to be left and pays: they are handed over, not dropped. */
function stoppedThatPay({ plan }: SheetContext): { readonly clients: number; readonly money: number } {
  const { rows, verdicts } = plan.clientWork.reallocation;
  const paying = Array.from(rows).filter(
    (row, place) => verdicts[place] === SkimVerdict.Stop && plan.clients.money.amounts[row] > 0,
  );
  return { clients: paying.length, money: sum(paying.map((row) => plan.clients.money.amounts[row])) };
}

function moneyWords({ money, language }: SheetContext, amount: number): string {
  return (money(amount) ?? 0).toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 0 });
}

function summary(context: SheetContext): Block {
  const { say, plan } = context;
  const { settings } = plan.input;
  const one = plan.clientWork.reallocation;
  const spentLabel = say(potentialSettings.skimCapacity.choices.spent);
  const byChoice = `IF(OR({available}="",{Settings.skimCapacity}="${spentLabel}"),{spent},{available})`;
  const isEmpty = one.rows.length === 0;
  const moved = sum(one.proposed.map((time, place) => Math.max(time - one.spent[place], 0)));
  const total = (key: string) => (isEmpty ? undefined : `=SUM({clients.${key}})`);
  return formOf(context, {
    key: "summary",
    title: words.summary,
    fields: [
      hours("capacity", words.capacity, one.capacity, {
        formula: `=IF({Settings.skimHours}="",${byChoice},{Settings.skimHours})`,
        mark: settings.skimHours === null ? "assumed" : "input",
        note: words.capacityNote,
        link: { sheet: "Settings" },
      }),
      hours("available", words.availableHours, one.available, {
        formula: plan.goals.sellers.length > 0 ? "=SUM({sellers.hours})" : undefined,
      }),
      hours("spent", words.spentHours, sum(one.spent), { formula: total("spent") }),
      hours("norm", words.normHours, sum(one.norm), { formula: total("norm") }),
      hours("proposed", words.proposedHours, sum(one.proposed), { formula: total("proposed") }),
      hours("free", words.free, one.free, { formula: "=MAX(0,ROUND({capacity}-{proposed},9))" }),
      hours("moved", words.moved, moved, { formula: isEmpty ? undefined : '=SUMIF({clients.change},">0")' }),
      hours("others", words.others, one.spentOnOthers),
      share("yearPart", words.yearPart, plan.clients.service.yearPart, { note: words.yearPartNote }),
    ],
  });
}

function groups(context: SheetContext): Block {
  const { plan } = context;
  const { groups: groupOf, norm, spent, proposed } = plan.clientWork.reallocation;
  const letters = abcKeys.slice(0, 3);
  const { annual, yearPart } = plan.clients.service;
  const of = (values: Float64Array, group: number): number =>
    sum(values.filter((_, place) => groupOf[place] === group));
  const isEmpty = groupOf.length === 0;
  const inAll = (key: "norm" | "spent" | "proposed", heading: Text, values: Float64Array) =>
    hours(key, heading, (_: string, group) => of(values, group), {
      formula: isEmpty ? undefined : `=SUMIF({clients.group},{group},{clients.${key}})`,
      total: { value: sum(values), formula: `=SUM({${key}})` },
    });
  const partOf = (key: string, heading: Text, ofKey: "spent" | "proposed", values: Float64Array) =>
    share(key, heading, (_: string, group) => of(values, group) / sum(values), {
      formula: `=IF(SUM({groups.${ofKey}})>0,{${ofKey}}/SUM({groups.${ofKey}}),"")`,
    });
  return tableOf(context, letters, {
    key: "groups",
    title: words.groups,
    plain: true,
    columns: [
      text("group", commonWords.group, (letter) => letter, {
        width: 30,
        total: { value: commonWords.total },
      }),
      whole("clients", commonWords.clients, (_, group) => groupOf.filter((one) => one === group).length, {
        total: { value: groupOf.length, formula: "=SUM({clients})" },
      }),
      hours("perClient", words.perClient, (_, group) => annual[group] * yearPart, {
        formula: (letter) => perClientFormula(context, letter),
        help: words.perClientHelp,
      }),
      inAll("norm", words.norm, norm),
      inAll("spent", words.spentColumn, spent),
      inAll("proposed", words.proposed, proposed),
      hours("change", words.change, (_, group) => of(proposed, group) - of(spent, group), {
        formula: "={proposed}-{spent}",
        total: { value: sum(proposed) - sum(spent), formula: "=SUM({change})" },
      }),
      partOf("spentShare", words.spentShare, "spent", spent),
      partOf("proposedShare", words.proposedShare, "proposed", proposed),
    ],
  });
}

/** The norm of R-07 for the period so far; a group whose norms are not all known keeps its value. */
function perClientFormula({ plan }: SheetContext, letter: string): string | undefined {
  const budget = plan.people.budgets.find(({ group }) => normaliseKey(group) === normaliseKey(letter));
  return budget && !Number.isNaN(budget.hours)
    ? `=SUMPRODUCT(({R-07.norms.group}="${budget.group}")*{R-07.norms.total})/60*{summary.yearPart}`
    : undefined;
}

/** Hours of each seller for clients in the period so far: they are what there is to give. */
function sellers(context: SheetContext): Block[] {
  const { plan } = context;
  const { sellers: rows } = plan.goals;
  if (rows.length === 0) return [];
  const { Managers } = plan.input.tables;
  const { capacity } = plan.people.loads;
  const { yearPart, spent } = plan.clients.service;
  const names = ownerNames(context);
  const orOne = (key: "fte" | "ramp", row: number): string =>
    Managers.found.has(key) ? `*IF({Managers.${key}#${row}}="",1,{Managers.${key}#${row}})` : "";
  const total = rows.reduce((hours, row) => hours + capacity[row], 0) * yearPart;
  return [
    tableOf(context, rows, {
      key: "sellers",
      title: words.sellers,
      plain: true,
      columns: [
        text("manager", commonWords.manager, (row) => names[row], { total: { value: commonWords.total } }),
        hours("hours", commonWords.hours, (row) => capacity[row] * yearPart, {
          formula: (row) =>
            `={R-07.summary.availableHours}${orOne("fte", row)}${orOne("ramp", row)}*{summary.yearPart}`,
          total: { value: total, formula: "=SUM({hours})" },
        }),
        hours("logged", words.logged, (row) => spent.byManager[row], {
          mark: (row) => (isOver(context, row) ? "bad" : undefined),
          total: "sum",
        }),
      ],
    }),
  ];
}

function chart({ say, plan, language }: SheetContext): Block {
  const { groups: groupOf, spent, proposed } = plan.clientWork.reallocation;
  const shareOfA = (values: Float64Array) => sum(values.filter((_, place) => groupOf[place] === 0)) / sum(values);
  return {
    type: "chart",
    key: "byGroup",
    title: say(words.chart, {
      before: writeShare(shareOfA(spent), language),
      after: writeShare(shareOfA(proposed), language),
    }),
    kind: "column",
    categories: "groups.group",
    series: [
      { values: "groups.spent", name: say(words.spentColumn) },
      { values: "groups.proposed", name: say(words.proposed) },
    ],
    valueKind: "hours",
    height: 13,
    width: 90,
  };
}

function quality(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { quality: now, qualityBefore: before } = plan.clientWork.reallocation;
  if (plan.clients.service.spent.contacts === 0) return [];

  const [deciders, face] = [say(words.deciders), say(words.faceToFace)];
  return [
    tableOf(context, now, {
      key: "quality",
      title: words.quality,
      plain: true,
      columns: [
        text("group", commonWords.group, (_, place) => abcKeys.slice(0, 3)[place] ?? commonWords.total, {
          json: (_, place) => abcKeys.slice(0, 3)[place] ?? "total",
        }),
        whole("contacts", words.contacts, ({ contacts }) => contacts),
        whole("contactsBefore", words.contactsBefore, (_, place) => before[place].contacts),
        share("withDeciders", deciders, (one) => one.withDeciders, { help: words.decidersHelp }),
        share("withDecidersBefore", say(words.before, { what: deciders }), (_, place) => before[place].withDeciders),
        share("faceToFace", face, (one) => one.faceToFace, { help: words.faceHelp }),
        share("faceToFaceBefore", say(words.before, { what: face }), (_, place) => before[place].faceToFace),
      ],
    }),
  ];
}
