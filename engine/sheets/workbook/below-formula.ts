/**
 * Whether a sum of money is below another in a cell, with the tolerance of the engine (`tolerance`, methodology, Conventions).
 *
 * @example below("{nominal}", "{target}") // "{nominal}<{target}*(1-1E-9)"
 */
export function below(amount: string, target: string): string {
  return `${amount}<${target}*(1-1E-9)`;
}
