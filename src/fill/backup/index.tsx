import { Text, View } from '@tarojs/components';
import { useRef } from 'react';
import { lengthOf, SHORTEST } from '@/backup';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { megabytes } from '@/components/megabytes';
import { Row } from '@/components/Row';
import { useNow } from '@/components/useNow';
import { mention } from '@/platform/dialogs';
import { openPage } from '@/platform/pages';
import { sendWords } from '@/platform/sendFile';
import { lastBackupWords } from '@/shell/lastBackup';
import { Page } from '@/shell/Page';
import { ReadNotice } from '@/shell/ReadNotice';
import { screen } from '@/shell/screen';
import { Waiting } from '@/shell/Waiting';
import { useBackups, useFilings, weightOf } from '@/store';
import { Passphrase } from './Passphrase';
import { type Making, useBackup } from './useBackup';

definePageConfig({ navigationBarTitleText: '备份' });

const doing = ({ done, all }: Extract<Making, { step: 'makes' }>): string =>
  all > 0 ? `已写好 ${megabytes(done)}，共约 ${megabytes(all)}` : '正在准备';

/** Puts everything into one locked file. */
function Backup() {
  const at = useNow(60_000);
  const { complete, filings, unread, unreadable, newer } = useFilings();
  const backups = useBackups();
  const { making, start, cancel, send } = useBackup();
  const passphrase = useRef('');
  if (!complete) return <Waiting />;

  const all = Object.values(filings);
  const hidden = unread.length + unreadable.length + newer.length;
  const begin = () => {
    if (lengthOf(passphrase.current) < SHORTEST) mention(`口令至少 ${SHORTEST} 个字`);
    else start(all, passphrase.current);
  };
  const foot = {
    none: (
      <Action tone='main' disabled={all.length === 0} onTap={begin}>
        开始备份
      </Action>
    ),
    makes: <Action onTap={cancel}>取消</Action>,
    made: making.step === 'made' && (
      <Action tone='main' onTap={() => send(making.file)}>
        {`${sendWords()}（${megabytes(making.file.size)}）`}
      </Action>
    ),
  };
  return (
    <Page foot={foot[making.step]}>
      <ReadNotice />
      <Card note='同一个文件可以在别的手机上恢复。没有口令，谁也打不开它。'>
        <Row title='上次备份' value={lastBackupWords(backups, at)} />
        <Row
          title='这次备份'
          note={hidden > 0 ? `另有 ${hidden} 份读不出来，不在里面` : '全部备案的文字、记录和照片'}
          value={`${all.length} 份，约 ${megabytes(weightOf(all).all)}`}
        />
      </Card>
      {making.step === 'none' && (
        <Card>
          <Passphrase onType={(text) => (passphrase.current = text)} />
        </Card>
      )}
      {making.step === 'makes' && (
        <Card title='正在备份'>
          <Row title={doing(making)} note='请停在这一页' />
        </Card>
      )}
      {making.step === 'made' && (
        <Card title='备份好了'>
          <View className='inset'>
            <Text className='fine'>
              {making.missing > 0
                ? `有 ${making.missing} 张照片的文件不见了，不在备份里；其他的都在。`
                : '文字和照片都在里面。'}
            </Text>
            <Text className='fine'>把它发到“文件传输助手”或存到电脑，离开这一页就会从这里删掉。</Text>
          </View>
        </Card>
      )}
      <Card>
        <Row title='从备份恢复' note='也可以打开别人发来的备案' onTap={() => openPage('open')} />
      </Card>
    </Page>
  );
}

export default screen(Backup);
