import type { Source } from '@/rules';
import { Block } from './Block';
import { Card } from './Card';
import { CopyButton } from './CopyButton';

/** Lists sources: title, authority, the day on which it was last checked, and a button that copies its address. */
export function SourceCard({ sources }: { sources: readonly Source[] }) {
  return (
    <Card title='出处'>
      {sources.map(({ title, authority, url, checkedOn }) => (
        <Block key={title} label={title} hint={`${authority}，${checkedOn} 核对`}>
          {url && (
            <CopyButton
              tone='link'
              label={`复制网址：${title}`}
              text={() => url}
              done='网址已复制，可在浏览器打开'
              failed='没有复制成功'
            >
              复制网址
            </CopyButton>
          )}
        </Block>
      ))}
    </Card>
  );
}
