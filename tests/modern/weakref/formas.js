// WeakRef e FinalizationRegistry: o que não depende de quando o coletor passa.
function tenta(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }

const alvo = { nome: 'alvo' };
const ref = new WeakRef(alvo);
tenta(() => ref.deref() === alvo);
tenta(() => new WeakRef(alvo).deref() === ref.deref());
tenta(() => Object.prototype.toString.call(ref));
tenta(() => Object.getOwnPropertyNames(WeakRef.prototype).join());
tenta(() => WeakRef.length + ' ' + WeakRef.prototype.deref.length);
tenta(() => WeakRef(alvo));
tenta(() => new WeakRef(1));
tenta(() => new WeakRef());
tenta(() => WeakRef.prototype.deref.call({}));
tenta(() => { class Minha extends WeakRef { nome() { return this.deref().nome; } } return new Minha(alvo).nome(); });
tenta(() => Object.keys(alvo).join() + ' ' + JSON.stringify(alvo) + ' ' + Reflect.ownKeys(alvo).length);

const registro = new FinalizationRegistry(() => {});
tenta(() => Object.prototype.toString.call(registro));
tenta(() => Object.getOwnPropertyNames(FinalizationRegistry.prototype).join());
tenta(() => registro.register(alvo, 'valor'));
tenta(() => registro.register(alvo, alvo));
tenta(() => registro.register(1, 'valor'));
tenta(() => registro.register(alvo, 1, 1));
tenta(() => new FinalizationRegistry());
tenta(() => new FinalizationRegistry({}));
tenta(() => FinalizationRegistry(() => {}));
const senha = {};
tenta(() => registro.unregister(senha));
tenta(() => registro.register(alvo, 'a', senha) + ' ' + registro.register({}, 'b', senha));
tenta(() => registro.unregister(senha) + ' ' + registro.unregister(senha));
tenta(() => registro.unregister(1));
tenta(() => new WeakRef(new Proxy(alvo, {})).deref().nome);
tenta(() => new WeakRef(Object.freeze({ fixo: 1 })).deref().fixo);
tenta(() => new WeakRef(function f() {}).deref().name);
