// pipeline de um arquivo para outro.
const fs = require('fs'), os = require('os'), path = require('path');
const { pipeline } = require('stream/promises');
const nome = path.join(os.tmpdir(), 'ordem-copia-' + process.pid);
(async () => {
  await pipeline(fs.createReadStream(__filename), fs.createWriteStream(nome));
  console.log('copiei', fs.statSync(nome).size === fs.statSync(__filename).size);
  await fs.promises.unlink(nome);
  console.log('apaguei');
})();
