// Mexer nos ouvintes durante o aviso: quem sai não é chamado; quem chega, às vezes.
const t = new EventTarget();
const say = (text) => () => console.log(text);
const third = say('terceiro');
t.addEventListener('a', () => { console.log('primeiro'); t.removeEventListener('a', third); t.addEventListener('a', say('novo')); });
t.addEventListener('a', say('segundo'));
t.addEventListener('a', third);
t.dispatchEvent(new Event('a'));
console.log('--');
t.dispatchEvent(new Event('a'));
console.log('--');
const only = new EventTarget();
only.addEventListener('b', () => { console.log('um'); only.addEventListener('b', say('chegou no último')); });
only.dispatchEvent(new Event('b'));
const self = new EventTarget();
function once() { console.log('saio'); self.removeEventListener('c', once); }
self.addEventListener('c', once);
self.addEventListener('c', say('fico'));
self.dispatchEvent(new Event('c'));
self.dispatchEvent(new Event('c'));
const nested = new EventTarget();
nested.addEventListener('d', (e) => { console.log('fora'); nested.dispatchEvent(new Event('e')); try { nested.dispatchEvent(e); } catch (error) { console.log(error.code, error.message); } }, { once: true });
nested.addEventListener('e', say('dentro'));
nested.dispatchEvent(new Event('d'));
