import { Image, Text, View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { CopyButton } from '@/components/CopyButton';
import { TextField } from '@/components/TextField';
import { mention } from '@/platform/dialogs';
import { refusalIn } from '@/platform/errors';
import { dropPhotos } from '@/platform/photoFolder';
import { keepBytes, saveToAlbum } from '@/platform/photos';
import { explainFailure } from '@/shell/explainFailure';
import { keepLinkPrefix, readLinkPrefix } from '@/store';
import { problemOfPrefix } from './address';
import { addressOf, qrPng } from './qrPng';

/** Puts the code into the album. The file that this takes is deleted again. */
async function saveCode(png: Uint8Array): Promise<void> {
  let file: string | undefined;
  try {
    file = await keepBytes(png, 'png');
    const refusal = await saveToAlbum(file);
    if (refusal) return await explainFailure(refusal, 'album');
    mention('已存到相册');
  } catch (error) {
    await explainFailure(refusalIn(error), 'album');
  } finally {
    if (file) await dropPhotos([file]);
  }
}

/** The code for an agency's counter: its own address, which it enters once, and the answers behind it. */
export function Code({ scene }: { scene: string }) {
  const typed = useRef('');
  const [kept, setKept] = useState<string>();
  const [made, setMade] = useState<{ link: string; png: Uint8Array }>();
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    readLinkPrefix().then((prefix) => {
      typed.current = prefix;
      setKept(prefix);
      if (prefix && !problemOfPrefix(prefix)) setMade(codeOf(prefix, scene));
    });
  }, [scene]);
  if (kept === undefined) return null;

  const make = async () => {
    const prefix = typed.current.trim();
    const wrong = problemOfPrefix(prefix);
    setProblem(wrong);
    if (wrong) return setMade(undefined);
    setMade(codeOf(prefix, scene));
    if (!(await keepLinkPrefix(prefix))) mention('二维码做好了，但没有记住链接前缀');
    return undefined;
  };
  return (
    <Card
      title='柜台二维码'
      note='前缀是你的小程序在微信后台登记的普通链接：“设置-基本设置-扫普通链接二维码打开小程序”，页面填 fill/start/index。'
    >
      <Block label='链接前缀'>
        <TextField
          label='链接前缀'
          defaultValue={kept}
          maxlength={120}
          placeholder='https://example.com/beituo'
          bad={problem !== null}
          onType={(text) => {
            typed.current = text;
          }}
        />
        {problem && (
          <Text className='issue issue--error' role='alert'>
            {problem}
          </Text>
        )}
        <View className='field__ways'>
          <Action onTap={make}>做成二维码</Action>
        </View>
      </Block>
      {made && (
        <View className='inset code'>
          <Image
            className='code__picture'
            src={addressOf(made.png)}
            mode='aspectFit'
            showMenuByLongpress
            aria-label='二维码'
          />
          <Text className='fine code__link'>{made.link}</Text>
          <Action onTap={() => saveCode(made.png)}>存到相册</Action>
          <CopyButton text={() => made.link} done='已复制链接'>
            复制链接
          </CopyButton>
        </View>
      )}
    </Card>
  );
}

function codeOf(prefix: string, scene: string) {
  const link = scene ? `${prefix}?${scene}` : prefix;
  return { link, png: qrPng(link) };
}
