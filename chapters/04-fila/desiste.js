// Um callback pode tirar da fila outro que já tinha vencido.
let second;
setTimeout(() => {
  console.log('o primeiro cancela o segundo');
  clearTimeout(second);
}, 10);
second = setTimeout(() => console.log('isto nunca aparece'), 10);
// espera: o primeiro cancela o segundo
