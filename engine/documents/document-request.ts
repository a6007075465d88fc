/** A document asked for, as a person names it: `T-13` about the deal D-0117. */
export interface DocumentRequest {
  /** "T-13". */
  readonly id: string;
  /** Name or code of the manager, client, deal … it is about. */
  readonly manager?: string;
  readonly client?: string;
  readonly deal?: string;
  readonly competitor?: string;
  readonly channel?: string;
  /** Which technology or standard of T-44: "DOC-03", or its name in either language; all of them when not said. */
  readonly skeleton?: string;
}

/** What a document is about as rows of input tables, the skeleton as its place in the programme DOC; -1 where nothing is named. */
export interface DocumentAbout {
  readonly manager: number;
  readonly client: number;
  readonly deal: number;
  readonly competitor: number;
  readonly channel: number;
  readonly skeleton: number;
}
