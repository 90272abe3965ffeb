import { folded, isBalanced, tight, widthOf } from './fold';
import { isOrganisation, looksLikeAddress, looksLikeScope } from './forms';
import { isPrinted, type Part, type Piece } from './parts';
import type { Field } from './tables/labels';
import { addressOf, contentOf, organisationOf } from './values';

/** How much the lines of one column differ in width. */
const UNEVEN = 4;

/** Whether a text is a part of an address, of a scope, or a name: something that must not stand alone. */
const isAstray = ({ folded: text }: Piece): boolean =>
  looksLikeAddress(text) || looksLikeScope(text) || /(公司|合伙企业|合作社)(\([^()]*\))?$/.test(tight(text));

/**
 * Whether lines have come between the lines of another value: what belongs to no label, an address in a scope, or lines
 * of a scope that differ in width. `loose`: the lines before the first label.
 */
export const isTangled = (parts: readonly Part[], loose: readonly Piece[]): boolean =>
  loose.some((one) => isAstray(one) && !isPrinted(one)) || parts.some(hasStrangers);

/** A part of an address in a scope of business; its last sign may stand alone. */
const isOfAddress = ({ folded: text }: Piece): boolean =>
  (looksLikeAddress(text) && !looksLikeScope(text)) || /^\d*[号栋幢座层楼室房铺]$/.test(tight(text));

/** Fields whose values may look like a part of another, or that may hold anything. */
const OWN_CHECK: ReadonlySet<Field> = new Set<Field>([
  'scope',
  'orgAddress',
  'orgName',
  'orgType',
  'idAddress',
  'unitOnly',
  'otherNumber',
  'other',
  'registry',
  'address',
  'mailAddress',
]);

function hasStrangers(part: Part): boolean {
  const pieces = contentOf(part);
  const more = pieces.slice(1).filter(({ folded: text }) => !SHORT_VALUE.test(tight(text)));
  const { field } = part.mark;
  if (!OWN_CHECK.has(field) && pieces[0] && isAstray(pieces[0])) return true;
  switch (field) {
    case 'scope': {
      const inner = pieces.slice(1, -1).map(({ folded: text }) => widthOf(text.trim()));
      const uneven = inner.length > 0 && Math.max(...inner) - Math.min(...inner) > UNEVEN;
      return uneven || pieces.some(isOfAddress);
    }
    case 'orgAddress':
      return pieces.length > (addressOf(part, true)?.lines.length ?? 0);
    case 'orgName':
      return (
        pieces.length > (organisationOf(part, true)?.lines.length ?? 0) ||
        pieces.some((one) => looksLikeAddress(one.folded) || /[;。]|项目/.test(one.folded)) ||
        // A whole name from the second line on: the first may belong to something else.
        isOrganisation(
          tight(
            pieces
              .slice(1)
              .map((one) => one.folded)
              .join(''),
          ),
          false,
        )
      );
    case 'orgType':
      return (
        more.length > (isBalanced(folded(pieces[0]?.text ?? '')) ? 0 : 1) ||
        pieces.some((one) => looksLikeAddress(one.folded) || looksLikeScope(one.folded))
      );
    case 'idAddress':
    case 'otherNumber':
    case 'unitOnly':
    case 'other':
    case 'registry':
      return false;
    case 'code':
      return more.some((one) => isAstray(one) || /^[\u3400-\u9fff]{1,6}$/.test(tight(one.folded)));
    case 'authority':
      return pieces.some(
        (one) =>
          isAstray(one) ||
          (!SHORT_VALUE.test(tight(one.folded)) && !/[局厅委系统网监制年月日章会府科处]/.test(one.folded)),
      );
    default:
      return more.length > 0;
  }
}

const SHORT_VALUE = /^[\d年月日至自.\-/长期()]+$/;
