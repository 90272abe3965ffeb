import { Action } from '@/components/Action';
import { labelOf, type PaperSays } from '@/rules';
import { answerAll } from '@/store';
import { TakenLine } from './TakenNotice';

/** At a field whose value a photo shows otherwise: one tap takes the photo's, one more undoes it. */
export function UsePaper({
  id,
  path,
  says,
  onChange,
}: {
  id: string;
  path: string;
  says: readonly PaperSays[];
  /** called after each */
  onChange?: () => void;
}) {
  return (
    <>
      {says.map(({ issue, value }) => (
        <Action
          key={issue.message}
          tone='small'
          label={`${labelOf(path)}：用证件上的`}
          onTap={() => {
            answerAll(id, { [path]: value }, path);
            onChange?.();
          }}
        >
          用证件上的
        </Action>
      ))}
      <TakenLine id={id} at={path} words={() => '已改成证件上的'} onUndo={onChange} />
    </>
  );
}
