import type { DocumentMaker } from "./document-maker.ts";
import { commercialStatistics } from "./t01-commercial-statistics.ts";
import { planAndReport } from "./t04-plan-and-report.ts";
import { promisingClientsReport } from "./t07-promising-clients.ts";
import { clientCard } from "./t02-client-card.ts";
import { crmReport } from "./t03-crm-report.ts";
import { clientProspects } from "./t05-client-prospects.ts";
import { developmentMatrix } from "./t06-development-matrix.ts";
import { funnelReport } from "./t08-funnel-report.ts";
import { departmentMinutes } from "./t09-department-minutes.ts";
import { directorateMinutes } from "./t10-directorate-minutes.ts";
import { meetingAgenda } from "./t11-meeting-agenda.ts";
import { meetingMinutes } from "./t12-meeting-minutes.ts";
import { dealPlan } from "./t13-deal-plan.ts";
import { managerPlan } from "./t14-manager-plan.ts";
import { departmentPlan } from "./t15-department-plan.ts";
import { reviewSheet } from "./t16-review-sheet.ts";
import { projectCard } from "./t17-project-card.ts";
import { typicalClient } from "./t18-typical-client.ts";
import { promotionProgramme } from "./t19-promotion-programme.ts";
import { prEventPlan } from "./t20-pr-events.ts";
import { advantageMatrix } from "./t21-advantage-matrix.ts";
import { lfrNeedsQuestions } from "./t22-lfr-needs.ts";
import { criteriaQuestions } from "./t23-decision-criteria.ts";
import { lfrBriefing } from "./t24-lfr-briefing.ts";
import { commercialProposal } from "./t25-commercial-proposal.ts";
import { businessCase } from "./t26-business-case.ts";
import { competitorCall } from "./t27-competitor-call.ts";
import { competitorReport } from "./t28-competitor-report.ts";
import { comparisonTable } from "./t29-comparison-table.ts";
import { interceptionPlan } from "./t30-interception-plan.ts";
import { meetingList } from "./t31-meeting-list.ts";
import { personalisedLetter } from "./t32-personalised-letter.ts";
import { businessCentrePlan } from "./t33-business-centres.ts";
import { streetPlan } from "./t34-streets.ts";
import { industryPlan } from "./t35-industry-plan.ts";
import { competitorClientPlan } from "./t36-competitor-clients.ts";
import { personalTechnology } from "./t37-personal-technology.ts";
import { newcomerPlan } from "./t38-newcomer-plan.ts";
import { inductionRecord } from "./t39-induction-record.ts";
import { readingLog } from "./t40-reading-log.ts";
import { reserveFile } from "./t41-reserve-file.ts";
import { oneToOne } from "./t42-one-to-one.ts";
import { positioningDocument } from "./t43-positioning-page.ts";
import { technologies } from "./t44-technologies.ts";
import { developmentPlan } from "./t45-development-plan.ts";

/** Who tells each document of the register. A new one is one file and one line here. */
export const documentMakers: Readonly<Record<string, DocumentMaker>> = {
  "T-01": commercialStatistics,
  "T-02": clientCard,
  "T-03": crmReport,
  "T-04": planAndReport,
  "T-05": clientProspects,
  "T-06": developmentMatrix,
  "T-07": promisingClientsReport,
  "T-08": funnelReport,
  "T-09": departmentMinutes,
  "T-10": directorateMinutes,
  "T-11": meetingAgenda,
  "T-12": meetingMinutes,
  "T-13": dealPlan,
  "T-14": managerPlan,
  "T-15": departmentPlan,
  "T-16": reviewSheet,
  "T-17": projectCard,
  "T-18": typicalClient,
  "T-19": promotionProgramme,
  "T-20": prEventPlan,
  "T-21": advantageMatrix,
  "T-22": lfrNeedsQuestions,
  "T-23": criteriaQuestions,
  "T-24": lfrBriefing,
  "T-25": commercialProposal,
  "T-26": businessCase,
  "T-27": competitorCall,
  "T-28": competitorReport,
  "T-29": comparisonTable,
  "T-30": interceptionPlan,
  "T-31": meetingList,
  "T-32": personalisedLetter,
  "T-33": businessCentrePlan,
  "T-34": streetPlan,
  "T-35": industryPlan,
  "T-36": competitorClientPlan,
  "T-37": personalTechnology,
  "T-38": newcomerPlan,
  "T-39": inductionRecord,
  "T-40": readingLog,
  "T-41": reserveFile,
  "T-42": oneToOne,
  "T-43": positioningDocument,
  "T-44": technologies,
  "T-45": developmentPlan,
};
