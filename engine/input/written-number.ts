/** Which sign parts the decimals: what one written number says about it. */
export const NumberForm = { Bad: 0, Plain: 1, Point: 2, Comma: 3, OpenPoint: 4, OpenComma: 5 } as const;

/** A written number. `value` of an open form is the reading where the sign groups thousands. */
export interface ParsedNumber {
  form: (typeof NumberForm)[keyof typeof NumberForm];
  value: number;
  /** The reading of an open form where its sign parts decimals: 1.234 for "1,234". */
  decimalValue: number;
  /** Currency named beside the number, "" when none: RUB, USD, EUR, GBP … */
  currency: string;
  percent: boolean;
}
