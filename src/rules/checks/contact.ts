/** A mainland mobile number: 11 digits, the second 3 to 9. */
export function isMobile(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text);
}

/** 162, 165, 167, 170 and 171 belong to virtual operators. Some reviewers are reported to refuse them. */
export function isVirtualOperator(text: string): boolean {
  return /^1(6[257]|7[01])/.test(text);
}

/** 140–144, 146, 148, 149 are of data cards: no text message reaches them. */
export function isDataCard(text: string): boolean {
  return /^14[0-4689]/.test(text);
}

/** A number without what people write around it: brackets, blanks, the country's +86. */
export function plainPhone(text: string): string {
  return text.replace(/[()（）[\]【】\s]/g, '').replace(/^[+＋]86-?/, '');
}

/** True when there are only digits and hyphens: a telephone can dial it. */
export function isDialable(text: string): boolean {
  return /^\+?\d[\d-]*$/.test(text);
}

/** A mobile number, or a landline with its area code; hyphens may stand between the parts. */
export function isPhone(text: string): boolean {
  return isMobile(text) || /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/.test(text) || /^400-?\d{3}-?\d{4}$/.test(text);
}

/** One @, a name before it, a domain with a dot after it; ASCII only, no blanks. */
export function isEmail(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(
      text,
    ) &&
    !/^\.|\.\.|\.@/.test(text)
  );
}
