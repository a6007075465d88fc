/*
 * What the method takes where nobody says otherwise. The sheet Settings offers it as the default; a function in a cell,
 * which knows no sheet, computes with it.
 */

/** Days after receipt from which and by which to call again (CALC-26). */
export const usualFollowUpDays = { from: 2, to: 3 };

/** Shares of letters answered, both inclusive (CALC-25). */
export const usualResponse = { low: 0.01, high: 0.03 };

/** Minutes: step of the schedule's clock, length of a contact that has none (CALC-21). */
export const usualSchedule = { step: 5, minutes: 15 };

/** Months of probation of a newcomer (CALC-30). */
export const usualProbation = 3;
