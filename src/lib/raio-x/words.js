/* raio-x/words.js -- o que o Raio-X diz no terminal, em português ou (KIT_LANG=en) em inglês. */
(function (native, need) {
  'use strict';

  var process = need('process');

  var PORTUGUESE = {
    noProgram: 'o Raio-X precisa de um programa: nozinho --raio-x programa.js',
    missing: 'não achei o programa «{0}»',
    empty: '{0} precisa de um valor',
    badPort: '«{0}» não é uma porta: use um número de 0 a 65535',
    badSeeds: '«{0}» não é uma semente, nem um intervalo como 1..200',
    manySeeds: 'várias sementes cabem num arquivo: --raio-x=arquivo.html --embaralhar={0}',
    seedOfTrace: 'um rastro gravado não se embaralha: rode o programa de novo',
    portTaken: 'a porta {0} já está ocupada; tente outra, ou --raio-x-porta=0 para uma livre',
    noServer: 'não consegui servir a página: {0}',
    serving: 'Raio-X no ar:\n\n    {0}\n\nSó quem tem esse endereço entra, e só desta máquina. Ctrl-C encerra.\n',
    ended: 'o programa terminou com código {0}; a página continua no ar (Ctrl-C encerra).',
    killed: 'o programa morreu com o sinal {0}; a página continua no ar (Ctrl-C encerra).',
    tooLong: 'o rastro passou de {0} MB: o que vem depois não se guarda.',
    noTrace: 'não consegui ler o rastro «{0}»: {1}',
    noStore: 'não consegui guardar o rastro: {0}',
    noChild: 'não consegui rodar o programa: {0}',
    noFile: 'não consegui escrever «{0}»: {1}',
    notFile: 'não é um arquivo',
    wrote: 'escrevi {0}',
    wroteOrders: 'escrevi {0}: {1} execuções, {2} ordens diferentes',
    wroteOrder: 'escrevi {0}: {1} execuções, a mesma ordem em todas (isto não prova que não haja outra)',
    backup: 'já havia um {0} que não é do Raio-X; ele agora se chama {1}',
    running: 'semente {0} de {1}…',
    label: '{0}',
    labelSeed: '{0}, semente {1}'
  };

  var ENGLISH = {
    noProgram: 'the X-ray needs a program: nozinho --xray program.js',
    missing: 'program not found: {0}',
    empty: '{0} needs a value',
    badPort: '"{0}" is not a port: use a number from 0 to 65535',
    badSeeds: '"{0}" is neither a seed nor a range such as 1..200',
    manySeeds: 'many seeds fit in a file: --raio-x=file.html --embaralhar={0}',
    seedOfTrace: 'a recorded trace cannot be shuffled: run the program again',
    portTaken: 'port {0} is taken; try another, or --raio-x-porta=0 for a free one',
    noServer: 'cannot serve the page: {0}',
    serving: 'X-ray on the air:\n\n    {0}\n\nOnly who has this address gets in, and only from this machine. Ctrl-C ends it.\n',
    ended: 'the program ended with code {0}; the page stays on the air (Ctrl-C ends it).',
    killed: 'the program died of signal {0}; the page stays on the air (Ctrl-C ends it).',
    tooLong: 'the trace is over {0} MB: what comes next is not kept.',
    noTrace: 'cannot read the trace {0}: {1}',
    noStore: 'cannot keep the trace: {0}',
    noChild: 'cannot run the program: {0}',
    noFile: 'cannot write {0}: {1}',
    notFile: 'it is not a file',
    wrote: 'wrote {0}',
    wroteOrders: 'wrote {0}: {1} runs, {2} different orders',
    wroteOrder: 'wrote {0}: {1} runs, the same order in all of them (which does not prove there is no other)',
    backup: 'there was a {0} that is not an X-ray page; it is now called {1}',
    running: 'seed {0} of {1}…',
    label: '{0}',
    labelSeed: '{0}, seed {1}'
  };

  var asked = process.env.KIT_LANG || ''; // a página, se ninguém pediu, pergunta ao navegador
  var isEnglish = asked === 'en';

  // text('missing', 'a.js'): a frase, com os valores no lugar de {0}, {1}…
  function text(name) {
    var values = arguments;
    return (isEnglish ? ENGLISH : PORTUGUESE)[name].replace(/\{(\d)\}/g, function (all, number) {
      return values[Number(number) + 1];
    });
  }

  // Em stderr: stdout é do programa.
  function say() {
    process.stderr.write('nozinho: ' + text.apply(null, arguments) + '\n');
  }

  return { asked: asked, isEnglish: isEnglish, text: text, say: say };
})
