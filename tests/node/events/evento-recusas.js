// O que Event e CustomEvent recusam.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
attempt(() => new Event());
attempt(() => new Event('a', 3));
attempt(() => new Event('a', 'x'));
attempt(() => new Event('a', []));
attempt(() => new Event('a', null).type);
attempt(() => new Event(null).type);
attempt(() => new Event(5).type === '5');
attempt(() => new Event(Symbol('x')));
attempt(() => Event('a'));
attempt(() => new CustomEvent());
attempt(() => new CustomEvent('a', 3));
attempt(() => new CustomEvent('a', null).detail);
attempt(() => CustomEvent('a'));
attempt(() => new Event('a').initEvent());
const get = (proto, name) => Object.getOwnPropertyDescriptor(proto, name).get;
for (const name of ['type', 'target', 'defaultPrevented', 'eventPhase', 'timeStamp']) attempt(() => get(Event.prototype, name).call({}));
attempt(() => get(Event.prototype, 'isTrusted').call({}));
attempt(() => get(CustomEvent.prototype, 'detail').call(new Event('a')));
attempt(() => Event.prototype.preventDefault.call({}));
attempt(() => Event.prototype.stopImmediatePropagation.call(null));
