// Os erros de sintaxe que um iniciante comete têm todos uma explicação em português, e a primeira
// que casa é a certa.
var syntax = require('../../../src/kit/explain/syntax');

[
  'Unexpected end of input',
  "Unexpected token '}'",
  "Unexpected token 'else'",
  "Unexpected token '=>'",
  'missing ) after argument list',
  "Identifier 'x' has already been declared",
  'Missing initializer in const declaration',
  'await is only valid in async functions and the top level bodies of modules',
  'Cannot use import statement outside a module',
  'Illegal return statement',
  'Invalid or unexpected token',
  'Unexpected identifier'
].forEach(function (message) {
  console.log(message.slice(0, 24) + ' -> ' + syntax.explain(message).slice(0, 30).trim());
});
console.log(syntax.explain('algo que ninguém viu'));
console.log(syntax.explainOutput('/a.js:1\nfoo\n^\n\nSyntaxError: Unexpected end of input\n    at x').slice(0, 20));
console.log(syntax.explainOutput('TypeError: x is not a function'));

// espera: Unexpected end of input -> O arquivo acabou antes de algo
// espera: Unexpected token '}' -> Apareceu um } onde ainda se es
// espera: Unexpected token 'else' -> else apareceu sem o if ou o tr
// espera: Unexpected token '=>' -> A seta => tem de vir depois do
// espera: missing ) after argument -> Uma chamada de função foi aber
// espera: Identifier 'x' has alrea -> O nome x já foi declarado nest
// espera: Missing initializer in c -> Uma const precisa nascer com u
// espera: await is only valid in a -> await só pode estar dentro de
// espera: Cannot use import statem -> import só existe em módulos: c
// espera: Illegal return statement -> Há um return fora de qualquer
// espera: Invalid or unexpected to -> Há um sinal que não existe na
// espera: Unexpected identifier -> Dois pedaços seguidos sem nada
// espera: undefined
// espera: O arquivo acabou ant
// espera: undefined
