// Mostra os argumentos, um por linha.
process.argv.slice(2).forEach((texto, i) => console.log(`${i}: [${texto}], length ${texto.length}`));
