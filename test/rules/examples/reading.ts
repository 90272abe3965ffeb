import { APP, SUBJECT } from '@/rules/filing/paths';
import type { READING_RULES } from '@/rules/precheck/reading';
import { photo } from '../../support/filings';
import type { Examples } from './example';

const LICENCE = `photos.${SUBJECT.certificatePhoto}`;
const SERVICES = APP.services;
const ITEMS = APP.preApprovals;
const licence = (more: object) => ({ [LICENCE]: [{ ...photo('licence.jpg'), ...more }] });
const unknownKeys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`extra${place}`, 1]));

/** Values in a file that cannot be read. */
export const READING_EXAMPLES = {
  unknownKey: {
    level: 'warning',
    raised: [
      { values: { extra: 1 }, path: 'extra', says: '没有“extra”这一项', fix: '核对写法' },
      { values: licence({ lens: 1 }), path: `${LICENCE}[0].lens`, says: '没有“lens”这一项' },
      {
        values: { [ITEMS]: [{ type: 24, note: 1 }] },
        path: `${ITEMS}[0].note`,
        says: '没有“note”这一项',
      },
      {
        values: { 'photos.icp_subject.organize_info.selfie': [photo('p.jpg')] },
        path: 'photos.icp_subject.organize_info.selfie',
        says: '没有“icp_subject.organize_info.selfie”这一项',
      },
    ],
    not: [{ values: { extra: undefined }, why: 'every key is one of the official request' }],
  },
  manyUnknownKeys: {
    level: 'warning',
    raised: [{ values: unknownKeys(53), path: '…', says: '还有 3 个备案信息里没有的项' }],
    not: [
      {
        values: { extra0: undefined, extra1: undefined, extra2: undefined },
        why: 'all fifty keys are listed',
      },
    ],
  },
  wrongType: {
    level: 'error',
    raised: [
      {
        values: { [SUBJECT.type]: '4' },
        path: SUBJECT.type,
        says: '主体性质的写法不对：应当是数字，现在是文字',
        fix: '把主体性质改成数字',
      },
      { values: { [SUBJECT.name]: 5 }, path: SUBJECT.name, says: '应当是文字，现在是数字' },
      { values: { local: [] }, path: 'local', says: '应当是一组信息，现在是列表' },
      { values: { [SERVICES]: {} }, path: SERVICES, says: '应当是列表，现在是一组信息' },
      { values: { 'local.renamed': 1 }, path: 'local.renamed', says: '应当是是或否，现在是数字' },
      { values: { photos: [] }, path: 'photos', says: '应当是一组信息，现在是列表' },
      { values: { changes: [5], kind: 'change' }, path: 'changes[0]', says: '应当是文字，现在是数字' },
      {
        values: { 'local.service_categories': ['工具-记账', 7] },
        path: 'local.service_categories[1]',
        says: '应当是文字，现在是数字',
      },
      { values: { [SERVICES]: [true] }, path: `${SERVICES}[0]`, says: '应当是文字，现在是是或否' },
      { values: { [SERVICES]: [' 12 '] }, path: `${SERVICES}[0]`, says: '应当是数字，现在是文字' },
      { values: { [ITEMS]: [5] }, path: `${ITEMS}[0]`, says: '应当是一组信息，现在是数字' },
      { values: { [ITEMS]: [{ type: '9' }] }, path: `${ITEMS}[0].type`, says: '应当是数字，现在是文字' },
      {
        values: { [ITEMS]: [{ type: 9, code: 5, media: 'm' }] },
        path: `${ITEMS}[0].code`,
        says: '应当是文字，现在是数字',
      },
      {
        values: { [ITEMS]: [{ type: 9, code: '证1', media: 5 }] },
        path: `${ITEMS}[0].media`,
        says: '应当是文字，现在是数字',
      },
      {
        values: { 'icp_materials.subject_other_materials': [5] },
        path: 'icp_materials.subject_other_materials[0]',
        says: '应当是文字，现在是数字',
      },
      { values: { [LICENCE]: 'p.jpg' }, path: LICENCE, says: '应当是列表，现在是文字' },
      { values: { [LICENCE]: ['p.jpg'] }, path: `${LICENCE}[0]`, says: '应当是一组信息，现在是文字' },
      { values: licence({ width: '1700' }), path: `${LICENCE}[0].width`, says: '应当是数字，现在是文字' },
    ],
    not: [
      { values: { [SUBJECT.type]: 4 }, why: 'WX-API-APPLY: a number' },
      { values: { [SUBJECT.type]: undefined }, why: 'a missing value has no wrong type' },
      { values: { [SUBJECT.type]: null }, why: 'null is what serializers write for nothing' },
    ],
  },
  kindUnlisted: {
    level: 'error',
    raised: [
      {
        values: { kind: 'renew' },
        path: 'kind',
        says: '没有“renew”这种备案类型',
        fix: '从七种备案类型里选一种',
      },
    ],
    not: [{ values: { kind: 'add_access' }, why: 'it is one of the seven kinds' }],
  },
  changeUnlisted: {
    level: 'error',
    raised: [
      {
        values: { kind: 'change', changes: ['subject', 'app', 'logo'] },
        path: 'changes[2]',
        says: '变更的部分里没有“logo”',
        fix: '只能是 subject（主体信息）或 app（小程序信息）',
      },
    ],
    not: [{ values: { changes: ['subject', 'app'] }, why: 'both can change' }],
  },
} satisfies Record<keyof typeof READING_RULES, Examples>;
