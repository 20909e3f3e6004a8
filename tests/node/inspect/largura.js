// breakLength: a largura que faz um objeto virar várias linhas.
const { inspect } = require('util');
const value = { aaaa: 1, bbbb: 'two', cccc: [1, 2, 3], dddd: { e: 1, f: [new Date(0), /x/] } };
for (const breakLength of [1, 10, 20, 40, 60, 80, 120, Infinity]) console.log(breakLength, inspect(value, { breakLength }), inspect(value, { breakLength, compact: false }));
