/* raio-x/words.js -- o que o Raio-X diz no terminal, em português ou (KIT_LANG=en) em inglês. */
(function (native, need) {
  'use strict';

  var process = need('process');

  var PORTUGUESE = {
    noProgram: 'o Raio-X precisa de um programa: nozinho --raio-x programa.js',
    missing: 'não achei o programa «{0}»',
    empty: '--raio-x= precisa de um valor: --raio-x=arquivo.html ou --raio-x=tela',
    badPlace: '--raio-x={0}: espero um arquivo .html, ou «tela»; o programa vem depois de um espaço: --raio-x programa.js',
    badPort: '«{0}» não é uma porta: use um número de 0 a 65535',
    badSeeds: '«{0}» não é uma semente, de 1 a 4294967295, nem um intervalo como 1..200',
    manySeeds: 'várias sementes cabem num arquivo: --raio-x=arquivo.html --embaralhar={0}',
    seedOfTrace: 'um rastro gravado não se embaralha: rode o programa de novo',
    portTaken: 'a porta {0} já está ocupada; tente outra, ou --raio-x-porta=0 para uma livre',
    portReserved: 'a porta {0} é reservada ao administrador; use uma de 1024 em diante, ou --raio-x-porta=0 para uma livre',
    noServer: 'não consegui servir a página: {0}',
    serving: 'Raio-X no ar:\n\n    {0}\n\nSó quem tem esse endereço entra, e só desta máquina. Ctrl-C encerra.\n',
    ended: 'o programa terminou com código {0}; a página continua no ar (Ctrl-C encerra).',
    killed: 'o programa morreu com o sinal {0}; a página continua no ar (Ctrl-C encerra).',
    tooLong: 'o rastro passou de {0} MB: o que vem depois não se guarda.',
    noTrace: 'não consegui ler o rastro «{0}»: {1}',
    notTrace: '«{0}» não é um rastro; grave um com: nozinho --rastro=r.ndjson programa.js',
    newTrace: '«{0}» é um rastro da versão {1}, e este Nozinho lê até a {2}: atualize-o, ou grave o rastro com ele',
    cutTrace: 'o rastro acaba aqui, sem dizer como o programa terminou: ou foi cortado, ou o programa foi morto.',
    noStore: 'não consegui guardar o rastro em «{0}»: {1}',
    noChild: 'não consegui rodar o programa: {0}',
    noFile: 'não consegui escrever «{0}»: {1}',
    notFile: 'não é um arquivo',
    wrote: 'escrevi {0}',
    wroteOrder: 'escrevi {0}: {1} execuções, uma ordem só',
    wroteOrders: 'escrevi {0}: {1} execuções, {2} ordens diferentes',
    wroteOrder: 'escrevi {0}: {1} execuções, a mesma ordem em todas (isto não prova que não haja outra)',
    backup: 'já havia um {0} que não é do Raio-X; ele agora se chama {1}',
    running: 'semente {0} de {1}…',
    label: '{0}',
    labelSeed: '{0}, semente {1}',
    reasons: {
      ENOENT: 'a pasta não existe', EISDIR: 'é uma pasta', ENOTDIR: 'uma das pastas do caminho não é uma pasta',
      EACCES: 'sem permissão', EPERM: 'sem permissão', EROFS: 'sem permissão', ENOSPC: 'o disco está cheio'
    }
  };

  var ENGLISH = {
    noProgram: 'the X-ray needs a program: nozinho --xray program.js',
    missing: 'program not found: {0}',
    empty: '--xray= needs a value: --xray=file.html or --xray=screen',
    badPlace: '--xray={0}: expected an .html file, or "screen"; the program comes after a space: --xray program.js',
    badPort: '"{0}" is not a port: use a number from 0 to 65535',
    badSeeds: '"{0}" is neither a seed, from 1 to 4294967295, nor a range such as 1..200',
    manySeeds: 'many seeds fit in a file: --raio-x=file.html --embaralhar={0}',
    seedOfTrace: 'a recorded trace cannot be shuffled: run the program again',
    portTaken: 'port {0} is taken; try another, or --raio-x-porta=0 for a free one',
    portReserved: 'port {0} is reserved to the administrator; use one from 1024 up, or --raio-x-porta=0 for a free one',
    noServer: 'cannot serve the page: {0}',
    serving: 'X-ray on the air:\n\n    {0}\n\nOnly who has this address gets in, and only from this machine. Ctrl-C ends it.\n',
    ended: 'the program ended with code {0}; the page stays on the air (Ctrl-C ends it).',
    killed: 'the program died of signal {0}; the page stays on the air (Ctrl-C ends it).',
    tooLong: 'the trace is over {0} MB: what comes next is not kept.',
    noTrace: 'cannot read the trace {0}: {1}',
    notTrace: '{0} is not a trace; record one with: nozinho --trace=t.ndjson program.js',
    newTrace: '{0} is a trace of version {1}, and this Nozinho reads up to {2}: update it, or record the trace with it',
    cutTrace: 'the trace ends here, and does not say how the program ended: it was cut, or the program was killed.',
    noStore: 'cannot keep the trace in {0}: {1}',
    noChild: 'cannot run the program: {0}',
    noFile: 'cannot write {0}: {1}',
    notFile: 'it is not a file',
    wrote: 'wrote {0}',
    wroteOrder: 'wrote {0}: {1} runs, a single order',
    wroteOrders: 'wrote {0}: {1} runs, {2} different orders',
    wroteOrder: 'wrote {0}: {1} runs, the same order in all of them (which does not prove there is no other)',
    backup: 'there was a {0} that is not an X-ray page; it is now called {1}',
    running: 'seed {0} of {1}…',
    label: '{0}',
    labelSeed: '{0}, seed {1}',
    reasons: {
      ENOENT: 'there is no such folder', EISDIR: 'it is a folder', ENOTDIR: 'a folder in its path is not a folder',
      EACCES: 'permission denied', EPERM: 'permission denied', EROFS: 'permission denied', ENOSPC: 'the disk is full'
    }
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

  // O que deu errado com um arquivo, em palavras; o código, se não as temos.
  function reason(error) {
    return (isEnglish ? ENGLISH : PORTUGUESE).reasons[error.code] || error.code || error.message;
  }

  // Em stderr: stdout é do programa.
  function say() {
    process.stderr.write('nozinho: ' + text.apply(null, arguments) + '\n');
  }

  return { asked: asked, isEnglish: isEnglish, text: text, say: say, reason: reason };
})
