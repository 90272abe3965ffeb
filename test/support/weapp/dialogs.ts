import type { Dialog, Options, Phone, PhoneOptions } from './phone';

/** Modals, action sheets and the consent request stay open until the test answers. */
export function dialogs(phone: Phone, phoneOptions: PhoneOptions) {
  const ask =
    (
      api: string,
      show: (options: never) => Omit<Dialog, 'api' | 'answer'>,
      reply: (button: number, input: string | undefined, options: never) => unknown,
    ) =>
    (options: Options = {}) => {
      if (phone.dialog) throw new Error(`${api}: “${phone.dialog.text}” is still open`);
      const replied = new Promise<[number, string | undefined]>((resolve) => {
        phone.dialog = {
          api,
          ...show(options as never),
          answer: (button, input) => {
            phone.dialog = undefined;
            resolve([button, input]);
          },
        };
      });
      return replied.then(([button, input]) =>
        phone.answer(api, () => reply(button, input, options as never))(options),
      );
    };
  type Modal = {
    title?: string;
    content?: string;
    editable?: boolean;
    showCancel?: boolean;
    cancelText?: string;
    confirmText?: string;
  };
  return {
    showModal: ask(
      'showModal',
      ({
        title = '',
        content = '',
        showCancel = true,
        cancelText = '取消',
        confirmText = '确定',
      }: Modal) => ({
        text: [title, content].filter(Boolean).join('\n'),
        buttons: [confirmText, ...(showCancel ? [cancelText] : [])],
      }),
      (button, input, { editable, content }: Modal) => ({
        confirm: button === 0,
        cancel: button !== 0,
        content: editable && button === 0 ? (input ?? content ?? '') : null,
      }),
    ),
    showActionSheet: ask(
      'showActionSheet',
      ({ alertText = '', itemList }: { alertText?: string; itemList: string[] }) => ({
        text: alertText,
        buttons: [...itemList, '取消'],
      }),
      (button, _, { itemList }: { itemList: string[] }) => {
        if (button >= itemList.length) throw new Error('cancel');
        return { tapIndex: button };
      },
    ),
    requirePrivacyAuthorize:
      phoneOptions.privacy === 'needed'
        ? ask(
            'requirePrivacyAuthorize',
            () => ({ text: '隐私保护提示', buttons: ['同意', '拒绝'] }),
            (button) => {
              if (button !== 0) throw new Error('privacy permission is not authorized');
              phoneOptions.privacy = undefined;
              return {};
            },
          )
        : phone.answer('requirePrivacyAuthorize', () => ({})),
    getPrivacySetting: phone.answer('getPrivacySetting', () => ({
      needAuthorization: phoneOptions.privacy === 'needed',
      privacyContractName: '《备妥隐私保护指引》',
    })),
    showToast: phone.answer('showToast', ({ title }: { title: string }) => {
      phone.toast = title;
    }),
  };
}
