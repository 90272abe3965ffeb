import type { Filing, Instant } from '../filing';
import { type OwnerMode, provinceOf } from '../provinces';
import { factReader } from '.';
import { ownerModesOf } from './owners';

/** What the filing's province says about a role, as far as it is known. */
export interface OwnerRuling {
  /** null: it hangs on something not told yet */
  mode: OwnerMode | null;
  sentence: string;
  source: string[];
}

/** Who may hold a role, in words. */
export const OWNER_MODE_WORDS: Record<OwnerMode, string> = {
  free: '可以不是法定代表人，不要授权书',
  letter: '可以不是法定代表人，但要上传授权书',
  platformLetter: '可以不是法定代表人，授权书由平台生成，提交时确认',
  mustBeLegalRep: '必须就是法定代表人（个体工商户为经营者）',
};
const ROLES = { owner: '主体负责人', appOwner: '小程序负责人' } as const;

/** The province's rule for a role, to be shown beside the switch; undefined for an individual or without a province. */
export function ownerRulingOf(
  filing: Filing,
  role: 'owner' | 'appOwner',
  at?: Instant,
): OwnerRuling | undefined {
  const province = provinceOf(filing.icp_subject?.base_info?.province);
  const is = factReader(filing, at);
  if (!province || is('subjectIsIndividual') === 'yes') return undefined;
  const modes = ownerModesOf(filing, role, is);
  const [mode] = modes;
  const said =
    mode && modes.length === 1
      ? OWNER_MODE_WORDS[mode]
      : `要看单位的情况：${modes.map((one) => OWNER_MODE_WORDS[one]).join('；或')}`;
  return {
    mode: mode && modes.length === 1 ? mode : null,
    sentence: `${province.name}：${ROLES[role]}${said}`,
    source: ['WX-MAT', 'WX-FAQ'],
  };
}
