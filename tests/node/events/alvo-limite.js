// Mais ouvintes que o limite num EventTarget: um aviso, uma vez.
const events = require('events');
process.on('warning', (w) => console.log(w.name + ': ' + w.message, w.count, w.type, w.target.constructor.name));
class Named extends EventTarget {}
const t = new Named();
events.setMaxListeners(2, t);
for (let i = 0; i < 4; i++) t.addEventListener('x', () => {});
events.setMaxListeners(3, t);
t.addEventListener('x', () => {});
const free = new EventTarget();
events.setMaxListeners(0, free);
for (let i = 0; i < 30; i++) free.addEventListener('x', () => {});
