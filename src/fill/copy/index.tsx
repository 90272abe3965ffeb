import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { type FilingPageProps, filingPage } from '@/components/filingPage';
import { Page } from '@/components/Page';
import { Row } from '@/components/Row';
import { copyText } from '@/platform/clipboard';
import { mention } from '@/platform/dialogs';
import { openPage } from '@/platform/pages';
import { fieldsOf, requestOf, SECTIONS, sayAnswer, valueAt } from '@/rules';

definePageConfig({ navigationBarTitleText: '填进微信后台' });

/** Every answer in the order of WeChat's console; a tap puts it on the clipboard. */
function Copy({ saved }: FilingPageProps) {
  const { id } = saved;
  const request = requestOf(saved);
  const copy = async (text: string, what: string) =>
    mention((await copyText(text)) ? `已复制${what}` : '没有复制成功，请再试一次');
  const rowsOf = (section: (typeof SECTIONS)[number]['id']) =>
    fieldsOf(saved, section).flatMap((field) => {
      const text = field.path.startsWith('local.')
        ? ''
        : sayAnswer(field, valueAt(request, field.path), request, saved.regionName);
      return text ? [{ ...field, text }] : [];
    });
  return (
    <Page
      foot={
        <Action tone='main' onTap={() => openPage('status', { id })}>
          提交好了，去记录进展
        </Action>
      }
    >
      <Text className='said'>
        在电脑上打开微信公众平台
        mp.weixin.qq.com：未上线的从首页“去备案”进入，已上线的在“设置-基本设置”。备妥不能替你提交。点一行就复制一行。
      </Text>
      {SECTIONS.map((section) => (
        <Card key={section.id} title={section.title}>
          {section.id === 'appOwner' && saved.appOwnerIsOwner && <Row title='与主体负责人相同' />}
          {rowsOf(section.id).map(({ path, label, text }) => (
            <Row
              key={path}
              title={label}
              note={text}
              value='复制'
              tone='link'
              onTap={() => copy(text, label)}
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
