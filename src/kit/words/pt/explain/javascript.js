/* explain/javascript.js -- os erros da linguagem. De cada um: o que é, por que acontece aqui (.why) e como procurar (.look). */
'use strict';

module.exports = {
  'not-a-function': 'Chamou-se como função algo que não é uma.',
  'not-a-function.why': 'O nome da função está errado, o módulo não exporta aquilo (module.exports = …), ou o callback não foi passado e chegou undefined.',
  'not-a-function.look': 'console.log(typeof obj.nome, Object.keys(obj)) antes da linha. Falta um ; antes de um ( ou [ no começo da linha? Isso também dá este erro.',

  'cannot-read': 'Leu-se uma propriedade de algo que é undefined ou null.',
  'cannot-read.why': 'O valor à esquerda do ponto ainda não chegou (um callback que não rodou), não existe (um índice além do fim) ou a função que devia devolvê-lo não tem return.',
  'cannot-read.look': 'A mensagem diz a propriedade: procure-a na linha e imprima o que está antes do ponto. Se ele vem de um callback, só existe dentro dele.',

  'cannot-set': 'Escreveu-se uma propriedade em algo que é undefined ou null.',
  'cannot-set.why': 'O objeto ainda não foi criado: falta um = {} ou = [] antes, ou ele viria de um callback que não rodou.',
  'cannot-set.look': 'Imprima o que está à esquerda do ponto e procure onde ele devia nascer.',

  'not-defined': 'Esse nome não existe aqui.',
  'not-defined.why': 'Um erro de grafia, uma variável declarada noutra função, ou algo que este runtime ainda não tem: cada capítulo liga só as suas camadas.',
  'not-defined.look': 'Confira maiúsculas e onde está o let ou var. No runtime de um capítulo, a mensagem diz qual camada traz o nome.',

  constant: 'Uma const não recebe outro valor.',
  'constant.why': 'const prende o nome ao valor. (O objeto em si pode mudar: lista.push(1) vale.)',
  'constant.look': 'Se o valor muda, declare com let.',

  'not-iterable': 'Quis-se percorrer algo que não se percorre.',
  'not-iterable.why': 'for…of, [...x] e const [a, b] = x querem um array, um texto, um Map, um Set; um objeto comum não serve, nem undefined.',
  'not-iterable.look': 'Para um objeto: Object.keys(obj), Object.entries(obj). Se chegou undefined, falta um return, ou um await.',

  'call-stack': 'A pilha de chamadas estourou: funções chamando funções sem voltar.',
  'call-stack.why': 'Uma recursão sem fim, um getter que lê a si mesmo, ou um emit dentro do ouvinte do mesmo evento.',
  'call-stack.look': 'O que faz a recursão parar? Imprima o argumento a cada chamada: ele anda em direção ao fim?',

  'array-length': 'Um array não pode ter esse tamanho.',
  'array-length.why': 'new Array(n), ou arr.length = n, com n negativo, quebrado ou NaN: uma conta que deu errado.',
  'array-length.look': 'Imprima n. Para um array com um número dentro: [n], não new Array(n).',

  'count-value': 'O argumento de uma função de textos ou números está fora do que ela aceita.',
  'count-value.why': '"x".repeat(-1), ou toFixed(200): uma conta que deu negativa ou grande demais.',
  'count-value.look': 'Imprima o argumento; Math.max(0, n) garante que não é negativo.',

  'before-initialization': 'A variável existe neste bloco, mas a linha do let (ou const, ou class) ainda não rodou.',
  'before-initialization.why': 'Diferente de var, let não vale antes da própria linha; uma função chamada cedo demais também cai nisto.',
  'before-initialization.look': 'Ponha a declaração acima de quem a usa. Dois módulos que se pedem um ao outro dão o mesmo.',

  json: 'O texto não é JSON.',
  'json.why': 'Chegou HTML ("Unexpected token \'<\'"), um texto vazio ("Unexpected end"), um pedaço de uma mensagem que veio em partes, aspas simples ou uma vírgula sobrando.',
  'json.look': 'Imprima o texto antes de JSON.parse: console.log(JSON.stringify(texto)). Numa conexão, junte tudo até o \'end\'.',

  circular: 'Um objeto contém a si mesmo, e JSON não tem como escrever isso.',
  'circular.why': 'Costuma ser um objeto grande do runtime (req, res, um socket) passado inteiro a JSON.stringify.',
  'circular.look': 'Mande só os campos que interessam: { nome: x.nome }. console.log(x) mostra o círculo sem tropeçar.',

  'unhandled-rejection': 'Uma promessa foi rejeitada e ninguém tratou.',
  'unhandled-rejection.why': 'Falta um catch: numa corrente de then, ou em volta de um await; e chamar uma função async sem await deixa o erro dela solto.',
  'unhandled-rejection.look': 'Ponha .catch(function (erro) { … }) no fim da corrente, ou try/catch em volta do await.',

  'class-without-new': 'Uma classe só se chama com new.',
  'class-without-new.why': 'Conta() onde devia ser new Conta(); ou a classe foi passada como callback.',
  'class-without-new.look': 'Ponha new; como callback: function () { return new Conta(); }.',

  'not-a-constructor': 'new foi usado com algo que não é uma classe nem uma função.',
  'not-a-constructor.why': 'O módulo exporta um objeto com a classe dentro: é const { Conta } = require(…), e não const Conta = require(…).',
  'not-a-constructor.look': 'console.log do que vem depois de new.',

  'super-first': 'Numa classe que estende outra, this só existe depois de super().',
  'super-first.why': 'O construtor usa this antes de chamar super, ou não o chama.',
  'super-first.look': 'super(…) na primeira linha do construtor.',

  frozen: 'O objeto está congelado, ou a propriedade é só de leitura.',
  'frozen.why': 'Object.freeze, uma propriedade com getter e sem setter, ou um objeto do runtime que não se muda.',
  'frozen.look': 'Faça uma cópia e mude a cópia: Object.assign({}, obj).',

  'null-to-object': 'Uma função que quer um objeto recebeu null ou undefined.',
  'null-to-object.why': 'Object.keys(x) e const { a } = x com x vazio: o valor não chegou.',
  'null-to-object.look': 'Imprima x; se ele pode faltar, dê um valor padrão: x || {}.',

  'in-operator': 'O operador in (ou instanceof) tem à direita algo que não serve.',
  'in-operator.why': '"a" in "texto": in procura uma propriedade num objeto, não um pedaço de um texto nem um item de um array.',
  'in-operator.look': 'Para textos e arrays: x.includes("a") ou x.indexOf("a") >= 0.',

  uri: 'Um endereço tem um % que não é começo de um código.',
  'uri.why': 'decodeURIComponent("50%"): depois de % vêm dois algarismos hexadecimais.',
  'uri.look': 'Quem monta o endereço usa encodeURIComponent. No servidor, trate com try/catch: o cliente manda o que quiser.',

  'symbol-to-string': 'Um Symbol não vira texto sozinho.',
  'symbol-to-string.why': 'simbolo + "", ou um Symbol dentro de um texto entre crases, muitas vezes ao imprimir as chaves de um objeto.',
  'symbol-to-string.look': 'String(simbolo) ou simbolo.toString() dizem que é de propósito.',

  'promise-resolver': 'new Promise quer uma função que recebe resolve e reject.',
  'promise-resolver.why': 'new Promise() vazio, ou new Promise(algo()) que já chamou a função.',
  'promise-resolver.look': 'new Promise(function (resolve, reject) { … }).',

  'too-many-listeners': 'O mesmo evento tem mais de dez ouvintes: parece um vazamento.',
  'too-many-listeners.why': 'on(…) dentro de algo que se repete (um pedido, um setInterval) põe um ouvinte novo a cada vez.',
  'too-many-listeners.look': 'Ponha o on fora do que se repete, ou tire com off quando acabar; once tira sozinho.'
};
