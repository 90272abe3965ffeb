import { Action } from './Action';

/** Leads to the rest of a long list; nothing when all of it is shown. */
export function More({
  shown,
  of,
  step,
  unit,
  onMore,
}: {
  shown: number;
  of: number;
  /** how many a tap shows */
  step: number;
  /** the measure word: 条, 份 */
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
