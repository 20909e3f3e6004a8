// Uma constante guarda a referência: o objeto muda, o nome não.
const lista = [1];
lista.push(2);
lista.length = 1;
console.log(lista);
const gelado = Object.freeze({ a: 1, dentro: { b: 2 } });
gelado.dentro.b = 3;
console.log(gelado, Object.isFrozen(gelado), Object.isFrozen(gelado.dentro));
try { lista = []; } catch (e) { console.log(e.message); }
const mapa = new Map();
mapa.set('k', lista);
console.log(mapa.get('k') === lista);
for (const x of [1, 2]) { const y = x * 2; console.log(y); }
