// Zerar e desfazer: nada do aluno se perde, seja o arquivo dele o que for.
var assert = require('assert');
var fs = require('fs');
var os = require('os');
var path = require('path');

var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copias-'));
process.env.KIT_PASTA = path.join(folder, 'kit');
delete process.env.KIT_LANG;
var workspace = require('../../../src/kit/course/workspace');

var exercise = { id: '01-x/02-y', folder: path.join(folder, 'exercicio'), files: ['a.js', 'sub/b.js'] };
var A = path.join(exercise.folder, 'a.js'), B = path.join(exercise.folder, 'sub/b.js');
fs.mkdirSync(path.join(exercise.folder, '.inicial/sub'), { recursive: true });
fs.mkdirSync(path.dirname(B));
fs.writeFileSync(path.join(exercise.folder, '.inicial/a.js'), 'começo a');
fs.writeFileSync(path.join(exercise.folder, '.inicial/sub/b.js'), 'começo b');

function write(a, b) {
  fs.writeFileSync(A, a);
  fs.writeFileSync(B, b);
}

function mine() {
  return fs.readFileSync(A, 'utf8') + ', ' + fs.readFileSync(B, 'utf8');
}

function copies() {
  var all = path.join(process.env.KIT_PASTA, 'copias', exercise.id);
  return fs.existsSync(all) ? fs.readdirSync(all).filter(function (name) { return /^\d+$/.test(name); }).length : 0;
}

// Sem nada guardado, e igual ao começo: nada a fazer, e nenhuma cópia.
write('começo a', 'começo b');
assert.strictEqual(workspace.undo(exercise), null);
assert.deepStrictEqual(workspace.reset(exercise), { already: true });
assert.strictEqual(copies(), 0);

// Zerar guarda; desfazer traz de volta, e guarda o que havia.
write('um', 'b um');
var done = workspace.reset(exercise);
assert.strictEqual(fs.readFileSync(path.join(done.folder, 'sub/b.js'), 'utf8'), 'b um');
assert.strictEqual(mine(), 'começo a, começo b');
assert.strictEqual(workspace.undo(exercise).number, 1);
assert.strictEqual(mine(), 'um, b um');
assert.strictEqual(copies(), 2);

// De volta ao começo (a mais nova), e de novo à mais velha: nenhuma cópia a mais.
assert.strictEqual(workspace.undo(exercise).number, 2);
assert.strictEqual(mine(), 'começo a, começo b');
assert.strictEqual(workspace.undo(exercise).number, 1);
assert.strictEqual(copies(), 2);

// Uma edição depois de desfazer é guardada antes de qualquer passo, e o passo é a partir dela.
write('dois', 'b um');
workspace.reset(exercise);
assert.strictEqual(copies(), 3);
workspace.undo(exercise);
assert.strictEqual(mine(), 'dois, b um');
workspace.undo(exercise);
assert.strictEqual(mine(), 'começo a, começo b');
workspace.undo(exercise);
assert.strictEqual(mine(), 'um, b um');
write('três', 'b três');
var seen = {};
for (var i = 0; i < 10; i++) {
  workspace.undo(exercise);
  seen[mine()] = true;
}
assert.deepStrictEqual(Object.keys(seen).sort(), ['começo a, começo b', 'dois, b um', 'três, b três', 'um, b um']);

// Zerar duas vezes o mesmo não faz duas cópias.
write('quatro', '');
workspace.reset(exercise);
var before = copies();
write('quatro', '');
workspace.reset(exercise);
assert.strictEqual(copies(), before);

// Um arquivo que falta: o outro se guarda, e ele volta a existir.
fs.unlinkSync(B);
fs.writeFileSync(A, 'só a');
workspace.reset(exercise);
assert.strictEqual(mine(), 'começo a, começo b');
workspace.undo(exercise);
assert.strictEqual(fs.readFileSync(A, 'utf8'), 'só a');

// Faltam todos: não há o que guardar, e nem por isso se deixa de zerar.
fs.unlinkSync(A);
fs.unlinkSync(B);
assert.strictEqual(workspace.reset(exercise).folder, null);
assert.strictEqual(mine(), 'começo a, começo b');

// Um link: o conteúdo se guarda, o link vira um arquivo, e o que está do outro lado não muda.
var other = path.join(folder, 'noutra-pasta.js');
fs.writeFileSync(other, 'meu, noutra pasta');
fs.unlinkSync(A);
fs.symlinkSync(other, A);
done = workspace.reset(exercise);
assert.strictEqual(fs.readFileSync(path.join(done.folder, 'a.js'), 'utf8'), 'meu, noutra pasta');
assert.strictEqual(fs.readFileSync(other, 'utf8'), 'meu, noutra pasta');
assert.ok(!fs.lstatSync(A).isSymbolicLink());
fs.unlinkSync(A);
fs.symlinkSync(path.join(folder, 'nada'), A);
workspace.reset(exercise);
assert.strictEqual(mine(), 'começo a, começo b');
assert.ok(!fs.existsSync(path.join(folder, 'nada')));

// O que não se consegue ler não se toca: nem ele nem os outros.
write('cinco', 'b cinco');
fs.unlinkSync(B);
fs.mkdirSync(B);
assert.throws(function () { workspace.reset(exercise); }, function (error) {
  return error.environment && /Não mexi em nada: não consigo ler .*b\.js/.test(error.message);
});
assert.strictEqual(fs.readFileSync(A, 'utf8'), 'cinco');
assert.throws(function () { workspace.undo(exercise); }, /Não mexi em nada/);
fs.rmdirSync(B);

// O que não é texto volta byte a byte.
fs.writeFileSync(A, Buffer.from([0, 255, 10, 13, 128]));
workspace.reset(exercise);
workspace.undo(exercise);
assert.ok(fs.readFileSync(A).equals(Buffer.from([0, 255, 10, 13, 128])));
assert.deepStrictEqual(fs.readdirSync(exercise.folder).sort(), ['.inicial', 'a.js', 'sub']);

fs.rmSync(folder, { recursive: true });
console.log('conferido');

// espera: conferido
