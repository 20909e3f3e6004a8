// Três chamadas seguidas, um efeito só.
let timer;
function chama(x) {
  clearTimeout(timer);
  timer = setTimeout(() => console.log('efeito de', x), 10);
}
chama('a'); chama('b'); chama('c');
process.nextTick(() => console.log('tique'));
