// ejs: marcas, laços, inclusão, escapes, opções, erros com linha, async.
const ejs = require('../../build/npm/node_modules/ejs'), path = require('path'), fs = require('fs'), os = require('os');
const r = (t, d, o) => {
  try { console.log(JSON.stringify(ejs.render(t, d, o))); } catch (e) {
    console.log(
      e.name,
      e.message.split('\n').filter(Boolean).slice(0, 6).join(' / ').replace(/\/\S*\/(?=[\w-]+\.ejs)/g, '')
    );
  }
};
r('Olá, <%= nome %>! <%- cru %> <%= cru %>', { nome: 'Ana', cru: '<b>&"\'</b>' });
r('<% for (const x of xs) { %><li><%= x %></li>\n<% } %>', { xs: [1, 2] });
r('<% if (locals.u) { %>sim<% } else { %>não<% } %>', {});
r('<%# comentário %>a<%% literal %%>b', {});
r('<ul>\n  <%_ xs.forEach((x) => { _%>\n  <li><%= x -%>\n</li>\n  <%_ }) _%>\n</ul>', { xs: ['p', 'q'] });
r('[[= n ]]', { n: 1 }, { openDelimiter: '[', closeDelimiter: ']', delimiter: '[' });
r('<?= n ?>', { n: 2 }, { delimiter: '?' });
r('<%= a.b.c %>', { a: {} });
r('linha 1\nlinha 2\n<%= naoHa %>', {}, { filename: 'x.ejs' });
r('<% if (x { %>', { x: 1 });
r('<%= it.n %>', { n: 3 }, { _with: false, localsName: 'it' });
r('  <%= n %>  \n\n x ', { n: 4 }, { rmWhitespace: true });
r('<%- [1,2].map((n) => `${n ** 2}`).join() %>', {});
r('<%= null %>|<%= undefined %>|<%= 0 %>|<%= "" %>', {});
r(
  '<% const { a, ...b } = o; let s = 0; for (const k in b) s += b[k] ?? 0; %><%= a + s %>',
  { o: { a: 1, b: 2, c: 3 } }
);
r('<%= x %>', { x: 'ç' }, { escape: (s) => `[${s}]` });
r('<%= n; %>', { n: 5 });
r('<%- include("nada") %>', {});
r('<% __append("direto") %>', {});
r('<%= x', { x: 1 });
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'ejs-'));
fs.writeFileSync(
  path.join(dir, 'pai.ejs'),
  'pai <%- include("filho", { n: n + 1 }) -%> fim\n<%- include("filho.ejs") %>'
);
fs.writeFileSync(path.join(dir, 'filho.ejs'), '[filho <%= n %>]');
fs.writeFileSync(path.join(dir, 'ruim.ejs'), 'ok\n<% throw new TypeError("na linha 2") %>');
ejs.renderFile(
  path.join(dir, 'pai.ejs'), { n: 1 },
  (e, t) => {
    console.log(e, JSON.stringify(t));
    ejs.renderFile(
      path.join(dir, 'ruim.ejs'), {},
      (e2) => {
        console.log(e2.name, e2.message.split('\n').slice(0, 4).join(' / ').replace(dir, ''));
        ejs.renderFile(
          path.join(dir, 'nada.ejs'), {},
          async (e3) => {
            console.log(e3.code);
            const f = ejs.compile(
              '<%= await p %> <% for await (const x of xs) { %><%= x %><% } %>', { async: true }
            );
            console.log(
              await f({ p: Promise.resolve('async'), xs: [Promise.resolve(1), 2] }),
              typeof ejs.compile('x', { client: true }), ejs.compile('<%= n %>')({ n: 1 }),
              ejs.VERSION, ejs.fileLoader === fs.readFileSync
            );
            ejs.cache.set('k', () => 'cache');
            console.log(ejs.cache.get('k')());
            ejs.clearCache();
            console.log(ejs.cache.get('k'));
            fs.rmSync(dir, { recursive: true });
          }
        );
      }
    );
  }
);
