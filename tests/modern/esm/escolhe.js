// O await do topo não acaba, mas process.exit escolheu o fim: o código é o dela, e não 13.
process.on('exit', (code) => console.log('saiu com', code, process.exitCode));
setTimeout(() => process.exit(), 5);
await new Promise(() => {});
