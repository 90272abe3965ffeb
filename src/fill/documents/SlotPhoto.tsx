import { Image, Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { Action } from '@/components/Action';
import { canDraw } from '@/platform/canvas';
import { choose } from '@/platform/dialogs';
import { photoUrl, previewPhotos } from '@/platform/photos';
import { photoToSend, type StoredPhoto } from '@/rules';
import { savePhotosToAlbum } from '@/shell/saveToAlbum';
import type { SavedFiling } from '@/store';
import { retakePhoto } from './addPhotos';
import { markedSpots } from './spotWords';
import { markPhoto, unmarkPhoto } from './watermark';

/** The URL of a stored file; null while it is not known yet, or when the file is gone. */
function useUrl(file: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    photoUrl(file).then((found) => current && setUrl(found));
    return () => {
      current = false;
    };
  }, [file]);
  return url;
}

/** Size of the file that the person will hand in, in pixels and KB. */
function sizeOf(photo: StoredPhoto): string {
  const { bytes, width, height } = photoToSend(photo);
  return `${width}×${height}，${Math.round(bytes / 1024)} KB`;
}

/** One photo of a slot. A tap shows it full screen; below it are the actions for it. */
export function SlotPhoto({
  saved: { id },
  path,
  photo,
  name,
  onRemove,
}: {
  saved: SavedFiling;
  path: string;
  photo: StoredPhoto;
  name: string;
  onRemove: () => void;
}) {
  const url = useUrl(photoToSend(photo).file);
  const { copy, assessed, width, height } = photo;
  const marked = markedSpots(photo.spots);
  const more = async () => {
    const ways = [
      { words: '从相册换一张', go: () => retakePhoto(id, path, photo, 'album') },
      { words: '存到手机相册', go: () => savePhotosToAlbum([photo]) },
      ...(copy?.marked ? [{ words: '去掉水印', go: () => unmarkPhoto(id, path, photo) }] : []),
      ...(assessed && !copy?.marked && canDraw()
        ? [{ words: '加水印', go: () => markPhoto(id, path, photo) }]
        : []),
    ];
    const way = await choose(
      name,
      ways.map(({ words }) => words),
    );
    if (way !== null) await ways[way]?.go();
  };
  return (
    <>
      <View className='slot__shown'>
        <View
          className={marked.length > 0 ? 'slot__picture slot__picture--marked' : 'slot__picture'}
          style={`--high:${(100 * height) / width}%;--wide:${(300 * width) / height}px`}
        >
          {url && (
            <Image
              className='slot__image'
              mode='aspectFit'
              src={url}
              role='button'
              aria-label={`${name}，点开看大图`}
              onClick={() => previewPhotos([url], url)}
            />
          )}
          {marked.map(({ word, words, atRight, style }) => (
            <View key={words} className='slot__spot' style={style} aria-hidden>
              <Text className={atRight ? 'slot__word slot__word--right' : 'slot__word'}>{word}</Text>
            </View>
          ))}
        </View>
        <View className='slot__beside'>
          {marked.length > 0 && (
            <Text className='field__hint'>{`框出的地方：${marked.map(({ words }) => words).join('、')}`}</Text>
          )}
          {copy && (
            <Text className='field__hint'>{copy.marked ? '已加水印的副本' : '已备好上传用的副本'}</Text>
          )}
          <Text className='field__hint'>{sizeOf(photo)}</Text>
          {copy && <Text className='field__hint'>不含拍摄地点，原图另存</Text>}
        </View>
      </View>
      <View className='slot__ways'>
        <Action tone='small' label={`重拍${name}`} onTap={() => retakePhoto(id, path, photo, 'camera')}>
          重拍
        </Action>
        <Action tone='small' label={`移除${name}`} onTap={onRemove}>
          移除
        </Action>
        <Action tone='small' label={`${name}：更多`} onTap={more}>
          更多
        </Action>
      </View>
    </>
  );
}
