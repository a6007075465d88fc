import { abcTemplate } from "./abc/abc-template.ts";
import { fiveLayersTemplate } from "./five-layers/layers-template.ts";
import { headcountTemplate } from "./headcount/headcount-template.ts";
import { funnelTemplate } from "./funnel/funnel-template.ts";
import { salesPlanTemplate } from "./sales-plan/sales-plan-template.ts";
import { startTemplate } from "./start/start-template.ts";
import { managerWeekTemplate } from "./manager-week/week-template.ts";
import { whySalesMovedTemplate } from "./why-sales-moved/why-template.ts";
import type { Template } from "./kit/template.ts";

/** Every ready-made workbook. A new one is a folder and a line here; `npm run templates` builds the files. */
export const templates: readonly Template[] = [
  startTemplate,
  abcTemplate,
  headcountTemplate,
  managerWeekTemplate,
  fiveLayersTemplate,
  salesPlanTemplate,
  funnelTemplate,
  whySalesMovedTemplate,
];
