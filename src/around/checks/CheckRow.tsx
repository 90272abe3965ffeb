import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { useAct } from '@/components/act';
import { Block } from '@/components/Block';
import { FactText } from '@/components/Folds';
import { Tap } from '@/components/Tap';
import { BLOCKS, type Listed, linesOf, questionOf, sayCheckFrom } from '@/releasing';
import { Corrections, type OnAnswer } from './Corrections';

interface CheckRowProps {
  listed: Listed;
  open: boolean;
  onOpen: () => void;
  onTick: (done: boolean) => void;
  onAnswer: OnAnswer;
}

/** One check: a box to tick, or the question whether it concerns this app; a tap on its title opens what it says. */
export function CheckRow({ listed, open, onOpen, onTick, onAnswer }: CheckRowProps) {
  const { check, state, why, asks } = listed;
  const done = state === 'done';
  // A promise, so that a double tap ticks once.
  const flip = useAct(async () => onTick(!done));
  const about = (
    <Tap className='row__text' onTap={onOpen}>
      <Text className='row__title'>{check.title}</Text>
      <Text className='row__note'>{why ? `${BLOCKS[check.blocks]} · ${why}` : BLOCKS[check.blocks]}</Text>
    </Tap>
  );
  return (
    <>
      {asks ? (
        <Block>
          {about}
          <Text className='book__line'>{questionOf(asks)}</Text>
          <Action tone='small' label={`${check.title}：是`} onTap={() => onAnswer([asks], true)}>
            是
          </Action>
          <Action tone='small' label={`${check.title}：否`} onTap={() => onAnswer([asks], false)}>
            否
          </Action>
        </Block>
      ) : (
        <View className='row'>
          <View
            className='check__box'
            role='checkbox'
            aria-checked={done}
            aria-label={`查过：${check.title}`}
            onClick={flip}
          >
            <View className={`mark mark--many${done ? ' mark--on' : ''}`} aria-hidden />
          </View>
          {about}
        </View>
      )}
      {open && (
        <Block>
          <FactText says={linesOf(check)} from={sayCheckFrom(check)} />
          <Corrections listed={listed} onAnswer={onAnswer} />
        </Block>
      )}
    </>
  );
}
