import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { CopyButton } from '@/components/CopyButton';
import { copyAndSay } from '@/components/copying';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { CONSOLE_WAYS, type Part, partsOf } from '@/packing';
import { now } from '@/platform/clock';
import { openPage } from '@/platform/pages';
import { isCancellation, spaced, viewOf } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { savePhotosToAlbum } from '@/shell/saveToAlbum';
import { SAMPLE } from '@/store';
import { PackAway } from './PackAway';

definePageConfig({ navigationBarTitleText: '填进微信后台' });

/** The values that the console asks for, by section. Sections without values are left out. */
const filledPartsOf = (...given: Parameters<typeof partsOf>): Part[] =>
  partsOf(...given).flatMap(({ rows, ...part }) => {
    const filled = rows.filter(({ text }) => text);
    return filled.length > 0 ? [{ ...part, rows: filled }] : [];
  });

const wholeOf = (parts: readonly Part[]): string =>
  parts
    .map(({ title, rows }) =>
      [`【${title}】`, ...rows.map(({ label, text }) => `${label}：${text}`)].join('\n'),
    )
    .join('\n\n');

/** All values in the order of WeChat's console, and the photos, ready to be copied to the computer. */
function Copy({ saved }: FilingPageProps) {
  const { id, filing } = saved;
  const view = viewOf(saved, now());
  const parts = filledPartsOf(saved, view);
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
      <Text className='caption'>{isCancellation(filing.kind) ? CONSOLE_WAYS.cancel : CONSOLE_WAYS.file}</Text>
      <Card title='怎样拿到电脑上'>
        <View className='inset'>
          <PackAway saved={saved} />
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
          {rows.map(({ path, label, text }) => (
            <Row
              key={path}
              title={label}
              note={spaced(path, text) ?? text}
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

/** A sample is shown, and nothing of it leaves the screen. */
const CopyOrSample = (props: FilingPageProps) =>
  props.saved.id === SAMPLE ? (
    <Page>
      <FilingName saved={props.saved} />
      <Notice title='样例不能打包'>真的备案在这里打包给电脑、逐项复制，或把照片存到相册。</Notice>
    </Page>
  ) : (
    <Copy {...props} />
  );

export default filingPage(CopyOrSample);
