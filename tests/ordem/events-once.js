// events.once faz de um evento uma promessa.
const { once, EventEmitter } = require('events');
const e = new EventEmitter();
(async () => {
  const [valor] = await once(e, 'x');
  console.log('chegou', valor);
})();
process.nextTick(() => { console.log('emito'); e.emit('x', 42); console.log('emiti'); });
