import type { Kind } from '../filing';

/** The seven kinds of filing by their official words (WX-GUIDE). */
const LABELS: Readonly<Record<Kind, string>> = {
  first: '首次备案',
  add_app: '新增小程序',
  add_access: '新增接入',
  change: '变更备案',
  cancel_subject: '注销主体',
  cancel_service: '注销服务',
  cancel_access: '取消接入',
};

/** The official word for a kind; undefined while no kind is chosen. */
export const kindLabelOf = (kind: Kind | undefined): string | undefined => kind && LABELS[kind];

/** True for the three kinds that submit no information and only cancel something. */
export const isCancellation = (kind: Kind | undefined): boolean =>
  kind === 'cancel_subject' || kind === 'cancel_service' || kind === 'cancel_access';
