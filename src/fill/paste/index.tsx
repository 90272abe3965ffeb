import { Text, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { TextField } from '@/components/TextField';
import { readClipboard } from '@/platform/clipboard';
import { now } from '@/platform/clock';
import { type ReadAs, readPaper } from '@/reading';
import { INDIVIDUAL, type Offers, offersOf } from '@/rules';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import type { SavedFiling } from '@/store';
import { Sheet } from './Sheet';

definePageConfig({ navigationBarTitleText: '粘贴文字来填' });

/** Whose a person's values are, by the section that the person came from. */
function readAs({ filing, appPrincipalIsPrincipal }: SavedFiling, section: string | undefined): ReadAs {
  if (filing.icp_subject?.base_info?.type === INDIVIDUAL) return 'subject';
  return section === 'appPrincipal' && !appPrincipalIsPrincipal ? 'app_owner' : 'subject_owner';
}

const SORRY = {
  empty: '剪贴板里没有文字。先到别处复制，或在上面输入。',
  refused: '没有读到剪贴板。可以长按上面的输入框粘贴，或直接输入。',
  nothing: '还没有文字。',
} as const;

/** A text from anywhere, then what was understood of it. */
function Paste({ saved, params }: FilingPageProps) {
  const { id } = saved;
  const text = useRef('');
  const [found, setFound] = useState<Offers | null>(null);
  const [sorry, setSorry] = useState<keyof typeof SORRY | null>(null);
  const read = () => {
    if (text.current.trim() === '') return setSorry('nothing');
    setSorry(null);
    const { answers } = readPaper(text.current, readAs(saved, params.section));
    return setFound(offersOf(saved, answers, now()));
  };
  const fromClipboard = async () => {
    const copied = await readClipboard();
    if (!copied?.trim()) return setSorry(copied === null ? 'refused' : 'empty');
    text.current = copied;
    return read();
  };
  if (!found)
    return (
      <Page
        foot={
          <Action tone='main' onTap={read}>
            识别
          </Action>
        }
      >
        <Text className='caption'>
          证照上的文字、登记网站的信息、别人发来的资料，整段粘贴进来，认出来的填到各项。只在这台手机上识别。
        </Text>
        <Card>
          <Block>
            <TextField
              label='要识别的文字'
              tall
              maxlength={-1}
              defaultValue={text.current}
              onType={(typed) => {
                text.current = typed;
              }}
            />
            <Action tone='small' onTap={fromClipboard}>
              从剪贴板粘贴
            </Action>
            {sorry && (
              <Text className='field__hint' role='alert'>
                {SORRY[sorry]}
              </Text>
            )}
          </Block>
        </Card>
      </Page>
    );
  return (
    <Sheet id={id} found={found} isText>
      <View className='links'>
        <Action tone='link' onTap={() => setFound(null)}>
          改文字，重新识别
        </Action>
      </View>
    </Sheet>
  );
}

export default filingPage(Paste);
