/** Source D: plan of sales development. Other rows of programmes, and the twelve reports, bring their own words. */
export const developmentPlan = `
D-001 | departments build strategies for their goals | T-45 R-04
D-002 | the development plan makes the financial plan happen | T-45
D-003 | it is a document of the steps | T-45
D-004 | companies that reach all goals develop better | T-45
D-005 | everyone knows how to act and what results | T-45 R-00
D-006 | a guide for managers and heads: direction, indicators | T-45 R-00
D-007 | some assess market and resources first | T-45 R-07
D-008 | others set hypotheses and rework the plan | T-45 Market.hypothesis CALC-08
D-009 | analysis, goals, tasks and assessment, execution | T-45
D-010 | proven in two companies | context
D-011 | two strategies for new clients | CALC-24 Deals.strategy R-18
D-012 | interception: a valuable client becomes a target | CALC-24 Clients.class
D-013 | the manager's task is to win it, worked out jointly | CALC-24 T-30
D-014 | done by VIP managers | Managers.role T-30 INT
D-015 | interception brings large sales | CALC-24 R-18
D-016 | individual approach and selection | CALC-24 T-30
D-017 | interception is drawn out, sales jump | CALC-24 SALES.LUMPINESS R-18
D-018 | coverage beside it steadies new sales | CALC-24 SALES.LUMPINESS R-18
D-019 | active coverage of the market | Deals.strategy CALC-24 COV
D-021 | mass cold visits to a business centre | COV-2
D-022 | at a landing leaflets with offers are handed out | COV-2
D-026 | coverage: many quick sales fill the dips | CALC-24 R-18
D-027 | coverage may meet a large client | CALC-24 Activities.largeFound CALC-27
D-028 | sales are steady: raise the quality of clients | CALC-24 R-18
D-029 | coverage: sales are small | CALC-24 R-18
D-030 | coverage: sales may be one-off | CALC-24 R-18
D-031 | 90 % of assigned clients are won | CALC-24 Goals.attractionGoal SALES.ATTRACTION
D-032 | every manager meets the plan of new sales | CALC-24 Goals.newSalesPlan CALC-07
D-033 | the market share grows | CALC-24 CALC-08 R-06
D-034 | staff rightly chosen and trained | CALC-30 R-23
D-035 | training from outside: new techniques and skills | TR-EXT
D-036 | paid two-day training on work with clients | TR-EXT-1
D-037 | real skills and games, everyone takes part, staff is assessed | TR-EXT-1
D-040 | training inside: knowledge is renewed | TR-INT
D-041 | people are trained again in other departments | TR-INT-1
D-046 | find personal qualities, derive the way of selling | TR-IND
D-047 | a talk with each, VIP managers first | TR-IND-1 T-37
D-048 | personal way of selling of each manager | TR-IND-2 T-37
D-049 | way: letters first, then calls | TR-IND-2
D-050 | way: recommendations and connections | TR-IND-2
D-051 | way: cold calls to untouched companies | TR-IND-2
D-052 | way: mass cold visits | TR-IND-2
D-053 | way: experienced but slow closes in a pair | TR-IND-2
D-054 | fear of large and complex sales is overcome | TR-IND-3
D-055 | colleagues tell of their large clients | TR-IND-3
D-056 | experienced and timid go to a large client together | TR-IND-3
D-057 | training of newcomers: new knowledge | TR-NEW
D-058 | training from the first day, without a break or an end | TR-NEW-01
D-059 | internal instructions are read and signed for | TR-NEW-01 T-39
D-060 | people are introduced, places are shown | TR-NEW-02
D-061 | the newcomer is not left alone on the first day | TR-NEW-02
D-062 | history, mission, goals of the company | TR-NEW-03
D-063 | services and why they may be needed | TR-NEW-03
D-070 | a day of cold calls to a town hardly worked | TR-NEW-10
D-071 | its aim: know the market, list prospects | TR-NEW-10
D-073 | first meetings with somebody experienced | TR-NEW-12
D-074 | a debrief after each meeting is a must | TR-NEW-12
D-075 | two are led by the experienced one, the third by the newcomer | TR-NEW-12
D-077 | half an hour of books daily through the probation | TR-NEW-14 T-40
D-078 | each book has its date, then an attestation | TR-NEW-14 T-40
D-079 | support talks after 2 weeks, 1 and 2 months | TR-NEW-15 SALES.ONBOARDING
D-080 | support after the first failures | TR-NEW-15 T-42
D-081 | thoughts to expect of a newcomer | TR-NEW-15
D-082 | a frank talk with examples of one's own | TR-NEW-15
D-083 | define the techniques that lead to success | DOC
D-084 | technology of finding and attracting clients | DOC-01
D-086 | answers to objections | DOC-03
D-092 | documents that are used in selling | DOC-03 DOC-04 DOC-05 DOC-06 DOC-07 DOC-08
D-096 | managers' work is planned effectively | MGT
D-097 | morning meeting daily at 9:05 for half an hour | MGT-1
D-098 | its entries go to the commercial work statistics | MGT-1 T-01 R-27
D-099 | results of the day before, a drive for the day | MGT-1 R-27
D-100 | plans for today | MGT-1 R-27
D-101 | month so far and sales expected by its end | MGT-1 R-27
D-102 | weekly meeting on Friday, all staff | MGT-2
D-103 | plans of the week reviewed, next week's work set | MGT-2 T-09
D-104 | department and personal plans fulfilled | MGT-2 T-09
D-105 | managers' reports and results they expect | MGT-2 T-09
D-108 | know every competitor, learn from others | CALC-36 R-26 CI
D-109 | collect market information, compare goods and methods | CALC-36 Comparison CI
D-110 | strengths, weaknesses, reputation | CALC-36 Competitors.reputation R-26
D-111 | our strengths, and how hard joining will be | CALC-36 SALES.JOINDIFFICULTY R-26
D-112 | all chosen competitors at once | CALC-36 R-26
D-119 | clients are asked how competitors work with them | CI-7
D-120 | asked: the competitor's proposals | CI-7
D-121 | asked: how problems are solved | CI-7
D-122 | asked: is a manager fixed to the client | CI-7
D-123 | asked: how the client came to the competitor | CI-7 Clients.howSupplierWon
D-125 | fast interception: the client soon agrees | CALC-24 R-18
D-126 | refusal: the protracted technique | CALC-24 T-30 R-18
D-136 | clients with branches: work with all offices | CALC-28 R-21
D-137 | one lead coordinates the whole structure | CALC-28 DevMatrix.leadId R-21
D-138 | one matrix of regions and Moscow | CALC-28 SALES.DEVMATRIX R-21
D-139 | industries and competitors' lists worked by plan | CALC-28 R-21 T-36
D-140 | lists by industry assigned monthly | CALC-28 R-21 T-35
D-141 | work by the base of regional clients | CALC-28 R-21
D-142 | orders from regions give an easy entry | CALC-28 Clients.leadSource R-21
D-143 | offer to optimise collection to the client's buyer | CALC-28 T-30
D-144 | new clients through the company's own orders | CALC-28 Clients.leadSource SRC-3
D-153 | personalised letter to who is not ready to meet | INT-09 DOC-12
D-157 | sales and marketing together, from the refusal on | LMP-0
D-158 | show weight and be seen for little money | LMP-0
D-159 | online and offline together | LMP-0
D-164 | bags and parking cards near the client | LMP-5
D-165 | the client meets the company in office, car, internet | LMP-5
D-187 | staff is managed by tasks and control, reports are part | CALC-29 R-22
D-188 | operational reports: daily | CALC-29 R-22 T-01
D-189 | medium-term reports: weekly | CALC-29 R-22 T-08
D-190 | strategic reports: monthly, wider goals | CALC-29 R-22 T-06
D-203 | clients are marked when they are developed | Clients.class CALC-37 R-29
D-204 | target clients | Clients.class CALC-37 SALES.CLASSREPORT
D-205 | assigned clients | Clients.assignedOn CALC-37 CALC-24
D-206 | joint clients | Clients.class CALC-37
D-207 | incoming clients are given to a manager | CALC-39 CALC-37 SALES.ASSIGN
D-208 | reports without extra work of managers | CALC-37 R-29
D-209 | interception: perception and image, six skills | SKL T-37 T-30
D-216 | never press: cooperate | T-30 T-43
D-217 | break the habit of leaving well alone | T-30
D-218 | loosen the competitor's position, sow doubt | T-30 T-43
D-219 | doubt: is this supplier sensible | T-30
D-220 | doubt: is it profitable | T-30
D-221 | ask how long with the supplier, changed before, why | Clients.supplierSince Clients.changedSupplierBefore T-11
D-222 | a change that went well is appealed to | Clients.changedSupplierBefore T-11
D-223 | the fight is in the client's head | CALC-36 T-43
D-224 | never run the competitor down | CALC-36 T-43
D-225 | positioning shows tactfully that a choice was a mistake | CALC-36 T-43
D-226 | break stereotypes, dissatisfaction gathers | CALC-36 T-43
D-227 | the buyer's task: supply, quality, price | T-11 T-43
D-228 | the buyer's questions: why change, why you | T-11 T-43
D-229 | the buyer wants sufficient grounds | T-11 T-43
D-230 | one or two unique advantages first | CALC-36 T-43 R-26
D-231 | then common advantages | CALC-36 T-43 R-26
D-232 | then the competitor's unique shortcomings | CALC-36 T-43 R-26
D-233 | head-on collision: push to a tender | T-30
D-234 | spare argument: a discount from your own supplier | T-30
D-235 | price is presented well, a discount is for something | T-30 DealSteps.bargain
D-236 | joining is gradual displacement | CALC-24 SALES.INTERCEPTSTAGE
D-237 | stage: interest, we are noted | CALC-24 SALES.INTERCEPTSTAGE R-18
D-238 | stage: trial purchase | CALC-24 SALES.INTERCEPTSTAGE R-18
D-239 | start is not victory: consolidate, displace | CALC-24 displacedShare SALES.INTERCEPTSTAGE
D-240 | planned work to change the client's attitude | T-30
D-241 | slogan: change the attitude, cease to be a stranger | T-30 context
D-242 | attention: our own advantages, shared, their shortcomings | CALC-36 T-43
D-243 | sell benefits, value, relations | T-25 T-43
D-244 | positioning: an image apart from competitors | CALC-36 T-43
D-245 | a worthy place in the client's mind | CALC-36 T-43
D-246 | offer value: service, extras, staff, guarantee | T-25 T-43
D-247 | consumer value: benefit in the buyer's eyes | T-25 T-43
D-248 | the seller must believe first | T-43 DOC-03
D-249 | selling for the client helps to find the best solution | T-25 DOC-04
D-250 | sales grow by solving problems | T-25 DOC-03
D-251 | customer value: profit of all future purchases | CALC-35 SALES.LIFETIMEVALUE R-25
D-252 | facts of the page | context
`;
