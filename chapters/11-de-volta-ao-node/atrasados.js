// Três timers que vencem enquanto o programa calcula. Quem sai primeiro?
const ocupa = (ms) => {
  const fim = Date.now() + ms;
  while (Date.now() < fim);
};

setTimeout(() => console.log('A: 20 ms'), 20);
setTimeout(() => console.log('B: 30 ms'), 30);
ocupa(15);
setTimeout(() => console.log('C: 20 ms, pedido mais tarde'), 20);
ocupa(45);
// espera: A: 20 ms
// espera: B: 30 ms
// espera: C: 20 ms, pedido mais tarde
