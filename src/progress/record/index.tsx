import { useState } from 'react';
import { Notice } from '@/components/Notice';
import { now } from '@/platform/clock';
import { goBack } from '@/platform/pages';
import { progressOf } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { RecordSheet } from '@/shell/record/RecordSheet';

definePageConfig({ navigationBarTitleText: '记录进展' });

/** Records one event, given by the parameters of the page. The questions stay the same while time passes. */
function Record({ saved, params }: FilingPageProps) {
  const [event] = useState(() =>
    progressOf(saved, now()).next.find((one) => one.event === params.event && one.by === params.by),
  );
  return (
    <Page>
      <FilingName saved={saved} />
      {event ? (
        <RecordSheet saved={saved} event={event} onDone={goBack} />
      ) : (
        <Notice title='现在不能记这一条'>回到“提交与进度”，看现在可以记什么。</Notice>
      )}
    </Page>
  );
}

export default filingPage(Record);
