/* explain/node.js -- os códigos de erro do Node. De cada um: o que é, por que acontece aqui (.why) e como procurar (.look). */
'use strict';

module.exports = {
  ERR_INVALID_ARG_TYPE: 'Um argumento é de um tipo que a função não aceita. A mensagem diz qual, o que se esperava e o que chegou.',
  'ERR_INVALID_ARG_TYPE.why': '"Received undefined" é o mais comum: uma variável sem valor, uma propriedade com o nome errado, ou um callback esquecido.',
  'ERR_INVALID_ARG_TYPE.look': 'console.log(typeof valor, valor) logo antes da linha do erro.',

  ERR_INVALID_ARG_VALUE: 'O tipo está certo, mas o valor não é um dos que se aceitam.',
  'ERR_INVALID_ARG_VALUE.why': 'Uma opção com um nome que não existe, um texto com um byte zero, uma codificação desconhecida.',
  'ERR_INVALID_ARG_VALUE.look': 'A mensagem mostra o que chegou; compare com a lista em docs/api.md.',

  ERR_OUT_OF_RANGE: 'Um número está fora do intervalo permitido. A mensagem diz qual é o intervalo.',
  'ERR_OUT_OF_RANGE.why': 'Uma posição além do fim do buffer, um tamanho negativo, uma conta que deu NaN.',
  'ERR_OUT_OF_RANGE.look': 'Imprima a conta que fez o número. Lembre que buf.length conta bytes, e texto.length, não.',

  ERR_STREAM_WRITE_AFTER_END: 'Escreveu-se num stream depois de end().',
  'ERR_STREAM_WRITE_AFTER_END.why': 'end() diz "acabou"; um write que vem depois (de um callback mais lento, por exemplo) não tem para onde ir.',
  'ERR_STREAM_WRITE_AFTER_END.look': 'Ache os dois: quem chama end e quem escreve depois. Só o último a escrever chama end.',

  ERR_STREAM_DESTROYED: 'Usou-se um stream que já foi destruído.',
  'ERR_STREAM_DESTROYED.why': 'O outro lado fechou, ou houve um erro, e o programa continuou escrevendo.',
  'ERR_STREAM_DESTROYED.look': 'Pare no \'close\' e no \'error\'; stream.destroyed diz se ainda vale.',

  ERR_STREAM_PREMATURE_CLOSE: 'Um stream fechou antes de chegar ao fim.',
  'ERR_STREAM_PREMATURE_CLOSE.why': 'A conexão caiu ou alguém chamou destroy() no meio de um pipeline.',
  'ERR_STREAM_PREMATURE_CLOSE.look': 'O callback de pipeline recebe o erro: veja qual dos lados fechou primeiro.',

  ERR_HTTP_HEADERS_SENT: 'Os cabeçalhos da resposta já foram enviados; não se mudam mais.',
  'ERR_HTTP_HEADERS_SENT.why': 'O mesmo pedido é respondido duas vezes: falta um return depois de res.end(), ou um callback é chamado mais de uma vez.',
  'ERR_HTTP_HEADERS_SENT.look': 'Procure todos os caminhos que respondem; res.headersSent diz se já se respondeu.',

  ERR_HTTP_INVALID_HEADER_VALUE: 'O valor de um cabeçalho é undefined.',
  'ERR_HTTP_INVALID_HEADER_VALUE.why': 'setHeader recebeu uma variável sem valor.',
  'ERR_HTTP_INVALID_HEADER_VALUE.look': 'Imprima o valor antes; um número serve, undefined não.',

  ERR_INVALID_CHAR: 'Há um caractere que não pode ir num cabeçalho de HTTP.',
  'ERR_INVALID_CHAR.why': 'Uma quebra de linha (que deixaria alguém inventar cabeçalhos) ou um caractere fora do Latin-1.',
  'ERR_INVALID_CHAR.look': 'Tire quebras de linha do que veio de fora; para acentos, encodeURIComponent.',

  ERR_SERVER_ALREADY_LISTEN: 'O servidor já está escutando, e listen foi chamado de novo.',
  'ERR_SERVER_ALREADY_LISTEN.why': 'Um servidor escuta numa porta só; o segundo listen não troca a porta.',
  'ERR_SERVER_ALREADY_LISTEN.look': 'Procure o listen repetido (dentro de uma função chamada duas vezes?). Para outra porta: close primeiro.',

  ERR_SERVER_NOT_RUNNING: 'O servidor não está no ar, e pediu-se que fechasse.',
  'ERR_SERVER_NOT_RUNNING.why': 'close foi chamado duas vezes, ou antes de listen.',
  'ERR_SERVER_NOT_RUNNING.look': 'Feche num lugar só; server.listening diz se está no ar.',

  ERR_SOCKET_BAD_PORT: 'A porta não é um número de 0 a 65535.',
  'ERR_SOCKET_BAD_PORT.why': 'A porta veio de um texto ou de process.env e deu NaN, ou passou do limite.',
  'ERR_SOCKET_BAD_PORT.look': 'Number(process.env.PORT) || 3000 dá um número em qualquer caso.',

  ERR_INVALID_URL: 'O texto não é um endereço completo.',
  'ERR_INVALID_URL.why': 'new URL("pagina") não tem de onde partir: faltam o protocolo e a máquina.',
  'ERR_INVALID_URL.look': 'Dê o começo: new URL("pagina", "http://localhost:3000/").',

  ERR_UNHANDLED_REJECTION: 'Uma promessa foi rejeitada com algo que não é um Error, e ninguém tratou.',
  'ERR_UNHANDLED_REJECTION.why': 'Um reject("texto"), ou throw de um texto dentro de uma função async, sem catch em volta.',
  'ERR_UNHANDLED_REJECTION.look': 'Rejeite com new Error(...), que sabe a linha; e ponha .catch no fim da corrente, ou try em volta do await.',

  ERR_UNHANDLED_ERROR: 'Um emissor anunciou \'error\' e ninguém ouvia.',
  'ERR_UNHANDLED_ERROR.why': 'O nome \'error\' é especial: sem ouvinte, emit(\'error\') lança, para que um erro não passe em silêncio.',
  'ERR_UNHANDLED_ERROR.look': 'emissor.on(\'error\', function (erro) { … }) antes de começar.',

  ERR_ASSERTION: 'Uma verificação (assert) não se confirmou.',
  'ERR_ASSERTION.why': 'É assim que um teste diz que a resposta não é a esperada: a mensagem mostra o que veio e o que devia vir.',
  'ERR_ASSERTION.look': 'Leia "actual" (o que veio) e "expected" (o que se esperava), e comece pela primeira diferença.',

  MODULE_NOT_FOUND: 'require não achou o módulo.',
  'MODULE_NOT_FOUND.why': 'Um arquivo seu precisa de ./ na frente (require("./soma")); sem ele, procura-se um pacote em node_modules. Também pode ser um erro de grafia, ou um pacote que não foi instalado.',
  'MODULE_NOT_FOUND.look': 'A mensagem diz o nome pedido e, em "Require stack", quem o pediu. ls mostra se o arquivo está lá; npm install, se é um pacote.',

  ERR_MODULE_NOT_FOUND: 'import não achou o módulo.',
  'ERR_MODULE_NOT_FOUND.why': 'Num import o caminho leva a extensão: import "./soma.mjs", e não "./soma".',
  'ERR_MODULE_NOT_FOUND.look': 'Escreva o nome inteiro do arquivo; para um pacote, npm install.',

  ERR_REQUIRE_ASYNC_MODULE: 'require foi usado num módulo ES que espera (tem await no topo); esse só se carrega com import.',
  'ERR_REQUIRE_ASYNC_MODULE.why': 'require devolve o módulo na hora, e um que espera ainda não está pronto. Um módulo ES sem await no topo, require carrega (no Node, da versão 22 em diante).',
  'ERR_REQUIRE_ASYNC_MODULE.look': 'Use import (num .mjs) ou import("./modulo.mjs"), que devolve uma promessa.',

  ERR_METHOD_NOT_IMPLEMENTED: 'Um stream seu não disse como faz a parte dele.',
  'ERR_METHOD_NOT_IMPLEMENTED.why': 'Quem estende Readable escreve _read; Writable, _write; Transform, _transform.',
  'ERR_METHOD_NOT_IMPLEMENTED.look': 'Confira o nome do método (com o _ na frente) e se ele está na classe, não no construtor.',

  ERR_CHILD_PROCESS_STDIO_MAXBUFFER: 'O filho escreveu mais do que maxBuffer deixa guardar.',
  'ERR_CHILD_PROCESS_STDIO_MAXBUFFER.why': 'exec e execFile juntam a saída inteira na memória (1 MB, se nada se diz).',
  'ERR_CHILD_PROCESS_STDIO_MAXBUFFER.look': 'Use spawn e leia a saída aos pedaços, ou aumente maxBuffer.',

  ERR_MULTIPLE_CALLBACK: 'Um callback foi chamado mais de uma vez.',
  'ERR_MULTIPLE_CALLBACK.why': 'Falta um return depois da primeira chamada: o caminho do erro continua até o do sucesso.',
  'ERR_MULTIPLE_CALLBACK.look': 'Escreva return callback(erro); e procure os dois caminhos.'
};
