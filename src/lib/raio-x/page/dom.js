/* page/dom.js -- o pouco que se precisa do DOM, e só o que muda.
 *
 * Tudo o que vem do rastro entra por textContent: nada dele é lido como HTML. */
(function (native, need) {
  'use strict';

  var SVG = 'http://www.w3.org/2000/svg';

  function byId(id) {
    return document.getElementById(id);
  }

  function add(parent, tag, className, text) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  function addSvg(parent, tag, attributes) {
    var element = document.createElementNS(SVG, tag);
    Object.keys(attributes || {}).forEach(function (name) { element.setAttribute(name, attributes[name]); });
    parent.appendChild(element);
    return element;
  }

  function button(parent, className, text, onclick) {
    var element = add(parent, 'button', className, text);
    element.type = 'button';
    element.addEventListener('click', onclick);
    return element;
  }

  function clear(element) {
    while (element.firstChild) element.removeChild(element.firstChild);
    return element;
  }

  // Escrever o mesmo texto também custa; estas só tocam no que mudou.
  function setText(element, text) {
    if (element.shownText === text) return;
    element.shownText = text;
    var node = element.firstChild;
    if (node !== null && node === element.lastChild && node.nodeType === 3) node.nodeValue = text;
    else element.textContent = text;
  }
  function setClass(element, name, on) {
    if (element.classList.contains(name) !== on) element.classList.toggle(name, on);
  }
  function setHidden(element, hidden) {
    if (element.hidden !== hidden) element.hidden = hidden;
  }
  function setAttribute(element, name, value) {
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
  }

  return {
    byId: byId, add: add, addSvg: addSvg, button: button, clear: clear,
    setText: setText, setClass: setClass, setHidden: setHidden, setAttribute: setAttribute
  };
})
