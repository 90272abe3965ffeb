import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { TextField } from '@/components/TextField';
import { readClipboard } from '@/platform/clipboard';
import { mention } from '@/platform/dialogs';

/** In characters. No message is so long; a longer answer of the interface is cut. */
const LONGEST = 20_000;
const LABEL = '收到的内容';

interface PasteBoxProps {
  /** what was pasted before */
  first: string;
  /** each change, also by the clipboard */
  onText: (text: string) => void;
  /** the person asks what the text says, or left it */
  onLook: (text: string) => void;
  onLeave: (text: string) => void;
}

/** The one box for what was received. It is drawn anew when the clipboard fills it. */
export function PasteBox({ first, onText, onLook, onLeave }: PasteBoxProps) {
  const text = useRef(first);
  const [drawn, setDrawn] = useState(0);
  const keep = (typed: string) => {
    text.current = typed;
    onText(typed);
  };
  const paste = async () => {
    const found = await readClipboard();
    if (!found?.trim()) {
      mention(found === null ? '没有读到剪贴板，请长按上面的框粘贴' : '剪贴板里没有文字');
      return;
    }
    keep(found.slice(0, LONGEST));
    setDrawn(drawn + 1);
    onLook(text.current);
    if (found.length > LONGEST) mention(`太长了，只取了前 ${LONGEST} 个字`);
  };
  return (
    <Card>
      <Block
        label={LABEL}
        hint='短信、站内信、模板消息、电话里说的话，或接口的返回，原样粘贴。只在这台手机上看，不会上传。'
      >
        <TextField
          key={drawn}
          tall
          label={LABEL}
          maxlength={LONGEST}
          defaultValue={text.current}
          onType={keep}
          onLeave={() => onLeave(text.current)}
        />
        <View className='field__ways'>
          <Action tone='small' onTap={paste}>
            从剪贴板粘贴
          </Action>
          <Action tone='small' onTap={() => onLook(text.current)}>
            看看是什么
          </Action>
        </View>
      </Block>
    </Card>
  );
}
