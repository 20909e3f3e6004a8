/* errors/caret.js -- onde pôr o ^ debaixo da linha que errou.
 *
 * O motor não sabe a coluna. A mensagem diz que nome procurar, e o texto do programa diz onde
 * ele está. */
(function (native, need) {
  'use strict';

  var endsExpression = need('errors/scan').endsExpression;

  // A primeira palavra da linha que satisfaz `test(palavra, anterior, seguinte)`; undefined se
  // nenhuma.
  function find(place, test) {
    var none = { text: '', kind: 'mark' };
    for (var i = place.first; i < place.end; i++) {
      var token = place.tokens[i];
      if (test(token, place.tokens[i - 1] || none, place.tokens[i + 1] || none)) return token;
    }
  }

  function isDot(token) {
    return token.text === '.' || token.text === '?.';
  }

  function findWord(place, text) {
    return find(place, function (token) { return token.text === text; });
  }

  // Uma variável: o nome sem ponto antes.
  function findName(place, name) {
    return find(place, function (token, before) { return token.text === name && !isDot(before); });
  }

  // Uma propriedade: .nome, ou o que há dentro dos colchetes de ['nome'] ou de [chave], se só
  // há um par deles na linha.
  function findProperty(place, name) {
    var indexes = 0;
    function isIndex(bracket, before) { return bracket.text === '[' && endsExpression(before); }
    find(place, function (token, before) { indexes += isIndex(token, before); });
    return find(place, function (token, before) {
      return (token.text === name && isDot(before)) ||
        (token.kind === 'string' && token.text.slice(1, -1) === name && before.text === '[');
    }) || (indexes === 1 ? after(place, find(place, isIndex)) : undefined);
  }

  function after(place, token) {
    return place.tokens[place.tokens.indexOf(token) + 1];
  }

  var assignment = /^(\+\+|--|=|[^=!<>]{1,2}=|<<=|>>>?=)$/;

  // O = (ou +=, ++…) que vem depois da propriedade.
  function findAssignment(place, name) {
    var from = findProperty(place, name) || findName(place, name);
    return from && (find(place, function (token) {
      return token.column > from.column && token.kind === 'mark' && assignment.test(token.text);
    }) || from);
  }

  // Uma variável lida antes da hora: o V8 aponta para ela ou, se nada antes dela na instrução marca
  // um lugar (um nome, uma lista…), para a instrução.
  var placeless = /^(?:return|throw|new|if|typeof|void|delete|[-+!~(`*\/%&|^<>=]+|\$\{|[\d.]+)$/;

  function findEarly(place, name) {
    var found = find(place, function (token, before) {
      return token.text === name && !isDot(before) && before.text !== 'let' && before.text !== 'const';
    });
    if (!found) return undefined;
    var at = place.tokens.indexOf(found);
    if (place.tokens[at + 1] && place.tokens[at + 1].text === '=') return place.tokens[at + 1];
    var from = place.first + (at > place.first + 1 && place.tokens[place.first + 1].text === '=' ? 2 : 0);
    for (var i = from; i < at; i++) if (!placeless.test(place.tokens[i].text)) return found;
    return place.tokens[place.first];
  }

  // O sinal que muda uma variável já declarada.
  function findChange(place) {
    return find(place, function (token, before) {
      var declares = /^(?:const|let|var|,)$/.test(((place.tokens[place.tokens.indexOf(before) - 1]) || before).text);
      return token.kind === 'mark' && assignment.test(token.text) && !declares;
    });
  }

  // Em "a.b(...).c is not a function", a palavra é c, chamada.
  function findCalled(place, expression) {
    var name = /[^.()[\]" ]*$/.exec(expression)[0];
    var isMember = expression[expression.length - name.length - 1] === '.';
    return name && find(place, function (token, before, next) {
      return token.text === name && isDot(before) === isMember && (isMember || next.text === '(');
    });
  }

  // "String.prototype.repeat" está na linha como .repeat( ; "parseInt", como parseInt(.
  function findNative(place, name) {
    var dot = name.lastIndexOf('.');
    var found = (dot < 0 ? findName : findMember)(place, name.slice(dot + 1));
    var before = place.tokens[place.tokens.indexOf(found) - 1];
    return found && before && before.text === 'new' ? before : found;
  }

  function findMember(place, name) {
    return find(place, function (token, before) { return token.text === name && isDot(before); });
  }

  // O new do próprio erro: new TypeError(…).
  function findMaker(place, error) {
    return find(place, function (token, before, next) { return token.text === 'new' && next.text === error.maker; });
  }

  // Em `const a = 1; a += 2`, o segundo sinal.
  function findChange(place) {
    return find(place, function (token) {
      var before = place.tokens[place.tokens.indexOf(token) - 2];
      return token.kind === 'mark' && assignment.test(token.text) && !(before && /^(?:const|let|var)$/.test(before.text));
    });
  }

  // O que cada mensagem nomeia.
  var rules = [
    [/^(.*) is not defined/, findName],
    [/^Cannot access '(.*)' before/, findEarly],
    [/^Cannot destructure property '(.*?)' of/, findName],
    [/^Assignment to constant variable/, findChange],
    [/\(reading '(.*)'\)/, findProperty],
    [/\(setting '(.*)'\)/, findAssignment],
    [/read only property '(.*?)'/, findAssignment],
    [/Cannot add property (.*?),/, findAssignment],
    [/Cannot create property '(.*?)'/, findAssignment],
    [/Cannot set property (.*?) of/, findAssignment],
    [/^Cannot destructure property '(.*?)'/, findName],
    [/^Assignment to constant variable/, findChange],
    [/(.*) is not a function/, findCalled],
    [/ is not a constructor/, function (place) { return findWord(place, 'new'); }],
    [/^Cannot delete property/, function (place) { return findWord(place, 'delete'); }],
    [/'(in)' operator/, findWord],
    [/(instanceof)/, findWord]
  ];

  function findByMessage(place, message) {
    for (var i = 0; i < rules.length; i++) {
      var found = rules[i][0].exec(message);
      if (found) return rules[i][1](place, found[1]);
    }
  }

  // A coluna da palavra ofendida, se é sabida ou a mensagem a nomeia, e ela está na linha; se não,
  // a da primeira letra que não é espaço. `error` é { word, maker, native, message }: a palavra
  // (throw, new), a classe do erro e o nome da função do motor em que ele nasceu, se se sabem.
  function column(place, error) {
    var found = (error.word === 'throw' && findWord(place, 'throw')) || (error.word === 'new' && findMaker(place, error)) ||
      (error.native && findNative(place, error.native)) || findByMessage(place, error.message) ||
      (error.word && findWord(place, error.word));
    return found ? found.column : /^[ \t]*/.exec(place.source)[0].length;
  }

  return { column: column };
})
