// multer: arquivos enviados, na memória e no disco, e os limites.
process.env.NODE_ENV = 'test';
const { conversa, pacote } = require('./fixtures/fala');
const fs = require('fs'), os = require('os'), path = require('path');
const multer = pacote('multer'), app = pacote('express')();
const pasta = fs.mkdtempSync(path.join(os.tmpdir(), 'envio-'));
const memoria = multer({ storage: multer.memoryStorage(), limits: { fileSize: 2000, files: 2, fieldSize: 50 }, fileFilter: (req, file, cb) => cb(null, !/\.exe$/.test(file.originalname)) });
const disco = multer({ storage: multer.diskStorage({ destination: pasta, filename: (req, file, cb) => cb(null, 'guardado-' + file.originalname) }) });
const conta = (f) => f && { campo: f.fieldname, nome: f.originalname, tipo: f.mimetype, enc: f.encoding, size: f.size, texto: f.buffer && f.buffer.length < 100 ? f.buffer.toString() : undefined, guardado: f.filename };
app.post('/um', memoria.single('foto'), (req, res) => res.json({ body: req.body, file: conta(req.file) }));
app.post('/varios', memoria.array('fotos'), (req, res) => res.json({ body: req.body, files: req.files.map(conta) }));
app.post('/campos', memoria.fields([{ name: 'a', maxCount: 1 }, { name: 'b' }]), (req, res) => res.json(Object.keys(req.files)));
app.post('/nenhum', memoria.none(), (req, res) => res.json(req.body));
app.post('/disco', disco.any(), (req, res) => res.json({ files: req.files.map(conta), lido: req.files.map((f) => fs.readFileSync(f.path).length) }));
app.use((err, req, res, next) => res.status(400).json({ name: err.name, code: err.code, field: err.field, message: err.message }));
const arquivo = (campo, nome, texto) => ({ campo, nome, texto });
function corpo(partes, fim = '--\r\n') {
  return partes.map((p) => '--XX\r\nContent-Disposition: form-data; name="' + p.campo + '"' + (p.nome ? '; filename="' + p.nome + '"\r\nContent-Type: text/plain' : '') + '\r\n\r\n' + p.texto + '\r\n').join('') + '--XX' + fim;
}
const post = (onde, partes, fim) => ['POST ' + onde, { 'Content-Type': 'multipart/form-data; boundary=XX' }, corpo(partes, fim)];
conversa(app, [
  post('/um', [{ campo: 'título', texto: 'olá' }, { campo: 'a[b]', texto: '1' }, { campo: 'a[c][]', texto: '2' }, arquivo('foto', 'x.txt', 'conteúdo')]),
  post('/um', [arquivo('foto', 'grande.txt', 'x'.repeat(3000))]), post('/um', [arquivo('outra', 'x.txt', '')]), post('/um', [arquivo('foto', 'virus.exe', 'x')]),
  post('/um', [{ campo: 'longo', texto: 'y'.repeat(60) }]), post('/um', []), post('/um', [arquivo('foto', 'x.txt', 'corta')], ''),
  post('/varios', [arquivo('fotos', '1.txt', 'um'), arquivo('fotos', '2.txt', 'dois')]), post('/varios', [arquivo('fotos', '1', 'a'), arquivo('fotos', '2', 'b'), arquivo('fotos', '3', 'c')]),
  post('/campos', [arquivo('a', '1', 'a'), arquivo('b', '2', 'b')]), post('/campos', [arquivo('a', '1', 'a'), arquivo('a', '2', 'b')]), post('/nenhum', [{ campo: 'só', texto: 'texto' }]),
  post('/disco', [arquivo('qualquer', 'd.txt', 'z'.repeat(200000))]), ['POST /um', { 'Content-Type': 'multipart/form-data' }, 'x']
]).then(() => { console.log(fs.readdirSync(pasta)); fs.rmSync(pasta, { recursive: true }); });
