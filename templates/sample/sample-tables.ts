import { makeActivities } from "./make-activities.ts";
import { makeChannels } from "./make-channels.ts";
import { makeClients } from "./make-clients.ts";
import { makeContacts } from "./make-contacts.ts";
import { makeDeals } from "./make-deals.ts";
import { makeGoals } from "./make-goals.ts";
import { makeManagers } from "./make-managers.ts";
import { makePayments } from "./make-payments.ts";
import { makeSettings } from "./make-settings.ts";
import { makeStageLog } from "./make-stage-log.ts";
import { makeStages } from "./make-stages.ts";
import { activityCount, doneActivities, plannedActivities } from "./plan-activities.ts";
import { planClients } from "./plan-clients.ts";
import { planDeals } from "./plan-deals.ts";
import { planPayments } from "./plan-payments.ts";
import { planPeople } from "./plan-people.ts";
import type { SampleTables } from "./sample-row.ts";

/** The sample company's data before a language is chosen and before its few deliberate faults. */
export function sampleTables(): SampleTables {
  const clients = planClients();
  const deals = planDeals(clients);
  const payments = planPayments(deals);
  const people = planPeople(clients);
  const done = doneActivities(clients, deals);
  const activities = [...done, ...plannedActivities(clients, deals, activityCount - done.length)];
  return {
    Settings: makeSettings(),
    Clients: makeClients(clients),
    Contacts: makeContacts(people),
    Deals: makeDeals(deals),
    StageLog: makeStageLog(deals),
    Payments: makePayments(payments),
    Activities: makeActivities(activities, people),
    Managers: makeManagers(),
    Stages: makeStages(),
    Goals: makeGoals(),
    Channels: makeChannels(),
  };
}
