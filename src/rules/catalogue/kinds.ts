import type { Kind } from '../filing';

interface KindRow {
  id: Kind;
  /** the official word */
  label: string;
  plain: string;
  /** who it is for */
  forWhom: string;
}

/** The seven kinds of filing (WX-GUIDE). */
export const KINDS = [
  {
    id: 'first',
    label: '首次备案',
    plain: '公司或本人从没备过案',
    forWhom: '主体还没有备案号，网站、App 也没有备过',
  },
  {
    id: 'add_app',
    label: '新增小程序',
    plain: '主体已有备案号，现在多一个小程序',
    forWhom: '网站或 App 备过案的也算已有',
  },
  {
    id: 'add_access',
    label: '新增接入',
    plain: '已在别的平台备案，现在接入微信',
    forWhom: '同一主体、同名的小程序已在其他平台备案',
  },
  { id: 'change', label: '变更备案', plain: '修改已备案的信息', forWhom: '主体、负责人或小程序的信息变了' },
  {
    id: 'cancel_subject',
    label: '注销主体',
    plain: '注销整个主体的备案',
    forWhom: '主体名下的网站、App、小程序都不再使用',
  },
  {
    id: 'cancel_service',
    label: '注销服务',
    plain: '注销一个小程序在所有平台的备案',
    forWhom: '这个小程序在哪里都不再使用',
  },
  {
    id: 'cancel_access',
    label: '取消接入',
    plain: '只注销微信里的这个小程序',
    forWhom: '小程序还在其他平台使用，不再用微信',
  },
] as const satisfies readonly KindRow[];

/** The official word for a kind; undefined for what is none. */
export const kindLabelOf = (kind: unknown): string | undefined => KINDS.find(({ id }) => id === kind)?.label;

/** One of the three kinds that hand nothing in and take something back. */
export const isCancellation = (kind: unknown): boolean =>
  kind === 'cancel_subject' || kind === 'cancel_service' || kind === 'cancel_access';
