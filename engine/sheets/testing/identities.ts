/** Two figures of the results that are one: paths of `figureOf`, and why they must be equal. */
export interface Identity {
  readonly left: string;
  readonly right: string;
  readonly reason: string;
  /** Where nobody sells there is nobody to give the plan to; without a target there is nothing to miss. */
  readonly needs?: "sellers" | "target" | "channels" | "hiring";
  /** A word of one cell, not a figure. */
  readonly isWord?: true;
}

const plan = "one plan of the period, however it is divided";
const won = "one figure of what is won, on whatever sheet and by whatever part";
const expected = "one forecast: the deals, chances and days of the roll-up";
const people = "one answer on people (AM-88)";
const clients = "every client stands in one group, and its money is counted once";
const open = "one set of open deals as of the day";
const blocks = "first payers and new contacts are the same people on every sheet";
const norms = "hours of the norms by group, by manager and in all";
const market = "one share of the market, compared over the same part (AM-81)";
const verdict = "one verdict, wherever it is told (AM-86)";
const stageTwo = "one set of deals past stage 2";
const day = "one day of work";

/**
 * AM-90: figures that stand on several sheets. A sheet that shows a known figure adds its line here; the test holds all of
 * them on the sample, on random companies and on real data.
 */
export const identities: readonly Identity[] = [
  { left: "R-05.managers.plan", right: "R-14.summary.target", reason: plan, needs: "sellers" },
  { left: "R-05.managers.plan", right: "R-14.department.target", reason: plan, needs: "sellers" },
  { left: "R-05.managers.plan", right: "R-14.managers.target", reason: plan, needs: "sellers" },
  { left: "R-05.managers.plan", right: "R-00.managers.plan", reason: plan, needs: "sellers" },
  { left: "R-05.managers.plan", right: "R-12.managers.plan", reason: plan, needs: "sellers" },
  { left: "R-05.managers.plan", right: "R-14.plan.target", reason: plan, needs: "sellers" },
  { left: "R-00.plan.target", right: "R-14.summary.target", reason: plan },
  { left: "R-10.sinceLastBuild.moneyNow[figure=target]", right: "R-00.plan.target", reason: plan },
  { left: "R-00.plan.won", right: "R-14.summary.won", reason: won },
  { left: "R-14.department.won", right: "R-14.summary.won", reason: won },
  { left: "R-14.managers.won", right: "R-14.summary.won", reason: won },
  { left: "R-14.plan.won", right: "R-14.summary.won", reason: won },
  { left: "R-10.sinceLastBuild.moneyNow[figure=won]", right: "R-14.summary.won", reason: won },
  { left: "R-04.categories.fact + R-04.summary.factNone", right: "R-04.summary.fact", reason: won },
  {
    left: "R-04.categories.won + R-03.categories.won[category=none]",
    right: "R-03.categories.won[category=total]",
    reason: won,
  },
  { left: "R-00.plan.expected", right: "R-14.summary.expected", reason: expected },
  { left: "R-14.department.expected", right: "R-14.summary.expected", reason: expected },
  { left: "R-14.managers.expected", right: "R-14.summary.expected", reason: expected },
  { left: "R-14.plan.expected", right: "R-14.summary.expected", reason: expected },
  { left: "R-14.managers.nominal", right: "R-14.summary.nominal", reason: expected },
  { left: "R-14.department.nominal", right: "R-14.summary.nominal", reason: expected },
  { left: "R-10.sinceLastBuild.moneyNow[figure=expected]", right: "R-14.summary.expected", reason: expected },
  { left: "R-00.plan.cover", right: "R-14.summary.cover", reason: expected },
  { left: "R-00.plan.chance", right: "R-14.summary.chance", reason: expected },
  { left: "R-00.plan.inHours", right: "R-14.summary.inHours", reason: people },
  { left: "R-00.people.needed", right: "R-07.structure.needed[role=all]", reason: people },
  { left: "R-00.people.present", right: "R-07.structure.have[role=all]", reason: people },
  {
    left: "R-07.structure.fte[role=vip] + R-07.structure.fte[role=coverage] + R-07.structure.fte[role=base]",
    right: "R-07.structure.fte[role=all]",
    reason: people,
  },
  { left: "R-07.structure.fte[role=base]", right: "R-07.summary.fte", reason: people },
  { left: "R-10.sinceLastBuild.wholeNow[figure=sellersNeeded]", right: "R-00.people.needed", reason: people },
  { left: "R-07.groups.hours", right: "R-07.summary.hours", reason: norms },
  { left: "R-07.loads.hours", right: "R-07.groups.hours", reason: norms },
  { left: "R-08.groups.norm", right: "R-08.summary.norm", reason: norms },
  { left: "R-08.clients.norm", right: "R-08.summary.norm", reason: norms },
  { left: "R-08.groups.clients", right: "R-07.groups.clients", reason: norms },
  { left: "R-00.clients.a", right: "R-01.groups.clients[group=A]", reason: clients },
  { left: "R-00.clients.b", right: "R-01.groups.clients[group=B]", reason: clients },
  { left: "R-00.clients.c", right: "R-01.groups.clients[group=C]", reason: clients },
  { left: "R-01.groups.clients", right: "R-02.count.total", reason: clients },
  { left: "R-01.groups.clients", right: "R-03.coverage.clients[category=total]", reason: clients },
  { left: "R-01.groups.clients", right: "R-29.classes.clients", reason: clients },
  { left: "R-29.matrix.total", right: "R-29.classes.clients", reason: clients },
  { left: "R-02.clients.value", right: "R-02.revenue.total", reason: clients },
  { left: "R-29.classes.money", right: "R-02.revenue.total", reason: clients },
  { left: "R-29.byManager.money", right: "R-29.classes.money", reason: clients },
  { left: "R-02.summary.unrealised", right: "R-02.unrealised.total", reason: clients },
  { left: "R-00.clients.developFirst", right: "R-02.summary.developFirst", reason: clients },
  { left: "R-25.figures.now[figure=firstPayers]", right: "R-29.classes.firstPayers", reason: blocks },
  { left: "R-25.sources.firstPayers", right: "R-25.figures.now[figure=firstPayers]", reason: blocks },
  { left: "R-25.sources.contacts", right: "R-25.figures.now[figure=newContacts]", reason: blocks },
  { left: "R-00.funnel.open", right: "R-09.summary.count", reason: open },
  { left: "R-09.board.count", right: "R-09.summary.count", reason: open },
  { left: "R-09.board.money", right: "R-09.summary.money", reason: open },
  { left: "R-09.board.expected", right: "R-09.summary.expected", reason: open },
  { left: "R-10.counts.closing", right: "R-09.summary.count", reason: open },
  { left: "R-10.money.closing", right: "R-09.summary.money", reason: open },
  { left: "R-10.managers.closing", right: "R-10.money.closing", reason: open },
  { left: "R-10.categories.closing", right: "R-10.money.closing", reason: open },
  { left: "R-10.sinceLastBuild.wholeNow[figure=openDeals]", right: "R-00.funnel.open", reason: open },
  { left: "T-08.board.count", right: "R-09.summary.count", reason: open },
  { left: "T-08.board.money", right: "R-09.summary.money", reason: open },
  { left: "R-11.byManager.deals", right: "R-11.byCategory.deals", reason: open },
  { left: "R-11.byChannel.deals", right: "R-11.byCategory.deals", reason: open, needs: "channels" },
  { left: "R-11.byManager.won", right: "R-11.byCategory.won", reason: open },
  { left: "R-11.byManager.open", right: "R-11.byCategory.open", reason: open },
  { left: "T-08.leads.leads", right: "R-09.counters.leads", reason: open },
  { left: "R-09.counters.leads", right: "R-17.metrics.fact[metric=B-39]", reason: "leads of the period so far" },
  { left: "R-09.stageTwo.share[metric=2.1]", right: "R-17.metrics.fact[metric=B-59]", reason: stageTwo },
  { left: "R-09.stageTwo.share[metric=2.2]", right: "R-17.metrics.fact[metric=B-60]", reason: stageTwo },
  { left: "R-09.stageTwo.share[metric=2.3]", right: "R-17.metrics.fact[metric=B-61]", reason: stageTwo },
  { left: "R-18.goals.fact[goal=marketShare]", right: "R-06.segments.share[segment=total]", reason: market },
  { left: "R-00.verdict.code", right: "R-14.summary.verdict", reason: verdict, isWord: true },
  { left: "R-00.verdict.p10", right: "R-14.summary.p10", reason: verdict, needs: "target" },
  { left: "R-00.verdict.p90", right: "R-14.summary.p90", reason: verdict, needs: "target" },
  { left: "R-00.verdict.ifAllWon", right: "R-14.summary.ifAllWon", reason: verdict, needs: "target" },
  { left: "R-00.verdict.uncovered", right: "R-14.summary.uncovered", reason: verdict, needs: "target" },
  { left: "R-12.summary.expectedMoney", right: "R-14.summary.expected", reason: expected },
  { left: "R-12.managers.newLeads", right: "R-12.summary.newLeads", reason: "one need of leads" },
  { left: "R-07.summary.headcount", right: "R-07.structure.needed[role=base]", reason: people },
  { left: "R-00.funnel.newLeads", right: "R-12.summary.newLeads", reason: "one need of leads" },
  {
    left: "R-00.actions.money[kind=sellersToHire]",
    right: "R-07.hiring.target - R-07.hiring.atWork - R-07.hiring.missing",
    ...{ reason: "what is missing without the hires, and they bring", needs: "hiring" },
  },
  { left: "R-00.today.plannedToday", right: "R-27.managers.plannedToday", reason: day },
  { left: "R-00.today.plannedToday", right: "R-27.types.plannedToday", reason: day },
  { left: "R-27.managers.monthMoney", right: "R-27.summary.monthMoney", reason: day },
  { left: "R-22.people.due", right: "R-22.documents.due", reason: "the same documents by person and by kind" },
  { left: "R-22.people.onTime", right: "R-22.documents.onTime", reason: "the same documents by person and by kind" },
];
