// Um tick lança, e o programa trata o erro. O tick seguinte espera outro callback acabar, como no Node.
process.on('uncaughtException', (erro) => console.log('peguei:', erro.message));

setImmediate(() => {
  process.nextTick(() => { throw new Error('opa'); });
  process.nextTick(() => console.log('tick seguinte'));
});
setImmediate(() => console.log('outro callback'));
// espera: peguei: opa
// espera: outro callback
// espera: tick seguinte
