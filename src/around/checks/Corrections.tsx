import { Action } from '@/components/Action';
import { type Listed, sayTrait, type TraitId } from '@/releasing';

/** Keeps what the person says of traits; null takes it back. */
export type OnAnswer = (traits: readonly TraitId[], has: boolean | null) => Promise<void>;

/** Contradicts what was guessed of an app, or takes back what the person said. */
export function Corrections({
  listed: { state, answered, guessed },
  onAnswer,
}: {
  listed: Listed;
  onAnswer: OnAnswer;
}) {
  const not = state === 'folded';
  return (
    <>
      {guessed.map((id) => (
        <Action key={id} tone='small' onTap={() => onAnswer([id], not)}>
          {`其实${sayTrait(id, not ? 'yes' : 'no')}`}
        </Action>
      ))}
      {answered.length > 0 && (
        <Action tone='small' onTap={() => onAnswer(answered, null)}>
          改答
        </Action>
      )}
    </>
  );
}
