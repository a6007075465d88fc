import type { DocumentMaker } from "./document-maker.ts";
import { commercialStatistics } from "./t01-commercial-statistics.ts";
import { planAndReport } from "./t04-plan-and-report.ts";
import { promisingClientsReport } from "./t07-promising-clients.ts";
import { funnelReport } from "./t08-funnel-report.ts";

/** Who tells each document of the register. A new one is one file and one line here. */
export const documentMakers: Readonly<Record<string, DocumentMaker>> = {
  "T-01": commercialStatistics,
  "T-04": planAndReport,
  "T-07": promisingClientsReport,
  "T-08": funnelReport,
};
