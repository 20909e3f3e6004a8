// O prazo conta de quando o timer foi armado, não do começo da volta.
const start = Date.now();
while (Date.now() - start < 300); // 300 ms de cálculo: o relógio do laço ficou parado

const armed = Date.now();
setTimeout(() => {
  console.log(Date.now() - armed >= 99 ? 'esperou os 100 ms' : 'disparou cedo demais');
}, 100);
// espera: esperou os 100 ms
