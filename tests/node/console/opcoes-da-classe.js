// new Console: o que aceita e o que recusa.
const { Console } = console;
const out = { write() {} };
function attempt(...args) { try { new Console(...args); console.log('aceito'); } catch (e) { console.log(e.name, e.code, e.message); } }
attempt();
attempt(null);
attempt({});
attempt(out, {});
attempt(out, { write: 1 });
attempt({ stdout: out, stderr: 3 });
attempt({ stdout: out, colorMode: 'sempre' });
attempt({ stdout: out, colorMode: true, inspectOptions: { colors: true } });
attempt({ stdout: out, inspectOptions: 3 });
attempt({ stdout: out, inspectOptions: null });
attempt({ stdout: out, groupIndentation: -1 });
attempt({ stdout: out, groupIndentation: 1001 });
attempt({ stdout: out, groupIndentation: '2' });
attempt({ stdout: out, groupIndentation: 1.5 });
attempt({ stdout: out, ignoreErrors: 0, inspectOptions: {} });
console.log(Console(out) instanceof Console);
