// module.parent: quem pediu primeiro; um acessor do protótipo, que não aparece no módulo.
var Module = require('module');

console.log(Object.getOwnPropertyNames(module), module.parent, 'parent' in module);
var child = new Module('filho', module);
console.log(child.parent === module, Object.keys(child), module.children.indexOf(child) >= 0);
child.parent = null;
console.log(child.parent, new Module('só').parent);
var accessor = Object.getOwnPropertyDescriptor(Module.prototype, 'parent');
console.log(typeof accessor.get, typeof accessor.set, accessor.enumerable, accessor.configurable);
