import type { Source } from '@/rules';
import { Block } from './Block';
import { Card } from './Card';
import { CopyButton } from './CopyButton';

/** Where something is written: whose text it is, the day it was last read, and its address to copy. */
export function SourceCard({ sources }: { sources: readonly Source[] }) {
  return (
    <Card title='来源'>
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
