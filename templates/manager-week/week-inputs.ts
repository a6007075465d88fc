import type { SettingKey } from "../../engine/index.ts";
import { templateInput, type TemplateInput } from "../kit/template.ts";
import { defaultStages } from "../sample/engine-parts.ts";
import { asOf } from "../sample/sample-days.ts";
import { sampleManagers, Team } from "../sample/make-managers.ts";
import { makeCalendar } from "../sample/make-calendar.ts";
import { sampleTables } from "../sample/sample-tables.ts";

export const contactRows = 2000;
export const clientRows = 2000;
export const dealRows = 1000;

const shownPlanned = 30;
const shownDone = 30;
const daysBack = 12;

/** Contacts, clients and deals of one seller of the sample company around its day. */
export function weekInputs(): readonly TemplateInput[] {
  const { Activities = [], Clients = [], Deals = [] } = sampleTables();
  const { name } = sampleManagers[Team.Star];
  const own = Activities.filter(({ managerId }) => managerId === name);
  const planned = own.filter(({ status, dueDate }) => status === "planned" && Number(dueDate) >= asOf - 3);
  const done = own.filter(({ status, doneDate }) => status === "done" && Number(doneDate) >= asOf - daysBack);
  const rows = [...done.slice(-shownDone), ...planned.slice(0, shownPlanned)];
  const known = new Set(rows.map(({ clientId }) => JSON.stringify(clientId)));
  const isKnown = (client: unknown): boolean => known.has(JSON.stringify(client));
  return [
    templateInput({
      table: "Activities",
      columns: [
        "clientId",
        "type",
        "status",
        "dueDate",
        "dueTime",
        "promised",
        "minutes",
        "doneDate",
        "letterChannel",
        "interest",
        "result",
      ],
      capacity: contactRows,
      rows,
    }),
    templateInput({
      table: "Clients",
      columns: ["name", "status", "potentialMark", "potentialAmount", "businessCentre", "street"],
      capacity: clientRows,
      rows: Clients.filter(({ name: client }) => isKnown(client)),
    }),
    templateInput({
      table: "Deals",
      columns: [
        "clientId",
        "title",
        "status",
        "stage",
        "amount",
        "probability",
        "openDate",
        "forecastClose",
        "closeDate",
      ],
      capacity: dealRows,
      rows: Deals.filter(
        ({ clientId, status, closeDate }) => isKnown(clientId) && (status === "open" || Number(closeDate) > asOf - 60),
      ),
    }),
    templateInput({
      table: "Stages",
      columns: ["order", "code", "nameEn", "nameRu", "phase", "kind"],
      capacity: 40,
      rows: defaultStages,
    }),
    templateInput({ table: "Calendar", capacity: 200, columns: ["date", "dayType", "note"], rows: makeCalendar() }),
  ];
}

export const weekSettings: readonly SettingKey[] = [
  "now",
  "workdayStart",
  "workdayEnd",
  "lunchStart",
  "lunchEnd",
  "morningMeetingStart",
  "morningMeetingMinutes",
  "scheduleDays",
  "slotStep",
  "defaultMinutes",
  "pass2Order",
  "deliveryDaysEmail",
  "deliveryDaysFax",
  "deliveryDaysCourier",
  "deliveryDaysPost",
  "followFrom",
  "followTo",
  "followUnit",
];
