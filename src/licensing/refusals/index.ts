import type { Refusal } from '../refusal';
import { ADS } from './ads';
import { BEHAVIOUR } from './behaviour';
import { CATEGORY } from './category';
import { CONTENT } from './content';
import { NAME } from './name';
import { PAY } from './pay';
import { PRIVACY } from './privacy';
import { SUBMITTING } from './submitting';
import { TECHNICAL } from './technical';
import { WORKING } from './working';

/** Why a code review refuses, by what it is about. */
export const REFUSAL_GROUPS = [
  { title: '名称、头像和简介', refusals: NAME },
  { title: '类目和资质', refusals: CATEGORY },
  { title: '能不能用', refusals: WORKING },
  { title: '内容', refusals: CONTENT },
  { title: '诱导和营销', refusals: BEHAVIOUR },
  { title: '广告', refusals: ADS },
  { title: '隐私和权限', refusals: PRIVACY },
  { title: '交易和支付', refusals: PAY },
  { title: '技术', refusals: TECHNICAL },
  { title: '提审和发布', refusals: SUBMITTING },
] as const satisfies readonly { title: string; refusals: readonly Refusal[] }[];

export const REFUSALS: readonly Refusal[] = REFUSAL_GROUPS.flatMap(
  ({ refusals }): readonly Refusal[] => refusals,
);
