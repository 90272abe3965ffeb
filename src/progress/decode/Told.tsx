import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { ReasonBlock } from '@/components/ReasonBlock';
import { type Decoded, isNews } from '@/decoding';
import { now } from '@/platform/clock';
import { openPage } from '@/platform/pages';
import { askedAt, labelOf, takesPhotos } from '@/rules';
import { FieldPicker } from '@/shell/returned/FieldPicker';
import type { SavedFiling } from '@/store';
import { isKept, sourcesOf, type Ties } from './kept';
import { KINDS } from './words';

/** What a text says: a false message first and alone; else each reason, then what no rule knows. */
export function Told({
  told,
  saved,
  ties,
  onTie,
}: {
  told: Decoded;
  saved?: SavedFiling;
  ties: Ties;
  onTie: (words: string, path: string) => void;
}) {
  const { kind, reasons, unrecognized, warning } = told;
  if (warning) {
    const [verdict = '', why = ''] = warning.split('：');
    return (
      <Notice tone='bad' title={verdict}>
        {[why, ...reasons.map(({ fix }) => fix)].map((sentence) => (
          <Text key={sentence} className='field__issue'>{`${sentence}。`}</Text>
        ))}
      </Notice>
    );
  }
  return (
    <View>
      <Card title={kind === 'unknown' ? KINDS.unknown : `这是${KINDS[kind]}`}>
        {reasons.map((reason) => (
          <ReasonBlock
            key={reason.rule + reason.path}
            {...reason}
            label={reason.path ? labelOf(reason.path) : isNews(reason.rule) ? '' : '没有指到哪一项'}
            bad={!isNews(reason.rule)}
            sources={sourcesOf(reason)}
          >
            {saved && reason.path && <ToField saved={saved} path={reason.path} />}
          </ReasonBlock>
        ))}
        {reasons.length === 0 && (
          <Block label='没有认出原因' hint='请看看是不是只复制了一部分；别的说法会原样留着。' />
        )}
      </Card>
      {unrecognized.length > 0 && (
        <Card title={`没认出来的（${unrecognized.length}）`} note={noteOf(told, saved)}>
          {unrecognized.map((words) => (
            <Block key={words} hint={words}>
              {saved && isKept(told) && (
                <Tie saved={saved} path={ties[words] ?? ''} onTie={(path) => onTie(words, path)} />
              )}
            </Block>
          ))}
        </Card>
      )}
    </View>
  );
}

function noteOf(told: Decoded, saved?: SavedFiling): string {
  if (!isKept(told)) return '原话一字不改。';
  return saved
    ? '原话一字不改。知道说的是哪一项，就选它；不选也会留着。'
    : '原话一字不改。选好是哪一份备案，就能指明说的是哪一项。';
}

/** Ties words to a field by hand. */
const Tie = ({ saved, path, onTie }: { saved: SavedFiling; path: string; onTie: (path: string) => void }) =>
  path === '' ? (
    <FieldPicker saved={saved} at={now()} onPick={onTie} />
  ) : (
    <View className='field__ways'>
      <Text className='fine'>{`说的是：${labelOf(path)}`}</Text>
      <Action tone='small' label={`${labelOf(path)}：换一项`} onTap={() => onTie('')}>
        换一项
      </Action>
    </View>
  );

/** Opens the place where the form asks it. */
function ToField({ saved, path }: { saved: SavedFiling; path: string }) {
  const at = askedAt(saved, path);
  const page = takesPhotos(at) ? 'documents' : 'section';
  return (
    <Action
      tone='link'
      label={`看这一项：${labelOf(at)}`}
      onTap={() => openPage(page, { id: saved.id, path: at })}
    >
      看这一项
    </Action>
  );
}
