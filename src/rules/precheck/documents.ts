import { basis } from '../dated';
import { documentsOf } from '../documents';
import type { DocumentNeed } from '../documents/row';
import { NOT_KNOWN } from '../facts';
import { rule, shared } from '../rule';

/** Every document that the filing needs. */
export const documents = shared<DocumentNeed>((context, look) => {
  for (const need of documentsOf(context.known)) look(need, need.path);
});

/** Every document that the filing needs and that is not there. */
const missing = shared<DocumentNeed>((context, look) => {
  documents(context, (need, path) => {
    if (!need.given) look(need, path);
  });
});

const grounds = ({ source, because }: DocumentNeed) => ({ source, because });
const decidedBy = 'the documents table: each row names the facts under which it is wanted';

/** Those conditions of a document that are not known yet, as text. */
const openOf = ({ because }: DocumentNeed): string =>
  because
    .filter((one) => one.startsWith(NOT_KNOWN))
    .map((one) => one.slice(NOT_KNOWN.length))
    .join('；');

/**
 * A required document that is missing is an error at its path. For a document that may be required, the issue is
 * "unknown", and its fix names what to find out.
 */
export const DOCUMENT_RULES = {
  documentMissing: rule(basis('WX-API-APPLY', 'WX-MAT'), {
    level: 'error',
    when: [],
    looksAt: missing,
    check: ({ required, label }) => (required === true ? { label } : null),
    goesAs: 'required',
    grounds,
    decidedBy,
    message: '缺少{label}，会被退回',
    fix: '拍照或上传{label}',
    inGeneral: { label: '要交的材料' },
  }),
  documentMayBeNeeded: rule(basis('WX-MAT'), {
    level: 'unknown',
    when: ['provinceIsChosen', 'subjectTypeIsChosen'],
    looksAt: missing,
    check: (need) => (need.required === true ? null : { label: need.label, open: openOf(need) }),
    grounds,
    decidedBy,
    message: '要不要交{label}，这台手机还无法判断',
    fix: '看一看：{open}。是的话就要交',
    inGeneral: { label: '某份材料', open: '材料的条件是否符合' },
  }),
};
