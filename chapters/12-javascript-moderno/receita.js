// Uma geradora para no meio, devolve um valor a quem a chamou e recebe outro quando a acordam.
function* receita() {
  const colheres = yield 'quantas colheres?';
  const xicaras = yield 'quantas xícaras?';
  return `${colheres} colheres para ${xicaras} xícaras`;
}

const passo = receita();
console.log(passo.next().value);
console.log(passo.next(3).value);
console.log(passo.next(2).value);
// espera: quantas colheres?
// espera: quantas xícaras?
// espera: 3 colheres para 2 xícaras
