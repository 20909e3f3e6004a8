/* arrivals.js -- de um rastro, a ordem em que rodou o que o programa pediu: ["readFile a.js:3 (2º)", …].
 *
 * Dois pedidos da mesma linha se distinguem pelo número: o 2º é o segundo que ela fez. */
'use strict';

var order = require('./order');
var trace = require('./trace');
var t = require('../words').of('checks/seeds');

// O lugar de cada pedido entre os que têm o mesmo nome, na ordem em que se fizeram.
function ordinals(items) {
  var groups = {};
  items.forEach(function (item) {
    var group = groups[item.label] = groups[item.label] || [];
    if (group.indexOf(item.root.event.id) < 0) group.push(item.root.event.id);
  });
  Object.keys(groups).forEach(function (label) { groups[label].sort(function (a, b) { return a - b; }); });
  return groups;
}

function of(file) {
  var items = order.itemsOf(trace.readCut(file)).filter(function (item) { return item.own && item.root; });
  var groups = ordinals(items);
  return items.map(function (item) {
    var group = groups[item.label], label = item.label.replace(/ {2}/g, ' ');
    return group.length === 1 ? label : t('nth', { label: label, n: group.indexOf(item.root.event.id) + 1 });
  });
}

module.exports = { of: of };
