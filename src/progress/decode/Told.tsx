import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { ReasonBlock } from '@/components/ReasonBlock';
import { type Decoded, isNews, type Reason, reviewRowOf } from '@/decoding';
import { openPage } from '@/platform/pages';
import { askedAt, labelOf, takesPhotos } from '@/rules';
import type { SavedFiling } from '@/store';
import { isKept, sourcesOf } from './kept';
import { KINDS } from './words';

/** What a text says: a false message first and alone; else each reason, then what no rule knows. */
export function Told({ told, saved }: { told: Decoded; saved?: SavedFiling }) {
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
            <ToRow id={saved?.id} reason={reason} />
          </ReasonBlock>
        ))}
        {reasons.length === 0 && (
          <Block label='没有认出原因' hint='请看看是不是只复制了一部分；别的说法会原样留着。' />
        )}
      </Card>
      {unrecognized.length > 0 && (
        <Card
          title={`没认出来的（${unrecognized.length}）`}
          note={`原话一字不改。${isKept(told) ? '记下以后，在“上次退回”里指明说的是哪一项。' : ''}`}
        >
          {unrecognized.map((words) => (
            <Block key={words} hint={words} />
          ))}
        </Card>
      )}
    </View>
  );
}

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

/** Opens what the list before a code review says of it. */
function ToRow({ id, reason: { rule, means } }: { id?: string; reason: Reason }) {
  const row = reviewRowOf(rule);
  if (!row) return null;
  return (
    <Action tone='link' label={`提审前自查：${means}`} onTap={() => openPage('check', { id, row })}>
      提审前自查里的这一条
    </Action>
  );
}
