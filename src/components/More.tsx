import { Action } from './Action';

/** A link that shows more lines of a long list; nothing when all lines are shown. */
export function More({
  shown,
  of,
  step,
  unit,
  onMore,
}: {
  shown: number;
  of: number;
  /** how many more lines a tap shows */
  step: number;
  /** the Chinese measure word: 条, 份 */
  unit: string;
  onMore: () => void;
}) {
  if (of <= shown) return null;
  return (
    <Action tone='link' onTap={onMore}>
      {`再显示 ${Math.min(step, of - shown)} ${unit}（共 ${of} ${unit}）`}
    </Action>
  );
}
