import { useRef } from 'react';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { megabytes } from '@/components/megabytes';
import { Row } from '@/components/Row';
import { TextField } from '@/components/TextField';
import type { Opened } from '@/platform/openFile';
import { Page } from '@/shell/Page';

/** Asks for the passphrase of a backup. One that did not fit stands there to be corrected. */
export function Locked({
  file,
  first,
  onUnlock,
}: {
  file: Opened;
  first: string;
  onUnlock: (passphrase: string) => unknown;
}) {
  const passphrase = useRef(first);
  return (
    <Page
      foot={
        <Action tone='main' onTap={() => onUnlock(passphrase.current)}>
          打开备份
        </Action>
      }
    >
      <Card note='打开后先看会替换什么，再决定要不要恢复。'>
        <Row title={file.name} value={megabytes(file.size)} />
        <Block label='口令' hint='做这份备份时写下的口令'>
          <TextField
            label='口令'
            defaultValue={first}
            maxlength={100}
            onType={(text) => {
              passphrase.current = text;
            }}
          />
        </Block>
      </Card>
    </Page>
  );
}
