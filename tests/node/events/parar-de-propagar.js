// stopImmediatePropagation cala os seguintes; stopPropagation, não; passive ouve assim mesmo.
const t = new EventTarget();
const say = (text) => () => console.log(text);
t.addEventListener('a', (e) => { console.log('um'); e.stopPropagation(); });
t.addEventListener('a', (e) => { console.log('dois'); e.stopImmediatePropagation(); });
t.addEventListener('a', say('três'));
t.addEventListener('a', say('quatro'), { passive: true });
const event = new Event('a');
t.dispatchEvent(event);
console.log(event.cancelBubble);
t.dispatchEvent(event);
t.addEventListener('b', (e) => { e.preventDefault(); console.log(e.defaultPrevented); }, { passive: true });
console.log(t.dispatchEvent(new Event('b', { cancelable: true })));
