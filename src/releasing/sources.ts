import { type LicensingSource, licensingSourceOf } from '@/licensing';
import { type Source, sourcesReadOn } from '@/rules';
import { sourceOfTold, type ToldSource } from '@/telling';

const MINI = 'https://developers.weixin.qq.com/miniprogram/';
const API = 'https://developers.weixin.qq.com/doc/oplatform/openApi/';

const { official, secondary } = sourcesReadOn('2026-11-30');

/** The sources of what is checked around a release that no other table cites. */
export const RELEASE_SOURCES = {
  'WX-API-DOMAIN': official(
    '配置小程序服务器域名（接口）',
    `${API}OpenApiDoc/miniprogram-management/domain-management/modifyServerDomain`,
  ),
  'WX-API-HEAD': official('修改头像（接口）'),
  'WX-API-SIGN': official('修改简介（接口）'),
  'WX-SUBPKG': official('分包加载', `${MINI}dev/framework/subpackages.html`),
  'WX-SEARCH': official('搜一搜：服务信息要求', `${MINI}introduction/`),
  'SAMR-FOOD-2026': secondary('网络餐饮主体责任规定（2026-06-01 施行，报道）'),
} as const satisfies Record<string, Source>;

export type CheckSource = keyof typeof RELEASE_SOURCES | LicensingSource | ToldSource;

/** A source by its key; undefined when no table has it. */
export const sourceOfCheck = (key: string): Source | undefined =>
  (RELEASE_SOURCES as Record<string, Source>)[key] ?? licensingSourceOf(key) ?? sourceOfTold(key);
