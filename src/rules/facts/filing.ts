import { isCancellation } from '../catalogue/kinds';
import type { Filing, Kind } from '../filing';
import { type Ternary, ternaryOf } from '../ternary';
import { type FactRow, fact, opposite, unnamed } from './fact';

function kindIs(filing: Filing, ...kinds: Kind[]): Ternary {
  return filing.kind === undefined ? 'unknown' : ternaryOf(kinds.includes(filing.kind));
}

const throughInterface = fact(
  'filingGoesThroughInterface',
  '由服务商通过接口提交',
  '在微信后台提交',
  (_, { submittedBy }) => ternaryOf(submittedBy === 'api'),
);

/** Facts about the kind of filing, who submits it, and whether it is submitted. */
export const FILING_FACTS: readonly FactRow[] = [
  fact('filingIsFirst', '这是首次备案', '这不是首次备案', (filing) => kindIs(filing, 'first')),
  fact('filingIsChange', '这是变更备案', '这不是变更备案', (filing) => kindIs(filing, 'change')),
  // A filing without a kind counts as one that submits information.
  unnamed('filingIsNotCancellation', '这次要提交备案信息', '这次是注销，不用再交备案信息', ({ kind }) =>
    ternaryOf(!isCancellation(kind)),
  ),
  fact('filingAddsApp', '这次会多一个备案的小程序', '这次不会多出小程序', (filing) =>
    kindIs(filing, 'first', 'add_app'),
  ),
  fact('filingAltersWhatIsFiled', '这次可能变更已备案的信息', '这次没有可变更的信息', (filing) =>
    kindIs(filing, 'add_app', 'add_access', 'change'),
  ),
  unnamed('filingIsNotSubmitted', '还没有提交', '已经提交', (_, { submitted }) => ternaryOf(!submitted)),
  throughInterface,
  opposite('filingGoesThroughConsole', throughInterface),
];
