import type { FactId } from '../facts';
import type { Filing } from '../filing';
import type { SourceKey } from '../sources';

export type SectionId = 'subject' | 'subjectPrincipal' | 'app' | 'appPrincipal';

export interface Option {
  value: string | number;
  label: string;
  note?: string;
}

/** How the form asks for a field. */
export type FieldInput =
  | {
      kind:
        | 'text'
        | 'digits'
        | 'phone'
        | 'email'
        | 'yesno'
        | 'number'
        | 'region'
        | 'preapproval'
        | 'categories';
    }
  /** the number of a certificate: a resident ID has a keyboard of its own, other numbers have letters */
  | { kind: 'idcard'; typeAt: string }
  /** any number of the choices, stored as a list */
  | { kind: 'several'; options: readonly Option[] }
  | { kind: 'multiline'; min?: number; max?: number }
  | { kind: 'choice'; options(filing: Filing): Option[] }
  /** stored as YYYYmmdd (or 长期); with dashes, as YYYY-MM-DD */
  | { kind: 'date'; forever?: true; dashes?: true }
  /** a day and a time of day that are past, stored as an instant */
  | { kind: 'moment' }
  | { kind: 'services'; max: number };

export interface Field {
  /** the official path: the field's id */
  path: string;
  section: SectionId;
  group?: string;
  label: string;
  hint: string;
  why: string;
  input: FieldInput;
  source: SourceKey;
  /** a number, an address or an e-mail address of a person; other screens mask it */
  personal?: true;
  /** the request does not require it */
  optional?: true;
}

/** A field as a row of its table. It is asked unless one of its facts is "no". */
export interface FieldRow extends Omit<Field, 'label' | 'section'> {
  when: readonly FactId[];
}
