import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { useAct } from '@/components/act';
import { anchorOf } from '@/components/anchor';
import { Block } from '@/components/Block';
import { Tap } from '@/components/Tap';
import { licensingSourceOf, type Refusal } from '@/licensing';
import { openPage } from '@/platform/pages';
import type { Item } from './list';

/** A source, with who says it, how sure it is, and the day on which somebody last read it. */
const sourcesOf = ({ sources }: Refusal): string[] =>
  sources.flatMap((key) => {
    const source = licensingSourceOf(key);
    if (!source) return [];
    const sure = source.confidence === 'official' ? source.authority : '据公开资料';
    return `${source.title}（${sure}，${source.checkedOn} 核对）`;
  });

const detailOf = (refusal: Refusal): string[] => [
  `怎么改：${refusal.fix}`,
  `自己查：${refusal.check}`,
  ...(refusal.figures ? [`数字：${refusal.figures}`] : []),
  `条款：${refusal.clause}`,
];

/** The box at the end of a line. Two quick taps tick once. */
function Tick({ label, done, onTick }: { label: string; done: boolean; onTick: () => void }) {
  const act = useAct(async () => onTick());
  return (
    <View
      className={done ? 'check__tick check__tick--on' : 'check__tick'}
      role='checkbox'
      aria-checked={done}
      aria-label={`查过了：${label}`}
      onClick={act}
      hoverClass='row--held'
    />
  );
}

/** A refusal in one line. A tap on its words opens it below; without `onTick` there is nothing to tick. */
export function Line({
  item: { refusal, because, returned },
  open,
  done,
  onOpen,
  onTick,
}: {
  item: Item;
  open: boolean;
  done: boolean;
  onOpen: () => void;
  onTick?: () => void;
}) {
  const { id, looks } = refusal;
  // The longest chapter has 65 lines: words with nothing below them go without an element of their own.
  const isAlone = !returned && !because;
  return (
    <>
      <View id={anchorOf(id)} className='check'>
        <Tap className='check__text' onTap={onOpen}>
          {isAlone ? looks : <Text className='row__title'>{looks}</Text>}
          {returned && <Text className='row__note tone-bad'>上次因这条被退</Text>}
          {because && <Text className='row__note'>{because}</Text>}
        </Tap>
        {onTick && <Tick label={looks} done={done} onTick={onTick} />}
      </View>
      {open && (
        <Block>
          {detailOf(refusal).map((line) => (
            <Text key={line} className='book__line'>
              {line}
            </Text>
          ))}
          <Text className='field__hint'>{`出处：${sourcesOf(refusal).join('；')}`}</Text>
          <Action
            tone='link'
            label={`证和类目里的这一条：${looks}`}
            onTap={() => openPage('licence', { section: 'refusals', of: id })}
          >
            证和类目里的这一条
          </Action>
        </Block>
      )}
    </>
  );
}
