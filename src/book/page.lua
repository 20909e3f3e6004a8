-- page.lua -- o filtro de uma página do site: pandoc -M file=TEXTO (um .md do plano). Com -M sources="ARQUIVO…", escreve
-- ele mesmo as páginas daqueles fontes.
--
-- Troca os links entre arquivos pelos das páginas, põe legendas nos trechos e monta o que o modelo (page.html)
-- espera: título, índice do livro, página anterior e seguinte. Um link para o que não está no site vira texto.
local M = dofile('src/book/marks.lua')
local plan = dofile('build/livro/plano.lua')
local file, here -- o arquivo desta página, e onde ela fica

-- De uma página para outra, por um caminho relativo: assim o site funciona em qualquer pasta, e sem servidor.
local function root()
  return (here:gsub('[^/]+', '..'):gsub('%.%.$', ''))
end

local function to(place)
  return root() .. place
end

local function link_to(target)
  return '<a href="' .. to(plan.pages[target].to) .. '">' .. M.escape(plan.pages[target].title) .. '</a>'
end

-- ---- O corpo ----

-- A legenda leva ao fonte, na linha em que o trecho começa. O programa de um capítulo, `./kit pagina` sabe rodar.
local function caption(text, source)
  if not plan.sources[source] then return pandoc.Code(source) end
  local at = M.line_of(text, source)
  return pandoc.Link({ pandoc.Code(source), at and ', linha ' .. at or '' }, to(source .. '.html') .. (at and '#L-' .. at or ''))
end

local function runnable(file)
  return M.is_program(file) and { ['data-program'] = file } or {}
end

local function excerpt(block, source)
  local above = pandoc.Div({ pandoc.Plain({ caption(block.text, source) }) }, pandoc.Attr('', { 'legenda' }))
  return pandoc.Div({ above, block }, pandoc.Attr('', { 'trecho' }, runnable(source)))
end

local function show(kind, block, value)
  if kind == 'trecho' then return excerpt(block, value) end
  if kind == 'sessão' then
    return pandoc.Div({ M.html(M.session(block.text)) }, pandoc.Attr('', { value and 'vive' or 'parada' }))
  end
  return block
end

local function fix_link(link)
  local target, anchor = M.target(file, link.target)
  if not target then return nil end
  local page = M.page(plan, target)
  if page then link.target = page == file and anchor ~= '' and anchor or to(plan.pages[page].to) .. anchor
  elseif plan.sources[target] then link.target = to(target .. '.html')
  else return link.content end
  return link
end

local function figure(paragraph)
  local image = M.figure(paragraph)
  return image and pandoc.Div({ pandoc.Plain({ image }) }, pandoc.Attr('', { 'figura' })) or nil
end

-- Uma tabela larga rola dentro de si mesma, e não leva a página junto.
local function wrap_table(block)
  return pandoc.Div({ block }, pandoc.Attr('', { 'tabela' }))
end

-- ---- Em volta dele ----

local GROUPS = { { 'reference', 'Para consultar' }, { 'teaching', 'Para quem ensina' } }

local function item(target, class)
  local page = plan.pages[target]
  return '<li' .. (target == file and ' aria-current="page"' or '') .. ' class="' .. class .. '"' ..
    (page.exercise and ' data-exercise="' .. page.exercise .. '"' or '') .. '>' .. link_to(target) ..
    (page.note and ' <small>' .. M.escape(page.note) .. '</small>' or '') .. '</li>'
end

local function each(group, action)
  for _, target in ipairs(plan.order) do
    if plan.pages[target].group == group then action(target) end
  end
end

local function exercises_of(chapter)
  local out = {}
  each('exercise', function(target)
    if plan.pages[target].chapter == chapter then table.insert(out, item(target, 'exercicio')) end
  end)
  return #out > 0 and '<ol>' .. table.concat(out) .. '</ol>' or ''
end

