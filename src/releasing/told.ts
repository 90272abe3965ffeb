import { SURENESS, type Sureness } from '@/telling';
import { BLOCKS, type Check, PHASES } from './check';
import { checksOf } from './checks';
import { type CheckSource, sourceOfCheck } from './sources';

/** Who says so, and when somebody last looked. */
export const sayCheckFrom = ({
  sure,
  source,
  checkedOn,
}: Pick<Check, 'sure' | 'source' | 'checkedOn'>): string =>
  `${SURENESS[sure]}：${titlesOf(source)}，${checkedOn} 核对`;

/** How sure a figure is, with its sources. */
export const sayFigureFrom = (sure: Sureness, source: readonly CheckSource[]): string =>
  `${SURENESS[sure]}：${titlesOf(source)}`;

const titlesOf = (source: readonly CheckSource[]) =>
  source.map((key) => sourceOfCheck(key)?.title ?? key).join('、');

/** A check in lines, each with its label. */
export const linesOf = ({ todo, see, figures, otherwise, heard }: Check): string[] =>
  [
    `怎么做：${todo}`,
    see && `怎么查：${see}`,
    figures && `数字：${figures}`,
    otherwise && `不做会怎样：${otherwise}`,
    heard && `旧资料说：${heard.said}`,
    heard && `现在：${heard.now}`,
  ].filter((line): line is string => !!line);

/** The checks by phase, to be looked up and printed. */
export const RELEASE_SECTIONS = PHASES.map(({ id, title, lead }) => ({
  id: `release-${id}`,
  title: `发布：${title}`,
  lead,
  rows: checksOf(id).map((check) => ({
    id: check.id,
    title: check.title,
    says: [`${BLOCKS[check.blocks]}。`, ...linesOf(check)].join(' '),
    sure: check.sure,
    source: check.source,
    checkedOn: check.checkedOn,
    from: sayCheckFrom(check),
  })),
}));
