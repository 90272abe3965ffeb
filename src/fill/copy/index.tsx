import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { CopyButton } from '@/components/CopyButton';
import { copyAndSay } from '@/components/copying';
import { Row } from '@/components/Row';
import { now } from '@/platform/clock';
import { openPage } from '@/platform/pages';
import { isCancellation, SECTIONS, sayValue, valueAt, viewOf } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { savePhotosToAlbum } from '@/shell/saveToAlbum';
import type { SavedFiling } from '@/store';

definePageConfig({ navigationBarTitleText: '填进微信后台' });

const LEADS = {
  file: '在电脑上打开微信公众平台 mp.weixin.qq.com：未上线的从首页“去备案”进入，已上线的在“设置-基本设置”。备妥不能替你提交。',
  cancel:
    '在电脑上打开微信公众平台 mp.weixin.qq.com，在“设置-基本设置”的备案信息里申请注销。备妥不能替你提交。',
};

interface Part {
  title: string;
  rows: { key: string; label: string; text: string }[];
}

/** The values that the console asks for, by section. Sections without values are left out. */
function partsOf(saved: SavedFiling, { fields, progress }: ReturnType<typeof viewOf>): Part[] {
  const { request } = progress;
  return SECTIONS.flatMap(({ id, title }): Part[] => {
    const rows = fields[id].flatMap((field) => {
      const { path, label } = field;
      if (path.startsWith('local.')) return [];
      const text = sayValue(field, valueAt(request, path), request, saved.regionName);
      return text ? [{ key: path, label, text }] : [];
    });
    if (rows.length > 0) return [{ title, rows }];
    return id === 'appPrincipal' && saved.appPrincipalIsPrincipal && request.icp_subject?.principal_info?.name
      ? [{ title, rows: [{ key: id, label: title, text: '与主体负责人相同' }] }]
      : [];
  });
}

const wholeOf = (parts: Part[]): string =>
  parts
    .map(({ title, rows }) =>
      [`【${title}】`, ...rows.map(({ label, text }) => `${label}：${text}`)].join('\n'),
    )
    .join('\n\n');

/** All values in the order of WeChat's console, and the photos, ready to be copied to the computer. */
function Copy({ saved }: FilingPageProps) {
  const { id, filing } = saved;
  const view = viewOf(saved, now());
  const parts = partsOf(saved, view);
  const photos = Object.values(filing.photos ?? {}).flat();
  return (
    <Page
      foot={
        <Action tone='main' onTap={() => openPage('status', { id })}>
          提交好了，去记录进展
        </Action>
      }
    >
      <FilingName saved={saved} />
      <Text className='caption'>{isCancellation(filing.kind) ? LEADS.cancel : LEADS.file}</Text>
      <Card title='怎样拿到电脑上'>
        <View className='inset'>
          <Text className='fine'>文字：复制全部，发给微信的“文件传输助手”，在电脑上逐项粘贴。</Text>
          <CopyButton tone='small' text={() => wholeOf(parts)} done='已复制全部文字'>
            复制全部文字
          </CopyButton>
          {photos.length > 0 && (
            <>
              <Text className='fine'>{`照片：共 ${photos.length} 张，存到相册后，发原图给“文件传输助手”。`}</Text>
              <Action tone='small' onTap={() => savePhotosToAlbum(photos)}>
                {`全部存到相册（${photos.length} 张）`}
              </Action>
            </>
          )}
        </View>
      </Card>
      {parts.map(({ title, rows }) => (
        <Card key={title} title={title}>
          {rows.map(({ key, label, text }) => (
            <Row
              key={key}
              title={label}
              note={text}
              value='复制'
              tone='link'
              onTap={() => copyAndSay(text, `已复制${label}`)}
              stays
            />
          ))}
        </Card>
      ))}
      <View className='links'>
        <CopyButton
          tone='link'
          text={() => JSON.stringify(view.progress.request, null, 1)}
          done='已复制整份内容'
        >
          复制整份内容（JSON，供服务商接口使用）
        </CopyButton>
      </View>
    </Page>
  );
}

export default filingPage(Copy);
