/**
 * One object of the Excel API as the in-memory workbook answers for it. Names are the API's in PascalCase, as requests
 * carry them. What is not listed here is refused with the name of the call.
 */
export interface HostObject {
  /** Name of the API's class: "Range". */
  readonly kind: string;
  /** Simple properties; `set` where they can be written. */
  readonly properties?: Readonly<Record<string, HostProperty>>;
  /** Properties and methods that lead to another object; null is a null object. */
  readonly paths?: Readonly<Record<string, (...given: unknown[]) => HostObject | null>>;
  /** Methods that do something or return a plain value. */
  readonly methods?: Readonly<Record<string, (...given: unknown[]) => unknown>>;
  /** What a collection holds. */
  readonly items?: () => readonly HostObject[];
  /** What later requests find it by, once the client has asked to keep it. */
  reference?: string;
}

export interface HostProperty {
  get(): unknown;
  set?(value: unknown): void;
}

/** A refusal in Excel's own words: `code` is an Excel.ErrorCodes name. */
export interface HostRefusal extends Error {
  readonly code: string;
}

export function refusal(code: string, message: string): HostRefusal {
  return Object.assign(new Error(message), { code });
}

/** A property that only holds what was written to it. */
export function kept<T extends object, K extends keyof T & string>(record: T, key: K): HostProperty {
  return {
    get: () => record[key],
    set: (value) => {
      record[key] = value as T[K];
    },
  };
}

/** A property that cannot be written. */
export function fixed(get: () => unknown): HostProperty {
  return { get };
}
