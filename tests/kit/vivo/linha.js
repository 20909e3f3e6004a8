// Lê uma linha.
console.log('escreva');
process.stdin.once('data', function (line) {
  console.log('li ' + String(line).trim());
  process.stdin.pause();
});
