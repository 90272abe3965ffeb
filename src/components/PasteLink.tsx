import { openPage } from '@/platform/pages';
import { Action } from './Action';

/** Opens the page that fills the form from a text; `section`: whose values the text most likely has. */
export function PasteLink({
  id,
  section,
  words = '粘贴文字来填',
}: {
  id: string;
  section?: string;
  words?: string;
}) {
  return (
    <Action tone='link' onTap={() => openPage('paste', { id, section })}>
      {words}
    </Action>
  );
}
