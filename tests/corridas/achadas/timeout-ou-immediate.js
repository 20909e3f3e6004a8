// No programa principal, quem vem antes depende de já ter passado um milissegundo.
// acha: timeout, immediate
// acha: immediate, timeout
const ordem = [];
setTimeout(() => ordem.push('timeout'), 0);
setImmediate(() => ordem.push('immediate'));
process.on('exit', () => console.log(ordem.join(', ')));
