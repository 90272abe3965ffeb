import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { megabytes } from '@/components/megabytes';
import { Row } from '@/components/Row';
import { OPEN_WORDS } from '@/platform/openFile';
import { goHome, openPage } from '@/platform/pages';
import { Page } from '@/shell/Page';
import { ReadNotice } from '@/shell/ReadNotice';
import { screen } from '@/shell/screen';
import { Waiting } from '@/shell/Waiting';
import { useFilings } from '@/store';
import { Locked } from './Locked';
import { Restore } from './Restore';
import { Sent } from './Sent';
import { useOpening } from './useOpening';

definePageConfig({ navigationBarTitleText: '打开文件' });

/** Opens a backup, or a filing that somebody sent. */
function Open() {
  const complete = useFilings((state) => state.complete);
  const { opening, choose, unlock, restore, receive, cancel, restart } = useOpening();
  if (!complete) return <Waiting />;
  switch (opening.step) {
    case 'none':
      return (
        <Page
          foot={
            <Action tone='main' onTap={choose}>
              {OPEN_WORDS}
            </Action>
          }
        >
          <ReadNotice />
          <Card title='可以打开'>
            <Row title='别人发来的备案' note='在备妥里“打包带走”的文件（.zip 或 .beituo）' />
            <Row title='自己的备份' note='在“备份”里做的文件（.beituo），要用口令' />
          </Card>
          <View className='inset'>
            <Text className='fine'>文件只在这台手机上读。替换任何内容之前都会先给你看。</Text>
          </View>
        </Page>
      );
    case 'locked':
      return (
        <Locked
          file={opening.file}
          first={opening.tried ?? ''}
          onUnlock={(passphrase) => unlock(opening.file, passphrase)}
        />
      );
    case 'works':
      return (
        <Page foot={opening.all > 0 && <Action onTap={cancel}>取消</Action>}>
          <Card title='正在处理'>
            <Row
              title={
                opening.all > 0
                  ? `已放进 ${megabytes(opening.done)}，共约 ${megabytes(opening.all)}`
                  : '正在核对口令，慢的手机要十来秒'
              }
              note='请停在这一页'
            />
          </Card>
        </Page>
      );
    case 'backup':
      return (
        <Restore
          contents={opening.contents}
          onRestore={(filings) => restore(opening.backup, opening.contents, filings, opening)}
        />
      );
    case 'sent':
      return (
        <Sent
          received={opening.received}
          onTake={(saved) => receive(saved, opening.received, opening)}
          onCancel={restart}
        />
      );
    case 'done':
      return (
        <Page
          foot={
            <Action tone='main' onTap={goHome}>
              看我的备案
            </Action>
          }
        >
          <Card title='放好了'>
            <Row
              title={`${opening.ids.length} 份备案已在这台手机上`}
              note='文字、记录和照片都在'
              onTap={opening.ids.length === 1 ? () => openPage('tasks', { id: opening.ids[0] }) : undefined}
            />
          </Card>
        </Page>
      );
  }
}

export default screen(Open);
