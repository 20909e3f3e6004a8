// stderr e stdout: cada escrita na sua hora.
console.log('1');
console.error('2');
process.stdout.write('3\n');
process.nextTick(() => process.stderr.write('4\n'));
setImmediate(() => console.log('5'));
