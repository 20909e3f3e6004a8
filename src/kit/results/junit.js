/* junit.js -- o documento em XML de JUnit: um testsuite por exercício, um testcase por teste dele.
 *
 * Não passar é <failure>; não compilar, passar do tempo ou cair é <error>. */
'use strict';

var NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;', '\r': '&#13;' };

// O XML não aceita os caracteres de controle, nem escapados: ficam à vista, como \x1b.
function printable(text) {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, function (c) {
    return '\\x' + ('0' + c.charCodeAt(0).toString(16)).slice(-2);
  }).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1\ufffd');
}

function escaped(text, which) {
  return printable(String(text)).replace(which, function (c) { return NAMES[c]; });
}

function attributes(values) {
  return Object.keys(values).map(function (name) { return ' ' + name + '="' + escaped(values[name], /[&<>"\n\t\r]/g) + '"'; }).join('');
}

function element(indent, name, values, inside) {
  var open = indent + '<' + name + attributes(values);
  return inside.length === 0 ? [open + '/>'] : [open + '>'].concat(inside, indent + '</' + name + '>');
}

function seconds(ms) {
  return (ms / 1000).toFixed(3);
}

// O que se lê de uma falha, num texto só.
function story(each) {
  return ['what', 'expected', 'obtained', 'tag', 'next'].filter(function (field) { return each[field]; }).map(function (field) {
    return field + ': ' + each[field];
  }).join('\n');
}

function trouble(each, what, text) {
  var name = each.outcome === 'failed' ? 'failure' : 'error';
  return ['      <' + name + attributes({ message: what, type: each.outcome }) + '>' + escaped(text, /[&<>\r]/g) + '</' + name + '>'];
}

// Um testcase: { name, inside }.
function testCase(each, test) {
  if (test.outcome === 'skipped') return { name: test.name, inside: ['      <skipped/>'] };
  if (test.outcome === 'passed') return { name: test.name, inside: [] };
  return { name: test.name, inside: trouble(each, test.what || each.what || '', story(each)) };
}

// O exercício inteiro é um caso se não tem testes com nome, ou se o que falhou não foi um deles.
function casesOf(each) {
  var cases = each.tests.map(function (test) { return testCase(each, test); });
  var told = each.tests.some(function (test) { return test.outcome === 'failed'; });
  if (each.outcome === 'passed' && cases.length > 0) return cases;
  if (each.outcome !== 'passed' && told) return cases;
  return cases.concat({ name: each.title, inside: each.outcome === 'passed' ? [] : trouble(each, each.what || '', story(each)) });
}

function containing(cases, tag) {
  return cases.filter(function (each) { return each.inside.some(function (line) { return line.indexOf('      <' + tag) === 0; }); }).length;
}

function counts(cases) {
  return { tests: cases.length, failures: containing(cases, 'failure'), errors: containing(cases, 'error'),
    skipped: containing(cases, 'skipped') };
}

function suite(each, time) {
  var cases = casesOf(each), className = each.id.replace(/\//g, '.');
  var values = Object.assign({ name: each.number + ' ' + each.title }, counts(cases), { time: seconds(each.ms), timestamp: time });
  return element('  ', 'testsuite', values, cases.reduce(function (lines, test) {
    var own = { classname: className, name: test.name, time: seconds(each.ms / cases.length) };
    return lines.concat(element('    ', 'testcase', own, test.inside));
  }, []));
}

module.exports = function junit(document) {
  var all = document.exercises.reduce(function (cases, each) { return cases.concat(casesOf(each)); }, []);
  var time = document.time.replace(/\.\d+Z$/, '');
  var suites = document.exercises.reduce(function (lines, each) { return lines.concat(suite(each, time)); }, []);
  var root = element('', 'testsuites', Object.assign({ name: 'nozinho' }, counts(all), { time: seconds(document.ms) }), suites);
  return ['<?xml version="1.0" encoding="UTF-8"?>'].concat(root).join('\n') + '\n';
};
