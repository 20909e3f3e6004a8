/* raio-x/command.js -- o que a linha de comando pede ao Raio-X.
 *
 *     nozinho --raio-x[=arquivo.html | =tela] [opções] programa.js [argumentos]
 *
 * As opções que não são nossas vão, como vieram, ao nozinho que roda o programa. */
(function (native, need) {
  'use strict';

  var process = need('process');
  var path = need('path');
  var words = need('raio-x/words');

  var VERSION = 1; // a do rastro que sabemos ler

  var LAST_SEED = 4294967295;

  // As nossas: em que campo cada uma fica, e se o valor pode vir na palavra seguinte.
  var OURS = {
    '--raio-x': { field: 'to' }, '--xray': { field: 'to' },
    '--raio-x-porta': { field: 'port', next: true },
    '--embaralhar': { field: 'shuffle', next: true }, '--shuffle': { field: 'shuffle', next: true },
    '--relogio-virtual': { field: 'virtual' }, '--virtual-clock': { field: 'virtual' }
  };

  // '--raio_x=a.html' -> { name: '--raio-x', value: 'a.html' }
  function split(word) {
    var at = word.indexOf('='), name = at === -1 ? word : word.slice(0, at);
    return { name: name.replace(/(.)_/g, '$1-'), value: at === -1 ? undefined : word.slice(at + 1) };
  }

  // Reparte as opções: { to, port, shuffle, virtual } e, em `others`, as que não são nossas.
  function sort(options) {
    var found = { others: [] };
    for (var i = 0; i < options.length; i++) {
      var word = split(options[i]), ours = OURS[word.name];
      if (!ours) found.others.push(options[i]);
      else if (word.value === undefined && ours.next) found[ours.field] = options[++i];
      else found[ours.field] = word.value === undefined ? true : word.value;
    }
    return found;
  }

  function Problem() {
    this.words = Array.prototype.slice.call(arguments);
  }

  // '7' -> [7, 7]; '1..200' -> [1, 200]. As sementes são as de src/shuffle.c.
  function range(text) {
    var match = /^([1-9]\d*)(?:\.\.([1-9]\d*))?$/.exec(text);
    var first = match && Number(match[1]), last = match && Number(match[2] || match[1]);
    if (!match || last < first || last > LAST_SEED) throw new Problem('badSeeds', text);
    return [first, last];
  }

  // Para onde: 'page', 'screen' ou 'file'. O nome de um arquivo tem de acabar em .html: quem troca as
  // palavras e escreve --raio-x=programa.js não perde o programa.
  function modeOf(to) {
    if (to === '') throw new Problem('empty');
    if (to === true) return 'page';
    if (to === 'tela' || to === 'screen') return 'screen';
    if (!/\.html?$/i.test(to)) throw new Problem('badPlace', to);
    return 'file';
  }

  function portOf(text) {
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new Problem('badPort', text);
    return Number(text);
  }

  // Com -e ou -p o programa está nas opções, e o resto são argumentos.
  function isText(options) {
    return options.some(function (word) { return /^(-e|-p|-pe|--eval|--print)(=|$)/.test(word); });
  }

  // O nome como se digitaria da pasta atual: é ele que aparece no rastro.
  function shorten(file) {
    var near = path.relative(process.cwd(), file);
    if (/^\.\.(\/|$)/.test(near)) return file;
    return near.charAt(0) === '-' ? './' + near : near;
  }

  // O arquivo que `node x` executaria (x.js, x/index.js…); undefined se não há.
  function locate(file) {
    try {
      return need('module/resolve')._resolveFilename(file, null, true);
    } catch (error) {
      return undefined;
    }
  }

  // A primeira linha diz se o arquivo é um rastro, e de que versão (docs/rastro.md). A um feito à mão pode
  // faltar a linha `open`.
  function checkTrace(file) {
    var head;
    try {
      head = JSON.parse(need('raio-x/record').firstLine(file));
    } catch (error) {
      throw error instanceof SyntaxError ? new Problem('notTrace', file) : new Problem('noTrace', file, words.reason(error));
    }
    if (head === null || typeof head.ev !== 'string') throw new Problem('notTrace', file);
    if (head.v > VERSION) throw new Problem('newTrace', file, head.v, VERSION);
  }

  function findProgram(command, file) {
    if (file === undefined || file === '-') throw new Problem('noProgram');
    command.program = shorten(file);
    command.file = locate(file);
    if (command.file === undefined) throw new Problem('missing', command.program);
    if (/\.ndjson$/.test(file)) {
      checkTrace(command.program);
      command.recorded = openRecord(command);
    }
    command.words.push(command.program);
  }

  // Um rastro já gravado, no lugar de um programa.
  function openRecord(command) {
    try {
      return need('raio-x/record').open(command.file);
    } catch (error) {
      throw new Problem('noTrace', command.program, words.reason(error));
    }
  }

  function checkSeeds(command) {
    var many = command.seeds && command.seeds[0] !== command.seeds[1];
    if (command.seeds && command.recorded) throw new Problem('seedOfTrace');
    if (many && command.mode !== 'file') throw new Problem('manySeeds', command.seeds.join('..'));
  }

  // `words` é o que o outro nozinho recebe, depois das opções de cada execução.
  function build(found) {
    var command = {
      mode: modeOf(found.to),
      to: found.to,
      port: found.port === undefined ? 0 : portOf(found.port),
      seeds: found.shuffle === undefined ? null : range(found.shuffle),
      virtual: Boolean(found.virtual),
      words: found.others,
      program: '[eval]'
    };
    var text = isText(found.others);
    if (!text) findProgram(command, process.argv[1]);
    checkSeeds(command);
    command.words = command.words.concat(process.argv.slice(text ? 1 : 2));
    return command;
  }

  // O comando, ou { problem: [frase, valores...] }.
  function read() {
    try {
      return build(sort(native.unseen().concat(process.execArgv)));
    } catch (problem) {
      if (problem instanceof Problem) return { problem: problem.words };
      throw problem;
    }
  }

  return { read: read };
})
