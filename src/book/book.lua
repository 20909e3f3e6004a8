-- book.lua -- junta todos os textos do plano num documento só, para o PDF e o EPUB: pandoc --lua-filter=book.lua /dev/null
--
-- Cada texto é lido por si; as âncoras dele ganham o nome do arquivo na frente, porque muitos têm uma seção "Preveja",
-- e os links entre textos passam a ser links dentro do documento. Um link para um fonte vira texto: o papel não o tem.
-- Os exercícios vêm dentro do capítulo, dois níveis abaixo.
local M = dofile('src/book/marks.lua')
local plan = dofile('build/livro/plano.lua')

-- chapters/04-fila/README.md e #preveja -> chapters-04-fila-README--preveja
local function anchor(file, id)
  return (file:gsub('%.md$', ''):gsub('[^%w-]', '-')) .. (id ~= '' and '--' .. id or '')
end

local function excerpt(block, source)
  local caption = pandoc.Div({ pandoc.Plain({ pandoc.Code(source) }) }, pandoc.Attr('', { 'legenda' }))
  return pandoc.Div({ caption, block }, pandoc.Attr('', { 'trecho' }))
end

local function show(kind, block, value)
  if kind == 'trecho' then return excerpt(block, value) end
  if kind == 'sessão' then return M.html(M.session(block.text)) end
  return block
end

-- ---- Tabelas: no papel, a largura de cada coluna vem do que há nela ----

local LINE = 106 -- as letras que cabem numa linha de tabela

local function measure(cell, column)
  local text = pandoc.utils.stringify(pandoc.Div(cell))
  column.longest = math.max(column.longest, math.min(utf8.len(text) or #text, 60))
  for word in text:gmatch('[^%s/]+') do column.word = math.max(column.word, math.min(utf8.len(word) or #word, 20)) end
end

-- Cada coluna tem o que a maior palavra pede; o que sobra se divide pelo tamanho dos textos.
local function share(columns)
  local left, total = 1, 0
  for _, column in ipairs(columns) do
    left = left - (column.word + 3) / LINE
    total = total + column.longest
  end
  for _, column in ipairs(columns) do
    column.width = (column.word + 3) / LINE + math.max(0, left) * column.longest / total
  end
end

local function widths(block)
  local simple, columns = pandoc.utils.to_simple_table(block), {}
  for at in ipairs(simple.aligns) do
    columns[at] = { longest = 1, word = 1 }
    for _, row in ipairs(simple.rows) do measure(row[at], columns[at]) end
    measure(simple.headers[at], columns[at])
  end
  share(columns)
  for at, column in ipairs(columns) do simple.widths[at] = column.width end
  return pandoc.utils.from_simple_table(simple)
end

-- Os filtros de um texto; `down` é quantos níveis os títulos dele descem.
local function filters(file, down)
  local titled = false -- já passou o título do texto
  return {
    Blocks = function(blocks) return M.walk(blocks, show) end,
    Header = function(header)
      header.identifier = anchor(file, titled and header.identifier or '')
      titled = true
      header.level = math.min(6, header.level + down)
      return header
    end,
    Link = function(link)
      local target, id = M.target(file, link.target)
      if not target then return nil end
      local page = M.page(plan, target)
      if not page or plan.pages[page].group == 'loose' then return link.content end
      link.target = '#' .. anchor(page, id:gsub('^#', ''))
      return link
    end,
    Image = function(image)
      image.src = M.target(file, image.src)
      return image
    end,
    Table = widths,
    Para = function(paragraph)
      local image = M.figure(paragraph)
      return image and pandoc.Div({ pandoc.Para({ image }) }, pandoc.Attr('', { 'figura' })) or nil
    end,
  }
end

local function text_of(file, down)
  local doc = pandoc.read(M.read(file), 'gfm')
  return pandoc.walk_block(pandoc.Div(doc.blocks), filters(file, down)).content
end

-- O título de um exercício diz também o tipo e os minutos.
local function exercise_of(file)
  local blocks, page = text_of(file, 2), plan.pages[file]
  local first = blocks[1]
  first.content = pandoc.List({ pandoc.Str(page.title) })
  blocks:insert(2, pandoc.Para({ pandoc.Emph({ pandoc.Str(page.note) }) }))
  return blocks
end

function Pandoc(doc)
  local chapter
  for _, file in ipairs(plan.order) do
    local page = plan.pages[file]
    if page.group == 'exercise' then
      if chapter ~= page.chapter then
        doc.blocks:insert(pandoc.Header(2, 'Exercícios', pandoc.Attr('exercicios-' .. page.chapter)))
      end
      chapter = page.chapter
      doc.blocks:extend(exercise_of(file))
    elseif page.group ~= 'loose' then
      doc.blocks:extend(text_of(file, 0))
    end
  end
  return doc
end
