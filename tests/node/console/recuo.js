// groupIndentation, grupos dentro de grupos, e textos de várias linhas.
const { Console } = console;
const lines = [];
const c = new Console({ stdout: { write: (text) => lines.push(text) }, ignoreErrors: false, groupIndentation: 4 });
c.group();
c.log('um\ndois');
c.group('a', 'b');
c.log({ x: { y: [1, 2, 3] } });
c.groupCollapsed('%s', 'c');
c.table([[1, 2]]);
c.groupEnd();
c.groupEnd();
c.log('volta');
c.groupEnd();
c.groupEnd();
c.log('fora');
console.log(lines.join(''));
