-- slides.lua -- o filtro dos slides de um capítulo: pandoc -t revealjs -M file=chapters/NN-nome/slides.md.
--
-- Tudo vai dentro de um arquivo só: as figuras, e cada programa de que se mostra um trecho, que se abre inteiro por
-- cima do slide. Os minutos de um título ({minutos=3}) viram o tempo do slide, que o relógio do reveal.js acompanha.
local M = dofile('src/book/marks.lua')
local file
local programs, known = pandoc.List({}), {} -- os que se abrem inteiros
local minutes = 0

-- ---- Código ----

-- Linhas compridas pedem letra menor: em 27 pontos (numa sessão, 25) cabem setenta colunas.
local function fitting(text, usual)
  local longest = 0
  for line in text:gmatch('[^\n]+') do longest = math.max(longest, utf8.len(line) or #line) end
  local size = math.min(usual, math.floor(1880 / longest))
  return size < usual and { style = '--letra-do-codigo: ' .. size .. 'px' } or {}
end

-- O programa inteiro, numa janela que o botão da legenda abre; uma vez só, por mais trechos que haja dele.
local function remember(source)
  if known[source] then return end
  known[source] = true
  local code = pandoc.CodeBlock(M.read(source), pandoc.Attr('', { source:match('%.(%w+)$') or '' }))
  programs:insert(M.html('<dialog id="' .. M.escape(source) .. '" aria-label="' .. M.escape(source) .. '"><form method="dialog"><b>' ..
    M.escape(source) .. '</b> <button>Fechar</button></form>'))
  programs:insert(pandoc.Div({ code }, pandoc.Attr('', { 'inteiro' })))
  programs:insert(M.html('</dialog>'))
end

local function excerpt(block, source)
  remember(source)
  local open = M.html('<div class="legenda"><button type="button" class="abrir" data-open="' .. M.escape(source) .. '">' ..
    M.escape(source) .. '</button></div>')
  local attributes = fitting(block.text, 27)
  if M.is_program(source) then attributes['data-program'] = source end
  return pandoc.Div({ block, open }, pandoc.Attr('', { 'trecho' }, attributes))
end

local function show(kind, block, value)
  if kind == 'trecho' then return excerpt(block, value) end
  if kind == 'sessão' then
    return pandoc.Div({ M.html(M.session(block.text)) }, pandoc.Attr('', { value and 'vive' or 'parada' }, fitting(block.text, 25)))
  end
  return pandoc.Div({ block }, pandoc.Attr('', {}, fitting(block.text, 27)))
end

-- ---- Figuras ----

-- Uma figura dentro do arquivo: texto em base 64, que não briga com aspas nem com acentos.
local DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
local function base64(text)
  local out = {}
  for at = 1, #text, 3 do
    local a, b, c = text:byte(at, at + 2)
    local bits = a * 65536 + (b or 0) * 256 + (c or 0)
    for place = 18, 0, -6 do
      local digit = (bits >> place) & 63
      table.insert(out, DIGITS:sub(digit + 1, digit + 1))
    end
    if not b then out[#out - 1] = '=' end
    if not c then out[#out] = '=' end
  end
  return table.concat(out)
end

local TYPES = { svg = 'image/svg+xml', png = 'image/png', jpg = 'image/jpeg' }
local function embed(image)
  local source = M.target(file, image.src)
  image.src = 'data:' .. TYPES[source:match('%.(%w+)$')] .. ';base64,' .. base64(M.read(source))
  return image
end

local function figure(paragraph)
  local image = M.figure(paragraph)
  return image and pandoc.Div({ pandoc.Plain({ image }) }, pandoc.Attr('', { 'figura' })) or nil
end

-- ---- O tempo ----

local function time(header)
  local own = tonumber(header.attributes.minutos)
  if not own then return nil end
  header.attributes.minutos = nil
  header.attributes.timing = tostring(math.floor(own * 60))
  minutes = minutes + own
  return header
end

-- Um link para outro arquivo do projeto não leva a lugar nenhum num slide: fica o texto.
local function fix_link(link)
  return M.target(file, link.target) and link.content or nil
end

function Pandoc(doc)
  file = pandoc.utils.stringify(doc.meta.file)
  doc.blocks = pandoc.walk_block(pandoc.Div(doc.blocks), {
    Blocks = function(blocks) return M.walk(blocks, show) end,
    Header = time, Link = fix_link, Image = embed,
  }).content
  doc.blocks = pandoc.walk_block(pandoc.Div(doc.blocks), { Para = figure }).content
  doc.meta.programs = pandoc.MetaBlocks(programs)
  doc.meta.minutes = (tostring(minutes):gsub('%.0$', ''))
  doc.meta.seconds = tostring(math.floor(minutes * 60))
  return doc
end
