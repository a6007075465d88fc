import type { TableSpec } from "../column-spec.ts";
import { activities } from "./activities.ts";
import { calendar } from "./calendar.ts";
import { categoryNorms } from "./category-norms.ts";
import { clients } from "./clients.ts";
import { deals } from "./deals.ts";
import { goals } from "./goals.ts";
import { managers } from "./managers.ts";
import { norms } from "./norms.ts";
import { payments } from "./payments.ts";
import { prospectNorms } from "./prospect-norms.ts";
import { settings } from "./settings.ts";
import { stages } from "./stages.ts";

/** Every input table, in the order of its sheets. */
export const tables = {
  Settings: settings,
  Clients: clients,
  Deals: deals,
  Payments: payments,
  Activities: activities,
  Managers: managers,
  Norms: norms,
  CategoryNorms: categoryNorms,
  ProspectNorms: prospectNorms,
  Stages: stages,
  Goals: goals,
  Calendar: calendar,
} satisfies Record<string, TableSpec>;

export type TableName = keyof typeof tables;
