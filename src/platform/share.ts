import { type ShareAppMessageReturn, useShareAppMessage } from '@tarojs/taro';
import { type PageName, type Query, urlOf } from './pages';

/** Whether this phone can send a card to a chat. */
export const CAN_SHARE = true;

/** What a card says, and the page that it opens. */
export interface ShareCard {
  title: string;
  page: PageName;
  query: Query;
  /** a picture of the package; without one WeChat would send a picture of the screen, with all that stands on it */
  picture: string;
}

/**
 * Lets the person send a card from this page. `cardOf` gets the id of the button that was tapped, or undefined when
 * the card is sent from WeChat's menu. The page needs `enableShareAppMessage` in its configuration.
 */
export function useShareCard(cardOf: (button: string | undefined) => ShareCard): void {
  useShareAppMessage(({ from, target }): ShareAppMessageReturn => {
    const { title, page, query, picture } = cardOf(
      from === 'button' ? (target as { id?: string })?.id : undefined,
    );
    return { title, path: urlOf(page, query), imageUrl: picture };
  });
}
