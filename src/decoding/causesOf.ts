import type { Cause } from './causes/row';
import type { Reason } from './decoded';
import type { FieldKind, Role } from './fields/kinds';
import { isPersonal, pathOfKind } from './fields/kinds';
import { materialIn } from './fields/materials';
import { blamedIn, mentionsIn, type Named, personIn } from './fields/mentions';
import { withLimits } from './limits';
import { matchesIn } from './matches';
import { plain, withoutNames } from './words';

/** One thing that was said, and what is known of its place. */
export interface Piece {
  /** the words as they came */
  said: string;
  /** the words to search, when they are fewer */
  asked?: string;
  /** the path that the interface gives (`err_field`): believed always */
  path?: string;
  /** what the audit's own heading names (`key_name`) */
  named?: Named;
  /** the whole message, for whose field it is */
  context?: string;
}

const UNOWNED = '（原话没有说是哪一位负责人，两位的都对照一下）';
const PERSONAL = /^icp_(?:subject|applets)\.principal_info\.(?!verify_task_id)/;
const OWNER = /主体|主办|小程序|服务|网站|管理员|法定代表人|法人|单位|经营者|应用|企业|公司/;

/** 主体负责人、小程序负责人的身份证 are two; 主体负责人和小程序负责人的手机号相同 compares one with the other. */
const OF_BOTH =
  /^(?!.*(?:相同|同一|重复|共用|一样)).*(?:主体负责人(?:、|和|及|以及)小程序负责人|小程序负责人(?:、|和|及|以及)主体负责人|(?:两|2)(?:位|个)负责人)/;

/** The causes that a text tells, each from a part of its own: what one has explained no other explains again. */
export function causesIn(words: string, table: readonly Cause[]): Cause[] {
  const taken: { from: number; to: number; family: string }[] = [];
  const found: Cause[] = [];
  for (const cause of table) {
    if (taken.some(({ family }) => family === cause.family)) continue;
    if (!cause.says.test(words) || cause.unless?.test(words)) continue;
    const own = matchesIn(words, cause.says)
      .map((match) => ({ from: match.index, to: match.index + match[0].length }))
      .find(({ from, to }) =>
        taken.every(
          (other) => from >= other.to || to <= other.from || areLetters(cause.family, other.family),
        ),
      );
    if (!own) continue;
    taken.push({ ...own, family: cause.family });
    found.push(cause);
  }
  return found;
}

/** 未签字盖章 lacks both: what is wrong with a letter may be said in one word. */
const areLetters = (one: string, other: string): boolean =>
  one.startsWith('letter') && other.startsWith('letter');

/** The reasons that a table finds in a piece. */
export function reasonsIn(piece: Piece, table: readonly Cause[]): Reason[] {
  const words = withoutNames(plain(piece.asked ?? piece.said));
  return causesIn(words, table).flatMap((cause) => reasonsOf(cause, piece, words));
}

/** A cause, told of a piece: one reason for each field that it blames. */
export function reasonsOf(cause: Cause, piece: Piece, words = plain(piece.asked ?? piece.said)): Reason[] {
  return pathsOf(cause, piece, words).map((path) => {
    const note = path && !piece.path && PERSONAL.test(path) && isUnowned(piece, words) ? UNOWNED : '';
    return {
      rule: cause.id,
      path,
      said: piece.said,
      means: withLimits(cause.means) + note,
      fix: withLimits(cause.fix),
      source: cause.source,
    };
  });
}

const isUnowned = ({ said, named, context = '' }: Piece, words: string): boolean =>
  !named?.role && !OWNER.test(words) && !OWNER.test(plain(said)) && !personIn(plain(context));

function pathsOf({ blames }: Cause, piece: Piece, words: string): (string | null)[] {
  const { path, named } = piece;
  if (path) return [path];
  if ('nobody' in blames) return [null];
  const role = named?.role ?? personIn(words) ?? personIn(plain(piece.context ?? ''));
  if ('document' in blames) {
    const own = named?.path && /^icp_materials|authorization_letter|residence_permit/.test(named.path);
    return [(own ? named?.path : materialIn(words, role)) ?? blames.otherwise ?? named?.path ?? null];
  }
  if (named?.path) return [named.path];
  if ('at' in blames) return [blames.at];
  return fieldsBlamed(blames.kinds, blames.otherwise, words, role);
}

function fieldsBlamed(
  kinds: readonly FieldKind[],
  otherwise: FieldKind | undefined,
  words: string,
  role: Role | undefined,
): (string | null)[] {
  const mentions = mentionsIn(words).map((mention) =>
    mention.role && ['principal', 'appPrincipal', 'legalRep'].includes(mention.role)
      ? mention
      : { ...mention, path: pathOfKind(mention.kind, role ?? mention.role) },
  );
  const blamed = blamedIn(mentions, words, kinds);
  const roles: Role[] = OF_BOTH.test(words) ? ['principal', 'appPrincipal'] : [];
  const paths = blamed.flatMap(({ kind, path }) =>
    roles.length > 0 && isPersonal(kind) ? roles.map((one) => pathOfKind(kind, one)) : [path],
  );
  if (blamed.length > 0) return [...new Set(paths)];
  return [otherwise ? pathOfKind(otherwise, role) : null];
}
