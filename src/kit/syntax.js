/* syntax.js -- um erro de sintaxe em português: o que o motor não entendeu e onde procurar.
 *
 * As mensagens são as do Node (e as nossas, do que o motor não tem). A primeira que casa vale;
 * $1 é o que está entre parênteses na expressão. */
'use strict';

var EXPLANATIONS = [
  [/^Unexpected end of input/,
    'O arquivo acabou antes de algo que foi aberto se fechar. Conte as chaves, os parênteses e os ' +
    'colchetes: falta fechar um. O erro aparece no fim, mas o esquecido está antes.'],
  [/^missing \) after argument list/,
    'Uma chamada de função foi aberta com ( e não se fechou onde devia. Falta um ), ou uma vírgula ' +
    'entre dois argumentos.'],
  [/^Invalid or unexpected token/,
    'Há um sinal que não existe na linguagem, ou um texto que não se fechou na mesma linha. Confira se ' +
    'as aspas são retas (\' ou "), não as curvas que um editor de texto põe.'],
  [/^Unterminated template/,
    'Um texto aberto com ` não se fechou.'],
  [/^Invalid regular expression: missing \//,
    'Uma expressão regular aberta com / não se fechou na mesma linha. Era uma divisão, ou um comentário //?'],
  [/^Invalid regular expression/,
    'A expressão regular tem algo que não faz sentido: um parêntese ou colchete sem par, ou um * sem ' +
    'nada antes para repetir.'],
  [/^Identifier '(.+)' has already been declared/,
    'O nome $1 já foi declarado neste bloco com let, const, class ou function. Dê outro nome a um dos ' +
    'dois ou, se a ideia é mudar o valor, escreva só "$1 = …", sem let.'],
  [/^Missing initializer in const declaration/,
    'Uma const precisa nascer com um valor: const nome = …; se o valor vem depois, use let.'],
  [/^Missing initializer in destructuring declaration/,
    'Depois de { … } ou [ … ] numa declaração tem de vir = e o valor de onde os nomes saem.'],
  [/^await is only valid/,
    'await só pode estar dentro de uma função async (ou no topo de um módulo .mjs). Ponha async antes da ' +
    'função em que ele está: é a mais de dentro que conta.'],
  [/^Cannot use import statement outside a module/,
    'import só existe em módulos: chame o arquivo de .mjs, ou ponha "type": "module" no package.json. ' +
    'Num arquivo comum, use const x = require(\'x\').'],
  [/^Illegal return statement/,
    'Há um return fora de qualquer função. Talvez uma chave } tenha fechado a função cedo demais.'],
  [/^Illegal break statement|^Undefined label/,
    'break (ou um rótulo) fora de um laço ou switch. Dentro do callback de forEach não se para com ' +
    'break: use for…of.'],
  [/^Illegal continue statement/,
    'continue fora de um laço. Dentro do callback de forEach, quem faz esse papel é return.'],
  [/^Invalid left-hand side in assignment/,
    'O que está à esquerda de = não é um lugar onde se guarde um valor. Era uma comparação? Então é ===.'],
  [/^Invalid left-hand side/,
    'O operador precisa de uma variável ou propriedade daquele lado, não de um valor pronto.'],
  [/^Invalid destructuring assignment target/,
    'Dentro de { … } ou [ … ] à esquerda de = só entram nomes e propriedades.'],
  [/^'super' keyword unexpected here/,
    'super só existe nos métodos de uma classe que tem extends (ou de um objeto); super(…), só no constructor.'],
  [/^Private field '(.+)' must be declared/,
    'O campo $1 tem de ser declarado no corpo da classe: uma linha só com "$1;" no começo dela.'],
  [/^A class may only have one constructor/,
    'A classe tem dois constructor. JavaScript não tem sobrecarga: junte os dois num só.'],
  [/^Unexpected token '=>'/,
    'A seta => tem de vir depois dos parâmetros: x => …, (a, b) => …, () => ….'],
  [/^Unexpected token '([)\]}])'/,
    'Apareceu um $1 onde ainda se esperava algo: ou ele sobra, ou falta um pedaço antes dele.'],
  [/^Unexpected token '(else|catch|finally)'/,
    '$1 apareceu sem o if ou o try de que faz parte. Confira as chaves logo acima.'],
  [/^Unexpected token '([.,;:])'/,
    'Um $1 onde devia haver um nome ou um valor. Falta algo antes dele?'],
  [/^Unexpected token '(export|import)'/,
    '$1 só existe no topo de um módulo (.mjs), fora de funções e blocos.'],
  [/^Unexpected token '(.+)'/,
    'O motor não esperava $1 ali. Olhe o que vem logo antes: costuma faltar uma vírgula, um operador ou ' +
    'um parêntese.'],
  [/^Unexpected (?:identifier|string|number)|^Unexpected template string/,
    'Dois pedaços seguidos sem nada entre eles: falta uma vírgula, um operador (+), um ponto ou uma aspa.'],
  [/^Unexpected (?:strict mode )?reserved word|^Unexpected eval or arguments/,
    'Essa palavra a linguagem guarda para si: escolha outro nome.'],
  [/^Octal (?:literals|escape)/,
    'Números que começam com 0 são um resto de antigamente: escreva sem o zero, ou com 0o na frente.'],
  [/^Delete of an unqualified identifier/,
    'delete apaga propriedades (delete obj.x), não variáveis.'],
  [/^Duplicate (?:parameter name|export)/,
    'O mesmo nome aparece duas vezes na lista.'],
  [/BigInt/,
    'BigInt (números como 10n) não existe neste motor. Números comuns são exatos até 9007199254740991.']
];

// O texto para a mensagem de um SyntaxError, ou undefined.
function explain(message) {
  for (var i = 0; i < EXPLANATIONS.length; i++) {
    var match = EXPLANATIONS[i][0].exec(message);
    if (match) return EXPLANATIONS[i][1].split('$1').join(match[1]);
  }
  return undefined;
}

// A explicação do SyntaxError que um programa deixou em stderr, se deixou um.
function explainOutput(stderr) {
  var match = /^SyntaxError: (.*)$/m.exec(stderr);
  return match ? explain(match[1]) : undefined;
}

module.exports = { explain: explain, explainOutput: explainOutput };
