/** yes, no, or undefined where it is not known. */
export type Answer = boolean | undefined;

export type ServiceModel = "transactional" | "consultative" | "entrepreneurial";

export interface ServiceModelAdvice {
  readonly model: ServiceModel;
  readonly scores: Readonly<Record<ServiceModel, number>>;
  /** Nothing was answered: the most usual buyer is assumed. */
  readonly assumed: boolean;
}

/** Questions of the service model. */
const serviceQuestions = 7;

/**
 * Which model of service suits the buyers of a segment.
 *
 * Transactional: how many of the first four answers are yes; consultative: how many of the next two; entrepreneurial only
 * if the last is yes and both of these two. What is not known counts half. Of equal scores the transactional model wins,
 * most buyers are such.
 *
 * @param answers seven answers in the order of the questions
 * @throws RangeError unless there are seven
 * @see CALC-31; C-02, C-03, C-18, C-19
 * @example serviceModel([true, true, true, false, false, true, false]).model // "transactional", 0.75 against 0.5
 */
export function serviceModel(answers: readonly Answer[]): ServiceModelAdvice {
  if (answers.length !== serviceQuestions)
    throw new RangeError(`answers: expected ${serviceQuestions} answers, got ${answers.length}`);
  const transactional = shareOfYes(answers.slice(0, 4));
  const consultative = shareOfYes(answers.slice(4, 6));
  const entrepreneurial = answers[6] === true && consultative === 1 ? 1 : 0;
  return {
    model: modelOf(transactional, consultative, entrepreneurial),
    scores: { transactional, consultative, entrepreneurial },
    assumed: answers.every((answer) => answer === undefined),
  };
}

function modelOf(transactional: number, consultative: number, entrepreneurial: number): ServiceModel {
  if (transactional >= consultative && transactional >= entrepreneurial) return "transactional";
  // The rare model asks for all of the consultative one, so it can only ever equal it.
  return entrepreneurial >= consultative ? "entrepreneurial" : "consultative";
}

function shareOfYes(answers: readonly Answer[]): number {
  const sum = answers.reduce<number>((total, answer) => total + (answer === undefined ? 0.5 : answer ? 1 : 0), 0);
  return sum / answers.length;
}
