import { Action } from '@/components/Action';
import { type Field, type Filing, type Suggestion, valueAt } from '@/rules';

/** Below a field that is empty: what was given before. A tap fills it in. */
export function Suggested({
  field,
  filing,
  suggestions = [],
  onTake,
}: {
  field: Field;
  filing: Filing;
  suggestions?: readonly Suggestion[];
  onTake: (value: string) => void;
}) {
  if (valueAt(filing, field.path) !== undefined) return null;
  return (
    <>
      {suggestions.map(({ value, said, from }) => (
        <Action
          key={value}
          tone='small'
          label={`${field.label}：填 ${said}，取自 ${from}`}
          onTap={() => onTake(value)}
        >
          {`用过：${said} · 取自 ${from}`}
        </Action>
      ))}
    </>
  );
}
