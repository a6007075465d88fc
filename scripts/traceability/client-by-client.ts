/** Source A: planning client by client. `ID | what it asks | where it is answered`. */
export const clientByClient = `
A-01 | expert selling, where the buyer must be understood | CALC-33 R-24 SALES.APPLICABILITY
A-02 | a limited number of clients, where one lost is felt | CALC-33 R-24 SALES.APPLICABILITY
A-03 | the deal repays the cost of planning it | CALC-33 R-24
A-04 | strong competition for the deal | CALC-33 R-24
A-05 | regular purchases let the client be studied | CALC-33 R-24
A-06 | a planned deal is won more often | CALC-17 R-13 T-13
A-07 | trends of the market are known | Market.trends CALC-17
A-08 | competitors on the market are known | Competitors CALC-17 CALC-36
A-09 | norms of the market are known | Market.norms CALC-17
A-10 | peculiarities of the market are known | Market.peculiarities CALC-17
A-11 | the client is classed | CALC-01 CALC-02 CALC-03 R-01 R-02
A-12 | the client's needs are known | Clients.needs CALC-17
A-13 | our own capabilities are known | Clients.capabilities CALC-17
A-14 | objections are foreseen with answers | DealSteps.objection DealSteps.answer CALC-17
A-15 | the head's experience adds to the seller's plan | CALC-18 R-13 T-16
A-16 | seller and head together win more often | CALC-18 SALES.REVIEWGAIN R-13
A-17 | a seller's deals together are the seller's plan | CALC-19 R-14 T-14
A-18 | a deal plan is actions in sequence | DealSteps.action CALC-17
A-19 | each action has its date | DealSteps.plannedDate CALC-17
A-20 | each action has its technique | DealSteps.technique CALC-17
A-21 | each action has its tools | DealSteps.tool CALC-17
A-22 | some actions are checkpoints | DealSteps.checkpoint CALC-17 R-13
A-23 | bargaining is planned | DealSteps.bargain CALC-17
A-24 | all else that happens in the sale | Deals.reviewNotes CALC-17
A-25 | the money that follows from the sequence | DealSteps.moneyDue CALC-17 CALC-19
A-26 | all deals together are the department's realistic plan | CALC-19 R-14 T-15
A-27 | for: accuracy from the ground | CALC-33 R-24
A-28 | for: the head's expertise joins the seller's | CALC-18 R-24
A-29 | for: early knowledge whether the plan is feasible | CALC-19 CALC-16 R-14
A-30 | for: complex deals are discussed as partners | CALC-18 R-13
A-31 | for: the head's authority rests on help given | CALC-18 R-13 R-24
A-32 | against: effort of planning, high at the start | CALC-33 R-24
A-33 | against: pay by plan makes sellers understate | CALC-20 R-15 SALES.SANDBAG
A-34 | against: the head can no longer just hand down a number | CALC-33 R-24
A-35 | against: more depends on people hard to find and train | CALC-33 R-24 T-41
A-36 | know why clients buy from us | Market.whyUs CALC-33
A-37 | know why they buy from competitors | Market.whyThem CALC-33
A-38 | know how the players usually behave | Market.behaviour CALC-33
A-39 | without that knowledge the system is not introduced | CALC-33 R-24
A-40 | the department must be manageable | CALC-33 R-24
A-41 | what is not measured in figures is not managed | R-00 R-28 CALC-22
A-42 | the technology accompanies the introduction of a CRM | R-00 context
`;
