import type { Kind } from '../filing';

/** What beian.miit.gov.cn may show for a subject (WX-FAQ), as a person sees it there. */
export const FOUND = [
  { id: 'nothing', label: '什么也没有', note: '四项都查不到这个主体' },
  { id: 'subject', label: '有主体备案号', note: '网站、App、小程序、快应用有一项就算，没有同名的小程序' },
  { id: 'same_name', label: '还有同名的小程序', note: '这个小程序已经在别的平台备案' },
  { id: 'in_review', label: '别的平台还在审', note: '同一主体在那里提交了，还没有结果' },
  { id: 'other_details', label: '名称或证件和现在的不同', note: '查到的单位名称、证件类型或号码是旧的' },
  { id: 'other_province', label: '备案在别的省', note: '备案号开头是另一个省的简称' },
  { id: 'shell', label: '只有主体备案号，下面没有服务', note: '四项都是空的，叫“空壳主体”' },
] as const;

export type FoundId = (typeof FOUND)[number]['id'];

const LABELS = new Map<string, string>(FOUND.map(({ id, label }) => [id, label]));

/** What was found, in words; undefined for what is no such answer. */
export const foundLabelOf = (id: string | undefined): string | undefined =>
  id === undefined ? undefined : LABELS.get(id);

/** The kind that what was found calls for, where another one is chosen. */
const INSTEAD: Partial<Record<Kind, Readonly<Partial<Record<FoundId, Kind>>>>> = {
  first: { subject: 'add_app', same_name: 'add_access' },
  add_app: { nothing: 'first', same_name: 'add_access' },
  add_access: { nothing: 'first', subject: 'add_app' },
  change: { nothing: 'first' },
};

/** Which kind a filing should be by what was found; undefined where the chosen one does. */
export const kindCalledFor = (kind: Kind | undefined, found: string | undefined): Kind | undefined =>
  kind && LABELS.has(found ?? '') ? INSTEAD[kind]?.[found as FoundId] : undefined;
