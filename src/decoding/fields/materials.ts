import { APP_DOCUMENTS, APP_PRINCIPAL, PRINCIPAL, SUBJECT, SUBJECT_DOCUMENTS } from '@/rules';
import type { Role } from './kinds';

/** Documents that a review can ask for, with their place in the request. The first that fits wins. */
const MATERIALS: readonly { says: RegExp; path: string; ofApp?: string }[] = [
  { says: /党建/, path: 'icp_materials.party_building_confirmation_letter' },
  {
    says: /更名函|名称变更(?:函|证明|通知书)|更名证明|名称变更核准/,
    path: 'icp_materials.business_name_change_letter',
  },
  { says: /承诺视频/, path: 'icp_materials.promise_video' },
  { says: /责任告知书/, path: 'icp_materials.authenticity_responsibility_letter' },
  { says: /真实性承诺书|真实性核验单|核验单/, path: 'icp_materials.authenticity_commitment_letter' },
  { says: /建设方案/, path: 'icp_materials.website_construction_proposal' },
  { says: /手持(?:证件|身份证)/, path: 'icp_materials.holding_certificate_photo' },
  { says: /授权(?:委托)?书|委托书|授权函/, path: PRINCIPAL.letter, ofApp: APP_PRINCIPAL.letter },
  { says: /(?:居住|暂住)证|居住证明|社保证明/, path: SUBJECT.residencePermit },
  { says: /小程序(?:的)?其[它他](?:附件|材料)|游戏.{0,8}(?:情况)?说明/, path: APP_DOCUMENTS },
  { says: /主体(?:的)?其[它他](?:附件|材料)/, path: SUBJECT_DOCUMENTS },
  {
    says: /不(?:涉及|开展|从事|经营).{0,16}承诺|情况说明|情况的说明|说明书|说明函|声明书/,
    path: SUBJECT_DOCUMENTS,
  },
  { says: /承诺书/, path: 'icp_materials.commitment_letter' },
  {
    says: /(?:医疗机构执业|食品经营|增值电信业务经营)许可证|法律职业资格证|预包装食品.{0,6}备案|办学许可证/,
    path: SUBJECT_DOCUMENTS,
  },
  { says: /附件|其[它他]材料/, path: APP_DOCUMENTS },
];

/** The place of the document that a text names; undefined when it names none. */
export function materialIn(words: string, role?: Role): string | undefined {
  const row = MATERIALS.find(({ says }) => says.test(words));
  // Who signs stands in the same words: 小程序负责人授权书缺少法定代表人签字.
  const isOfApp = role === 'appPrincipal' || /小程序负责人(?:的)?(?:授权|委托)/.test(words);
  return row && ((isOfApp && row.ofApp) || row.path);
}
