// Mostra os argumentos, um por linha, e as opções que o runtime tomou para si (aqui, nenhuma).
process.argv.slice(2).forEach((texto, i) => console.log(`${i}: [${texto}], length ${texto.length}`));
console.log(`opções: ${process.execArgv.length}`);
