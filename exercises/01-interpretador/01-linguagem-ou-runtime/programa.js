console.log('JSON', typeof JSON);
console.log('parseInt', typeof parseInt);
console.log('setTimeout', typeof setTimeout);
console.log('require', typeof require);
console.log('console', typeof console);
console.log('document', typeof document);
console.log('undefined', typeof undefined);
