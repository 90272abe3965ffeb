import { createEvent, document, type FormElement, type TaroRootElement } from '@tarojs/runtime';
import '@/platform/quietInput';
import { answered as allIsSent } from '../support/phone';

type Data = Record<string, unknown>;

/** An element of Taro's on a page, and what is sent to the view from the moment it is drawn. */
async function onPage(tag: string, attributes: Data = {}) {
  const root = document.createElement('root') as unknown as TaroRootElement;
  const element = document.createElement(tag) as FormElement;
  const sent: unknown[] = [];
  const setData = (data: Data, done: () => void) => {
    sent.push(...Object.values(data));
    done();
  };
  root.ctx = { setData } as never;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  root.appendChild(element);
  root.performUpdate(true);
  await allIsSent();
  sent.length = 0;
  return { element, sent };
}

function type(element: FormElement, value: string): void {
  element.dispatchEvent(createEvent({ type: 'input', detail: { value } } as never, element));
}

describe.each(['input', 'textarea'])('typing into <%s>', (tag) => {
  it('sends nothing back, and the field holds what was typed', async () => {
    const { element, sent } = await onPage(tag, { value: 'a' });
    type(element, 'ab');
    type(element, 'abc');
    await allIsSent();
    expect(sent).toEqual([]);
    expect(element.value).toBe('abc');
  });

  it('sends nothing when the screen is then drawn with the typed text', async () => {
    const { element, sent } = await onPage(tag, { value: 'a' });
    type(element, 'ab');
    element.setAttribute('value', 'ab');
    await allIsSent();
    expect(sent).toEqual([]);
  });

  it('changes what the view shows when the screen wants another text, also the one it was last sent', async () => {
    const { element, sent } = await onPage(tag, { value: 'a' });
    type(element, 'ab');
    element.setAttribute('value', 'a');
    await allIsSent();
    // The view was last sent “a”: told so again it would go on to show “ab”.
    expect(sent).toEqual(['ab', 'a']);
    expect(element.value).toBe('a');
  });

  it('is no reason to send a later text twice', async () => {
    const { element, sent } = await onPage(tag, { value: 'a' });
    type(element, 'ab');
    element.setAttribute('value', 'x');
    await allIsSent();
    sent.length = 0;
    element.setAttribute('value', 'y');
    await allIsSent();
    expect(sent).toEqual(['y']);
  });
});

describe('a field that nobody typed into', () => {
  it('is sent another text once', async () => {
    const { element, sent } = await onPage('input', { value: 'a' });
    element.setAttribute('value', 'b');
    element.setAttribute('value', 'b');
    await allIsSent();
    expect(sent).toEqual(['b']);
  });

  it('begins with its default text, which does not change it later', async () => {
    const { element, sent } = await onPage('input', { defaultValue: 'a' });
    expect(element.value).toBe('a');
    element.setAttribute('defaultValue', 'b');
    await allIsSent();
    expect(element.value).toBe('a');
    expect(sent).toEqual([]);
  });

  it('takes its other attributes as they come', async () => {
    const { element, sent } = await onPage('input', { value: 'a' });
    element.setAttribute('maxlength', 6);
    await allIsSent();
    expect(sent).toEqual([6]);
  });
});

describe('a picker', () => {
  it('is not sent the same options again, though they come as a new list', async () => {
    const { element, sent } = await onPage('picker', { range: ['一', '二'], value: 0 });
    element.setAttribute('range', ['一', '二']);
    element.setAttribute('value', 0);
    await allIsSent();
    expect(sent).toEqual([]);
  });

  it('is sent other options and another choice', async () => {
    const { element, sent } = await onPage('picker', { range: ['一', '二'], value: 0 });
    element.setAttribute('range', ['一', '三']);
    element.setAttribute('value', 1);
    await allIsSent();
    expect(sent).toEqual([['一', '三'], 1]);
  });

  it('is sent its options again after they were taken away', async () => {
    const { element, sent } = await onPage('picker', { range: ['一', '二'] });
    element.removeAttribute('range');
    await allIsSent();
    sent.length = 0;
    element.setAttribute('range', ['一', '二']);
    await allIsSent();
    expect(sent).toEqual([['一', '二']]);
  });

  it('knows its own options only', async () => {
    await onPage('picker', { range: ['一', '二'] });
    const { element, sent } = await onPage('picker');
    element.setAttribute('range', ['一', '二']);
    await allIsSent();
    expect(sent).toEqual([['一', '二']]);
  });
});

describe('a switch', () => {
  it('is left to Taro', async () => {
    const { element, sent } = await onPage('switch', { checked: false });
    element.setAttribute('checked', true);
    await allIsSent();
    expect(sent).toEqual([true]);
  });
});
