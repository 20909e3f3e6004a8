/* compiler.js -- o que o compilador e o ligador disseram, lido: cada queixa com o lugar dela, e uma frase
 * na língua do aluno para as mais comuns.
 *
 * O gcc e o clang dizem a mesma coisa com palavras diferentes; a tabela tem as dos dois. O que está entre
 * parênteses numa expressão vira {a} e {b} na frase, que mora em words/pt/compiler.js. */
'use strict';

var path = require('path');
var course = require('../course/course');
var t = require('../words').of('compiler');

// A primeira que casa vale: as mais precisas vêm antes.
var SENTENCES = [
  ['includeMissing', /^(\S+\.h): No such file|^'(\S+)' file not found/],
  ['includeForm', /^#include expects|^expected "FILENAME"/],
  ['unterminatedString', /^missing terminating ["'] ?(?:"' )?character|^missing terminating '"' character/],
  ['unterminatedComment', /^unterminated (?:\/\* )?comment/],
  ['unterminatedIf', /^unterminated (?:#\w+|conditional directive)/],
  ['stray', /^stray '.*' in program|^unexpected character <|^non-ASCII characters|is not valid in an identifier/],
  ['useStruct', /^unknown type name '(.+?)'; use 'struct'|^must use 'struct' tag to refer to type '(.+?)'/],
  ['unknownType', /^unknown type name '(.+?)'/],
  ['undeclared', /^'(.+?)' undeclared|^use of undeclared identifier '(.+?)'/],
  ['implicit', /^implicit declaration of function '(.+?)'|^call to undeclared function '(.+?)'|^implicitly declaring library function '(.+?)'/],
  ['implicitInt', /^type defaults to 'int' in declaration of '(.+?)'|^type specifier missing/],
  ['undefinedReference', /undefined reference to [`'](.+?)'|undefined symbol: (\w+)/],
  ['multipleDefinition', /multiple definition of [`'](.+?)'|duplicate symbol: (\w+)/],
  ['endOfInput', /at end of input|^expected '}'$/],
  ['elseAlone', /^'else' without a previous 'if'/],
  ['missingSemicolon', /^expected (?:',' or )?';'|^expected '=', ',', ';'/],
  ['missingParen', /^expected '\)'|^expected (?:',' or|':', ',', ';', '\}' or) .*'\)'/],
  ['missingOpening', /^expected '\('/],
  ['missingBracket', /^expected '\]'/],
  ['closedTooSoon', /^expected identifier or '\(' before '(?:\}|if|for|while|return|else|switch|do|break)'|^extraneous closing brace|^expected identifier or '\('$/],
  ['expectedDeclaration', /^expected declaration specifiers|^expected parameter declarator|^expected specifier-qualifier-list|^expected identifier/],
  ['nestedFunction', /^function definition is not allowed here/],
  ['expectedExpression', /^expected expression/],
  ['expectedStatement', /^expected function body|^expected statement|^expected '\{'/],
  ['tooFew', /^too few arguments to function '(.+?)'|^too few arguments to (function call)/],
  ['tooMany', /^too many arguments to function '(.+?)'|^too many arguments to (function call)/],
  ['conflicting', /^conflicting types for '(.+?)'/],
  ['staticFollows', /^(?:non-)?static declaration of '(.+?)' follows/],
  ['redefinition', /^redefinition of '(.+?)'|^redeclaration of '(.+?)'|^'(.+?)' redeclared as/],
  ['twoTypes', /^two or more data types|^cannot combine with previous/],
  ['arrow', /^'(.+?)' is a pointer; did you mean to use '->'|^member reference type '(.+?)' is a pointer/],
  ['dot', /^invalid type argument of '->' \(have '(.+?)'|^member reference type '(.+?)' is not a pointer/],
  ['noMember', /^'(.+?)' has no member named '(.+?)'|^no member named '(.+?)' in '(.+?)'/],
  ['notStruct', /^request for member '(.+?)' in something not|^member reference base type '(.+?)' is not/],
  ['incomplete', /^invalid use of (?:undefined|incomplete)(?: struct)? (?:type|typedef) '(.+?)'|^incomplete definition of type '(.+?)'|^(?:tentative definition|variable) has (?:incomplete )?type '(?!void)(.+?)'|^storage size of '(.+?)' isn't known|^invalid application of 'sizeof' to (?:an )?incomplete type '(.+?)'/],
  ['voidPointer', /^dereferencing 'void \*'|^invalid use of void expression|^void value not ignored|of type 'void \*'|incompatible type 'void'|^incomplete type 'void'|^returning 'void'|has incomplete type 'void'/],
  ['readOnly', /^(?:assignment|increment|decrement) of (?:read-only (?:variable|location|member|parameter)|member) '(.+?)'|^cannot assign to (?:variable|non-static data member) '(.+?)'/],
  ['readOnlyPlace', /^read-only variable/],
  ['arrayAssign', /^assignment to expression with array type|^array type '(.+?)' is not assignable/],
  ['lvalue', /^lvalue required|^expression is not assignable|^cannot take the address of an rvalue/],
  ['twoPointers', /^invalid operands to binary (?:expression|\S+) \((?:have )?'([^']+ \*)'.*(?:and|,?) '([^']+ \*)'/],
  ['operands', /^invalid operands to binary (?:expression|\S+) \((?:have )?'(.+?)'.* and '(.+?)'/],
  ['unary', /^wrong type argument to|^invalid argument type '(.+?)'/],
  ['notPointer', /^invalid type argument of unary '\*'|^indirection requires pointer operand/],
  ['subscript', /^subscripted value is n/],
  ['subscriptType', /^array subscript is not an integer/],
  ['notCallable', /^called object '?(.+?)'? is not a function|^called object type '(.+?)' is not/],
  ['integerFromPointer', /(?:makes|conversion.*) integer from pointer|^incompatible pointer to integer conversion/],
  ['pointerFromInteger', /makes pointer from integer|^incompatible integer to pointer conversion/],
  ['incompatiblePointer', /from incompatible pointer type|incompatible return type|^incompatible pointer types|^incompatible function pointer types/],
  ['discardsConst', /discards '?const'? qualifier|discards qualifiers/],
  ['incompatibleTypes', /^incompatible type|of incompatible type|from incompatible type|with incompatible result type/],
  ['returnValue', /^'return' with a value, in function returning void|^void function '(.+?)' should not return/],
  ['returnNothing', /^'return' with no value|^non-void function '(.+?)' should return/],
  ['noReturn', /^control reaches end of non-void|^non-void function does not return/],
  ['breakOutside', /^(?:break|continue) statement not within|^'(?:break|continue)' statement not in/],
  ['caseOutside', /^'?(?:case|default)'? (?:label|statement) not/],
  ['duplicateCase', /^duplicate case value/],
  ['labelMissing', /^label '(.+?)' used but not defined|^use of undeclared label '(.+?)'/],
  ['notConstant', /is not (?:a compile-time )?constant|^variably modified|^variable length array declaration not allowed/],
  ['errorDirective', /^#error/],
  ['format', /^format '?%|^format specifies type|^more '%' conversions|^too many arguments for format|^data argument not used/],
  ['uninitialized', /^'(.+?)' (?:is|may be) used uninitialized|^variable '(.+?)' (?:is|may be) uninitialized/],
  ['returnsLocal', /^function returns address of local|^address of (?:stack memory|local)/],
  ['assignCondition', /^suggest parentheses around assignment|^using the result of an assignment as a condition/],
  ['beyondArray', /is (?:above|below|outside) array bounds|^array index .* is past the end/],
  ['freed', /^pointer '(.+?)' (?:may be )?used after/]
];

// Os avisos que costumam ser o erro que se procura: aparecem como notas quando a conferência falha.
var TELLING = ['implicit', 'format', 'uninitialized', 'returnsLocal', 'noReturn', 'assignCondition', 'beyondArray', 'freed',
  'incompatiblePointer', 'integerFromPointer', 'pointerFromInteger', 'discardsConst', 'returnValue', 'returnNothing'];

function captured(match) {
  return match.slice(1).filter(function (part) { return part !== undefined; });
}

// { key, values } da frase para a mensagem de um compilador; null se ela não está na tabela.
function recognize(message) {
  for (var i = 0; i < SENTENCES.length; i++) {
    var match = SENTENCES[i][1].exec(message);
    if (match) return { key: SENTENCES[i][0], values: valuesOf(SENTENCES[i][0], captured(match)) };
  }
  return null;
}

// Um struct sem nome: o gcc o chama de "struct <anonymous>"; o clang, de "struct (unnamed at heap.c:14:8)".
function named(part) {
  return /^(?:struct|union) [<(]/.test(part || '') ? t('anonymous') : part || '';
}

// O clang diz primeiro o membro e depois o tipo; o gcc, ao contrário. O da direita é o que tem struct.
function valuesOf(key, parts) {
  if (key === 'noMember' && /^(?:struct|union) /.test(parts[1])) parts.reverse();
  return { a: named(parts[0]), b: named(parts[1]) };
}

function sentence(message) {
  var found = recognize(message);
  return found ? t(found.key, found.values) : undefined;
}

// ---- Ler o que foi escrito ----

// As aspas do gcc dependem da língua do terminal.
function plainQuotes(text) {
  return text.replace(/[\u2018\u2019]/g, "'");
}

// " [-Wformat=]" no fim de um aviso é para quem conhece as opções.
function withoutFlag(message) {
  return message.replace(/ \[-[\w=,-]+\]$/, '');
}

// Das duas linhas depois da mensagem, a do programa (sem a margem "   31 | " que o gcc põe) e a coluna do ^. Os
// dois trocam as tabulações por espaços, e a coluna vale para a linha assim.
function excerptAfter(lines, i) {
  var code = lines[i + 1], caret = lines[i + 2];
  if (code === undefined || caret === undefined || !/^[\s|~]*\^/.test(caret)) return {};
  var margin = /^ *\d+ \| ?/.exec(code);
  var width = margin ? margin[0].length : 0;
  return { source: code.slice(width), column: caret.indexOf('^') - width + 1 };
}

// "In file included from a.h:1," e "                 from heap.c:4:": quem incluiu vem por último.
function includerIn(line) {
  var match = /^(?:In file included| +) from (.*?):(\d+)(?::\d+)?[,:]$/.exec(line);
  return match && { file: match[1], line: Number(match[2]) };
}

// [{ kind: 'error' | 'warning' | 'link', file, line, column, message, source, includer }], na ordem em que foram
// ditas; includer é de que linha veio o #include de um cabeçalho.
function parse(text) {
  var lines = plainQuotes(text).split('\n'), found = [], includer = null;
  lines.forEach(function (line, i) {
    includer = includerIn(line) || includer;
    var link = /undefined (?:reference to|symbol)|multiple definition of|duplicate symbol/.test(line);
    var match = /^(.*?):(\d+):(?:\d+:)? (?:fatal )?(error|warning): (.*)$/.exec(line);
    var assembler = /:\d+: Error: (.*)$/.exec(line);
    if (assembler) {
      found.push({ kind: 'link', message: assembler[1] });
    } else if (link) {
      found.push({ kind: 'link', message: line });
    } else if (match) {
      var excerpt = excerptAfter(lines, i);
      found.push({
        kind: match[3], file: match[1], line: Number(match[2]), message: withoutFlag(match[4]),
        column: excerpt.column, source: excerpt.source, includer: includer
      });
      includer = null;
    }
  });
  return found;
}

// ---- O que importa ----

// O make roda na raiz do curso: é de lá que contam os caminhos que ele diz.
function isIn(file) {
  return function (item) { return item.file !== undefined && path.resolve(course.ROOT, item.file) === path.resolve(course.ROOT, file); };
}

// Um texto que não se fechou o clang conta como aviso, e o erro que ele causa vem depois, com outro nome.
function cause(items, error) {
  return items.filter(function (item) {
    return item.kind === 'warning' && item.file === error.file && item.line === error.line &&
      /^missing terminating/.test(item.message);
  })[0] || error;
}

// Numa falha do ligador, a linha em que o compilador já tinha avisado que não conhecia a função.
function warned(items, name) {
  return items.filter(function (item) {
    var found = item.kind === 'warning' ? recognize(item.message) : null;
    return found !== null && found.key === 'implicit' && found.values.a === name;
  })[0];
}

// Um erro num cabeçalho nosso, no meio de um #include do aluno, é de algo que ficou aberto antes dele.
function atInclude(error, isMine) {
  if (isMine(error) || !error.includer) return error;
  return Object.assign({}, error, { file: error.includer.file, line: error.includer.line, column: undefined, source: undefined, inHeader: true });
}

// O primeiro erro no arquivo do aluno; se não há, o primeiro do montador ou do ligador; se não há, null.
function firstError(items, file) {
  var isMine = isIn(file);
  var error = items.filter(function (item) {
    return item.kind === 'error' && (isMine(item) || (item.includer !== null && isMine(item.includer)));
  })[0];
  if (error) return atInclude(cause(items, error), isMine);
  var link = items.filter(function (item) { return item.kind === 'link'; })[0];
  if (!link) return null;
  var known = recognize(link.message);
  var place = known !== null && warned(items, known.values.a) || {};
  return { kind: 'link', file: file, line: place.line, column: place.column, source: place.source, message: link.message };
}

// O ; que falta no fim de uma linha o gcc só nota na seguinte; quem lê o procura na de cima.
function lineAbove(error, lines) {
  if (!/^expected (?:',' or )?';' before/.test(error.message)) return null;
  if (error.source === undefined || error.source.slice(0, error.column - 1).trim() !== '') return null;
  for (var line = error.line - 1; line > 0 && lines[line - 1].trim() === '';) line--;
  return line > 0 ? line : null;
}

// { file, line, column, source } de um erro; `text` é o arquivo, e `name`, como o aluno o chama.
function whereOf(error, name, text) {
  var lines = text.split('\n');
  var above = lineAbove(error, lines);
  if (above === null) return { file: name, line: error.line, column: error.column, source: error.source };
  var code = lines[above - 1].replace(/\s+$/, '');
  return { file: name, line: above, column: code.length + 1, source: code };
}

// Os avisos que vale a pena ler quando algo dá errado, já em frases; `name` é como o aluno chama o arquivo.
function notes(items, file, name) {
  var lines = items.filter(isIn(file)).map(function (item) {
    var found = item.kind === 'warning' ? recognize(item.message) : null;
    if (found === null || TELLING.indexOf(found.key) < 0) return null;
    return t('note', { file: name, line: item.line, sentence: t(found.key, found.values) });
  });
  return lines.filter(function (line, i) { return line !== null && lines.indexOf(line) === i; }).slice(0, 3);
}

module.exports = {
  parse: parse, firstError: firstError, whereOf: whereOf, recognize: recognize, sentence: sentence, notes: notes, SENTENCES: SENTENCES
};