-- O índice do livro; os exercícios, só os do capítulo em que se está (na capa, todos).
local function contents(chapter)
  local out = { '<ul>', item('README.md', 'projeto'), '</ul><h2>Capítulos</h2><ol>' }
  each('chapter', function(target)
    local own = plan.pages[target].chapter
    local inside = (chapter == own or chapter == 'all') and exercises_of(own) or ''
    table.insert(out, (item(target, 'capitulo'):gsub('</li>$', function() return inside .. '</li>' end)))
  end)
  table.insert(out, '</ol>')
  for _, group in ipairs(GROUPS) do
    table.insert(out, '<h2>' .. group[2] .. '</h2><ul>')
    each(group[1], function(target) table.insert(out, item(target, 'texto')) end)
    table.insert(out, '</ul>')
  end
  return table.concat(out, '\n')
end

local function place_in_order()
  for at, target in ipairs(plan.order) do
    if target == file then return at end
  end
  return nil
end

local function neighbour(step)
  local at = place_in_order()
  local target = at and plan.order[at + step]
  return target and plan.pages[target].group ~= 'loose' and M.html(link_to(target)) or nil
end

-- O título está no modelo, e não no corpo: o índice da página fica só com as seções.
local function take_title(doc)
  local first = doc.blocks[1]
  if first and first.t == 'Header' and first.level == 1 then
    doc.meta.heading = pandoc.MetaInlines(first.content)
    doc.meta.headingid = first.identifier
    doc.blocks:remove(1)
  end
end

-- Um fonte: o arquivo inteiro, com linhas numeradas (#L-12 é a linha 12).
local LANGUAGES = { c = 'c', h = 'c', js = 'javascript', json = 'json', sh = 'bash', html = 'html', mk = 'makefile', sql = 'sql', lua = 'lua' }
local function source_page(doc)
  local language = file:match('Makefile$') and 'makefile' or LANGUAGES[file:match('%.(%w+)$') or ''] or 'default'
  local code = pandoc.CodeBlock(M.read(file), pandoc.Attr('L', { language, 'numberLines', 'lineAnchors' }))
  doc.blocks = pandoc.List({ pandoc.Div({ code }, pandoc.Attr('', { 'fonte' }, runnable(file))) })
  doc.meta.heading = file
  doc.meta.title = file
  doc.meta.issource = true
end

local function deck_link(chapter)
  return chapter and plan.decks[chapter] and M.html('<a href="' .. root() .. '../slides/' .. plan.decks[chapter] .. '">Slides</a>') or nil
end

local function dress(doc, name)
  file = name
  local page = plan.pages[file] or {}
  here = file == 'capa' and 'index.html' or page.to or file .. '.html'
  doc.meta.file, doc.meta.root, doc.meta.title = file, root(), page.title or 'Nozinho, o curso'
  if plan.sources[file] then
    source_page(doc)
  else
    doc.blocks = pandoc.walk_block(pandoc.Div(doc.blocks), {
      Blocks = function(blocks) return M.walk(blocks, show) end,
      Link = fix_link,
    }).content
    doc.blocks = pandoc.walk_block(pandoc.Div(doc.blocks), { Para = figure, Table = wrap_table }).content
    take_title(doc)
    doc.meta.exercise, doc.meta.note = page.exercise, page.note
    doc.meta.previous, doc.meta.next = neighbour(-1), neighbour(1)
    doc.meta.deck = deck_link(page.group == 'chapter' and page.chapter)
  end
  if file == 'capa' then doc.meta.cover = M.html(contents('all'))
  else doc.meta.contents = M.html(contents(page.chapter)) end
  return doc
end

-- Os fontes são centenas, e pequenos: um pandoc só faz as páginas de todos os que mudaram.
local function write_sources(names)
  local template = pandoc.template.compile(M.read('src/book/page.html'))
  for name in names:gmatch('%S+') do
    if plan.sources[name] then
      local to_file = 'build/livro/site/' .. name .. '.html'
      local handle = assert(io.open(to_file, 'wb'))
      handle:write(pandoc.write(dress(pandoc.Pandoc({}), name), 'html5', { template = template }))
      handle:close()
    end
  end
end

function Pandoc(doc)
  if doc.meta.sources then
    write_sources(pandoc.utils.stringify(doc.meta.sources))
    return doc
  end
  return dress(doc, pandoc.utils.stringify(doc.meta.file))
end
