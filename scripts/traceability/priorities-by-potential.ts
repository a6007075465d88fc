/** Source E: priorities by the client's potential. */
export const prioritiesByPotential = `
E-01 | managers set priorities and focus on the most solvent | CALC-01 CALC-11 R-08
E-02 | clients differ in payments, ABC tells how | CALC-01 R-01
E-03 | even a simple card holds group and potential | Clients.potentialMark Clients.potentialAmount R-02
E-04 | ask whether it does and how it is used | R-02 POTENTIAL_MISSING CALC-02
E-05 | equal service leaves large clients too little time | CALC-03 CALC-11 R-08
E-06 | and gives small ones too much | CALC-03 CALC-11 R-08
E-07 | make the ABC analysis and keep it on the cards | CALC-01 R-01
E-08 | clients pay much, medium, little | CALC-01 R-01
E-09 | some could pay more than now | CALC-02 R-02
E-10 | time per client is budgeted by potential | CALC-09 R-07 CategoryNorms
E-11 | the card holds at least the potential | CALC-02 Clients.potentialMark
E-12 | it tells with what priority to work | CALC-02 CALC-21 R-16
E-13 | decide: go to the client | CALC-03 R-02
E-14 | decide: invite to the office | CALC-03 R-02
E-15 | decide: part politely, show no more initiative | CALC-03 R-02
E-16 | time by operation | Norms.minutes CALC-09
E-17 | meeting in the office | Norms.minutes CALC-09
E-18 | meeting away | Norms.minutes CALC-09
E-19 | call with an entry in the database | Norms.minutes CALC-09
E-20 | contract and shipment | Norms.minutes CALC-09
E-21 | norms of single actions give the number of sellers | CALC-09 R-07 SALES.HEADCOUNT
E-22 | needs yearly time and cost by group, norms by operation | CALC-09 Norms.cost R-07
E-23 | potential changes rarely | CALC-02 R-02
E-24 | its changes can be followed | CALC-02 R-02
E-25 | hence the exact resource for the base | CALC-09 CALC-02 R-07
E-26 | markets of thousands of companies | CALC-10 R-07
E-27 | how much resource goes to attracting new ones | CALC-10 SALES.PROSPECTHOURS
E-28 | speed of capture gives the number of managers | CALC-10 SALES.COVERHEADCOUNT R-07
E-29 | headcount depends on the speed of working through | CALC-10 SALES.COVERYEARS R-07
E-30 | more and better contacts with the most profitable | CALC-11 SALES.SKIM R-08
E-31 | keep the best, leave the unprofitable to competitors | CALC-11 R-08
E-32 | among the most effective techniques of time | CALC-11 R-08
E-33 | tactical week, right schedule | CALC-21 R-16
E-34 | group and potential are set up at once and explained | R-02 POTENTIAL_MISSING CALC-02
E-35 | free course of the publisher | context
`;
