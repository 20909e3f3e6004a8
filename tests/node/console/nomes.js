// Os métodos do console: que nomes, em que ordem, e quais são funções distintas.
console.log(Object.keys(console));
for (const name of Object.keys(console)) if (console[name].name !== name) console.log(name, console[name].name);
console.log(console.debug === console.log, console.error === console.warn, console.group === console.groupCollapsed);
console.log(console, String(console), console[Symbol.toStringTag]);
console.log(Object.keys(console.Console.prototype), console instanceof console.Console);
