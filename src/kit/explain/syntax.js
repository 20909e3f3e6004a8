/* syntax.js -- um erro de sintaxe em português: o que o motor não entendeu e onde procurar.
 *
 * As mensagens são as do Node (e as nossas, do que o motor não tem). A primeira que casa vale; o que está entre
 * parênteses na expressão é o {a} da frase. */
'use strict';

var t = require('../words').of('syntax');

var EXPLANATIONS = [
  [/^Unexpected end of input/, 'endOfInput'],
  [/^missing \) after argument list/, 'missingParen'],
  [/^Invalid or unexpected token/, 'badToken'],
  [/^Unterminated template/, 'openTemplate'],
  [/^Invalid regular expression: missing \//, 'openRegExp'],
  [/^Invalid regular expression/, 'badRegExp'],
  [/^Identifier '(.+)' has already been declared/, 'declaredTwice'],
  [/^Missing initializer in const declaration/, 'constWithoutValue'],
  [/^Missing initializer in destructuring declaration/, 'destructuringWithoutValue'],
  [/^await is only valid/, 'awaitOutside'],
  [/^Cannot use import statement outside a module/, 'importOutside'],
  [/^Illegal return statement/, 'returnOutside'],
  [/^Illegal break statement|^Undefined label/, 'breakOutside'],
  [/^Illegal continue statement/, 'continueOutside'],
  [/^Invalid left-hand side in assignment/, 'assignTarget'],
  [/^Invalid left-hand side/, 'leftSide'],
  [/^Invalid destructuring assignment target/, 'destructuringTarget'],
  [/^'super' keyword unexpected here/, 'superOutside'],
  [/^Private field '(.+)' must be declared/, 'privateField'],
  [/^A class may only have one constructor/, 'twoConstructors'],
  [/^Unexpected token '=>'/, 'arrowAlone'],
  [/^Unexpected token '([)\]}])'/, 'closingToken'],
  [/^Unexpected token '(else|catch|finally)'/, 'elseAlone'],
  [/^Unexpected token '([.,;:])'/, 'punctuation'],
  [/^Unexpected token '(export|import)'/, 'exportInside'],
  [/^Unexpected token '(.+)'/, 'unexpected'],
  [/^Unexpected (?:identifier|string|number)|^Unexpected template string/, 'twoPieces'],
  [/^Unexpected (?:strict mode )?reserved word|^Unexpected eval or arguments/, 'reserved'],
  [/^Octal (?:literals|escape)/, 'octal'],
  [/^Delete of an unqualified identifier/, 'deleteName'],
  [/^Duplicate (?:parameter name|export)/, 'duplicate'],
  [/BigInt/, 'bigInt']
];

// O texto para a mensagem de um SyntaxError, ou undefined.
function explain(message) {
  for (var i = 0; i < EXPLANATIONS.length; i++) {
    var match = EXPLANATIONS[i][0].exec(message);
    if (match) return t(EXPLANATIONS[i][1], { a: match[1] || '' });
  }
  return undefined;
}

// A explicação do SyntaxError que um programa deixou em stderr, se deixou um.
function explainOutput(stderr) {
  var match = /^SyntaxError: (.*)$/m.exec(stderr);
  return match ? explain(match[1]) : undefined;
}

module.exports = { explain: explain, explainOutput: explainOutput };
