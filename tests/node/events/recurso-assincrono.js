// EventEmitterAsyncResource: os ouvintes rodam no contexto em que o emissor nasceu.
const { EventEmitterAsyncResource, EventEmitter } = require('events');
const { AsyncLocalStorage, executionAsyncId, AsyncResource } = require('async_hooks');
const storage = new AsyncLocalStorage();
const made = storage.run('nascimento', () => new EventEmitterAsyncResource({ name: 'Meu' }));
const plain = storage.run('nascimento', () => new EventEmitter());
for (const e of [made, plain]) e.on('x', function (...args) { console.log(storage.getStore(), this === e, args); });
storage.run('aviso', () => { console.log(made.emit('x', 1, 2), plain.emit('x'), made.emit('y')); });
console.log(typeof made.asyncId, made.asyncId > 0, made.triggerAsyncId === executionAsyncId());
console.log(made.asyncResource instanceof AsyncResource, made.asyncResource.eventEmitter === made, made.asyncResource.constructor.name);
made.on('id', () => console.log(executionAsyncId() === made.asyncId));
made.emit('id');
console.log(made.emitDestroy(), made instanceof EventEmitter, EventEmitterAsyncResource.name);
class Mine extends EventEmitterAsyncResource {}
console.log(new Mine().asyncId > made.asyncId, new EventEmitterAsyncResource('texto').listenerCount('x'));
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
attempt(() => new EventEmitterAsyncResource());
attempt(() => new EventEmitterAsyncResource({ name: 3 }));
attempt(() => EventEmitterAsyncResource({ name: 'x' }));
attempt(() => Object.getOwnPropertyDescriptor(EventEmitterAsyncResource.prototype, 'asyncId').get.call({}));
attempt(() => EventEmitterAsyncResource.prototype.emit.call({}, 'x'));
