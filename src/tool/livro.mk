# livro.mk -- como os textos viram o site, os slides, o PDF e o EPUB (src/book/README.md conta por dentro).
#
# O que entra está no plano, que um programa nosso escreve lendo as pastas, e que o make inclui: a um texto novo, basta
# existir. `make paginas` faz o site sem os slides, onde o reveal.js não chegou.
book_goals := $(filter paginas site livro build/livro/%,$(MAKECMDGOALS))
ifneq ($(book_goals),)
include build/livro/plano.mk
# Sem pressa de instalar: o site só pede o pandoc; o PDF pede também o WeasyPrint.
include build/deps-$(if $(filter livro build/livro/curso.pdf,$(book_goals)),livro,site).mk
endif
book_out = build/livro
book_site = $(book_out)/site
book_pandoc = $(PANDOC) --wrap=none

build/deps-site.mk build/deps-livro.mk: build/deps-%.mk: src/tool/deps.sh
	@sh src/tool/deps.sh $*

# O plano se refaz quando um texto muda (um link novo pode trazer um fonte novo); o .lua só muda quando há o que mudar.
book_texts = $(wildcard README.md docs/*.md docs/*/*.md docs/*/*/*.md chapters/*/*.md exercises/*/*/README.md exercises/*/*/exercise.json)
$(book_out)/plano.mk: src/book/plan.js $(book_texts) | nozinho
	@./nozinho src/book/plan.js $(book_out)
$(book_out)/plano.lua: $(book_out)/plano.mk ;

# ---- O site ----

book_pages = $(livro.pages:%=$(book_site)/%)
book_pictures = $(livro.pictures:%=$(book_site)/%)
book_page = $(book_pandoc) -f gfm -t html5 --template=src/book/page.html --lua-filter=src/book/page.lua -M file=$(1) -o $@
book_site_parts = $(book_out)/plano.lua src/book/page.lua src/book/marks.lua src/book/page.html

# De que texto vem cada uma, o plano diz: é o único pré-requisito que acaba em .md.
book_text = $(filter %.md,$^)
$(book_pages): $(book_site_parts)
	@mkdir -p $(@D)
	$(Q)$(call book_page,$(book_text)) --toc --toc-depth=3 $(book_text)
$(book_site)/index.html: src/book/home.md $(book_site_parts)
	@mkdir -p $(@D)
	$(Q)$(call book_page,capa) $<
$(book_out)/fontes: $(livro.sources) $(book_site_parts)
	@mkdir -p $(sort $(dir $(livro.sources:%=$(book_site)/%)))
	$(Q)$(book_pandoc) -f gfm -t plain --lua-filter=src/book/page.lua -M sources="$(if $(filter $(book_site_parts),$?),$(livro.sources),$?)" -o $@ /dev/null
$(book_pictures): $(book_site)/%: %
	@mkdir -p $(@D) && cp $< $@
$(book_site)/livro.css: src/book/code.css src/book/page.css
	@mkdir -p $(@D) && cat $^ > $@
$(book_site)/livro.js: src/book/run.js src/book/page.js
	@mkdir -p $(@D) && cat $^ > $@
$(book_site)/busca.js: src/book/index.js $(book_site)/index.html $(book_pages)
	$(Q)./nozinho $< $(book_site) index.html $(livro.pages) > $@

# ---- Os slides: de cada capítulo, um arquivo que leva tudo dentro ----

book_decks = $(livro.decks:%=$(book_out)/slides/%)
book_reveal = $(book_out)/reveal/dist
$(book_reveal)/reveal.js: src/book/reveal.sh
	@why=$$(sh $<) || { echo "$$why"; exit 1; }
	@touch $@
$(book_out)/head.html: $(book_reveal)/reveal.js src/book/code.css src/book/slides.css
	@{ echo '<style>'; cat $(book_reveal)/reset.css $(book_reveal)/reveal.css $(filter %.css,$^); echo '</style>'; } > $@
# notes.sed: a janela das notas em português; e um programa dentro da página não pode conter a marca que o fecha.
$(book_out)/tail.html: $(book_reveal)/reveal.js src/book/notes.sed src/book/run.js src/book/slides.js
	@{ for f in $(book_reveal)/reveal.js $(book_reveal)/plugin/notes.js $(filter src/%.js,$^); do \
	  echo '<script>'; sed -f src/book/notes.sed $$f; echo '</script>'; done; } > $@
$(book_decks): $(book_out)/slides/%: src/book/slides.lua src/book/marks.lua src/book/slides.html $(book_out)/head.html $(book_out)/tail.html
	@mkdir -p $(@D)
	$(Q)$(book_pandoc) -f markdown-implicit_figures-smart -t revealjs --slide-level=2 --template=src/book/slides.html \
	  --lua-filter=src/book/slides.lua -M file=$(book_text) -H $(book_out)/head.html -A $(book_out)/tail.html -o $@ $(book_text)

.PHONY: paginas site livro
paginas: $(book_site)/index.html $(book_pages) $(book_out)/fontes $(book_pictures) $(addprefix $(book_site)/,livro.css livro.js busca.js)
site: paginas $(book_decks) ## faz o site e os slides em build/livro

# ---- O livro: todos os textos num documento só ----

book_parts = $(book_out)/plano.lua src/book/book.lua src/book/marks.lua src/book/book.yaml $(livro.texts) $(livro.pictures)
book_whole = $(book_pandoc) -f gfm --metadata-file=src/book/book.yaml --lua-filter=src/book/book.lua --toc --toc-depth=2 /dev/null -o $@
$(book_out)/curso.html: src/book/paper.html $(book_parts)
	$(say) junta $@
	$(Q)$(book_whole) -t html5 --template=src/book/paper.html --css=src/book/code.css --css=src/book/paper.css
$(book_out)/curso.pdf: $(book_out)/curso.html src/book/code.css src/book/paper.css
	$(say) pagina '$@ (um ou dois minutos)'
	$(Q)$(WEASYPRINT) --quiet --base-url=$(CURDIR)/ $< $@
$(book_out)/curso.epub: src/book/epub.css $(book_parts)
	$(say) junta $@
	$(Q)$(book_whole) -t epub3 --css=src/book/epub.css --epub-chapter-level=1

livro: site $(book_out)/curso.pdf $(book_out)/curso.epub ## o site, os slides, o PDF e o EPUB, em build/livro
