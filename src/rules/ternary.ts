/** Yes, no, or not known yet: three-valued logic. A condition that depends on an unknown value stays unknown. */
export type Ternary = 'yes' | 'no' | 'unknown';

/** The truth of a yes/no value that may be missing. Any value except true and false is unknown. */
export function ternaryOf(value: unknown): Ternary {
  return value === true ? 'yes' : value === false ? 'no' : 'unknown';
}

export function not(truth: Ternary): Ternary {
  return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown';
}

/** no when either is no, yes when both are yes */
export function and(one: Ternary, other: Ternary): Ternary {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' && other === 'yes' ? 'yes' : 'unknown';
}

/** yes when either is yes, no when both are no */
export function or(one: Ternary, other: Ternary): Ternary {
  if (one === 'yes' || other === 'yes') return 'yes';
  return one === 'no' && other === 'no' ? 'no' : 'unknown';
}
