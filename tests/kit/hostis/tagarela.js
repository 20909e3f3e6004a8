// Escreve sem parar.
// veredito: failed output
for (;;) console.log('certo');
