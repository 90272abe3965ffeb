import type { Kind } from '../filing';
import { kindLabelOf } from './kinds';

interface KindChoice {
  id: Kind;
  /** the kind in plain words */
  plain: string;
  forWhom: string;
}

const CHOICES: readonly KindChoice[] = [
  { id: 'first', plain: '公司或本人从没备过案', forWhom: '主体还没有备案号，网站、App 也没有备过' },
  { id: 'add_app', plain: '主体已有备案号，现在多一个小程序', forWhom: '网站或 App 备过案的也算已有' },
  {
    id: 'add_access',
    plain: '已在别的平台备案，现在接入微信',
    forWhom: '同一主体、同名的小程序已在其他平台备案',
  },
  { id: 'change', plain: '修改已备案的信息', forWhom: '主体、负责人或小程序的信息变了' },
  { id: 'cancel_subject', plain: '注销整个主体的备案', forWhom: '主体名下的网站、App、小程序都不再使用' },
  { id: 'cancel_service', plain: '注销一个小程序在所有平台的备案', forWhom: '这个小程序在哪里都不再使用' },
  { id: 'cancel_access', plain: '只注销微信里的这个小程序', forWhom: '小程序还在其他平台使用，不再用微信' },
];

/** The seven kinds of filing, as the start screen offers them (WX-GUIDE). */
export const KINDS = CHOICES.map((row) => ({ ...row, label: kindLabelOf(row.id) ?? row.id }));
