// Pausado não entrega; resume retoma num tique.
const { Readable } = require('stream');
const s = Readable.from(['a', 'b', 'c']);
s.on('data', (x) => {
  console.log('data', x);
  s.pause();
  setTimeout(() => { console.log('retoma'); s.resume(); }, 3);
});
s.on('end', () => console.log('end'));
