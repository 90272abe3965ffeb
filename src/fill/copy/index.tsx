import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { type FilingPageProps, filingPage } from '@/components/filingPage';
import { Page } from '@/components/Page';
import { Row } from '@/components/Row';
import { Whose } from '@/components/Whose';
import { copyText } from '@/platform/clipboard';
import { mention } from '@/platform/dialogs';
import { openPage } from '@/platform/pages';
import { type Filing, fieldsOf, isCancellation, requestOf, SECTIONS, sayAnswer, valueAt } from '@/rules';
import type { SavedFiling } from '@/store';
import { savePhotosToAlbum } from '../documents/saveToAlbum';

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

/** What the console asks, part by part; a part that asks nothing is left out. */
function partsOf(saved: SavedFiling, request: Filing): Part[] {
  return SECTIONS.flatMap(({ id, title }): Part[] => {
    const rows = fieldsOf(saved, id).flatMap((field) => {
      const { path, label } = field;
      if (path.startsWith('local.')) return [];
      const text = sayAnswer(field, valueAt(request, path), request, saved.regionName);
      return text ? [{ key: path, label, text }] : [];
    });
    if (rows.length > 0) return [{ title, rows }];
    return id === 'appOwner' && saved.appOwnerIsOwner && request.icp_subject?.principal_info?.name
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

/** Every answer in the order of WeChat's console, and the photographs: how both get to the computer. */
function Copy({ saved }: FilingPageProps) {
  const { id, filing } = saved;
  const request = requestOf(saved);
  const parts = partsOf(saved, request);
  const photos = Object.values(filing.photos ?? {}).flat();
  const copy = async (text: string, what: string) =>
    mention((await copyText(text)) ? `已复制${what}` : '没有复制成功，请再试一次');
  return (
    <Page
      foot={
        <Action tone='main' onTap={() => openPage('status', { id })}>
          提交好了，去记录进展
        </Action>
      }
    >
      <Whose saved={saved} />
      <Text className='said'>{isCancellation(filing.kind) ? LEADS.cancel : LEADS.file}</Text>
      <Card title='怎样拿到电脑上'>
        <View className='inset'>
          <Text className='fine'>文字：复制全部，发给微信的“文件传输助手”，在电脑上逐项粘贴。</Text>
          <Action tone='small' onTap={() => copy(wholeOf(parts), '全部文字')}>
            复制全部文字
          </Action>
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
              onTap={() => copy(text, label)}
              stays
            />
          ))}
        </Card>
      ))}
      <View className='links'>
        <Action tone='link' onTap={() => copy(JSON.stringify(request, null, 1), '整份内容')}>
          复制整份内容（JSON，供服务商接口使用）
        </Action>
      </View>
    </Page>
  );
}

export default filingPage(Copy);
