/**
 * In place of Taro's imitations of a browser's address (`location`, `history`, `URL`): WeChat has no address bar and
 * this program asks none of them. They cost 3.5 KB of the zipped main package.
 */
class Nothing {
  trigger(): void {}
}

export { Nothing as History, Nothing as Location, Nothing as TaroURLProvider, Nothing as URLSearchParams };

export const parseUrl = () => ({});
