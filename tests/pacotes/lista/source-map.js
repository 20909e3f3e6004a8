// source-map: fazer um mapa e perguntar a ele.
const { SourceMapGenerator, SourceMapConsumer, SourceNode } = require('../../../build/npm-lista/node_modules/source-map');
const g = new SourceMapGenerator({ file: 'saida.js' });
g.addMapping({ generated: { line: 10, column: 35 }, source: 'foo.js', original: { line: 33, column: 2 }, name: 'christopher' });
const c = new SourceMapConsumer(g.toString());
console.log(g.toString(), c.originalPositionFor({ line: 10, column: 40 }), c.sources);
console.log(new SourceNode(1, 0, 'a.js', ['x = ', new SourceNode(2, 3, 'b.js', '1;\n')]).toStringWithSourceMap({ file: 'f' }).map.toString());
