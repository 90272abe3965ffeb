import { Image, Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { Action } from '@/components/Action';
import { anchorOf } from '@/components/answers';
import { Drawing } from '@/components/Drawing';
import { IssueLine } from '@/components/IssueLine';
import { openPage } from '@/platform/pages';
import { photoUrl, previewPhotos } from '@/platform/photos';
import { type DocumentNeed, documentSpec, type Issue, type Photo } from '@/rules';
import type { SavedFiling } from '@/store';
import { addPhotos, removePhoto, retakePhoto } from './attaching';

const NONE: Photo[] = [];

/** Where each kept photograph can be seen; null for one whose file is gone. */
function useUrls(photos: Photo[]): Record<string, string | null> {
  const [urls, setUrls] = useState<Record<string, string | null>>({});
  useEffect(() => {
    let current = true;
    Promise.all(photos.map(async ({ file }) => [file, await photoUrl(file)] as const)).then(
      (found) => current && setUrls(Object.fromEntries(found)),
    );
    return () => {
      current = false;
    };
  }, [photos]);
  return urls;
}

function stateOf(
  document: DocumentNeed,
  photos: Photo[],
  issues: Issue[],
  lost: boolean,
): { words: string; tone: string } {
  if (lost) return { words: '照片文件不见了，请重拍', tone: 'bad' };
  if (photos.length === 0)
    return document.required === true ? { words: '待拍', tone: 'bad' } : { words: '未添加', tone: 'unknown' };
  if (issues.some(({ level }) => level === 'error')) return { words: '不合格', tone: 'bad' };
  if (issues.some(({ level }) => level === 'warning')) return { words: '建议重拍', tone: 'doubt' };
  return { words: '已添加', tone: 'good' };
}

/** One paper or side: what is wanted, what is there, and what is wrong with it. */
export function Slot({
  saved,
  document,
  issues,
}: {
  saved: SavedFiling;
  document: DocumentNeed;
  issues: Issue[];
}) {
  const { path, id, label } = document;
  const spec = documentSpec(id);
  const photos = saved.filing.photos?.[path] ?? NONE;
  const urls = useUrls(photos);
  if (!spec) return null;
  const seen = photos.flatMap(({ file }) => urls[file] ?? []);
  const { words, tone } = stateOf(
    document,
    photos,
    issues,
    photos.some(({ file }) => urls[file] === null),
  );
  const room = spec.max - photos.length;
  return (
    <View id={anchorOf(path)} className='field'>
      <View className='field__head'>
        <Text className='field__label'>{label}</Text>
        <Action
          tone='aside'
          label={`${label}：为什么要提供`}
          onTap={() => openPage('why', { id: saved.id, path })}
        >
          为什么
        </Action>
      </View>
      <Text className={`slot__state tone-${tone}`}>{words}</Text>
      {document.because.length > 0 && <Text className='field__hint'>{document.because.join('；')}</Text>}
      <View className='slot__pictures'>
        {photos.map(({ file }, place) => (
          <View key={file} className='slot__picture'>
            {urls[file] ? (
              <Image
                className='slot__image'
                mode='aspectFit'
                src={urls[file]}
                aria-label={`${label}，第 ${place + 1} 张，点按看大图`}
                onClick={() => previewPhotos(seen, urls[file] ?? '')}
              />
            ) : (
              <View className='slot__image slot__image--none'>
                <Drawing kind={spec.drawing} />
              </View>
            )}
            <Action
              tone='small'
              label={`重拍${label}第 ${place + 1} 张`}
              onTap={() => retakePhoto(saved.id, path, file)}
            >
              重拍
            </Action>
            <Action
              tone='small'
              label={`移除${label}第 ${place + 1} 张`}
              onTap={() => removePhoto(saved.id, path, file)}
            >
              移除
            </Action>
          </View>
        ))}
        {photos.length === 0 && <Drawing kind={spec.drawing} />}
      </View>
      {photos.length === 0 &&
        spec.mustShow.map((line) => <Text key={line} className='field__hint'>{`· ${line}`}</Text>)}
      {issues.map((issue) => (
        <IssueLine key={issue.rule + issue.path} issue={issue} />
      ))}
      {room > 0 && (
        <View>
          <Action tone='small' label={`拍摄${label}`} onTap={() => addPhotos(saved.id, path, 'camera', 1)}>
            拍摄
          </Action>
          <Action
            tone='small'
            label={`从相册选择${label}`}
            onTap={() => addPhotos(saved.id, path, 'album', room)}
          >
            从相册选
          </Action>
        </View>
      )}
    </View>
  );
}
