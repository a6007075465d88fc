import { AbcClass, classReport, skimCream, text, type Text } from "../../../engine/index.ts";
import { defineFunction } from "../function-entry.ts";
import { codes, flags, header, listCodes, moneyRange, number, numbers } from "../parameters/index.ts";
import { column, table } from "../results.ts";

const groups = listCodes("mark", {
  none: AbcClass.C,
  нет: AbcClass.C,
  no: AbcClass.C,
  loss: AbcClass.C,
  убыток: AbcClass.C,
});

export const skim = defineFunction({
  id: "SKIM",
  task: "clients",
  description: text(
    "Hours for each client when the best are served first: A, B, C, in a group the larger potential, each its norm while hours last",
    "Часы на каждого клиента, если сначала обслуживать лучших: A, B, C, в группе больший потенциал, каждому норма, пока есть часы",
  ),
  parameters: {
    groups: codes(
      text("groups", "группы"),
      text("Service group of each client: A, B or C; blank is C", "Группа обслуживания клиента: A, B, C; пусто — C"),
      groups,
      AbcClass.C,
    ),
    potentials: moneyRange(
      text("potentials", "потенциалы"),
      text("Money each client could pay a year", "Сколько каждый клиент мог бы платить в год"),
    ),
    norms: numbers(text("norms", "нормы"), text("Hours due to each client", "Часов положено каждому клиенту")),
    capacity: number(
      text("capacity", "часов_всего"),
      text("Hours there are to give", "Сколько часов можно распределить"),
    ),
  },
  result: "column",
  perRow: true,
  rules: ["CALC-11"],
  examples: [
    {
      arguments: [
        [["A"], ["A"], ["B"], ["B"], ["C"], ["C"]],
        [[900], [800], [300], [200], [20], [10]],
        [[34], [34], [11], [11], [1.5], [1.5]],
        85,
      ],
      result: [[34], [34], [11], [6], [0], [0]],
    },
  ],
  compute: ({ groups, potentials, norms, capacity }) => {
    const { proposed } = skimCream(
      {
        groups: Uint8Array.from(groups),
        potential: potentials,
        revenue: new Float64Array(potentials.length),
        norm: norms,
      },
      capacity,
    );
    return column(proposed, (hours) => hours);
  },
});

const classes = listCodes("clientClass");
const notSet = text("not set", "не указан");
const headings: readonly Text[] = [
  text("Class", "Класс"),
  text("Clients", "Клиентов"),
  text("Contacted", "С контактом"),
  text("Converted", "Оплатили"),
];

export const classReportTable = defineFunction({
  id: "CLASSREPORT",
  task: "clients",
  description: text(
    "Clients by class (target, assigned, joint, incoming): how many, the share contacted and the share that pays",
    "Клиенты по классам (целевой, назначенный, совместный, входящий): сколько их, доля с контактом и доля оплативших",
  ),
  parameters: {
    classes: codes(
      text("classes", "классы"),
      text("Class of each client; blank is not set", "Класс каждого клиента; пусто — не указан"),
      classes,
      -1,
    ),
    contacted: flags(
      text("contacted", "контакт"),
      text("TRUE for a client that was contacted", "ИСТИНА, если был контакт"),
    ),
    payments: moneyRange(
      text("payments", "платежи"),
      text("First money of each client; 0 or blank: none", "Первые деньги клиента; 0 или пусто — нет"),
    ),
    header,
  },
  result: "table",
  rules: ["CALC-37"],
  examples: [
    {
      arguments: [
        Array.from({ length: 10 }, () => ["target"]),
        Array.from({ length: 10 }, (_, row) => [row < 6]),
        Array.from({ length: 10 }, (_, row) => [row < 2 ? 150_000 : 0]),
      ],
      result: [
        ["Class", "Clients", "Contacted", "Converted"],
        ["target", 10, 0.6, 0.2],
      ],
    },
  ],
  compute: ({ classes: ofClients, contacted, payments, header }) => {
    const report = classReport({
      class: ofClients,
      manager: new Int32Array(ofClients.length).fill(-1),
      contacted,
      inDeal: new Uint8Array(ofClients.length),
      firstPayer: Uint8Array.from(payments, (money) => (money > 0 ? 1 : 0)),
      money: payments,
      overdue: new Int32Array(ofClients.length),
    });
    const lines = report.classes.map((one) => [
      (classes.allowed?.[one.class] ?? notSet)[header.language],
      one.clients,
      one.contactedShare,
      one.convertedShare,
    ]);
    return table(header, headings, lines);
  },
});
