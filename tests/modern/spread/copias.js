// Copiar sem estragar o original, raso e fundo.
const original = { a: 1, lista: [1, 2], dentro: { b: 2 } };
const rasa = { ...original }, funda = structuredClone(original);
rasa.a = 9; rasa.lista.push(3); funda.dentro.b = 99;
console.log(original, rasa.a, funda.dentro.b);
const soma = [...original.lista, ...[4, 5]], sem = original.lista.filter((x) => x !== 2);
console.log(soma, sem, original.lista.length);
console.log(
  { ...original, dentro: { ...original.dentro, c: 3 } }.dentro, { ...[1, 2] },
  [...'abc'].reverse().join('')
);
