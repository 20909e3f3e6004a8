// enroll, active e unenroll: um objeto qualquer é o timer. O Node avisa, uma vez cada.
const timers = require('timers');
process.on('warning', (w) => console.log(w.name, w.code, w.message));
const item = { _onTimeout() { console.log('venceu', this === item, this._idleTimeout); } };
timers.enroll(item, 1);
timers.active(item);
const outro = { _onTimeout() { console.log('não devia'); } };
timers.enroll(outro, 1);
timers.active(outro);
timers.unenroll(outro);
console.log(outro._idleTimeout);
for (const n of ['a', -1, Infinity]) { try { timers.enroll({}, n); } catch (e) { console.log(e.code, e.message); } }
