import type { Paper } from '../answer';
import type { Field } from './labels';

/** What a paper in two columns prints in each of them. */
export interface Columns {
  left: ReadonlySet<Field>;
  right: ReadonlySet<Field>;
}

const LICENCE: Columns = {
  left: new Set(['orgName', 'orgType', 'name', 'scope', 'composition'] as const),
  right: new Set(['capital', 'day', 'term', 'orgAddress'] as const),
};
const CERTIFICATE: Columns = {
  left: new Set(['orgName', 'scope', 'orgAddress', 'unitOnly'] as const),
  right: new Set(['name', 'composition', 'capital', 'authority'] as const),
};

export const columnsOf = (paper: Paper | undefined): Columns =>
  paper === 'unit_certificate' ? CERTIFICATE : LICENCE;

/** Every label that a paper of a unit prints in a column. */
export const IN_COLUMNS: ReadonlySet<Field> = new Set(
  [LICENCE, CERTIFICATE].flatMap(({ left, right }) => [...left, ...right]),
);
