import { Button } from '@tarojs/components';
import { CAN_SHARE } from '@/platform/share';

/** A button that lets the person choose a chat for the page's card; nothing where there are no chats. */
export function ShareButton({ id, children }: { id: string; children: string }) {
  if (!CAN_SHARE) return null;
  return (
    <Button id={id} className='action action--plain' openType='share'>
      {children}
    </Button>
  );
}
