// saida: 1
// Sem quem o trate, o erro de um ouvinte encerra o programa no tick seguinte.
const t = new EventTarget();
t.addEventListener('a', () => { throw new RangeError('fatal'); });
t.dispatchEvent(new Event('a'));
console.log('ainda roda');
process.on('exit', (code) => console.log('saiu com', code));
setTimeout(() => console.log('nunca'), 1);
