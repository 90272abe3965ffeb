import { FormElement } from '@tarojs/runtime';

/**
 * Taro sends every typed character back to the field it was typed into, and with every drawing of a form the value
 * of each field. Here an element remembers what it shows and sends only what differs: typing costs nothing, no
 * character is lost and no cursor jumps. `defaultValue` becomes the first value, as in React on the web.
 */

const { dispatchEvent, removeAttribute, setAttribute } = FormElement.prototype;
const typedInto = new WeakSet<FormElement>();
const lists = new WeakMap<FormElement, Record<string, string>>();
const isText = ({ nodeName }: FormElement) => nodeName === 'input' || nodeName === 'textarea';

FormElement.prototype.dispatchEvent = function (event) {
  if (event.type === 'input' && event.mpEvent && isText(this)) {
    this.props.value = event.mpEvent.detail.value;
    typedInto.add(this);
  }
  return dispatchEvent.call(this, event);
};

FormElement.prototype.setAttribute = function (name, value) {
  if (isText(this) && (name === 'value' || name === 'defaultValue')) setText(this, name, value);
  else if (this.nodeName !== 'picker' || isNews(this, name, value)) setAttribute.call(this, name, value);
};

FormElement.prototype.removeAttribute = function (name) {
  lists.delete(this);
  removeAttribute.call(this, name);
};

function setText(field: FormElement, name: string, value: unknown): void {
  const shown: unknown = field.props.value;
  if (name === 'defaultValue' ? shown !== undefined : shown === value) return;
  const root = field._root;
  if (root && typedInto.delete(field)) {
    // The view still holds what it was last sent; told that again it would change nothing, so tell it the typed text first.
    setAttribute.call(field, 'value', shown);
    root.enqueueUpdateCallback(() => setAttribute.call(field, 'value', field.props.value));
    field.props.value = value;
  } else {
    setAttribute.call(field, 'value', value);
  }
}

/** Whether a picker was not told this before: its range and value come as new arrays each time. */
function isNews(picker: FormElement, name: string, value: unknown): boolean {
  const sent = lists.get(picker) ?? {};
  const text = JSON.stringify(value);
  if (sent[name] === text) return false;
  lists.set(picker, { ...sent, [name]: text });
  return true;
}
