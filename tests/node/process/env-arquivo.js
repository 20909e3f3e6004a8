// process.loadEnvFile: o arquivo entra no ambiente e não muda o que já havia.
const fs = require('fs');
const os = require('os');
const path = require('path');
const { pathToFileURL } = require('url');

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'env-'));
const file = path.join(dir, 'um.env');
fs.writeFileSync(file, `# comentário
NOVA=valor
ANTIGA=não muda
  ESPAÇOS  =  em volta
VAZIA=
ASPAS="com # e \\n quebra"
SIMPLES='literal \\n'
CRASE=\`com "aspas"\`
VÁRIAS="uma
duas"
COMENTÁRIO=isto # isto não
export EXPORTADA=sim
IGUAL=a=b
NOVA=último vale
`);
process.env.ANTIGA = 'fica';
console.log(process.loadEnvFile(file));
for (const name of ['NOVA', 'ANTIGA', 'ESPAÇOS', 'VAZIA', 'ASPAS', 'SIMPLES', 'CRASE', 'VÁRIAS', 'COMENTÁRIO', 'EXPORTADA', 'IGUAL']) {
  console.log(name, JSON.stringify(process.env[name]));
}
fs.writeFileSync(path.join(dir, '.env'), 'PADRAO=sim\nPORTA=3000');
process.chdir(dir);
process.loadEnvFile();
console.log(process.env.PADRAO, process.env.PORTA);
fs.writeFileSync(file, 'POR_URL=sim\r\nPOR_BUFFER=não');
process.loadEnvFile(pathToFileURL(file));
process.loadEnvFile(Buffer.from(file));
console.log(process.env.POR_URL, process.env.POR_BUFFER);
for (const wrong of ['nada.env', 5, {}, true]) {
  try {
    process.loadEnvFile(wrong);
  } catch (e) {
    console.log(e.name, e.code, e.message, e.syscall, e.path);
  }
}
process.chdir('/');
fs.rmSync(dir, { recursive: true });
console.log(process.loadEnvFile.length);
