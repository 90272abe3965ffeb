import type { Cause } from '../causes/row';
import { BEHAVIOUR_REFUSALS, PAY_REFUSALS } from './behaviour';
import { CATEGORY_REFUSALS } from './categories';
import { CONTENT_REFUSALS } from './content';
import { EARLY_REFUSALS } from './early';
import { FUNCTION_REFUSALS } from './function';
import { NAME_REFUSALS } from './names';
import { PRIVACY_REFUSALS } from './privacy';
import { ofApp } from './row';

const FILING = ofApp(
  ['WX-NORM', 'WX-API-SUBMIT'],
  [
    [
      'submit-86369',
      /86369|(?:上架|发布).{0,8}(?:需|要|须)先(?:.{0,4})备案/,
      '没有完成备案，不能上架',
      '先完成备案，拿到备案号再发布',
    ],
  ],
);

/** Why a version of the code is refused (review-refusals: every clause that a text can be told by). */
export const REVIEW_CAUSES: readonly Cause[] = [
  ...FILING,
  ...EARLY_REFUSALS,
  ...NAME_REFUSALS,
  ...BEHAVIOUR_REFUSALS,
  ...PAY_REFUSALS,
  ...PRIVACY_REFUSALS.slice(0, 1),
  ...CONTENT_REFUSALS,
  ...CATEGORY_REFUSALS,
  ...PRIVACY_REFUSALS.slice(1),
  ...FUNCTION_REFUSALS,
];
