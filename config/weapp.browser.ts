/**
 * In place of Taro's imitations of a browser's window and address (`location`, `history`, `URL`): nothing here asks
 * one of them. They cost 3.5 KB of the zipped main package, and the window copies every global at every start.
 */
class Nothing {
  trigger(): void {}
}
const nothing = new Nothing();

export {
  Nothing as History,
  Nothing as Location,
  Nothing as TaroURLProvider,
  Nothing as URLSearchParams,
  nothing as taroHistoryProvider,
  nothing as taroLocationProvider,
  nothing as taroWindowProvider,
};

export const parseUrl = () => ({});
