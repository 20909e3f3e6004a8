// dotenv: ler .env.
const dotenv = require('../../../build/npm-lista/node_modules/dotenv'), fs = require('fs'), os = require('os'), path = require('path');
console.log(dotenv.parse('BASIC=basic\nVAZIO=\nASPAS="a\\nb"\nSIMPLES=\'a\\nb\'\n#comentário\nESPACO =  x  # fim\nexport E=1\nMULTI="um\ndois"'));
const arquivo = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'd-')), '.env');
fs.writeFileSync(arquivo, 'NZ_TESTE=sim\nPATH=nada\n');
console.log(dotenv.config({ path: arquivo }).parsed, process.env.NZ_TESTE, process.env.PATH === 'nada');
