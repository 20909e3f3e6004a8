// extends de uma função comum, de null, de expressões; erros do que não serve.
function Velha(x) { this.x = x; }
Velha.prototype.oi = function () { return 'velha ' + this.x; };
Velha.criada = true;
class Nova extends Velha { constructor() { super(3); } oi() { return super.oi() + ' nova'; } }
console.log(new Nova().oi(), Nova.criada, new Nova() instanceof Velha);
function Neta() { return Reflect.construct(Nova, [], Neta); }
Neta.prototype = Object.create(Nova.prototype);
console.log(new Neta().oi(), new Neta() instanceof Neta);
class Nula extends null { static s() { return 'estático de nula'; } }
console.log(
  Nula.s(), Object.getPrototypeOf(Nula.prototype), Object.getPrototypeOf(Nula) === Function.prototype
);
try { new Nula(); } catch (e) { console.log(e.name, e.message); }
class Nula2 extends null { constructor() { return Object.create(Nula2.prototype); } m() { return 'm'; } }
console.log(new Nula2().m(), 'toString' in new Nula2());
const escolhe = (b) => (b ? Velha : Array);
class Esc extends escolhe(false) {}
console.log(Array.isArray(new Esc()));
for (const ruim of [undefined, 5, 'x', {}, () => 1, Math]) {
  try { class R extends ruim {} console.log('aceitou', R); } catch (e) { console.log(e.name, e.message); }
}
function semProto() {} semProto.prototype = 3;
try { class R extends semProto {} } catch (e) { console.log(e.name, e.message); }
try { class R extends (async () => 1) {} } catch (e) { console.log(e.name); }
try { class R extends (function* () {}) {} } catch (e) { console.log(e.name); }
function F() { if (!(this instanceof F)) return new F(); this.f = 1; }
class G extends F {}
console.log(new G().f, G.name);
class H extends (class { static x = 1; y = 2; }) {}
console.log(H.x, new H().y);
const util = require('util');
function Antiga() { F.call(this); } util.inherits(Antiga, F);
console.log(new Antiga() instanceof F, new Antiga().f);
