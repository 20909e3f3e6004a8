// Um arquivo depois do outro.
const fs = require('fs');
fs.readFile(__filename, () => {
  console.log('primeiro');
  fs.stat(__filename, () => {
    console.log('segundo');
    fs.readdir(__dirname, () => console.log('terceiro'));
  });
});
