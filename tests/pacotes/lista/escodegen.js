// escodegen: da árvore ao texto.
const escodegen = require('../../../build/npm-lista/node_modules/escodegen'), esprima = require('../../../build/npm-lista/node_modules/esprima');
console.log(escodegen.generate({ type: 'BinaryExpression', operator: '+', left: { type: 'Literal', value: 40 }, right: { type: 'Literal', value: 2 } }));
console.log(escodegen.generate(esprima.parseScript('function f(a,b){if(a)return{x:1,get y(){return 2}};for(let i of b){i**2}} class A extends B{static async m(){}}'), { format: { indent: { style: '  ' }, quotes: 'double' } }));
