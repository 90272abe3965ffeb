import Taro from '@tarojs/taro';

export interface Question {
  title: string;
  body: string;
  yes: string;
  no?: string;
  danger?: boolean;
}

/**
 * Asks before an action that cannot be undone. Returns true for `yes`. `yes` and `no` have at most four characters
 * (WeChat's limit).
 */
export async function ask({ title, body, yes, no = '取消', danger }: Question): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title,
    content: body,
    confirmText: yes,
    cancelText: no,
    confirmColor: danger ? '#dc3636' : '#018942',
  });
  return confirm;
}

/** Shows a message that the person must confirm; as a short message where the phone shows no dialog. */
export async function tell(title: string, body: string): Promise<void> {
  try {
    await Taro.showModal({
      title,
      content: body,
      showCancel: false,
      confirmText: '知道了',
      confirmColor: '#018942',
    });
  } catch {
    mention(title);
  }
}

/** Lets the person choose one of up to six actions. Returns its index, or null when cancelled. */
export async function choose(title: string, ways: readonly string[]): Promise<number | null> {
  try {
    return (await Taro.showActionSheet({ alertText: title, itemList: [...ways] })).tapIndex;
  } catch {
    return null;
  }
}

/** Shows a short message that disappears by itself. Where the phone refuses, there is no other way to say it. */
export function mention(text: string): void {
  Taro.showToast({ title: text, icon: 'none' }).catch(() => undefined);
}
