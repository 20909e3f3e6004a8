// O que se comporta: sem ele não se sabe se os outros falham por serem hostis.
// veredito: passed
console.log('certo');
