-- marks.lua -- o que a página, o papel e os slides têm em comum: as marcas dos textos e os nomes dos arquivos.
--
-- Um texto marca os seus blocos com comentários (<!-- trecho: ARQUIVO -->; tests/README.md diz quais há). Aqui um
-- trecho ganha uma legenda, uma sessão ganha os comandos em destaque, e os comentários saem.
local M = {}

function M.escape(text)
  return (text:gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' }))
end

function M.html(text)
  return pandoc.RawBlock('html', text)
end

function M.read(file)
  local handle = assert(io.open(file, 'rb'), 'não há ' .. file)
  local text = handle:read('a')
  handle:close()
  return text
end

-- ---- Caminhos ----

-- a/b/../c -> a/c
function M.normalize(path)
  local parts = {}
  for part in path:gmatch('[^/]+') do
    if part == '..' and #parts > 0 then table.remove(parts)
    elseif part ~= '.' then table.insert(parts, part) end
  end
  return table.concat(parts, '/')
end

function M.folder(file)
  return file:match('^(.*)/[^/]*$') or ''
end

-- O que um link escrito em `file` aponta, a partir da raiz do projeto, e a âncora; nil se é para fora.
function M.target(file, link)
  if link:match('^%a[%w+.-]*:') then return nil end
  local path, anchor = link:match('^([^#]*)(.*)$')
  if path == '' then return file, anchor end
  return M.normalize(M.folder(file) .. '/' .. path), anchor
end

-- O texto do livro que um caminho quer dizer: ele mesmo, ou o README da pasta.
function M.page(plan, path)
  if plan.pages[path] then return path end
  local readme = path:gsub('/$', '') .. '/README.md'
  return plan.pages[readme] and readme or nil
end

-- Um programa de um capítulo: o que se pode rodar só com o runtime dele.
function M.is_program(file)
  return file:match('^chapters/[^/]+/[^/]+%.js$') ~= nil
end

-- ---- Os blocos ----

local function trim(text)
  return (text:gsub('^%s+', ''):gsub('%s+$', ''))
end

local function lines(text)
  local list = {}
  for line in (text .. '\n'):gmatch('(.-)\n') do table.insert(list, line) end
  return list
end

-- Em que linha do arquivo começa o trecho: onde estão, uma depois da outra, as suas primeiras linhas.
function M.line_of(excerpt, file)
  local wanted, all = lines(excerpt), lines(M.read(file))
  for at = 1, #all do
    if trim(all[at]) == trim(wanted[1]) and (not wanted[2] or wanted[2]:match('…') or
      trim(all[at + 1] or '') == trim(wanted[2])) then return at end
  end
  return nil
end

-- Uma sessão: cada comando (que pode continuar na linha seguinte, depois de uma barra) em destaque.
function M.session(text)
  local out, inside = {}, false
  for _, line in ipairs(lines(text)) do
    if line:sub(1, 2) == '$ ' or inside then
      table.insert(out, '<span class="comando">' .. M.escape(line) .. '</span>')
      inside = line:sub(-1) == '\\'
    else
      table.insert(out, M.escape(line))
    end
  end
  return '<pre class="sessao"><code>' .. table.concat(out, '\n') .. '</code></pre>'
end

-- 'trecho', 'sessão' ou 'código', com o que a marca diz.
local function kind_of(block, marks)
  if marks['trecho'] then return 'trecho', marks['trecho'] end
  if block.text:sub(1, 2) == '$ ' then return 'sessão', not marks['não roda'] end
  return 'código', marks['esboço']
end

local function read_marks(raw, marks)
  for mark in raw.text:gmatch('<!%-%- (.-) %-%->') do
    local name, value = mark:match('^(.-): (.*)$')
    marks[name or mark] = value or true
  end
end

-- Passa os blocos de uma lista; de cada um que é código, show(tipo, bloco, valor) diz o que fica no lugar.
function M.walk(blocks, show)
  local out, marks = {}, {}
  for _, block in ipairs(blocks) do
    if block.t == 'RawBlock' and block.text:match('^%s*<!%-%-') then
      read_marks(block, marks)
    else
      if block.t == 'CodeBlock' then
        local kind, value = kind_of(block, marks)
        block = show(kind, block, value)
      end
      table.insert(out, block)
      marks = {}
    end
  end
  return pandoc.List(out)
end

-- Um parágrafo que é só uma imagem é uma figura: devolve a imagem.
function M.figure(paragraph)
  local only = #paragraph.content == 1 and paragraph.content[1]
  return only and only.t == 'Image' and only or nil
end

return M
