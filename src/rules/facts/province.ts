import type { Province } from '../provinces';
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
    'provinceWantsResidencePermit',
    '这个省要求外省的个人交居住证明',
    '这个省不要居住证明',
    ({ residencePermit }) => residencePermit === true,
  ),
  aboutProvince(
    'provinceWantsCommitmentLetter',
    '这个省首次备案要上传签好的承诺书',
    '这个省的承诺书由平台生成',
    ({ commitmentLetter }) => commitmentLetter === true,
  ),
  aboutProvince(
    'provinceWantsOwnCommitmentLetter',
    '这个省每次备案都要上传本省样式的承诺书',
    '这个省没有本省样式的承诺书',
    ({ ownCommitmentLetter }) => ownCommitmentLetter === true,
  ),
  seal,
  opposite('provinceTakesFingerprint', seal),
  aboutProvince(
    'provinceMindsRetirement',
    '这个省要求小程序负责人不超过退休年龄',
    '这个省没有年龄要求',
    ({ retirementAge }) => retirementAge === true,
  ),
  aboutProvince(
    'provinceWantsRetiredToAuthorise',
    '这个省要求超过退休年龄的经营者授权别人',
    '这个省不要求超过退休年龄的经营者授权别人',
    ({ retiredAuthorises }) => retiredAuthorises === true,
  ),
  aboutProvince(
    'provinceWantsEmergencyInRemark',
    '据反映这个省要在备注里写明应急联系电话由谁使用',
    '这个省没有这项要求',
    ({ remarkOnEmergency }) => remarkOnEmergency === true,
  ),
  aboutProvince(
    'provinceWantsChineseNameInRemark',
    '据反映这个省要在备注里写明非中文名称的中文名',
    '这个省没有这项要求',
    ({ remarkOnForeignName }) => remarkOnForeignName === true,
  ),
  aboutProvince(
    'provinceRefusesCompanyInRemark',
    '据反映这个省个人的备注里不能写公司官网、旗下产品',
    '这个省没有这项要求',
    ({ remarkWithoutCompany }) => remarkWithoutCompany === true,
  ),
  aboutProvince(
    'provinceWantsPlainAddress',
    '这个省的通信地址不能有特殊符号',
    '这个省没有这项要求',
    ({ plainAddress }) => plainAddress === true,
  ),
  aboutProvince(
    'provinceRefusesUrbanDistrict',
    '这个省不能选“市辖区”',
    '这个省没有这项要求',
    ({ noUrbanDistrict }) => noUrbanDistrict === true,
  ),
];
