import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Boundary } from '@/components/Boundary';
import { Card } from '@/components/Card';
import { CopyButton } from '@/components/CopyButton';
import { Listed } from '@/components/Listed';
import { megabytes } from '@/components/megabytes';
import { Row } from '@/components/Row';
import { useNow } from '@/components/useNow';
import { ask, mention } from '@/platform/dialogs';
import { goHome, openPage } from '@/platform/pages';
import { QUOTA } from '@/platform/photoFiles';
import { dropAllPhotos } from '@/platform/photoFolder';
import { forgetPreferences } from '@/platform/preferences';
import { hasPrivacyDeclaration, openPrivacyDeclaration } from '@/platform/privacy';
import { requestOf } from '@/rules';
import { dropOnceSaved } from '@/shell/dropOnceSaved';
import { lastBackupWords } from '@/shell/lastBackup';
import { Page } from '@/shell/Page';
import { ReadNotice } from '@/shell/ReadNotice';
import { sayRemoval } from '@/shell/sayRemoval';
import { screen } from '@/shell/screen';
import {
  appNameOf,
  keepCopiesOnly,
  removeEverything,
  removeUnreadable,
  type SavedFiling,
  type Summary,
  useBackups,
  useFilings,
  weightOf,
} from '@/store';

definePageConfig({ navigationBarTitleText: '隐私与数据' });

const PROMISES = [
  '填写的内容和照片只保存在这台手机的微信里，不会上传，也没有服务器。',
  '微信支持时，文字会加密保存；手机存得慢时，正在输入的那几项会先不加密地记一下，存好就删掉。照片保存在小程序自己的文件夹里。',
  '删除小程序、清理微信数据或更换手机，内容都会消失。请定期备份。',
  '备妥不能替你提交，也看不到真实的审核进度。规则以微信和主管部门的最新要求为准。',
];

function BackupRow() {
  const last = lastBackupWords(useBackups(), useNow(60_000));
  return (
    <Card>
      <Row
        title='备份'
        note='全部内容和照片放进一个有口令的文件'
        value={last}
        onTap={() => openPage('backup')}
      />
    </Card>
  );
}

/** How many filings are drawn at once. */
const AT_ONCE = 20;

/** The filings on this phone and the size of their photos. */
function Filings({ summaries, saved }: { summaries: Summary[]; saved: SavedFiling[] }) {
  const weight = weightOf(saved);
  const spare = async () => {
    const sure = await ask({
      title: '只留备好的副本',
      body: `删除已有副本的原图，腾出 ${megabytes(weight.spare)}。以后不能再从原图加水印或重新压缩；相册里的不受影响。`,
      yes: '只留副本',
      danger: true,
    });
    if (!sure) return;
    const isDone = await dropOnceSaved(keepCopiesOnly());
    mention(isDone ? '已腾出空间' : '还没有腾出空间：手机没有存下这次修改，原图都还在');
  };
  return (
    <>
      <Listed
        all={summaries}
        first={AT_ONCE}
        unit='份'
        row={(one) => (
          <Row
            key={one.id}
            title={appNameOf(one)}
            note={one.filing.icp_subject?.base_info?.name}
            onTap={() => openPage('tasks', { id: one.id })}
          />
        )}
      />
      {weight.all > 0 && (
        <Row
          title='照片占用'
          note={`微信给每个小程序最多 ${megabytes(QUOTA)}`}
          value={megabytes(weight.all)}
        />
      )}
      {weight.spare > 0 && (
        <Row title='只留备好的副本' note={`可腾出 ${megabytes(weight.spare)}`} onTap={spare} />
      )}
    </>
  );
}

function Settings() {
  const { complete, filings, summaries, unreadable, newer } = useFilings();
  const all = Object.values(summaries);
  // Weights and texts are those of all filings, or none.
  const saved = complete ? Object.values(filings) : [];
  const clear = async () => {
    const sure = await ask({
      title: '删除读不出来的备案',
      body: '它们的内容已经损坏，删除后不能恢复。其他备案不受影响。',
      yes: '删除',
      danger: true,
    });
    if (sure) sayRemoval(await removeUnreadable());
  };
  const wipe = async () => {
    const sure = await ask({
      title: '清空全部数据',
      body: '所有备案、照片和记录都会从这台手机上删除，不能恢复。',
      yes: '清空',
      danger: true,
    });
    if (!sure || !sayRemoval(await removeEverything())) return;
    await forgetPreferences();
    mention((await dropAllPhotos()) ? '已清空' : '文字已清空；有照片还没删掉，下次打开备妥时会再删');
    await goHome();
  };
  return (
    <Page>
      <ReadNotice />
      <Card title='隐私'>
        <View className='inset'>
          {PROMISES.map((promise) => (
            <Text key={promise} className='fine'>
              {promise}
            </Text>
          ))}
        </View>
        {hasPrivacyDeclaration() && <Row title='隐私保护指引' onTap={openPrivacyDeclaration} />}
      </Card>
      <Card title={`这台手机上有 ${all.length} 份备案`}>
        <Boundary instead={() => <Row title='备案没有显示出来' note='内容原样保留着' />}>
          <Filings summaries={all} saved={saved} />
        </Boundary>
        {unreadable.length > 0 && (
          <Row
            title={`另有 ${unreadable.length} 份读不出来`}
            note='保存的内容已经损坏'
            value='删除'
            tone='bad'
            onTap={clear}
          />
        )}
        {newer.length > 0 && (
          <Row title={`另有 ${newer.length} 份由新版本的备妥保存`} note='重新打开微信，更新后就能看到' />
        )}
      </Card>
      <BackupRow />
      <View className='inset'>
        <CopyButton
          text={() => JSON.stringify(saved.map(requestOf))}
          done='全部文字已复制'
          failed='没有复制成功'
          disabled={saved.length === 0}
        >
          {complete ? '复制全部文字内容' : '正在读取…'}
        </CopyButton>
        <Action tone='danger' onTap={wipe}>
          清空全部数据
        </Action>
      </View>
    </Page>
  );
}

export default screen(Settings);
