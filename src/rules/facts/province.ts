import type { Province } from '../provinces';
import { DEMANDS, type DemandId } from '../provinces/demands';
import { ternaryOf } from '../ternary';
import { type FactRow, opposite, provincial, unnamed } from './fact';
import type { FactId } from './ids';

function aboutProvince(id: FactId, yes: string, no: string, holds: (province: Province) => boolean): FactRow {
  return provincial(id, yes, no, (_, { province }) => (province ? ternaryOf(holds(province)) : 'unknown'));
}

const seal = aboutProvince(
  'provinceWantsSeal',
  '这个省只认公章，不接受手印',
  '这个省接受手印代替公章',
  ({ fingerprint }) => !fingerprint,
);

/** Whether the province asks what its row in demands.ts names. */
const demands = Object.entries(DEMANDS).flatMap(([column, row]) =>
  'fact' in row
    ? aboutProvince(
        row.fact.id,
        row.fact.yes,
        row.fact.no,
        (province) => province[column as DemandId] === true,
      )
    : [],
);

/** What the filing's province has that others have not. */
export const PROVINCE_FACTS: readonly FactRow[] = [
  unnamed('provinceIsChosen', '已选备案的省', '还没有选备案的省', (_, { province }) =>
    ternaryOf(province !== undefined),
  ),
  provincial('idAddressIsElsewhere', '证件上的住址不在备案的省', '证件上的住址就在备案的省', (filing) => {
    const home = filing.local?.id_address_province;
    const here = filing.icp_subject?.base_info?.province;
    if (home === undefined || here === undefined) return 'unknown';
    return ternaryOf(home.slice(0, 2) !== here.slice(0, 2));
  }),
  aboutProvince(
    'provinceWantsCommitmentLetter',
    '这个省首次备案要上传签好的承诺书',
    '这个省的承诺书由平台生成',
    ({ commitmentLetter }) => commitmentLetter === true,
  ),
  seal,
  opposite('provinceTakesFingerprint', seal),
  ...demands,
];
