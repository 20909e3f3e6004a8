function depois() {
  console.log('dois');
}

console.log('um');
depois();
console.log('três');
