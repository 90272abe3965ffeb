import { View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { ReasonBlock } from '@/components/ReasonBlock';
import { now } from '@/platform/clock';
import { openPage } from '@/platform/pages';
import { labelOf } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { openPlace } from '@/shell/returned/openPlace';
import {
  type ReasonNow,
  returnedReasonsOf,
  type SavedFiling,
  sayFine,
  tieReason,
  UNRECOGNIZED,
} from '@/store';
import { FieldPicker } from './FieldPicker';

definePageConfig({ navigationBarTitleText: '上次退回' });

/** One reason in full, with the ways on from it. */
function Reason({ id, reason }: { id: string; reason: ReasonNow }) {
  const { at, place, rule, row, settled, fine, source } = reason;
  const label = at ? labelOf(at) : '没有指到哪一项';
  return (
    <ReasonBlock {...reason} label={label} sources={source}>
      <View className='field__ways'>
        {at !== '' && !settled && (
          <Action tone='small' label={`去改：${label}`} onTap={() => openPlace(id, at)}>
            去改
          </Action>
        )}
        {row && (
          <Action
            tone='small'
            label={`提审前自查：${reason.means}`}
            onTap={() => openPage('check', { id, row })}
          >
            提审前自查里的这一条
          </Action>
        )}
        {(fine || !settled) && (
          <Action
            tone='small'
            label={fine ? `${label}：还要改` : `${label}：没问题`}
            onTap={() => sayFine(id, place, !fine)}
          >
            {fine ? '还要改' : '没问题'}
          </Action>
        )}
        {rule === UNRECOGNIZED && (
          <Action tone='small' label={`${label}：换一项`} onTap={() => tieReason(id, place, '')}>
            换一项
          </Action>
        )}
      </View>
    </ReasonBlock>
  );
}

/** Words that no rule knows, to be tied to a field by hand, or left. */
const Unrecognized = ({ saved, reason }: { saved: SavedFiling; reason: ReasonNow }) => (
  <Block label={`“${reason.said}”`}>
    <FieldPicker saved={saved} at={now()} onPick={(path) => tieReason(saved.id, reason.place, path)} />
  </Block>
);

/** All that the last refusal said: what is open, what no rule knows, what is done. */
function Returned({ saved }: FilingPageProps) {
  const { id } = saved;
  const all = returnedReasonsOf(saved);
  const untied = all.filter(({ rule, at }) => rule === UNRECOGNIZED && at === '');
  const told = all.filter((reason) => !untied.includes(reason));
  const groups = [
    { title: '还没改', reasons: told.filter(({ settled }) => !settled) },
    { title: '已改', reasons: told.filter(({ settled, fine }) => settled && !fine) },
    { title: '没问题', reasons: told.filter(({ fine }) => fine) },
  ].filter(({ reasons }) => reasons.length > 0);
  return (
    <Page>
      <FilingName saved={saved} />
      {all.length === 0 && (
        <Notice title='没有退回的原因'>收到退回的短信或站内信，粘贴进来就能看到要改哪几项。</Notice>
      )}
      {groups.map(({ title, reasons }) => (
        <Card key={title} title={`${title}（${reasons.length}）`}>
          {reasons.map((reason) => (
            <Reason key={reason.place} id={id} reason={reason} />
          ))}
        </Card>
      ))}
      {untied.length > 0 && (
        <Card
          title={`没认出来的（${untied.length}）`}
          note='原话一字不改。知道说的是哪一项，就选它；不选也留着。'
        >
          {untied.map((reason) => (
            <Unrecognized key={reason.place} saved={saved} reason={reason} />
          ))}
        </Card>
      )}
      <View className='links'>
        <Action tone='link' onTap={() => openPage('decode', { id })}>
          粘贴收到的内容
        </Action>
      </View>
    </Page>
  );
}

export default filingPage(Returned);
