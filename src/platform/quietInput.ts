import { FormElement } from '@tarojs/runtime';

/**
 * Taro sends every typed character back to the field it was typed into. Here the element remembers what the
 * field shows and sends a value only when it differs, so typing costs nothing and no character is lost.
 * `defaultValue` becomes the first value, as in React on the web.
 */

const { dispatchEvent, setAttribute } = FormElement.prototype;
const typedInto = new WeakSet<FormElement>();
const isText = ({ nodeName }: FormElement) => nodeName === 'input' || nodeName === 'textarea';

FormElement.prototype.dispatchEvent = function (event) {
  if (event.type === 'input' && event.mpEvent && isText(this)) {
    this.props.value = event.mpEvent.detail.value;
    typedInto.add(this);
  }
  return dispatchEvent.call(this, event);
};

FormElement.prototype.setAttribute = function (name, value) {
  if (!isText(this) || (name !== 'value' && name !== 'defaultValue')) {
    setAttribute.call(this, name, value);
    return;
  }
  const shown: unknown = this.props.value;
  if (name === 'defaultValue' ? shown !== undefined : shown === value) return;
  const root = this._root;
  if (root && typedInto.delete(this)) {
    // The view still holds what it was last sent; told that again it would change nothing, so tell it the typed text first.
    setAttribute.call(this, 'value', shown);
    root.enqueueUpdateCallback(() => setAttribute.call(this, 'value', this.props.value));
    this.props.value = value;
  } else {
    setAttribute.call(this, 'value', value);
  }
};
