<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>AdaptersPanel</name>
        <message>
            <source>Show the LoRAs</source>
            <translation>Mostrar os LoRAs</translation>
        </message>
        <message>
            <source>Small files that teach the model a style or a thing</source>
            <translation>Arquivos pequenos que ensinam ao modelo um estilo ou uma coisa</translation>
        </message>
        <message>
            <source>Add a LoRA or an embedding</source>
            <translation>Adicionar um LoRA ou um embedding</translation>
        </message>
        <message>
            <source>A LoRA gets a weight below; the name of an embedding goes into the prompt. Type to find one.</source>
            <translation>Um LoRA recebe um peso abaixo; o nome de um embedding vai no prompt. Digite para procurar.</translation>
        </message>
        <message>
            <source>{name} (embedding)</source>
            <translation>{name} (embedding)</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Adicionar…</translation>
        </message>
        <message>
            <source>No other here that fits</source>
            <translation>Não há outro que sirva</translation>
        </message>
        <message>
            <source>None here that fits</source>
            <translation>Não há nenhum que sirva</translation>
        </message>
        <message>
            <source>LoRAs ({count})</source>
            <translation>LoRAs ({count})</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRAs</translation>
        </message>
    </context>
    <context>
        <name>BasicPanel</name>
        <message>
            <source>How many pictures: a number, or rows × columns such as 3 × 4</source>
            <translation>Quantas imagens: um número, ou linhas × colunas como 3 × 4</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Number of pictures</source>
            <translation>Número de imagens</translation>
        </message>
        <message>
            <source>One picture fewer</source>
            <translation>Uma imagem a menos</translation>
        </message>
        <message>
            <source>One picture more</source>
            <translation>Uma imagem a mais</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
    </context>
    <context>
        <name>BlocksTable</name>
        <message>
            <source>Block</source>
            <translation>Bloco</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Saída</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parâmetros</translation>
        </message>
        <message>
            <source>Time, memory</source>
            <translation>Tempo, memória</translation>
        </message>
        <message>
            <source>Blocks of the network</source>
            <translation>Blocos da rede</translation>
        </message>
    </context>
    <context>
        <name>CaptionEditor</name>
        <message>
            <source>Caption of the large picture</source>
            <translation>Legenda da imagem grande</translation>
        </message>
        <message>
            <source>Write a caption</source>
            <translation>Escrever uma legenda</translation>
        </message>
        <message>
            <source>Your own words on this picture: kept as you leave them (Esc), found by searching</source>
            <translation>Suas próprias palavras sobre esta imagem: guardadas ao sair (Esc), encontradas na busca</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Papers</source>
            <translation>Artigos</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Pictures are being made. Stop and close?</source>
            <translation>Há imagens sendo geradas. Parar e fechar?</translation>
        </message>
        <message>
            <source>Finished pictures are saved. Waiting jobs are kept for the next start.</source>
            <translation>As imagens prontas estão salvas. As tarefas em espera ficam para o próximo início.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Parar e fechar</translation>
        </message>
        <message>
            <source>Keep going</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Add a model folder…</source>
            <translation>Adicionar uma pasta de modelos…</translation>
        </message>
        <message>
            <source>Check for a new version</source>
            <translation>Procurar uma nova versão</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Criar</translation>
        </message>
        <message>
            <source>Edit the prompt</source>
            <translation>Editar o prompt</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Tela cheia</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Gerar</translation>
        </message>
        <message>
            <source>Generate each line of the prompt</source>
            <translation>Gerar cada linha do prompt</translation>
        </message>
        <message>
            <source>Import pictures…</source>
            <translation>Importar imagens…</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>More settings, or fewer</source>
            <translation>Mais configurações, ou menos</translation>
        </message>
        <message>
            <source>Open the menu</source>
            <translation>Abrir o menu</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Colar</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Stop or go back</source>
            <translation>Parar ou voltar</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Progress of making it again</source>
            <translation>Progresso da regeneração</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>What made them does not differ.</source>
            <translation>As configurações que as criaram não diferem.</translation>
        </message>
        <message>
            <source>Made again</source>
            <translation>Regenerada</translation>
        </message>
        <message>
            <source>made again, not saved</source>
            <translation>regenerada, não salva</translation>
        </message>
        <message>
            <source>Waiting for its turn in the queue…</source>
            <translation>Esperando a vez na fila…</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferença</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Back from comparing</source>
            <translation>Voltar da comparação</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Voltar (Esc)</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Trocar</translation>
        </message>
        <message>
            <source>Swap left and right</source>
            <translation>Trocar esquerda e direita</translation>
        </message>
        <message>
            <source>Let the two change places (S)</source>
            <translation>As duas trocam de lugar (S)</translation>
        </message>
        <message>
            <source>Show the difference as a picture</source>
            <translation>Mostrar a diferença como imagem</translation>
        </message>
        <message>
            <source>Where they differ it is bright, made stronger so that it is seen (D)</source>
            <translation>Claro onde diferem, reforçado para que se veja (D)</translation>
        </message>
        <message>
            <source>Keep the new one, too</source>
            <translation>Ficar também com a nova</translation>
        </message>
        <message>
            <source>Keep the picture that was made again</source>
            <translation>Ficar com a imagem regenerada</translation>
        </message>
        <message>
            <source>Save it into the library as a picture of its own; else it is forgotten</source>
            <translation>Salvá-la à parte na biblioteca; senão, é esquecida</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>O que difere</translation>
        </message>
        <message>
            <source>Being made again…</source>
            <translation>Regenerando…</translation>
        </message>
        <message>
            <source>It was not made again.</source>
            <translation>Não foi regenerada.</translation>
        </message>
        <message>
            <source>Left: {left}
Right: {right}</source>
            <translation>Esquerda: {left}
Direita: {right}</translation>
        </message>
        <message>
            <source>Their sizes differ, so no likeness is reckoned.</source>
            <translation>Os tamanhos diferem, por isso a semelhança não é calculada.</translation>
        </message>
        <message>
            <source>Identical: every pixel is the same.</source>
            <translation>Idênticas: todos os pixels são iguais.</translation>
        </message>
        <message>
            <source>PSNR {psnr} dB · {percent} % of the pixels differ, by up to {largest} of 255</source>
            <translation>PSNR {psnr} dB · {percent} % dos pixels diferem, em até {largest} de 255</translation>
        </message>
        <message>
            <source>Difference × {gain}</source>
            <translation>Diferença × {gain}</translation>
        </message>
    </context>
    <context>
        <name>ComposePanel</name>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>What the picture shows (Ctrl+L); earlier prompts: Alt+Up, Alt+Down; weight of a word: Ctrl+Up/Down</source>
            <translation>O que a imagem mostra (Ctrl+L); prompts anteriores: Alt+Cima, Alt+Baixo; peso de uma palavra: Ctrl+Cima/Baixo</translation>
        </message>
        <message>
            <source>Describe a picture</source>
            <translation>Descreva uma imagem</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>Prompt negativo</translation>
        </message>
        <message>
            <source>What the picture should not show</source>
            <translation>O que a imagem não deve mostrar</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Gerar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Show the negative prompt</source>
            <translation>Mostrar o prompt negativo</translation>
        </message>
        <message>
            <source>Make the picture (Ctrl+Enter)</source>
            <translation>Gerar a imagem (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Stop the current job (Esc)</source>
            <translation>Parar a tarefa atual (Esc)</translation>
        </message>
        <message>
            <source>Save the changed job</source>
            <translation>Salvar a tarefa alterada</translation>
        </message>
        <message>
            <source>Change the waiting job (Ctrl+Enter); Esc leaves it as it was</source>
            <translation>Alterar a tarefa em espera (Ctrl+Enter); Esc a deixa como estava</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Parando…</translation>
        </message>
        <message>
            <source>This text has the settings of a picture.</source>
            <translation>Este texto tem as configurações de uma imagem.</translation>
        </message>
        <message>
            <source>Keep it as text</source>
            <translation>Manter como texto</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>Usar estas configurações</translation>
        </message>
        <message>
            <source>Add: {section}</source>
            <translation>Adicionar: {section}</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referência</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>Imagem inicial</translation>
        </message>
    </context>
    <context>
        <name>ControlKinds</name>
        <message>
            <source>As it is</source>
            <translation>Como está</translation>
        </message>
        <message>
            <source>Colours (tile)</source>
            <translation>Cores (tile)</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>Invertida</translation>
        </message>
        <message>
            <source>Ready depth map</source>
            <translation>Mapa de profundidade pronto</translation>
        </message>
        <message>
            <source>Ready pose</source>
            <translation>Pose pronta</translation>
        </message>
        <message>
            <source>Rough white strokes on black</source>
            <translation>Traços brancos grossos sobre preto</translation>
        </message>
        <message>
            <source>The dark lines, bright on black, with shades</source>
            <translation>As linhas escuras, claras sobre preto, com tons</translation>
        </message>
        <message>
            <source>The picture as it is, for its colours</source>
            <translation>A imagem como está, pelas cores</translation>
        </message>
        <message>
            <source>Thin white edges on black</source>
            <translation>Bordas brancas finas sobre preto</translation>
        </message>
        <message>
            <source>The picture blurred</source>
            <translation>A imagem desfocada</translation>
        </message>
        <message>
            <source>The negative of black lines on white paper</source>
            <translation>O negativo de linhas pretas em papel branco</translation>
        </message>
        <message>
            <source>Scribble</source>
            <translation>Rabisco</translation>
        </message>
        <message>
            <source>Ready regions</source>
            <translation>Regiões prontas</translation>
        </message>
        <message>
            <source>Ready normal map</source>
            <translation>Mapa de normais pronto</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Linhas</translation>
        </message>
        <message>
            <source>Edges (canny)</source>
            <translation>Bordas (canny)</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>Desfocada</translation>
        </message>
        <message>
            <source>A map that is ready: it is taken as it is</source>
            <translation>Um mapa já pronto: é usado como está</translation>
        </message>
    </context>
    <context>
        <name>ControlPanel</name>
        <message>
            <source>Add a control picture</source>
            <translation>Adicionar uma imagem de controle</translation>
        </message>
        <message>
            <source>Control pictures ({count})</source>
            <translation>Imagens de controle ({count})</translation>
        </message>
        <message>
            <source>Pictures whose edges, depths or colours the result follows (ControlNet, T2I-Adapter)</source>
            <translation>Imagens cujas bordas, profundidade ou cores o resultado segue (ControlNet, T2I-Adapter)</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>Mostrar as imagens de controle</translation>
        </message>
        <message>
            <source>Drop a drawing or a photo here: the result follows its lines.</source>
            <translation>Solte aqui um desenho ou uma foto: o resultado segue as linhas.</translation>
        </message>
        <message>
            <source>Control pictures</source>
            <translation>Imagens de controle</translation>
        </message>
        <message>
            <source>A picture to follow</source>
            <translation>Uma imagem a seguir</translation>
        </message>
    </context>
    <context>
        <name>ControlRow</name>
        <message>
            <source>Control picture {number}</source>
            <translation>Imagem de controle {number}</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>Desenhar sem ela; a imagem fica na biblioteca</translation>
        </message>
        <message>
            <source>Edges</source>
            <translation>Bordas</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Preencher</translation>
        </message>
        <message>
            <source>Fit of control picture {number}</source>
            <translation>Encaixe da imagem de controle {number}</translation>
        </message>
        <message>
            <source>How strongly it is followed: 0 not at all, 1 as the network was trained</source>
            <translation>Com que força é seguida: 0 nada, 1 como a rede foi treinada</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>Mais abaixo na lista</translation>
        </message>
        <message>
            <source>Move control picture {number} down</source>
            <translation>Descer a imagem de controle {number}</translation>
        </message>
        <message>
            <source>Network of control picture {number}</source>
            <translation>Rede da imagem de controle {number}</translation>
        </message>
        <message>
            <source>Remove control picture {number}</source>
            <translation>Remover a imagem de controle {number}</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>Esticar</translation>
        </message>
        <message>
            <source>The lower, the more edges there are</source>
            <translation>Quanto mais baixo, mais bordas há</translation>
        </message>
        <message>
            <source>Upper threshold of control picture {number}</source>
            <translation>Limiar superior da imagem de controle {number}</translation>
        </message>
        <message>
            <source>Weight of control picture {number}</source>
            <translation>Peso da imagem de controle {number}</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>O que se faz com uma imagem de outra forma</translation>
        </message>
        <message>
            <source>What the network reads of it, at the size that is drawn</source>
            <translation>O que a rede lê dela, no tamanho desenhado</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name} (não serve)</translation>
        </message>
        <message>
            <source>What is read of control picture {number}</source>
            <translation>O que é lido da imagem de controle {number}</translation>
        </message>
        <message>
            <source>The map shows the whole picture. The network reads the part at the masked region.</source>
            <translation>O mapa mostra a imagem toda. A rede lê a parte da região mascarada.</translation>
        </message>
        <message>
            <source>The map shows the whole picture. For each tile the network reads the part at its place.</source>
            <translation>O mapa mostra a imagem toda. Para cada bloco a rede lê a parte do seu lugar.</translation>
        </message>
        <message>
            <source>Weight of control picture {number}, slider</source>
            <translation>Peso da imagem de controle {number}, controle deslizante</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>The picture is taken for a finished map: none is made of a photo. Make it with another program.</source>
            <translation>A imagem é tomada por um mapa pronto: nenhum é feito de uma foto. Faça-o com outro programa.</translation>
        </message>
        <message>
            <source>The lower, the more edges are followed on from strong ones</source>
            <translation>Quanto mais baixo, mais bordas são seguidas a partir das fortes</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Passos</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Lida por</translation>
        </message>
        <message>
            <source>Move control picture {number} up</source>
            <translation>Subir a imagem de controle {number}</translation>
        </message>
        <message>
            <source>Lower threshold of control picture {number}</source>
            <translation>Limiar inferior da imagem de controle {number}</translation>
        </message>
        <message>
            <source>Kind of control picture {number}</source>
            <translation>Tipo da imagem de controle {number}</translation>
        </message>
        <message>
            <source>It is followed from here on, in parts of the steps that are drawn</source>
            <translation>É seguida daqui em diante, em parte dos passos desenhados</translation>
        </message>
        <message>
            <source>From here on it is left alone, and the model draws freely</source>
            <translation>Daqui em diante é deixada de lado, e o modelo desenha livremente</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Encaixe</translation>
        </message>
        <message>
            <source>End of control picture {number}</source>
            <translation>Fim da imagem de controle {number}</translation>
        </message>
        <message>
            <source>Earlier in the list</source>
            <translation>Mais acima na lista</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <source>Begin of control picture {number}</source>
            <translation>Início da imagem de controle {number}</translation>
        </message>
    </context>
    <context>
        <name>Curves</name>
        <message>
            <source>Curves of the noise</source>
            <translation>Curvas do ruído</translation>
        </message>
    </context>
    <context>
        <name>DifferenceTable</name>
        <message>
            <source>Setting</source>
            <translation>Configuração</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Esquerda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Direita</translation>
        </message>
        <message>
            <source>What differs between the two</source>
            <translation>O que difere entre as duas</translation>
        </message>
    </context>
    <context>
        <name>DoneNotice</name>
        <message>
            <source>Finished: {count}.</source>
            <translation>Prontas: {count}.</translation>
        </message>
        <message>
            <source>Finished: {count}. Failed: {failed}.</source>
            <translation>Prontas: {count}. Com falha: {failed}.</translation>
        </message>
        <message>
            <source>The queue is done</source>
            <translation>A fila terminou</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Progress of {title}</source>
            <translation>Progresso de {title}</translation>
        </message>
        <message>
            <source>Cancel the download of {title}</source>
            <translation>Cancelar o download de {title}</translation>
        </message>
        <message>
            <source>Cancel, and delete what has arrived</source>
            <translation>Cancelar e apagar o que chegou</translation>
        </message>
        <message>
            <source>Pause the download of {title}</source>
            <translation>Pausar o download de {title}</translation>
        </message>
        <message>
            <source>Resume the download of {title}</source>
            <translation>Retomar o download de {title}</translation>
        </message>
        <message>
            <source>Pause; what has arrived is kept</source>
            <translation>Pausar; o que chegou é mantido</translation>
        </message>
        <message>
            <source>Go on where it stopped</source>
            <translation>Continuar de onde parou</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>em espera</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausado</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>parado</translation>
        </message>
        <message>
            <source>{received} of {total}</source>
            <translation>{received} de {total}</translation>
        </message>
        <message>
            <source>{size} per second</source>
            <translation>{size} por segundo</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>faltam {time}</translation>
        </message>
        <message>
            <source>asking the hub…</source>
            <translation>perguntando ao hub…</translation>
        </message>
    </context>
    <context>
        <name>Explained</name>
        <message>
            <source>Drag the lines to make columns wider</source>
            <translation>Arraste as linhas para alargar as colunas</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder: step {step} of {steps}</source>
            <translation>Desenhando mais uma vez, com registro: passo {step} de {steps}</translation>
        </message>
        <message>
            <source>Drawn once more in {time}, with a recorder.</source>
            <translation>Desenhada mais uma vez em {time}, com registro.</translation>
        </message>
        <message>
            <source>Stop drawing; what is shown stays</source>
            <translation>Parar de desenhar; o que é mostrado fica</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Parado.</translation>
        </message>
        <message>
            <source>{table}, columns</source>
            <translation>{table}, colunas</translation>
        </message>
        <message>
            <source>Stop the explanation</source>
            <translation>Parar a explicação</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Drawing it once more, with a recorder, as soon as the engine is free…</source>
            <translation>Será desenhada mais uma vez, com registro, assim que o motor estiver livre…</translation>
        </message>
        <message>
            <source>Save the steps as a film</source>
            <translation>Salvar os passos como filme</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>{name} foi gravado.</translation>
        </message>
        <message>
            <source>Only the way through the VAE is shown.</source>
            <translation>Só se mostra o caminho pelo VAE.</translation>
        </message>
        <message>
            <source>Stopped. The steps that were drawn are shown.</source>
            <translation>Parado. Os passos desenhados são mostrados.</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Single pictures</source>
            <translation>Imagens avulsas</translation>
        </message>
        <message>
            <source>Contact sheets</source>
            <translation>Folhas de contato</translation>
        </message>
        <message>
            <source>With everything that made them</source>
            <translation>Com tudo o que as criou</translation>
        </message>
        <message>
            <source>With seed and settings below each</source>
            <translation>Com semente e configurações abaixo de cada uma</translation>
        </message>
        <message>
            <source>What is written</source>
            <translation>O que é gravado</translation>
        </message>
        <message>
            <source>Each picture as a file, or many on a page</source>
            <translation>Cada imagem num arquivo, ou várias numa página</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Tipo de arquivo</translation>
        </message>
        <message>
            <source>PNG keeps every pixel; JPEG and WebP are smaller</source>
            <translation>PNG mantém cada pixel; JPEG e WebP são menores</translation>
        </message>
        <message>
            <source>Quality of the files</source>
            <translation>Qualidade dos arquivos</translation>
        </message>
        <message>
            <source>Of JPEG and WebP, 1 to 100; larger is better</source>
            <translation>De JPEG e WebP, de 1 a 100; mais é melhor</translation>
        </message>
        <message>
            <source>Prompt and settings are written into the files; without, they hold pixels and nothing else</source>
            <translation>Prompt e configurações são gravados nos arquivos; sem eles há só pixels</translation>
        </message>
        <message>
            <source>Rows of a sheet</source>
            <translation>Linhas de uma folha</translation>
        </message>
        <message>
            <source>Pictures below each other on a page</source>
            <translation>Imagens uma abaixo da outra numa página</translation>
        </message>
        <message>
            <source>Columns of a sheet</source>
            <translation>Colunas de uma folha</translation>
        </message>
        <message>
            <source>Pictures beside each other on a page</source>
            <translation>Imagens lado a lado numa página</translation>
        </message>
        <message>
            <source>Two lines below each picture of a sheet</source>
            <translation>Duas linhas abaixo de cada imagem de uma folha</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Pasta para os arquivos</translation>
        </message>
        <message>
            <source>It is made if it is not there</source>
            <translation>É criada se não existir</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Progresso da exportação</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Back from exporting</source>
            <translation>Voltar da exportação</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Voltar (Esc)</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>Escolher a pasta para os arquivos</translation>
        </message>
        <message>
            <source>Choose another folder</source>
            <translation>Escolher outra pasta</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export the chosen pictures</source>
            <translation>Exportar as imagens escolhidas</translation>
        </message>
        <message>
            <source>Write the files; nothing is overwritten</source>
            <translation>Gravar os arquivos; nada é sobrescrito</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stop exporting</source>
            <translation>Parar a exportação</translation>
        </message>
        <message>
            <source>Write no more; what is written stays</source>
            <translation>Não gravar mais; o que foi gravado fica</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Gravar</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>Tipo de arquivo</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualidade</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Linhas</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>A folder for the files</source>
            <translation>Uma pasta para os arquivos</translation>
        </message>
        <message>
            <source>Export pictures: {count}</source>
            <translation>Exportar imagens: {count}</translation>
        </message>
        <message>
            <source>{done} of {total} written</source>
            <translation>{done} de {total} gravadas</translation>
        </message>
        <message>
            <source>Pages: {pages}, with up to {each} pictures each</source>
            <translation>Páginas: {pages}, com até {each} imagens cada</translation>
        </message>
        <message>
            <source>Existing files are never overwritten: a taken name gets a number.</source>
            <translation>Arquivos existentes nunca são sobrescritos: um nome ocupado recebe um número.</translation>
        </message>
        <message>
            <source>Start pictures, masks and the like inside the file: it alone is enough to make it again</source>
            <translation>Imagens iniciais, máscaras e afins dentro do arquivo: ele basta para regenerá-la</translation>
        </message>
        <message>
            <source>With the pictures that they were made from</source>
            <translation>Com as imagens de que foram feitas</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Model of the pictures</source>
            <translation>Modelo das imagens</translation>
        </message>
        <message>
            <source>Only pictures of this model</source>
            <translation>Só imagens deste modelo</translation>
        </message>
        <message>
            <source>Order of the pictures</source>
            <translation>Ordem das imagens</translation>
        </message>
        <message>
            <source>In which order pictures are shown</source>
            <translation>Em que ordem as imagens são mostradas</translation>
        </message>
        <message>
            <source>Size of the small pictures</source>
            <translation>Tamanho das miniaturas</translation>
        </message>
        <message>
            <source>How large pictures are shown (+, -)</source>
            <translation>Em que tamanho as imagens são mostradas (+, -)</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequenas</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Médias</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grandes</translation>
        </message>
        <message>
            <source>All models</source>
            <translation>Todos os modelos</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>All pictures but those in the trash</source>
            <translation>Todas as imagens, menos as da lixeira</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoritas</translation>
        </message>
        <message>
            <source>Pictures marked with a heart (F)</source>
            <translation>Imagens marcadas com um coração (F)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Ocultas</translation>
        </message>
        <message>
            <source>Pictures that the safety checker hides</source>
            <translation>Imagens que o filtro de segurança oculta</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Ausentes</translation>
        </message>
        <message>
            <source>Pictures whose files are not where they were</source>
            <translation>Imagens cujos arquivos não estão mais no lugar</translation>
        </message>
        <message>
            <source>In the trash</source>
            <translation>Na lixeira</translation>
        </message>
        <message>
            <source>Pictures that were moved to the trash</source>
            <translation>Imagens movidas para a lixeira</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Mais novas primeiro</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Mais antigas primeiro</translation>
        </message>
        <message>
            <source>Most stars first</source>
            <translation>Mais estrelas primeiro</translation>
        </message>
        <message>
            <source>By prompt</source>
            <translation>Por prompt</translation>
        </message>
        <message>
            <source>By seed</source>
            <translation>Por semente</translation>
        </message>
        <message>
            <source>By model</source>
            <translation>Por modelo</translation>
        </message>
        <message>
            <source>Any shape</source>
            <translation>Qualquer forma</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Qualquer data</translation>
        </message>
        <message>
            <source>Earlier years</source>
            <translation>Anos anteriores</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>Paisagem</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <source>Only pictures of this shape</source>
            <translation>Só imagens desta forma</translation>
        </message>
        <message>
            <source>Only pictures of this time</source>
            <translation>Só imagens deste período</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Retrato</translation>
        </message>
        <message>
            <source>Shape of the pictures</source>
            <translation>Forma das imagens</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Quadrada</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este ano</translation>
        </message>
        <message>
            <source>When the pictures were made</source>
            <translation>Quando as imagens foram feitas</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Saved pictures, newest first</source>
            <translation>Imagens salvas, mais novas primeiro</translation>
        </message>
        <message>
            <source>A click shows a picture, Enter shows it large, a double click restores its settings</source>
            <translation>Um clique mostra uma imagem, Enter a mostra grande, um clique duplo restaura as configurações</translation>
        </message>
        <message>
            <source>Finished pictures are kept here.</source>
            <translation>As imagens prontas ficam aqui.</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imagens</translation>
        </message>
    </context>
    <context>
        <name>GuidancePart</name>
        <message>
            <source>Guidance from this step on</source>
            <translation>Orientação a partir deste passo</translation>
        </message>
        <message>
            <source>Draw it with this guidance from the step above on; the steps before stay</source>
            <translation>Desenhar com esta orientação a partir do passo acima; os passos anteriores ficam</translation>
        </message>
        <message>
            <source>Draw it with 1, 3, 7.5, 15 and 30</source>
            <translation>Desenhar com 1, 3, 7,5, 15 e 30</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Orientação</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>Orientação {value}</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Diferença, 4 vezes mais forte</translation>
        </message>
        <message>
            <source>Guidance {scale} from here on: {step}. Choose another step above.</source>
            <translation>Orientação {scale} daqui em diante: {step}. Escolha outro passo acima.</translation>
        </message>
        <message>
            <source>Guidance {scale} from {step} on: {psnr} dB</source>
            <translation>Orientação {scale} a partir de {step}: {psnr} dB</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Open the folder of the log</source>
            <translation>Abrir a pasta do registro</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>Copiar o diagnóstico</translation>
        </message>
    </context>
    <context>
        <name>HowItWorks</name>
        <message>
            <source>step {step}</source>
            <translation>passo {step}</translation>
        </message>
        <message>
            <source>1. The text encoder reads</source>
            <translation>1. O codificador de texto lê</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A text encoder (CLIP) turns each into a list of numbers that stands for its meaning among the others. It reads 75 tokens at once; what is beyond is read in further parts, and words of two parts do not know of each other. The negative prompt, or an empty text, is read in the same way.</source>
            <translation>Seu prompt é cortado em tokens: palavras e pedaços de palavras. Um codificador de texto (CLIP) transforma cada um numa lista de números que representa seu sentido entre os outros. Ele lê 75 tokens por vez; o que passa disso é lido em outras partes, e as palavras de duas partes não sabem umas das outras. O prompt negativo, ou um texto vazio, é lido do mesmo modo.</translation>
        </message>
        <message>
            <source>2. The seed makes noise</source>
            <translation>2. A semente faz o ruído</translation>
        </message>
        <message>
            <source>The picture starts as pure noise, drawn from the seed. It is small: every 8 × 8 pixels are one point of this latent picture, with a few numbers each. The same seed gives the same noise, so the same settings give the same picture.</source>
            <translation>A imagem começa como puro ruído, tirado da semente. Ela é pequena: cada 8 × 8 pixels são um ponto desta imagem latente, com alguns números cada. A mesma semente dá o mesmo ruído, então as mesmas configurações dão a mesma imagem.</translation>
        </message>
        <message>
            <source>3. U-Net and sampler take the noise away, step by step</source>
            <translation>3. A U-Net e o sampler tiram o ruído, passo a passo</translation>
        </message>
        <message>
            <source>At each step the U-Net looks at the noisy picture and at your words and guesses which part is noise. It guesses twice, with your prompt and without; guidance says how far to go from the second towards the first. The sampler decides how much of that noise to remove. These are the steps of your last picture:</source>
            <translation>A cada passo a U-Net olha a imagem com ruído e as suas palavras e estima que parte é ruído. Estima duas vezes, com o seu prompt e sem; a orientação diz até onde ir da segunda em direção à primeira. O sampler decide quanto desse ruído tirar. Estes são os passos da sua última imagem:</translation>
        </message>
        <message>
            <source>Make a picture, and its steps appear here.</source>
            <translation>Gere uma imagem, e os passos aparecem aqui.</translation>
        </message>
        <message>
            <source>4. The VAE paints the pixels</source>
            <translation>4. O VAE pinta os pixels</translation>
        </message>
        <message>
            <source>When the last step is done, the decoder of the VAE turns the small latent picture into full size, eight times as wide and as high, and fills in fine detail. Then the picture is saved with everything that made it.</source>
            <translation>Depois do último passo, o decodificador do VAE transforma a pequena imagem latente no tamanho completo, oito vezes mais larga e mais alta, e completa os detalhes finos. Então a imagem é salva com tudo o que a criou.</translation>
        </message>
        <message>
            <source>The finished picture</source>
            <translation>A imagem pronta</translation>
        </message>
        <message>
            <source>Your prompt is cut into tokens: words and pieces of words. A language model turns each into a list of numbers that stands for its meaning among the others, as if it was about to answer. It reads about 500 tokens; what is beyond is not read. A negative prompt is read in the same way where the model has one.</source>
            <translation>Seu prompt é cortado em tokens: palavras e pedaços de palavras. Um modelo de linguagem transforma cada um numa lista de números que representa seu sentido entre os outros, como se fosse responder. Ele lê cerca de 500 tokens; o que passa disso não é lido. Um prompt negativo é lido do mesmo modo quando o modelo tem um.</translation>
        </message>
        <message>
            <source>At each step the transformer looks at the noisy picture and at your words, as one row of tokens, and guesses the way from noise to picture. With guidance it guesses twice, with your prompt and with the negative one; models for few steps guess once. The sampler decides how far to go. These are the steps of your last picture:</source>
            <translation>A cada passo o transformer olha a imagem com ruído e as suas palavras como uma só fila de tokens e estima o caminho do ruído à imagem. Com orientação estima duas vezes, com o seu prompt e com o negativo; modelos de poucos passos estimam uma vez. O sampler decide até onde ir. Estes são os passos da sua última imagem:</translation>
        </message>
        <message>
            <source>3. Transformer and sampler take the noise away, step by step</source>
            <translation>3. O transformer e o sampler tiram o ruído, passo a passo</translation>
        </message>
        <message>
            <source>Draw it with a recorder</source>
            <translation>Desenhar com registro</translation>
        </message>
        <message>
            <source>Draw this picture once more when the engine is free, and see its latents and answers as they come</source>
            <translation>Desenhar esta imagem mais uma vez quando o motor estiver livre, e ver os latentes e as respostas conforme chegam</translation>
        </message>
    </context>
    <context>
        <name>HowPage</name>
        <message>
            <source>Introduction</source>
            <translation>Introdução</translation>
        </message>
        <message>
            <source>How a picture comes about, without one picture in particular</source>
            <translation>Como nasce uma imagem, sem uma em particular</translation>
        </message>
    </context>
    <context>
        <name>ImageView</name>
        <message>
            <source>Describe a picture on the left and press Ctrl+Enter.</source>
            <translation>Descreva uma imagem à esquerda e pressione Ctrl+Enter.</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Ainda não há imagem</translation>
        </message>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>Imagem {index} de {count}</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>pronta</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>não terminada</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
    </context>
    <context>
        <name>InlineBar</name>
        <message>
            <source>Progress of what takes long</source>
            <translation>Progresso do que demora</translation>
        </message>
    </context>
    <context>
        <name>InstalledList</name>
        <message>
            <source>{size} in memory with all that it draws with</source>
            <translation>{size} na memória com tudo o que usa para desenhar</translation>
        </message>
        <message>
            <source>of its forms here the best for this machine</source>
            <translation>das suas formas aqui, a melhor para esta máquina</translation>
        </message>
        <message>
            <source>for this machine rather “{form}”</source>
            <translation>para esta máquina, melhor “{form}”</translation>
        </message>
        <message>
            <source>about {seconds} s a step here</source>
            <translation>aqui cerca de {seconds} s por passo</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Modelos instalados</translation>
        </message>
        <message>
            <source>Its pictures: {db} dB from the original's</source>
            <translation>Suas imagens: a {db} dB das do original</translation>
        </message>
        <message>
            <source>A double click draws with a model</source>
            <translation>Um clique duplo desenha com um modelo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Família</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Columns of the installed models</source>
            <translation>Colunas dos modelos instalados</translation>
        </message>
        <message>
            <source>Drag a line to make a column wider</source>
            <translation>Arraste uma linha para alargar uma coluna</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Use the selected model</source>
            <translation>Usar o modelo selecionado</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>Desenhar com este modelo</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>Show the selected model in its folder</source>
            <translation>Mostrar o modelo selecionado na pasta</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>Abrir a pasta dele</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts} · not usable: {refused}</source>
            <translation>Checkpoints: {checkpoints} · LoRAs, VAEs e outros: {parts} · não utilizáveis: {refused}</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Remover da lista</translation>
        </message>
        <message>
            <source>Remove the selected model from the list</source>
            <translation>Remover da lista o modelo selecionado</translation>
        </message>
        <message>
            <source>Forget the folder or file that was added; nothing on the disk changes</source>
            <translation>Esquecer a pasta ou o arquivo adicionado; nada muda no disco</translation>
        </message>
        <message>
            <source>What the selected model predicts</source>
            <translation>O que o modelo selecionado prediz</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>Ruído (épsilon)</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>Velocidade (v)</translation>
        </message>
        <message>
            <source>Its weights do not tell: if pictures come out as noise, choose the other</source>
            <translation>Os pesos não dizem: se as imagens saem como ruído, escolha o outro</translation>
        </message>
        <message>
            <source>Checkpoints: {checkpoints} · LoRAs, VAEs and others: {parts}</source>
            <translation>Checkpoints: {checkpoints} · LoRAs, VAEs e outros: {parts}</translation>
        </message>
        <message>
            <source>With sddesk</source>
            <translation>Com o sddesk</translation>
        </message>
        <message>
            <source>Your folders</source>
            <translation>Suas pastas</translation>
        </message>
        <message>
            <source>Made for: {base}</source>
            <translation>Feito para: {base}</translation>
        </message>
        <message>
            <source>Your files</source>
            <translation>Seus arquivos</translation>
        </message>
        <message>
            <source>A1111 or Forge</source>
            <translation>A1111 ou Forge</translation>
        </message>
        <message>
            <source>ComfyUI</source>
            <translation>ComfyUI</translation>
        </message>
        <message>
            <source>Kind of LoRA: {kind}</source>
            <translation>Tipo de LoRA: {kind}</translation>
        </message>
        <message>
            <source>Trigger words: {words}</source>
            <translation>Palavras de ativação: {words}</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Cache do Hugging Face</translation>
        </message>
        <message>
            <source>Text encoders</source>
            <translation>Codificadores de texto</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRAs</translation>
        </message>
        <message>
            <source>Not usable here</source>
            <translation>Não utilizáveis aqui</translation>
        </message>
        <message>
            <source>VAEs</source>
            <translation>VAEs</translation>
        </message>
        <message>
            <source>Textual inversions</source>
            <translation>Textual inversions</translation>
        </message>
        <message>
            <source>{name} (inpainting)</source>
            <translation>{name} (inpainting)</translation>
        </message>
        <message>
            <source>Tiny decoders</source>
            <translation>Decodificadores pequenos</translation>
        </message>
        <message>
            <source>Upscalers</source>
            <translation>Upscalers</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>{name} (instruct-pix2pix)</source>
            <translation>{name} (instruct-pix2pix)</translation>
        </message>
        <message>
            <source>Needs: {parts}</source>
            <translation>Precisa de: {parts}</translation>
        </message>
        <message>
            <source>Nothing of this kind is here yet.</source>
            <translation>Ainda não há nada deste tipo.</translation>
        </message>
        <message>
            <source>ControlNets</source>
            <translation>ControlNets</translation>
        </message>
        <message>
            <source>T2I-Adapters</source>
            <translation>T2I-Adapters</translation>
        </message>
        <message>
            <source>IP-Adapters</source>
            <translation>IP-Adapters</translation>
        </message>
        <message>
            <source>Image encoders</source>
            <translation>Codificadores de imagem</translation>
        </message>
    </context>
    <context>
        <name>JobDelegate</name>
        <message>
            <source>from a chat program</source>
            <translation>de um programa de chat</translation>
        </message>
        <message>
            <source>from a watched folder</source>
            <translation>de uma pasta vigiada</translation>
        </message>
        <message>
            <source>from another program</source>
            <translation>de outro programa</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>em espera</translation>
        </message>
        <message>
            <source>running</source>
            <translation>em andamento</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>pronta</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrompida</translation>
        </message>
        <message>
            <source>(empty prompt)</source>
            <translation>(prompt vazio)</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 imagem</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} imagens</translation>
        </message>
        <message>
            <source>{done} of {count} pictures</source>
            <translation>{done} de {count} imagens</translation>
        </message>
        <message>
            <source>made again to be compared</source>
            <translation>regenerada para comparar</translation>
        </message>
        <message>
            <source>from the command line</source>
            <translation>da linha de comando</translation>
        </message>
        <message>
            <source>enlarge {scale} times</source>
            <translation>ampliar {scale} vezes</translation>
        </message>
    </context>
    <context>
        <name>JobPanel</name>
        <message>
            <source>Pause the queue</source>
            <translation>Pausar a fila</translation>
        </message>
        <message>
            <source>Cancel the current job</source>
            <translation>Cancelar a tarefa atual</translation>
        </message>
        <message>
            <source>Clear waiting jobs</source>
            <translation>Limpar as tarefas em espera</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>Lista de tarefas</translation>
        </message>
        <message>
            <source>List of jobs (Ctrl+J)</source>
            <translation>Lista de tarefas (Ctrl+J)</translation>
        </message>
        <message>
            <source>queue: {count} waiting</source>
            <translation>fila: {count} em espera</translation>
        </message>
        <message>
            <source>queue: {running} running, {count} waiting</source>
            <translation>fila: {running} em andamento, {count} em espera</translation>
        </message>
        <message>
            <source>queue: {running} running</source>
            <translation>fila: {running} em andamento</translation>
        </message>
        <message>
            <source>queue: empty</source>
            <translation>fila: vazia</translation>
        </message>
        <message>
            <source>{queue}, paused</source>
            <translation>{queue}, pausada</translation>
        </message>
        <message>
            <source>{queue}, about {time} left</source>
            <translation>{queue}, faltam cerca de {time}</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>Continuar a fila</translation>
        </message>
        <message>
            <source>Pause after the current job</source>
            <translation>Pausar depois da tarefa atual</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Keys of: {command}</source>
            <translation>Teclas de: {command}</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>Pressione teclas…</translation>
        </message>
        <message>
            <source>Press, then press the new keys; Delete for none, Esc to leave them</source>
            <translation>Pressione e depois as teclas novas; Delete para nenhuma, Esc para deixá-las</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>Back to the usual keys: {keys}</source>
            <translation>Voltar às teclas usuais: {keys}</translation>
        </message>
        <message>
            <source>Take the keys away there and use them here</source>
            <translation>Tirar as teclas de lá e usá-las aqui</translation>
        </message>
        <message>
            <source>Use the keys for: {command}</source>
            <translation>Usar as teclas para: {command}</translation>
        </message>
        <message>
            <source>Use them here</source>
            <translation>Usá-las aqui</translation>
        </message>
        <message>
            <source>Usual keys of: {command}</source>
            <translation>Teclas usuais de: {command}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhuma</translation>
        </message>
        <message>
            <source>{keys} is taken. {place}.</source>
            <translation>{keys} já está em uso. {place}.</translation>
        </message>
        <message>
            <source>{keys} is: {command}.</source>
            <translation>{keys} é: {command}.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Making pictures</source>
            <translation>Gerar imagens</translation>
        </message>
        <message>
            <source>Places and pages</source>
            <translation>Lugares e páginas</translation>
        </message>
        <message>
            <source>The picture in view, or the selected ones</source>
            <translation>A imagem à vista, ou as selecionadas</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>O programa</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>sem tecla</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Press a key's button, then the keys that you want instead.</source>
            <translation>Pressione o botão de uma tecla e depois as teclas que você quer no lugar.</translation>
        </message>
    </context>
    <context>
        <name>Lesson</name>
        <message>
            <source>Three parts work together: a VAE, a transformer in the place of a U-Net, and one or more text encoders.</source>
            <translation>Três partes trabalham juntas: um VAE, um transformer no lugar de uma U-Net e um ou mais codificadores de texto.</translation>
        </message>
        <message>
            <source>This transformer was trained to draw well without guidance: it answers once at each step, and has no scale.</source>
            <translation>Este transformer foi treinado para desenhar bem sem orientação: responde uma vez a cada passo e não tem escala.</translation>
        </message>
        <message>
            <source>This transformer reads the guidance scale as a number, beside the timestep, and answers once: it was trained to answer as guidance with two answers would. There is no answer without text.</source>
            <translation>Este transformer lê a escala de orientação como um número, junto do passo de tempo, e responde uma vez: foi treinado para responder como a orientação com duas respostas faria. Não há resposta sem texto.</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Isso se repete, de 4 a 8 vezes em modelos feitos para poucos passos e até 50 vezes em outros. No fim, o decodificador do VAE transforma os latentes na imagem.</translation>
        </message>
        <message>
            <source>This is repeated, 4 to 8 times by models that were made for few steps and up to 50 times by others, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Isso se repete, de 4 a 8 vezes em modelos feitos para poucos passos e até 50 vezes em outros, aqui {forwards} vezes. No fim, o decodificador do VAE transforma os latentes na imagem.</translation>
        </message>
        <message>
            <source>This is a latent diffusion model that predicts flow: it was trained to find the way from random Gaussian noise to a picture, and walks it step by step.</source>
            <translation>Este é um modelo de difusão latente que prevê o fluxo: foi treinado para achar o caminho de um ruído gaussiano aleatório até uma imagem, e o percorre passo a passo.</translation>
        </message>
        <message>
            <source>The transformer then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>Depois o transformer tira ruído dos latentes repetidas vezes, guiado pelos embeddings.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out.</source>
            <translation>O codificador de texto transforma o prompt em embeddings que o transformer entende. Ele mesmo é um transformer: entra uma fila de tokens, sai uma fila de vetores.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the transformer understands. It is a transformer itself: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>O codificador de texto transforma o prompt em embeddings que o transformer entende. Ele mesmo é um transformer: entra uma fila de tokens, sai uma fila de vetores, aqui {tokens} × {width}.</translation>
        </message>
        <message>
            <source>The latents are cut into patches, and each becomes a token. Every block reads all of them and gives back as many: there is no lower resolution in the middle as in a U-Net.</source>
            <translation>Os latentes são cortados em retalhos, e cada um vira um token. Cada bloco lê todos e devolve outros tantos: no meio não há resolução menor como em uma U-Net.</translation>
        </message>
        <message>
            <source>The attention of each block tells how much each place looked at each token of the text. Shown is the mean of all heads, as a share of the look at the whole text: what a place looks at in the picture is left out. Bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>A atenção de cada bloco diz quanto cada lugar olhou para cada token do texto. Mostra-se a média de todas as cabeças, como parte do olhar para todo o texto: o que um lugar olha na imagem fica de fora. Lugares claros olharam mais. Isso diz onde uma palavra age, não o que ela faz ali.</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the transformer reads; its decoder turns latents back into a picture.</source>
            <translation>O VAE, um autocodificador, tem duas metades. Seu codificador transforma uma imagem em latentes, que o transformer lê; seu decodificador transforma latentes em imagem.</translation>
        </message>
        <message>
            <source>So even a transformer of billions of parameters is quick enough: it reads a token for each patch of the latents, not for each pixel.</source>
            <translation>Assim, mesmo um transformer de bilhões de parâmetros é rápido o bastante: lê um token por retalho dos latentes, não por pixel.</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: Euler, which is the usual one for flow, Heun, DPM-Solver multistep, UniPC.</source>
            <translation>Muitos agendadores podem dar o passo, cada um com seus pontos fortes: Euler, o usual para fluxo, Heun, DPM-Solver multistep, UniPC.</translation>
        </message>
        <message>
            <source>Its base model, where there is one, has guidance and needs more steps.</source>
            <translation>Seu modelo base, quando existe, tem orientação e precisa de mais passos.</translation>
        </message>
        <message>
            <source>Its answer is the flow, the difference between noise and picture. The clean latents that it expects follow from that.</source>
            <translation>Sua resposta é o fluxo, a diferença entre o ruído e a imagem. Dela seguem os latentes limpos que ele espera.</translation>
        </message>
        <message>
            <source>It is not trained for pictures: one that was trained on texts before is taken, T5 or a language model. What a model puts around the prompt as a question to it is no word of yours.</source>
            <translation>Ele não é treinado para imagens: usa-se um que antes foi treinado com textos, o T5 ou um modelo de linguagem. O que um modelo põe em volta do prompt como pergunta não é palavra sua.</translation>
        </message>
        <message>
            <source>In the attention of a block, text and picture are one row of tokens: each place of the picture looks at each token of the text and at all other places, and so it follows the text.</source>
            <translation>Na atenção de um bloco, texto e imagem são uma só fila de tokens: cada lugar da imagem olha para cada token do texto e para todos os outros lugares, e assim segue o texto.</translation>
        </message>
        <message>
            <source>Higher numbers keep closer to the prompt, with less variety; 2 to 4 suits most prompts, and models that fill a part of a picture were trained with 30.</source>
            <translation>Números mais altos seguem o prompt mais de perto, com menos variedade; de 2 a 4 serve para a maioria dos prompts, e os modelos que preenchem uma parte de uma imagem foram treinados com 30.</translation>
        </message>
        <message>
            <source>Guidance {scale} from step {step} on: {psnr} dB from the picture</source>
            <translation>Orientação {scale} a partir do passo {step}: {psnr} dB da imagem</translation>
        </message>
        <message>
            <source>Each block adds its answer to what it was given, so that nothing that matters is lost on the way through all of them.</source>
            <translation>Cada bloco soma sua resposta ao que recebeu, de modo que nada importante se perde no caminho por todos eles.</translation>
        </message>
        <message>
            <source>At each step the transformer answers twice, for the negative prompt and for the prompt. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>A cada passo o transformer responde duas vezes, para o prompt negativo e para o prompt. A orientação vai da primeira resposta em direção à segunda e além: sem + escala × (com − sem).</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered flow; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>Todos calculam a imagem limpa esperada a partir dos latentes e do fluxo respondido; diferem em como seguem dali. As curvas são os níveis de ruído no caminho.</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the flow that the transformer answered.</source>
            <translation>Um agendador, ou sampler, calcula os próximos latentes a partir dos anteriores e do fluxo que o transformer respondeu.</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 3 to 7 suits these models, and far higher ones burn the colours.</source>
            <translation>Uma escala de 1 é sem orientação. As mais altas seguem o prompt mais de perto, com menos variedade; de 3 a 7 serve para estes modelos, e as muito mais altas queimam as cores.</translation>
        </message>
        <message>
            <source>A scheduler, or sampler, computes the next latents from those before and the noise that the U-Net answered.</source>
            <translation>Um scheduler, ou sampler, calcula os próximos latentes a partir dos anteriores e do ruído que a U-Net respondeu.</translation>
        </message>
        <message>
            <source>All of them compute the expected clean picture from the latents and the answered noise; they differ in the way they go from there. The curves are the levels of noise on their way.</source>
            <translation>Todos calculam a imagem limpa esperada a partir dos latentes e do ruído respondido; diferem no modo de seguir dali. As curvas são os níveis de ruído no caminho.</translation>
        </message>
        <message>
            <source>At each step the U-Net answers twice, without the text and with it. Guidance goes from the first answer towards the second and beyond: without + scale × (with − without).</source>
            <translation>A cada passo a U-Net responde duas vezes, sem o texto e com ele. A orientação vai da primeira resposta em direção à segunda e além: sem + escala × (com − sem).</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>Canal {number}</translation>
        </message>
        <message>
            <source>Cross-attention layers in both halves, usually between the ResNet blocks, let it follow the text: each place of the picture looks at each token.</source>
            <translation>Camadas de cross-attention nas duas metades, em geral entre os blocos ResNet, fazem-na seguir o texto: cada lugar da imagem olha cada token.</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Diferença, 4 vezes mais forte</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>Codificada e decodificada</translation>
        </message>
        <message>
            <source>Guidance {value}</source>
            <translation>Orientação {value}</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Its answer is the noise in the latents, the noise residual. The clean latents that it expects follow from that.</source>
            <translation>Sua resposta é o ruído nos latentes, o resíduo de ruído. Daí saem os latentes limpos que ela espera.</translation>
        </message>
        <message>
            <source>Latent diffusion works on a small, compressed form of the picture, its latents. That is the difference from diffusion in pixels, and it saves memory and work.</source>
            <translation>A difusão latente trabalha numa forma pequena e comprimida da imagem, seus latentes. Essa é a diferença para a difusão em pixels, e poupa memória e trabalho.</translation>
        </message>
        <message>
            <source>Many schedulers can do the step, each with its own strengths: PNDM, which is the usual one, K-LMS, Heun, DPM-Solver multistep.</source>
            <translation>Muitos schedulers podem dar o passo, cada um com suas qualidades: PNDM, o usual, K-LMS, Heun, DPM-Solver multistep.</translation>
        </message>
        <message>
            <source>Nearest words in the encoder's table</source>
            <translation>Palavras mais próximas na tabela do codificador</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Artigos</translation>
        </message>
        <message>
            <source>Point at a word to see where it acts.</source>
            <translation>Aponte para uma palavra para ver onde ela age.</translation>
        </message>
        <message>
            <source>Shortcuts lead from the ResNet blocks on the way down to those on the way up, so that the small layers in the middle lose nothing that matters.</source>
            <translation>Atalhos levam dos blocos ResNet da descida aos da subida, para que as camadas pequenas do meio não percam nada importante.</translation>
        </message>
        <message>
            <source>Stable Diffusion does not train it: as in Imagen, one that was trained before is taken, CLIP's. (That of sddesk's own starter model was trained with its U-Net.)</source>
            <translation>O Stable Diffusion não o treina: como no Imagen, usa-se um já treinado, o do CLIP. (O do modelo inicial do sddesk foi treinado com a sua U-Net.)</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Passo {step} de {steps}</translation>
        </message>
        <message>
            <source>The U-Net has an encoder and a decoder of ResNet blocks. The first brings the representation of the picture to a lower resolution; the second brings it back up, with less noise.</source>
            <translation>A U-Net tem um codificador e um decodificador de blocos ResNet. O primeiro leva a representação da imagem a uma resolução menor; o segundo a traz de volta, com menos ruído.</translation>
        </message>
        <message>
            <source>The VAE</source>
            <translation>O VAE</translation>
        </message>
        <message>
            <source>The VAE, an autoencoder, has two halves. Its encoder turns a picture into latents, which the U-Net reads; its decoder turns latents back into a picture.</source>
            <translation>O VAE, um autocodificador, tem duas metades. O codificador transforma uma imagem em latentes, que a U-Net lê; o decodificador transforma latentes de volta em imagem.</translation>
        </message>
        <message>
            <source>The loop</source>
            <translation>O laço</translation>
        </message>
        <message>
            <source>The noise of seed {seed}</source>
            <translation>O ruído da semente {seed}</translation>
        </message>
        <message>
            <source>The prompt</source>
            <translation>O prompt</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, here {tokens} × {width}.</source>
            <translation>O codificador de texto transforma o prompt em embeddings que a U-Net entende. É um transformer: entra uma fila de tokens, sai uma fila de vetores, aqui {tokens} × {width}.</translation>
        </message>
        <message>
            <source>This picture through the encoder and the decoder: {psnr} dB. The difference is what latents lose.</source>
            <translation>Esta imagem pelo codificador e pelo decodificador: {psnr} dB. A diferença é o que os latentes perdem.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Where each word acts</source>
            <translation>Onde cada palavra age</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB from the picture</source>
            <translation>Sem “{word}”: a {psnr} dB da imagem</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>com que as outras são comparadas</translation>
        </message>
        <message>
            <source>x0 = x − σ · answer = x − {sigma} · answer</source>
            <translation>x0 = x − σ · resposta = x − {sigma} · resposta</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>x0 decodificado pelo VAE</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>x0 sem texto</translation>
        </message>
        <message>
            <source>… and {count} tokens that fill the text up</source>
            <translation>… e {count} tokens que completam o texto</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>x0 com texto</translation>
        </message>
        <message>
            <source>x0 = α · x − σ · answer = {alpha} · x − {sigma} · answer</source>
            <translation>x0 = α · x − σ · resposta = {alpha} · x − {sigma} · resposta</translation>
        </message>
        <message>
            <source>x0 = (x − σ · answer) / α = (x − {sigma} · answer) / {alpha}</source>
            <translation>x0 = (x − σ · resposta) / α = (x − {sigma} · resposta) / {alpha}</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, next σ {next_sigma}; noise to picture {ratio}</source>
            <translation>instante {timestep}, α {alpha}, σ {sigma}, próximo σ {next_sigma}; ruído sobre imagem {ratio}</translation>
        </message>
        <message>
            <source>Why it is fast</source>
            <translation>Por que é rápido</translation>
        </message>
        <message>
            <source>When a picture is made, only the decoder is needed: it turns the latents without noise into the picture. A start picture needs the encoder, too.</source>
            <translation>Para gerar uma imagem só é preciso o decodificador: ele transforma os latentes sem ruído na imagem. Uma imagem inicial precisa também do codificador.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Three parts work together: a VAE, a U-Net and a text encoder such as CLIP's.</source>
            <translation>Três partes trabalham juntas: um VAE, uma U-Net e um codificador de texto como o do CLIP.</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times, here {forwards} times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Isso se repete, em geral umas 50 vezes, aqui {forwards} vezes. No fim o decodificador do VAE transforma os latentes na imagem.</translation>
        </message>
        <message>
            <source>The text encoder</source>
            <translation>O codificador de texto</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>A imagem</translation>
        </message>
        <message>
            <source>The negative prompt</source>
            <translation>O prompt negativo</translation>
        </message>
        <message>
            <source>The cross-attention tells how much each place looked at each token. Shown is the mean of all heads and layers; bright places looked most. It says where a word acts, not what it does there.</source>
            <translation>A cross-attention diz quanto cada lugar olhou cada token. O que se vê é a média de todas as cabeças e camadas; lugares claros olharam mais. Diz onde uma palavra age, não o que ela faz ali.</translation>
        </message>
        <message>
            <source>The VAE makes each side {factor} times smaller: 3 × {height} × {picture_width} becomes {channels} × {rows} × {columns}. That is {factor} × {factor} = {places} times fewer places and {ratio} times fewer numbers, so memory and work shrink with it.</source>
            <translation>O VAE torna cada lado {factor} vezes menor: 3 × {height} × {picture_width} vira {channels} × {rows} × {columns}. São {factor} × {factor} = {places} vezes menos lugares e {ratio} vezes menos números, e memória e trabalho diminuem com isso.</translation>
        </message>
        <message>
            <source>The U-Net then takes noise out of the latents again and again, guided by the embeddings.</source>
            <translation>A U-Net então tira ruído dos latentes vez após vez, guiada pelos embeddings.</translation>
        </message>
        <message>
            <source>The U-Net</source>
            <translation>A U-Net</translation>
        </message>
        <message>
            <source>Stable Diffusion is a latent diffusion model: it was trained to take random Gaussian noise away, step by step, until a picture is left.</source>
            <translation>O Stable Diffusion é um modelo de difusão latente: foi treinado para tirar ruído gaussiano aleatório, passo a passo, até restar uma imagem.</translation>
        </message>
        <message>
            <source>So a picture of 512 × 512 pixels is made quickly even on a GPU with 16 GB of memory.</source>
            <translation>Assim uma imagem de 512 × 512 pixels é gerada depressa mesmo numa GPU com 16 GB de memória.</translation>
        </message>
        <message>
            <source>Samplers side by side</source>
            <translation>Samplers lado a lado</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parâmetros</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Saída</translation>
        </message>
        <message>
            <source>Noise to picture (σ / α) at each step, logarithmic</source>
            <translation>Ruído sobre imagem (σ / α) a cada passo, logarítmico</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memória</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>Latentes</translation>
        </message>
        <message>
            <source>Latent diffusion</source>
            <translation>Difusão latente</translation>
        </message>
        <message>
            <source>In training, the encoder makes the latents to which more and more noise is added: the forward diffusion.</source>
            <translation>No treino, o codificador faz os latentes aos quais se soma cada vez mais ruído: a difusão direta.</translation>
        </message>
        <message>
            <source>How this picture comes about</source>
            <translation>Como nasce esta imagem</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Orientação</translation>
        </message>
        <message>
            <source>Diffusion in pixels gives good pictures, but it is slow and needs much memory, for each step works on every pixel. That makes it hard to train and hard to use.</source>
            <translation>A difusão em pixels dá boas imagens, mas é lenta e precisa de muita memória, pois cada passo trabalha em cada pixel. Isso a torna difícil de treinar e de usar.</translation>
        </message>
        <message>
            <source>DPM-Solver multistep comes to good pictures in fewer steps: 25 in the place of 50.</source>
            <translation>O DPM-Solver multistep chega a boas imagens em menos passos: 25 em vez de 50.</translation>
        </message>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>Imagem limpa esperada (x0)</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloco</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>Outra semente</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. The seed {seed} gives random latents of {channels} × {rows} × {columns}, the prompt gives embeddings of {tokens} × {width}.</source>
            <translation>Entram uma semente e um prompt. A semente {seed} dá latentes aleatórios de {channels} × {rows} × {columns}, o prompt dá embeddings de {tokens} × {width}.</translation>
        </message>
        <message>
            <source>A scale of 1 is no guidance. Higher ones keep closer to the prompt, with less variety; 7 to 8.5 suits Stable Diffusion, and far higher ones burn the colours.</source>
            <translation>Uma escala de 1 é sem orientação. As mais altas ficam mais perto do prompt, com menos variedade; de 7 a 8,5 serve ao Stable Diffusion, e muito mais alto queima as cores.</translation>
        </message>
        <message>
            <source>Forward {step} of {forwards} (for {steps} steps)</source>
            <translation>Passada {step} de {forwards} (para {steps} passos)</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>vetor</translation>
        </message>
        <message>
            <source>The clean picture that each step expected, as a film</source>
            <translation>A imagem limpa que cada passo esperava, como filme</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>Todas as resoluções</translation>
        </message>
        <message>
            <source>What latents lose shows when a picture goes through the encoder and then through the decoder.</source>
            <translation>O que os latentes perdem aparece quando uma imagem passa pelo codificador e depois pelo decodificador.</translation>
        </message>
        <message>
            <source>The text encoder turns the prompt into embeddings that the U-Net understands. It is a transformer: a row of tokens goes in, a row of vectors comes out, 77 × 768 in Stable Diffusion.</source>
            <translation>O codificador de texto transforma o prompt em embeddings que a U-Net entende. É um transformer: entra uma fila de tokens, sai uma fila de vetores, 77 × 768 no Stable Diffusion.</translation>
        </message>
        <message>
            <source>The VAE of Stable Diffusion makes each side 8 times smaller: 3 × 512 × 512 becomes 4 × 64 × 64. That is 8 × 8 = 64 times fewer places and 48 times fewer numbers, so memory and work shrink with it.</source>
            <translation>O VAE do Stable Diffusion torna cada lado 8 vezes menor: 3 × 512 × 512 vira 4 × 64 × 64. São 8 × 8 = 64 vezes menos lugares e 48 vezes menos números, e memória e trabalho diminuem com isso.</translation>
        </message>
        <message>
            <source>A seed and a prompt go in. In Stable Diffusion the seed gives random latents of 4 × 64 × 64, the prompt gives embeddings of 77 × 768.</source>
            <translation>Entram uma semente e um prompt. No Stable Diffusion a semente dá latentes aleatórios de 4 × 64 × 64, o prompt dá embeddings de 77 × 768.</translation>
        </message>
        <message>
            <source>This is repeated, usually about 50 times. At the end the decoder of the VAE turns the latents into the picture.</source>
            <translation>Isso se repete, em geral umas 50 vezes. No fim o decodificador do VAE transforma os latentes na imagem.</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>Todos os blocos</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>Bloco {block} de {blocks}</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>Camadas dos mapas</translation>
        </message>
        <message>
            <source>The transformer</source>
            <translation>O transformer</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Number of pictures</source>
            <translation>Número de imagens</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Procurando…</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 imagem</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} imagens</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>{count} selecionadas</translation>
        </message>
    </context>
    <context>
        <name>LibraryTools</name>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>Escolher o arquivo desta imagem…</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>Mostrar grande</translation>
        </message>
    </context>
    <context>
        <name>Locate</name>
        <message>
            <source>A folder in which the missing pictures may be</source>
            <translation>Uma pasta em que as imagens ausentes podem estar</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</source>
            <translation>Imagens (*.png *.jpg *.jpeg *.jfif *.webp *.avif *.gif *.bmp *.tif *.tiff)</translation>
        </message>
        <message>
            <source>The file that this picture is now</source>
            <translation>O arquivo que esta imagem é agora</translation>
        </message>
    </context>
    <context>
        <name>LoopView</name>
        <message>
            <source>Clean picture expected (x0)</source>
            <translation>Imagem limpa esperada (x0)</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>Latentes</translation>
        </message>
        <message>
            <source>Show the steps one after the other</source>
            <translation>Mostrar os passos um após o outro</translation>
        </message>
        <message>
            <source>The step that is shown</source>
            <translation>O passo mostrado</translation>
        </message>
        <message>
            <source>x0 with text</source>
            <translation>x0 com texto</translation>
        </message>
        <message>
            <source>x0 without text</source>
            <translation>x0 sem texto</translation>
        </message>
        <message>
            <source>x0 decoded by the VAE</source>
            <translation>x0 decodificado pelo VAE</translation>
        </message>
        <message>
            <source>The noise of the seed</source>
            <translation>O ruído da semente</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproduzir</translation>
        </message>
        <message>
            <source>How often each number is in the noise</source>
            <translation>Quantas vezes cada número está no ruído</translation>
        </message>
        <message>
            <source>Another seed</source>
            <translation>Outra semente</translation>
        </message>
        <message>
            <source>Save as film…</source>
            <translation>Salvar como filme…</translation>
        </message>
        <message>
            <source>Save the clean picture of each step as GIF, APNG or WebP</source>
            <translation>Salvar a imagem limpa de cada passo como GIF, APNG ou WebP</translation>
        </message>
        <message>
            <source>timestep {timestep}, α {alpha}, σ {sigma}, noise to picture {ratio}</source>
            <translation>instante {timestep}, α {alpha}, σ {sigma}, ruído sobre imagem {ratio}</translation>
        </message>
        <message>
            <source>Step {step} of {steps}</source>
            <translation>Passo {step} de {steps}</translation>
        </message>
        <message>
            <source>Forward {forward} of {forwards} (for {steps} steps)</source>
            <translation>Passada {forward} de {forwards} (para {steps} passos)</translation>
        </message>
    </context>
    <context>
        <name>LoraRow</name>
        <message>
            <source>Remove {name}</source>
            <translation>Remover {name}</translation>
        </message>
        <message>
            <source>Draw without it</source>
            <translation>Desenhar sem ele</translation>
        </message>
        <message>
            <source>Weight of {name}, slider</source>
            <translation>Peso de {name}, controle deslizante</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <translation>Peso de {name}</translation>
        </message>
        <message>
            <source>1 is as it was trained, 0 is without it, below 0 is the other way round</source>
            <translation>1 é como foi treinado, 0 é sem ele, abaixo de 0 é ao contrário</translation>
        </message>
        <message>
            <source>Put “{word}” into the prompt</source>
            <translation>Pôr “{word}” no prompt</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>A folder that holds a model</source>
            <translation>Uma pasta que contém um modelo</translation>
        </message>
    </context>
    <context>
        <name>ModeField</name>
        <message>
            <source>Exact</source>
            <translation>Exato</translation>
        </message>
        <message>
            <source>The steps that are set, and the model's own decoder: the same picture as other programs make</source>
            <translation>Os passos definidos e o decodificador do modelo: a mesma imagem que outros programas fazem</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <source>For trying things out: {steps} steps of a quick sampler, unless fewer are set, and a tiny decoder. The picture is nearly the same, with softer details.</source>
            <translation>Para experimentar: {steps} passos de um sampler rápido, a menos que se definam menos, e um decodificador pequeno. A imagem é quase a mesma, com detalhes mais suaves.</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose a model…</source>
            <translation>Escolher um modelo…</translation>
        </message>
        <message>
            <source>Models to download, with size and licence (Ctrl+M)</source>
            <translation>Modelos para baixar, com tamanho e licença (Ctrl+M)</translation>
        </message>
        <message>
            <source>Add a model folder…</source>
            <translation>Adicionar uma pasta de modelos…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>Escolher uma pasta que contém um modelo (Ctrl+O)</translation>
        </message>
        <message>
            <source>Add a model folder, from the card</source>
            <translation>Adicionar uma pasta de modelos, pelo cartão</translation>
        </message>
        <message>
            <source>Dismiss the card</source>
            <translation>Fechar o cartão</translation>
        </message>
        <message>
            <source>Dismiss: the menu keeps this</source>
            <translation>Fechar: o menu mantém isto</translation>
        </message>
        <message>
            <source>Get Stable Diffusion</source>
            <translation>Obter o Stable Diffusion</translation>
        </message>
        <message>
            <source>The built-in starter model is small and quick. Stable Diffusion 1 and 2 draw pictures of 512 to 768 pixels: about 2.7 GB to download, under the CreativeML Open RAIL licence. If you have one on the disk already, add its folder; nothing is copied.</source>
            <translation>O modelo inicial incluído é pequeno e rápido. Stable Diffusion 1 e 2 desenham imagens de 512 a 768 pixels: cerca de 2,7 GB para baixar, sob a licença CreativeML Open RAIL. Se você já tem um no disco, adicione a pasta dele; nada é copiado.</translation>
        </message>
        <message>
            <source>On this machine's GPU a picture takes seconds.</source>
            <translation>Com a placa de vídeo desta máquina uma imagem leva segundos.</translation>
        </message>
        <message>
            <source>On this Mac a picture takes some tens of seconds.</source>
            <translation>Neste Mac uma imagem leva algumas dezenas de segundos.</translation>
        </message>
        <message>
            <source>This machine has no usable GPU: a picture of such a model takes minutes.</source>
            <translation>Esta máquina não tem uma GPU utilizável: uma imagem de um modelo desses leva minutos.</translation>
        </message>
    </context>
    <context>
        <name>ModelPicker</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>The model that draws</source>
            <translation>O modelo que desenha</translation>
        </message>
        <message>
            <source>The model that draws: {family}, made for {size} × {size} pixels</source>
            <translation>O modelo que desenha: {family}, feito para {size} × {size} pixels</translation>
        </message>
        <message>
            <source>The model that redraws parts of a picture: {family}, made for {size} × {size} pixels</source>
            <translation>O modelo que redesenha partes de uma imagem: {family}, feito para {size} × {size} pixels</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>On this machine</source>
            <translation>Nesta máquina</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recomendados</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Adicionar uma pasta…</translation>
        </message>
        <message>
            <source>A diffusers folder, or a folder of A1111, Forge or ComfyUI (Ctrl+O)</source>
            <translation>Uma pasta do diffusers, ou uma pasta do A1111, Forge ou ComfyUI (Ctrl+O)</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Adicionar um arquivo…</translation>
        </message>
        <message>
            <source>A .safetensors file, or ComfyUI's extra_model_paths.yaml</source>
            <translation>Um arquivo .safetensors, ou o extra_model_paths.yaml do ComfyUI</translation>
        </message>
        <message>
            <source>Or drop a .safetensors file or a folder here. Nothing is moved or copied.</source>
            <translation>Ou solte aqui um arquivo .safetensors ou uma pasta. Nada é movido nem copiado.</translation>
        </message>
        <message>
            <source>Another model of the hub: owner/name</source>
            <translation>Outro modelo do hub: owner/name</translation>
        </message>
        <message>
            <source>Branch, tag or commit: main</source>
            <translation>Branch, tag ou commit: main</translation>
        </message>
        <message>
            <source>Branch, tag or commit of the other model</source>
            <translation>Branch, tag ou commit do outro modelo</translation>
        </message>
        <message>
            <source>Empty for the newest; a commit is fetched as it was then</source>
            <translation>Vazio para o mais novo; um commit é obtido como era então</translation>
        </message>
        <message>
            <source>Another model of the hub</source>
            <translation>Outro modelo do hub</translation>
        </message>
        <message>
            <source>owner/name, owner/name/file.safetensors, or the address of its page</source>
            <translation>owner/name, owner/name/file.safetensors ou o endereço da página</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>Download the model of this name</source>
            <translation>Baixar o modelo deste nome</translation>
        </message>
        <message>
            <source>Only safetensors files are fetched, and no code</source>
            <translation>Só se obtêm arquivos safetensors, e nenhum código</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Token de acesso</translation>
        </message>
        <message>
            <source>From huggingface.co/settings/tokens; only gated and private models need one</source>
            <translation>De huggingface.co/settings/tokens; só modelos restritos e privados precisam de um</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Keep the access token</source>
            <translation>Guardar o token de acesso</translation>
        </message>
        <message>
            <source>Stored in this system's key store, and nowhere else</source>
            <translation>Guardado no cofre de chaves deste sistema, e em nenhum outro lugar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove the access token</source>
            <translation>Remover o token de acesso</translation>
        </message>
        <message>
            <source>Remove it from this system's key store</source>
            <translation>Removê-lo do cofre de chaves deste sistema</translation>
        </message>
        <message>
            <source>A token is kept</source>
            <translation>Há um token guardado</translation>
        </message>
        <message>
            <source>None is needed</source>
            <translation>Nenhum é necessário</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>Uma pasta</translation>
        </message>
        <message>
            <source>Models ({patterns})</source>
            <translation>Modelos ({patterns})</translation>
        </message>
        <message>
            <source>A file with a model</source>
            <translation>Um arquivo com um modelo</translation>
        </message>
        <message>
            <source>Free the memory</source>
            <translation>Liberar a memória</translation>
        </message>
        <message>
            <source>Free the memory of the loaded models</source>
            <translation>Liberar a memória dos modelos carregados</translation>
        </message>
        <message>
            <source>The last used models stay in memory; this gives it back, and the next picture loads anew</source>
            <translation>Os últimos modelos usados ficam na memória; isto a devolve, e a próxima imagem carrega de novo</translation>
        </message>
    </context>
    <context>
        <name>MoreLine</name>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Show more settings</source>
            <translation>Mostrar mais configurações</translation>
        </message>
        <message>
            <source>Size in pixels, steps, guidance, sampler, seed and all the rest</source>
            <translation>Tamanho em pixels, passos, orientação, sampler, semente e todo o resto</translation>
        </message>
        <message>
            <source>{value} steps</source>
            <translation>{value} passos</translation>
        </message>
        <message>
            <source>guidance {value}</source>
            <translation>orientação {value}</translation>
        </message>
        <message>
            <source>keeps {value}</source>
            <translation>mantém {value}</translation>
        </message>
        <message>
            <source>seed {value}</source>
            <translation>semente {value}</translation>
        </message>
        <message>
            <source>clip skip {value}</source>
            <translation>clip skip {value}</translation>
        </message>
        <message>
            <source>plain prompt</source>
            <translation>prompt literal</translation>
        </message>
        <message>
            <source>not enlarged</source>
            <translation>não ampliada</translation>
        </message>
        <message>
            <source>enlarged</source>
            <translation>ampliada</translation>
        </message>
        <message>
            <source>by {value}</source>
            <translation>por {value}</translation>
        </message>
        <message>
            <source>refined {value}</source>
            <translation>refinada {value}</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss the notice</source>
            <translation>Fechar o aviso</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>e mais {count}</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Informação</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Unexpected error</source>
            <translation>Erro inesperado</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar os detalhes</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <source>Download</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>Download {title}</source>
            <translation>Baixar {title}</translation>
        </message>
        <message>
            <source>Fetch it into the cache that all diffusers programs share</source>
            <translation>Obtê-lo no cache que todos os programas do diffusers compartilham</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Use {title}</source>
            <translation>Usar {title}</translation>
        </message>
        <message>
            <source>Draw with this model</source>
            <translation>Desenhar com este modelo</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página na web</translation>
        </message>
        <message>
            <source>Web page of {title}</source>
            <translation>Página na web de {title}</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>instalado</translation>
        </message>
        <message>
            <source>in the list of downloads</source>
            <translation>na lista de downloads</translation>
        </message>
        <message>
            <source>fits on this machine</source>
            <translation>cabe nesta máquina</translation>
        </message>
        <message>
            <source>fits if parts of it wait in main memory: slower</source>
            <translation>cabe se partes dele esperam na memória principal: mais lento</translation>
        </message>
        <message>
            <source>larger than this machine's free memory</source>
            <translation>maior que a memória livre desta máquina</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>cerca de {size}</translation>
        </message>
        <message>
            <source>{pixels} × {pixels} pixels</source>
            <translation>{pixels} × {pixels} pixels</translation>
        </message>
        <message>
            <source>It comes under the licence {name}. Read it; it is asked once.</source>
            <translation>Está sob a licença {name}. Leia-a; é perguntado uma só vez.</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>Ler a licença</translation>
        </message>
        <message>
            <source>Read the licence of {title}</source>
            <translation>Ler a licença de {title}</translation>
        </message>
        <message>
            <source>Accept and download</source>
            <translation>Aceitar e baixar</translation>
        </message>
        <message>
            <source>Accept and download {title}</source>
            <translation>Aceitar e baixar {title}</translation>
        </message>
        <message>
            <source>I have read the licence and accept it</source>
            <translation>Li a licença e a aceito</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Not now: {title}</source>
            <translation>Agora não: {title}</translation>
        </message>
        <message>
            <source>Fetch nothing</source>
            <translation>Não baixar nada</translation>
        </message>
        <message>
            <source>the one for this machine</source>
            <translation>a desta máquina</translation>
        </message>
        <message>
            <source>with {parts}: about {size} in all</source>
            <translation>com {parts}: cerca de {size} ao todo</translation>
        </message>
        <message>
            <source>{name} (the original's; not checked here)</source>
            <translation>{name} (a do original; não verificada aqui)</translation>
        </message>
        <message>
            <source>{size} of memory on a GPU</source>
            <translation>{size} de memória em uma GPU</translation>
        </message>
        <message>
            <source>loss against 16 bits not measured</source>
            <translation>perda em relação a 16 bits não medida</translation>
        </message>
    </context>
    <context>
        <name>ParameterPanel</name>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here. The model reads it as a number (distilled CFG): it costs no time, and there is no negative prompt.</source>
            <translation>Quanto a imagem segue o prompt: {usual} é o usual aqui. O modelo o lê como um número (CFG destilado): não custa tempo, e não há prompt negativo.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semente</translation>
        </message>
        <message>
            <source>Steps slider</source>
            <translation>Controle deslizante dos passos</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Passos</translation>
        </message>
        <message>
            <source>How often noise is taken away. More steps take longer and add detail, up to a point.</source>
            <translation>Quantas vezes o ruído é tirado. Mais passos demoram mais e acrescentam detalhe, até certo ponto.</translation>
        </message>
        <message>
            <source>Guidance slider</source>
            <translation>Controle deslizante da orientação</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Orientação</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>Sampler</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Which layer of the text encoder is read: 1 is the last. Some models were made for 2.</source>
            <translation>Que camada do codificador de texto é lida: 1 é a última. Alguns modelos foram feitos para 2.</translation>
        </message>
        <message>
            <source>Plain prompt</source>
            <translation>Prompt literal</translation>
        </message>
        <message>
            <source>How closely the start picture is kept: 1.5 is usual, more keeps more of it. 1 keeps least.</source>
            <translation>Quanto da imagem inicial é mantido: 1,5 é o usual, mais mantém mais dela. 1 mantém o mínimo.</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>Orientação da imagem</translation>
        </message>
        <message>
            <source>Keeps</source>
            <translation>Mantém</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Leitura</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here.</source>
            <translation>Quanto a imagem segue o prompt: {usual} é o usual aqui.</translation>
        </message>
        <message>
            <source>How closely the picture follows the prompt: {usual} is usual here; 1 means no guidance and half the time.</source>
            <translation>Quanto a imagem segue o prompt: {usual} é o usual aqui; 1 significa sem orientação e metade do tempo.</translation>
        </message>
        <message>
            <source>Read every character as text: no weights such as (word:1.2), and nothing beyond the limit</source>
            <translation>Ler cada caractere como texto: sem pesos como (palavra:1.2) e nada além do limite</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Maior</translation>
        </message>
    </context>
    <context>
        <name>PartMenu</name>
        <message>
            <source>Reuse everything</source>
            <translation>Reutilizar tudo</translation>
        </message>
        <message>
            <source>Reuse only the prompt</source>
            <translation>Reutilizar só o prompt</translation>
        </message>
        <message>
            <source>Reuse only the seed</source>
            <translation>Reutilizar só a semente</translation>
        </message>
        <message>
            <source>Reuse only the settings</source>
            <translation>Reutilizar só as configurações</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>Copiar a imagem</translation>
        </message>
        <message>
            <source>Copy the settings as text</source>
            <translation>Copiar as configurações como texto</translation>
        </message>
        <message>
            <source>Copy the prompt</source>
            <translation>Copiar o prompt</translation>
        </message>
        <message>
            <source>Choose the file of this picture…</source>
            <translation>Escolher o arquivo desta imagem…</translation>
        </message>
        <message>
            <source>Look for all missing pictures in a folder…</source>
            <translation>Procurar todas as imagens ausentes numa pasta…</translation>
        </message>
    </context>
    <context>
        <name>PictureOffer</name>
        <message>
            <source>Use as start</source>
            <translation>Usar como início</translation>
        </message>
        <message>
            <source>“{name}” does not say how it was made. Begin with it?</source>
            <translation>“{name}” não diz como foi feita. Começar com ela?</translation>
        </message>
        <message>
            <source>“{name}” says how it was made.</source>
            <translation>“{name}” diz como foi feita.</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>Usar como controle</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>Usar como referência</translation>
        </message>
        <message>
            <source>A copied picture has no settings in it, only its pixels; its file would have them. Begin with it?</source>
            <translation>Uma imagem copiada não leva configurações, só seus pixels; o arquivo as teria. Começar com ela?</translation>
        </message>
        <message>
            <source>Take over the settings of “{name}” as well?</source>
            <translation>Usar também as configurações de “{name}”?</translation>
        </message>
        <message>
            <source>Use these settings</source>
            <translation>Usar estas configurações</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
    </context>
    <context>
        <name>PictureSection</name>
        <message>
            <source>Add a picture</source>
            <translation>Adicionar uma imagem</translation>
        </message>
        <message>
            <source>Open the models page</source>
            <translation>Abrir a página de modelos</translation>
        </message>
        <message>
            <source>The copied picture</source>
            <translation>A imagem copiada</translation>
        </message>
        <message>
            <source>The start picture</source>
            <translation>A imagem inicial</translation>
        </message>
        <message>
            <source>{section}: open the models page</source>
            <translation>{section}: abrir a página de modelos</translation>
        </message>
        <message>
            <source>The picture in view</source>
            <translation>A imagem à vista</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Lendo a imagem…</translation>
        </message>
        <message>
            <source>Add the files that are missing, or get another model</source>
            <translation>Adicionar os arquivos que faltam, ou obter outro modelo</translation>
        </message>
        <message>
            <source>A picture file…</source>
            <translation>Um arquivo de imagem…</translation>
        </message>
    </context>
    <context>
        <name>PlaceKeys</name>
        <message>
            <source>Cancel the job</source>
            <translation>Cancelar a tarefa</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>Limpar a máscara</translation>
        </message>
        <message>
            <source>Compare, make again, export, use as start</source>
            <translation>Comparar, regenerar, exportar, usar como início</translation>
        </message>
        <message>
            <source>Earlier and later prompts</source>
            <translation>Prompts anteriores e posteriores</translation>
        </message>
        <message>
            <source>Earlier or later</source>
            <translation>Antes ou depois</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorita</translation>
        </message>
        <message>
            <source>Hold: what it was made from</source>
            <translation>Segurar: de que foi feita</translation>
        </message>
        <message>
            <source>In the library</source>
            <translation>Na biblioteca</translation>
        </message>
        <message>
            <source>In the prompt</source>
            <translation>No prompt</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>Na fila</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>Inverter a máscara</translation>
        </message>
        <message>
            <source>Larger or smaller pictures</source>
            <translation>Imagens maiores ou menores</translation>
        </message>
        <message>
            <source>Larger, smaller, as a whole or in its own pixels</source>
            <translation>Maior, menor, inteira ou nos próprios pixels</translation>
        </message>
        <message>
            <source>Look for new files</source>
            <translation>Procurar arquivos novos</translation>
        </message>
        <message>
            <source>More or less weight for the word</source>
            <translation>Mais ou menos peso para a palavra</translation>
        </message>
        <message>
            <source>Move the line between them</source>
            <translation>Mover a linha entre elas</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mover para a lixeira</translation>
        </message>
        <message>
            <source>On the canvas</source>
            <translation>Na tela de pintura</translation>
        </message>
        <message>
            <source>Paint or erase</source>
            <translation>Pintar ou apagar</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeitar</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Show the control pictures</source>
            <translation>Mostrar as imagens de controle</translation>
        </message>
        <message>
            <source>Show the difference</source>
            <translation>Mostrar a diferença</translation>
        </message>
        <message>
            <source>Show the picture large</source>
            <translation>Mostrar a imagem grande</translation>
        </message>
        <message>
            <source>Smaller or larger brush</source>
            <translation>Pincel menor ou maior</translation>
        </message>
        <message>
            <source>Stars, none with 0</source>
            <translation>Estrelas, nenhuma com 0</translation>
        </message>
        <message>
            <source>Swap them</source>
            <translation>Trocá-las</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Take back from the trash</source>
            <translation>Trazer de volta da lixeira</translation>
        </message>
        <message>
            <source>The picture before or after</source>
            <translation>A imagem anterior ou seguinte</translation>
        </message>
        <message>
            <source>Undo and redo</source>
            <translation>Desfazer e refazer</translation>
        </message>
        <message>
            <source>What made the picture</source>
            <translation>O que criou a imagem</translation>
        </message>
        <message>
            <source>With a picture large</source>
            <translation>Com uma imagem grande</translation>
        </message>
        <message>
            <source>With two pictures side by side</source>
            <translation>Com duas imagens lado a lado</translation>
        </message>
    </context>
    <context>
        <name>PresetButton</name>
        <message>
            <source>All models</source>
            <translation>Todos os modelos</translation>
        </message>
        <message>
            <source>All settings under a name: size, sampler, steps, LoRAs and the rest, not the prompt</source>
            <translation>Todos os ajustes sob um nome: tamanho, sampler, passos, LoRAs e o resto, não o prompt</translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Exportar predefinições</translation>
        </message>
        <message>
            <source>Export presets…</source>
            <translation>Exportar predefinições…</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Importar predefinições</translation>
        </message>
        <message>
            <source>Import presets…</source>
            <translation>Importar predefinições…</translation>
        </message>
        <message>
            <source>Keep the settings as a preset…</source>
            <translation>Guardar os ajustes como predefinição…</translation>
        </message>
        <message>
            <source>Of this model</source>
            <translation>Deste modelo</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Predefinições</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Predefinições (*.json)</translation>
        </message>
        <message>
            <source>Presets (*.json);;All files (*)</source>
            <translation>Predefinições (*.json);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Presets of settings</source>
            <translation>Predefinições de ajustes</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>{name} (applied by itself)</source>
            <translation>{name} (aplicado sozinho)</translation>
        </message>
        <message>
            <source>{name} (of {model})</source>
            <translation>{name} (de {model})</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>A notice says what it set, and can undo that</source>
            <translation>Um aviso diz o que foi ajustado e permite desfazer</translation>
        </message>
        <message>
            <source>All settings are kept, without prompts, seed and pictures.</source>
            <translation>Todos os ajustes são guardados, sem prompts, semente e imagens.</translation>
        </message>
        <message>
            <source>Apply it when this model is picked</source>
            <translation>Aplicar quando este modelo for escolhido</translation>
        </message>
        <message>
            <source>For this model</source>
            <translation>Para este modelo</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Keep all settings as they are now (Enter)</source>
            <translation>Guardar todos os ajustes como estão agora (Enter)</translation>
        </message>
        <message>
            <source>Keep the preset</source>
            <translation>Guardar a predefinição</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>Nome da predefinição</translation>
        </message>
        <message>
            <source>Offered first while “{model}” is chosen</source>
            <translation>Oferecida primeiro enquanto “{model}” estiver escolhido</translation>
        </message>
    </context>
    <context>
        <name>PromptList</name>
        <message>
            <source>Prompts that were drawn</source>
            <translation>Prompts desenhados</translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 imagem</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} imagens</translation>
        </message>
        <message>
            <source>Enter uses the prompt, S stars it, Ctrl and a click choose a second one to compare</source>
            <translation>Enter usa o prompt, S dá estrela, Ctrl e um clique escolhem outro para comparar</translation>
        </message>
    </context>
    <context>
        <name>PromptsPage</name>
        <message>
            <source>1 prompt</source>
            <translation>1 prompt</translation>
        </message>
        <message>
            <source>{count} prompts</source>
            <translation>{count} prompts</translation>
        </message>
        <message>
            <source>A note of your own</source>
            <translation>Uma nota sua</translation>
        </message>
        <message>
            <source>All pictures of this prompt, in the library</source>
            <translation>Todas as imagens deste prompt, na biblioteca</translation>
        </message>
        <message>
            <source>Both are empty.</source>
            <translation>Ambos estão vazios.</translation>
        </message>
        <message>
            <source>Find prompts</source>
            <translation>Procurar prompts</translation>
        </message>
        <message>
            <source>Find words in prompts and notes</source>
            <translation>Procurar palavras em prompts e notas</translation>
        </message>
        <message>
            <source>From the older to the newer one</source>
            <translation>Do mais antigo ao mais novo</translation>
        </message>
        <message>
            <source>From this prompt to yours in the editor</source>
            <translation>Deste prompt para o seu no editor</translation>
        </message>
        <message>
            <source>Give it a star, or take the star away (S)</source>
            <translation>Dar ou tirar a estrela (S)</translation>
        </message>
        <message>
            <source>No prompt has these words, or a star.</source>
            <translation>Nenhum prompt tem estas palavras ou uma estrela.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Note to the prompt</source>
            <translation>Nota do prompt</translation>
        </message>
        <message>
            <source>Nothing was drawn yet: each prompt that you draw is listed here.</source>
            <translation>Nada foi desenhado ainda: cada prompt que desenhar aparece aqui.</translation>
        </message>
        <message>
            <source>Only prompts with a star</source>
            <translation>Só prompts com estrela</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>Colocar no editor; desfazer lá traz o seu de volta (Enter)</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>Mostrar as imagens</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Estrela</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Com estrela</translation>
        </message>
        <message>
            <source>Take the star away</source>
            <translation>Tirar a estrela</translation>
        </message>
        <message>
            <source>The whole prompt</source>
            <translation>O prompt inteiro</translation>
        </message>
        <message>
            <source>Use this prompt</source>
            <translation>Usar este prompt</translation>
        </message>
        <message>
            <source>Every word is looked for; its end may be missing</source>
            <translation>Cada palavra é procurada; o fim pode faltar</translation>
        </message>
        <message>
            <source>The prompt as it was written</source>
            <translation>O prompt como foi escrito</translation>
        </message>
        <message>
            <source>It is kept while you type, and found by its words</source>
            <translation>É guardada enquanto digita e achada por suas palavras</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Change a picture</source>
            <translation>Alterar uma imagem</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>Desenhar</translation>
        </message>
        <message>
            <source>Few steps</source>
            <translation>Poucos passos</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRAs</translation>
        </message>
        <message>
            <source>Other parts</source>
            <translation>Outras partes</translation>
        </message>
        <message>
            <source>edits</source>
            <translation>edita</translation>
        </message>
        <message>
            <source>few steps</source>
            <translation>poucos passos</translation>
        </message>
        <message>
            <source>redraws parts</source>
            <translation>redesenha partes</translation>
        </message>
    </context>
    <context>
        <name>PurposeChips</name>
        <message>
            <source>Models to show: {purpose}</source>
            <translation>Modelos a mostrar: {purpose}</translation>
        </message>
        <message>
            <source>Show only these models</source>
            <translation>Mostrar só estes modelos</translation>
        </message>
    </context>
    <context>
        <name>ReferencePanel</name>
        <message>
            <source>Add a reference</source>
            <translation>Adicionar uma referência</translation>
        </message>
        <message>
            <source>Pictures whose style or subject the result takes up</source>
            <translation>Imagens cujo estilo ou assunto o resultado retoma</translation>
        </message>
        <message>
            <source>References ({count})</source>
            <translation>Referências ({count})</translation>
        </message>
        <message>
            <source>Show the references</source>
            <translation>Mostrar as referências</translation>
        </message>
        <message>
            <source>References</source>
            <translation>Referências</translation>
        </message>
        <message>
            <source>Drop a picture here: the result takes up its style or subject.</source>
            <translation>Solte aqui uma imagem: o resultado retoma o estilo ou o assunto dela.</translation>
        </message>
        <message>
            <source>A picture to take up</source>
            <translation>Uma imagem a retomar</translation>
        </message>
    </context>
    <context>
        <name>ReferenceRow</name>
        <message>
            <source>Earlier in the list</source>
            <translation>Mais acima na lista</translation>
        </message>
        <message>
            <source>Later in the list</source>
            <translation>Mais abaixo na lista</translation>
        </message>
        <message>
            <source>Move reference {number} up</source>
            <translation>Subir a referência {number}</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Lida por</translation>
        </message>
        <message>
            <source>Remove reference {number}</source>
            <translation>Remover a referência {number}</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Weight of reference {number}, slider</source>
            <translation>Peso da referência {number}, controle deslizante</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name} (não serve)</translation>
        </message>
        <message>
            <source>What reads reference {number}</source>
            <translation>O que lê a referência {number}</translation>
        </message>
        <message>
            <source>What is taken of reference {number}</source>
            <translation>O que se toma da referência {number}</translation>
        </message>
        <message>
            <source>Takes</source>
            <translation>Toma</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Its style</source>
            <translation>O estilo</translation>
        </message>
        <message>
            <source>Its composition</source>
            <translation>A composição</translation>
        </message>
        <message>
            <source>Its subject, its colours, its manner</source>
            <translation>O assunto, as cores, a maneira</translation>
        </message>
        <message>
            <source>Colours, materials and mood alone</source>
            <translation>Só cores, materiais e clima</translation>
        </message>
        <message>
            <source>Where things are and how large, and nothing else</source>
            <translation>Onde as coisas estão e seu tamanho, e nada mais</translation>
        </message>
        <message>
            <source>Weight of reference {number}</source>
            <translation>Peso da referência {number}</translation>
        </message>
        <message>
            <source>The model itself</source>
            <translation>O próprio modelo</translation>
        </message>
        <message>
            <source>Reference {number}</source>
            <translation>Referência {number}</translation>
        </message>
        <message>
            <source>Picture {number}</source>
            <translation>Imagem {number}</translation>
        </message>
        <message>
            <source>Move reference {number} down</source>
            <translation>Descer a referência {number}</translation>
        </message>
        <message>
            <source>How strongly it is taken up: at 0.5 the prompt has as much to say</source>
            <translation>Com que força é retomada: com 0,5 o prompt vale o mesmo</translation>
        </message>
        <message>
            <source>Draw without it; the picture stays in the library</source>
            <translation>Desenhar sem ela; a imagem fica na biblioteca</translation>
        </message>
    </context>
    <context>
        <name>SamplersPart</name>
        <message>
            <source>Draw it by several samplers</source>
            <translation>Desenhar com vários samplers</translation>
        </message>
        <message>
            <source>what the others are compared with</source>
            <translation>com que as outras são comparadas</translation>
        </message>
    </context>
    <context>
        <name>ShapeRow</name>
        <message>
            <source>Shape {shape}</source>
            <translation>Forma {shape}</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>Show the start picture</source>
            <translation>Mostrar a imagem inicial</translation>
        </message>
        <message>
            <source>Begin with a picture instead of noise: a photo, a sketch, a picture made before</source>
            <translation>Começar com uma imagem em vez de ruído: uma foto, um esboço, uma imagem já feita</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Escolher um arquivo…</translation>
        </message>
        <message>
            <source>Choose a file as start picture</source>
            <translation>Escolher um arquivo como imagem inicial</translation>
        </message>
        <message>
            <source>Begin with a picture file. Or drop or paste one, or press B on a picture of the library.</source>
            <translation>Começar com um arquivo de imagem. Ou solte ou cole um, ou pressione B numa imagem da biblioteca.</translation>
        </message>
        <message>
            <source>Remove the start picture</source>
            <translation>Remover a imagem inicial</translation>
        </message>
        <message>
            <source>Begin with noise again; the picture stays in the library</source>
            <translation>Começar com ruído de novo; a imagem fica na biblioteca</translation>
        </message>
        <message>
            <source>How far the picture is changed: 0.3 keeps most of it, 1 leaves nothing of it.</source>
            <translation>Quanto a imagem muda: 0,3 mantém a maior parte, 1 não deixa nada dela.</translation>
        </message>
        <message>
            <source>Strength slider</source>
            <translation>Controle deslizante da força</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Força</translation>
        </message>
        <message>
            <source>Fit of the start picture</source>
            <translation>Encaixe da imagem inicial</translation>
        </message>
        <message>
            <source>What is done with a picture of another shape</source>
            <translation>O que se faz com uma imagem de outra forma</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <source>Cut off equally at both ends</source>
            <translation>Cortada por igual nas duas pontas</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Preencher</translation>
        </message>
        <message>
            <source>Keep all of it; its edges are repeated where room is left</source>
            <translation>Mantê-la inteira; as bordas se repetem onde sobra espaço</translation>
        </message>
        <message>
            <source>Stretch</source>
            <translation>Esticar</translation>
        </message>
        <message>
            <source>The start picture, small</source>
            <translation>A imagem inicial, pequena</translation>
        </message>
        <message>
            <source>Keep all of it, bent to the size</source>
            <translation>Mantê-la inteira, deformada ao tamanho</translation>
        </message>
        <message>
            <source>Use the size of the start picture</source>
            <translation>Usar o tamanho da imagem inicial</translation>
        </message>
        <message>
            <source>Set the size to the picture's shape, the shorter side as the model was trained for</source>
            <translation>Ajustar o tamanho à forma da imagem, o lado menor como o modelo foi treinado</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Encaixe</translation>
        </message>
        <message>
            <source>A picture to begin with</source>
            <translation>Uma imagem com que começar</translation>
        </message>
        <message>
            <source>Use its shape: {width} × {height}</source>
            <translation>Usar a forma dela: {width} × {height}</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Lendo a imagem…</translation>
        </message>
        <message>
            <source>Drop or paste a picture, or press B on one.</source>
            <translation>Solte ou cole uma imagem, ou pressione B numa delas.</translation>
        </message>
        <message>
            <source>Looking for the picture…</source>
            <translation>Procurando a imagem…</translation>
        </message>
        <message>
            <source>Only a part of it is drawn anew, or beyond its edges.</source>
            <translation>Só uma parte dela é desenhada de novo, ou além das bordas.</translation>
        </message>
        <message>
            <source>{drawn} of {steps} steps will be drawn.</source>
            <translation>{drawn} de {steps} passos serão desenhados.</translation>
        </message>
        <message>
            <source>No step would be drawn: choose a higher strength or more steps.</source>
            <translation>Nenhum passo seria desenhado: escolha uma força maior ou mais passos.</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>Imagem inicial</translation>
        </message>
        <message>
            <source>Start picture: strength {strength}</source>
            <translation>Imagem inicial: força {strength}</translation>
        </message>
        <message>
            <source>This model reads the picture at every step: it has no strength.</source>
            <translation>Este modelo lê a imagem a cada passo: não tem força.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit the start picture</source>
            <translation>Editar a imagem inicial</translation>
        </message>
        <message>
            <source>Paint what of it is drawn anew, or draw beyond its edges</source>
            <translation>Pintar o que é desenhado de novo, ou desenhar além das bordas</translation>
        </message>
    </context>
    <context>
        <name>StartEach</name>
        <message>
            <source>Order a picture from each of {count}, with the prompt “{prompt}” and the settings of now?</source>
            <translation>Pedir uma imagem a partir de cada uma de {count}, com o prompt “{prompt}” e as configurações atuais?</translation>
        </message>
        <message>
            <source>{count} that cannot be read are left out.</source>
            <translation>{count} que não podem ser lidas ficam de fora.</translation>
        </message>
        <message>
            <source>Order them</source>
            <translation>Pedir</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A folder with pictures</source>
            <translation>Uma pasta com imagens</translation>
        </message>
    </context>
    <context>
        <name>SmallCopies</name>
        <message>
            <source>file missing</source>
            <translation>arquivo ausente</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>não pode ser lido</translation>
        </message>
    </context>
    <context>
        <name>LibraryQuestions</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Esvaziar a lixeira</translation>
        </message>
        <message>
            <source>Forget the album</source>
            <translation>Esquecer o álbum</translation>
        </message>
        <message>
            <source>Hand {count} pictures over to the system's trash? They leave the library.</source>
            <translation>Passar {count} imagens para a lixeira do sistema? Elas saem da biblioteca.</translation>
        </message>
        <message>
            <source>Import “{name}” into the library?</source>
            <translation>Importar “{name}” para a biblioteca?</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Looking for missing pictures; files looked at: {done}</source>
            <translation>Procurando imagens ausentes; arquivos vistos: {done}</translation>
        </message>
        <message>
            <source>Only the {count} of more than 30 days</source>
            <translation>Só as {count} de mais de 30 dias</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>Parar de procurar</translation>
        </message>
        <message>
            <source>Taking pictures in: {done} of {total}</source>
            <translation>Recebendo imagens: {done} de {total}</translation>
        </message>
        <message>
            <source>The system has no trash for {count} pictures. Delete them for good? Nothing brings them back.</source>
            <translation>O sistema não tem lixeira para {count} imagens. Excluir de vez? Nada as traz de volta.</translation>
        </message>
        <message>
            <source>Stop taking in</source>
            <translation>Parar de receber</translation>
        </message>
        <message>
            <source>Stop emptying</source>
            <translation>Parar de esvaziar</translation>
        </message>
        <message>
            <source>Looking for pictures…</source>
            <translation>Procurando imagens…</translation>
        </message>
        <message>
            <source>Leave where they are</source>
            <translation>Deixar onde estão</translation>
        </message>
        <message>
            <source>Keep the album</source>
            <translation>Manter o álbum</translation>
        </message>
        <message>
            <source>Import {count} files and folders into the library?</source>
            <translation>Importar {count} arquivos e pastas para a biblioteca?</translation>
        </message>
        <message>
            <source>Forget the album “{name}”? Its pictures stay.</source>
            <translation>Esquecer o álbum “{name}”? As imagens ficam.</translation>
        </message>
        <message>
            <source>Emptying the trash: {done} of {total}</source>
            <translation>Esvaziando a lixeira: {done} de {total}</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Excluir de vez</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>SelectionTools</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>Adicionar às favoritas, ou remover (F)</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Esvaziar a lixeira…</translation>
        </message>
        <message>
            <source>Hand what is in the trash over to the system's</source>
            <translation>Passar o que está na lixeira para a do sistema</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Localizar…</translation>
        </message>
        <message>
            <source>Move the selected pictures to the trash</source>
            <translation>Mover as imagens selecionadas para a lixeira</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeitar</translation>
        </message>
        <message>
            <source>Remove from the album</source>
            <translation>Remover do álbum</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Lixeira</translation>
        </message>
        <message>
            <source>Write tags (T)</source>
            <translation>Escrever tags (T)</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>{count} estrelas ({count}); mais uma vez as tira (0)</translation>
        </message>
        <message>
            <source>{count} stars</source>
            <translation>{count} estrelas</translation>
        </message>
        <message>
            <source>Ways to locate missing pictures</source>
            <translation>Modos de localizar imagens ausentes</translation>
        </message>
        <message>
            <source>The pictures stay in the library</source>
            <translation>As imagens ficam na biblioteca</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Reject, or take that back (X)</source>
            <translation>Rejeitar, ou voltar atrás (X)</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>Mover para a lixeira (Delete)</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>Procurar numa pasta todas as imagens ausentes, pelo que mostram</translation>
        </message>
        <message>
            <source>Locate missing pictures</source>
            <translation>Localizar imagens ausentes</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorita</translation>
        </message>
        <message>
            <source>Bring back from the trash (Enter)</source>
            <translation>Trazer de volta da lixeira (Enter)</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>Uma pasta onde procurar, ou o próprio arquivo (Espaço abre a lista)</translation>
        </message>
    </context>
    <context>
        <name>ShownPictures</name>
        <message>
            <source>Moved to the trash</source>
            <translation>Movida para a lixeira</translation>
        </message>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>Oculta pelo filtro de segurança</translation>
        </message>
    </context>
    <context>
        <name>CanvasBar</name>
        <message>
            <source>All pictures</source>
            <translation>Todas as imagens</translation>
        </message>
        <message>
            <source>Favourite, the picture in view</source>
            <translation>Favorita, a imagem à vista</translation>
        </message>
        <message>
            <source>Order what was not made once more, with the same seeds</source>
            <translation>Pedir mais uma vez o que não foi feito, com as mesmas sementes</translation>
        </message>
        <message>
            <source>Show the picture being made</source>
            <translation>Mostrar a imagem sendo feita</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Começar de novo</translation>
        </message>
        <message>
            <source>Show it large (Enter, or a double click)</source>
            <translation>Mostrá-la grande (Enter ou clique duplo)</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Back to the grid (Esc)</source>
            <translation>Voltar à grade (Esc)</translation>
        </message>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>Adicionar às favoritas, ou remover (F)</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>From where it was stopped, as far as the engine still has it; the picture is the same either way</source>
            <translation>De onde parou, enquanto o motor ainda a tiver; a imagem é a mesma nos dois casos</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Take the stopped picture away from here</source>
            <translation>Tirar daqui a imagem parada</translation>
        </message>
    </context>
    <context>
        <name>NoPictures</name>
        <message>
            <source>Create one: Ctrl+1, then Ctrl+Enter.</source>
            <translation>Crie uma: Ctrl+1, depois Ctrl+Enter.</translation>
        </message>
        <message>
            <source>Every picture is where it was.</source>
            <translation>Cada imagem está onde estava.</translation>
        </message>
        <message>
            <source>No favourites yet</source>
            <translation>Ainda não há favoritas</translation>
        </message>
        <message>
            <source>No hidden pictures</source>
            <translation>Não há imagens ocultas</translation>
        </message>
        <message>
            <source>No picture of today yet</source>
            <translation>Ainda não há imagem de hoje</translation>
        </message>
        <message>
            <source>Select a picture and press F.</source>
            <translation>Selecione uma imagem e pressione F.</translation>
        </message>
        <message>
            <source>The safety checker has hidden none.</source>
            <translation>O filtro de segurança não ocultou nenhuma.</translation>
        </message>
        <message>
            <source>This album is empty</source>
            <translation>Este álbum está vazio</translation>
        </message>
        <message>
            <source>What you delete waits here, and can be restored.</source>
            <translation>O que você exclui espera aqui e pode ser restaurado.</translation>
        </message>
        <message>
            <source>Try fewer words, or only their beginnings.</source>
            <translation>Tente menos palavras, ou só o começo delas.</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>A lixeira está vazia</translation>
        </message>
        <message>
            <source>Show all pictures</source>
            <translation>Mostrar todas as imagens</translation>
        </message>
        <message>
            <source>No pictures found</source>
            <translation>Nenhuma imagem encontrada</translation>
        </message>
        <message>
            <source>No picture here yet</source>
            <translation>Ainda não há imagem aqui</translation>
        </message>
        <message>
            <source>No file is missing</source>
            <translation>Nenhum arquivo falta</translation>
        </message>
        <message>
            <source>Leave out no picture</source>
            <translation>Não deixar nenhuma imagem de fora</translation>
        </message>
        <message>
            <source>Drop pictures on its name.</source>
            <translation>Solte imagens sobre o nome dele.</translation>
        </message>
        <message>
            <source>Create one (Ctrl+1), or drop pictures and folders of any program here.</source>
            <translation>Crie uma (Ctrl+1), ou solte aqui imagens e pastas de qualquer programa.</translation>
        </message>
    </context>
    <context>
        <name>StyleForm</name>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Name of the style</source>
            <translation>Nome do estilo</translation>
        </message>
        <message>
            <source>Text of the style</source>
            <translation>Texto do estilo</translation>
        </message>
        <message>
            <source>What pictures of this style should not show</source>
            <translation>O que imagens deste estilo não devem mostrar</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Folder of the style</source>
            <translation>Pasta do estilo</translation>
        </message>
        <message>
            <source>The heading that it stands below; a new one is made by its name</source>
            <translation>O título sob o qual fica; um novo é criado pelo nome</translation>
        </message>
        <message>
            <source>Keep the style (Ctrl+Enter)</source>
            <translation>Guardar o estilo (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Leave everything as it was (Esc)</source>
            <translation>Deixar tudo como estava (Esc)</translation>
        </message>
        <message>
            <source>Write {prompt} where the prompt goes; without it the text goes behind.</source>
            <translation>Escreva {prompt} onde o prompt entra; sem isso o texto vai atrás.</translation>
        </message>
        <message>
            <source>It brings along: {settings}.</source>
            <translation>Traz consigo: {settings}.</translation>
        </message>
        <message>
            <source>It came with sddesk: yours of the same name takes its place, and removing yours brings it back.</source>
            <translation>Veio com o sddesk: o seu de mesmo nome toma o lugar, e removê-lo o traz de volta.</translation>
        </message>
    </context>
    <context>
        <name>TokensTable</name>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Nearest words</source>
            <translation>Palavras mais próximas</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>Prompt negativo</translation>
        </message>
        <message>
            <source>vector</source>
            <translation>vetor</translation>
        </message>
    </context>
    <context>
        <name>VaePart</name>
        <message>
            <source>Another picture…</source>
            <translation>Outra imagem…</translation>
        </message>
        <message>
            <source>Encode and decode a picture of yours; you can drop it here, too</source>
            <translation>Codificar e decodificar uma imagem sua; você também pode soltá-la aqui</translation>
        </message>
        <message>
            <source>The picture</source>
            <translation>A imagem</translation>
        </message>
        <message>
            <source>Encoded and decoded</source>
            <translation>Codificada e decodificada</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Diferença, 4 vezes mais forte</translation>
        </message>
        <message>
            <source>Channel {number}</source>
            <translation>Canal {number}</translation>
        </message>
        <message>
            <source>A picture for the VAE</source>
            <translation>Uma imagem para o VAE</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Back from the large view</source>
            <translation>Voltar da vista grande</translation>
        </message>
        <message>
            <source>Fitted, or pixel by pixel (Z)</source>
            <translation>Ajustada, ou pixel a pixel (Z)</translation>
        </message>
        <message>
            <source>Locate the missing pictures</source>
            <translation>Localizar as imagens ausentes</translation>
        </message>
        <message>
            <source>Look in a folder for all pictures that are missing, by what they show</source>
            <translation>Procurar numa pasta todas as imagens ausentes, pelo que mostram</translation>
        </message>
        <message>
            <source>Picture before this one</source>
            <translation>Imagem antes desta</translation>
        </message>
        <message>
            <source>Show everything that made it, as text (I)</source>
            <translation>Mostrar como texto tudo o que a criou (I)</translation>
        </message>
        <message>
            <source>The picture before (Left)</source>
            <translation>A imagem anterior (Esquerda)</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Mais zoom</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Menos zoom</translation>
        </message>
        <message>
            <source>Zoom out (-)</source>
            <translation>Menos zoom (-)</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Mais zoom (+)</translation>
        </message>
        <message>
            <source>Ways to locate the missing picture</source>
            <translation>Modos de localizar a imagem ausente</translation>
        </message>
        <message>
            <source>The picture after (Right)</source>
            <translation>A imagem seguinte (Direita)</translation>
        </message>
        <message>
            <source>Show everything that made it</source>
            <translation>Mostrar tudo o que a criou</translation>
        </message>
        <message>
            <source>Picture after this one</source>
            <translation>Imagem depois desta</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Localizar…</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Fit the picture or show its pixels</source>
            <translation>Ajustar a imagem ou mostrar os pixels</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>Voltar (Esc)</translation>
        </message>
        <message>
            <source>A folder to look through, or the file itself (Space opens the list)</source>
            <translation>Uma pasta onde procurar, ou o próprio arquivo (Espaço abre a lista)</translation>
        </message>
    </context>
    <context>
        <name>InfoPanel</name>
        <message>
            <source>Everything that made this picture</source>
            <translation>Tudo o que criou esta imagem</translation>
        </message>
        <message>
            <source>Select and copy any of it; I hides it</source>
            <translation>Selecione e copie o que quiser; I oculta</translation>
        </message>
        <message>
            <source>Text in the file:</source>
            <translation>Texto no arquivo:</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>Ela não diz como foi feita.</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Legenda</translation>
        </message>
    </context>
    <context>
        <name>NoticeActions</name>
        <message>
            <source>Add a model folder…</source>
            <translation>Adicionar uma pasta de modelos…</translation>
        </message>
        <message>
            <source>Convert to safetensors</source>
            <translation>Converter para safetensors</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Olhar de novo</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Abrir a página</translation>
        </message>
        <message>
            <source>Save elsewhere…</source>
            <translation>Salvar em outro lugar…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Try in full precision</source>
            <translation>Tentar em precisão completa</translation>
        </message>
        <message>
            <source>Use {steps} steps, {sampler}, guidance {guidance}</source>
            <translation>Usar {steps} passos, {sampler}, orientação {guidance}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Draw without them</source>
            <translation>Desenhar sem eles</translation>
        </message>
        <message>
            <source>Back to {old_steps} steps, {old_sampler}, guidance {old_guidance}</source>
            <translation>Voltar a {old_steps} passos, {old_sampler}, orientação {old_guidance}</translation>
        </message>
        <message>
            <source>A folder for the pictures that are not saved yet</source>
            <translation>Uma pasta para as imagens ainda não salvas</translation>
        </message>
    </context>
    <context>
        <name>PartsPanel</name>
        <message>
            <source>Parts</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>Segundo codificador de texto</translation>
        </message>
        <message>
            <source>Show the parts of other models</source>
            <translation>Mostrar as partes de outros modelos</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Text 2</source>
            <translation>Texto 2</translation>
        </message>
        <message>
            <source>Text encoder</source>
            <translation>Codificador de texto</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>O do próprio modelo</translation>
        </message>
        <message>
            <source>The other file that reads the prompt, of models with two text encoders. Only those that fit are offered.</source>
            <translation>O outro arquivo que lê o prompt, em modelos com dois codificadores de texto. Só são oferecidos os que servem.</translation>
        </message>
        <message>
            <source>VAE</source>
            <translation>VAE</translation>
        </message>
        <message>
            <source>Draw with the VAE, the text encoder or the sampler settings of another model</source>
            <translation>Desenhar com o VAE, o codificador de texto ou as configurações de sampler de outro modelo</translation>
        </message>
        <message>
            <source>What paints the picture from the finished latents. Only those that fit the model are offered.</source>
            <translation>O que pinta a imagem a partir dos latentes prontos. Só são oferecidos os que servem ao modelo.</translation>
        </message>
        <message>
            <source>What reads the prompt, with its tokenizer. Only those that fit the model are offered.</source>
            <translation>O que lê o prompt, com seu tokenizador. Só são oferecidos os que servem ao modelo.</translation>
        </message>
        <message>
            <source>Sampler settings</source>
            <translation>Configurações do sampler</translation>
        </message>
        <message>
            <source>What the sampler is told of the model: its noise levels, what it predicts, how steps are spaced.</source>
            <translation>O que se diz ao sampler sobre o modelo: os níveis de ruído, o que prediz, o espaçamento dos passos.</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>Sampler</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (não está aqui)</translation>
        </message>
        <message>
            <source>{name} (does not fit)</source>
            <translation>{name} (não serve)</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Predição</translation>
        </message>
        <message>
            <source>What the model predicts. If every picture is noise and its file does not say, choose the other.</source>
            <translation>O que o modelo prediz. Se toda imagem é ruído e o arquivo não diz, escolha o outro.</translation>
        </message>
        <message>
            <source>As its files say</source>
            <translation>Como dizem os arquivos</translation>
        </message>
        <message>
            <source>Noise (epsilon)</source>
            <translation>Ruído (épsilon)</translation>
        </message>
        <message>
            <source>Seamless edges</source>
            <translation>Bordas sem emenda</translation>
        </message>
        <message>
            <source>The picture goes on over its edges: beside itself it shows no seam.</source>
            <translation>A imagem continua além das bordas: ao lado de si mesma não mostra emenda.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>Na horizontal</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Na vertical</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Ambas</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>Sem emenda</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>Força da variação</translation>
        </message>
        <message>
            <source>How much of the noise is that of the variation seed: 0 is none, 0.2 keeps the picture, 1 is all.</source>
            <translation>Quanto do ruído é o da semente de variação: 0 é nada, 0,2 mantém a imagem, 1 é tudo.</translation>
        </message>
        <message>
            <source>Variation</source>
            <translation>Variação</translation>
        </message>
        <message>
            <source>Of seed</source>
            <translation>Da semente</translation>
        </message>
        <message>
            <source>Velocity (v)</source>
            <translation>Velocidade (v)</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>Reescala da orientação</translation>
        </message>
        <message>
            <source>Against the burnt look of guidance: 0.7 for models of zero terminal SNR, 0 for the others.</source>
            <translation>Contra o aspecto queimado da orientação: 0,7 para modelos de SNR terminal zero, 0 para os outros.</translation>
        </message>
        <message>
            <source>Rescale</source>
            <translation>Reescala</translation>
        </message>
    </context>
    <context>
        <name>OtherSeed</name>
        <message>
            <source>Variation seed</source>
            <translation>Semente de variação</translation>
        </message>
        <message>
            <source>The seed whose noise is mixed in; picture i of several takes this number + i.</source>
            <translation>A semente cujo ruído é misturado; a imagem i de várias usa este número + i.</translation>
        </message>
    </context>
    <context>
        <name>PictureGrid</name>
        <message>
            <source>Pictures found</source>
            <translation>Imagens encontradas</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F, 1 to 5, X and T mark it; Delete moves it to the trash</source>
            <translation>Enter mostra uma imagem grande; F, 1 a 5, X e T a marcam; Delete a move para a lixeira</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>The file of this picture is missing.</source>
            <translation>O arquivo desta imagem está ausente.</translation>
        </message>
        <message>
            <source>It does not say how it was made.</source>
            <translation>Ela não diz como foi feita.</translation>
        </message>
        <message>
            <source>made again to be compared, not saved</source>
            <translation>regenerada para comparar, não salva</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>Mostrar grande</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorita</translation>
        </message>
        <message>
            <source>Hold \ or O to see the picture before</source>
            <translation>Segure \ ou O para ver a imagem anterior</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Starting the engine…</source>
            <translation>Iniciando o motor…</translation>
        </message>
        <message>
            <source>Loading the model…</source>
            <translation>Carregando o modelo…</translation>
        </message>
        <message>
            <source>Reading the prompt…</source>
            <translation>Lendo o prompt…</translation>
        </message>
        <message>
            <source>Painting the picture…</source>
            <translation>Pintando a imagem…</translation>
        </message>
        <message>
            <source>Enlarging, {step} of {count} parts done…</source>
            <translation>Ampliando, {step} de {count} partes prontas…</translation>
        </message>
        <message>
            <source>Painting picture {index} of {count}…</source>
            <translation>Pintando a imagem {index} de {count}…</translation>
        </message>
        <message>
            <source>{speed} it/s</source>
            <translation>{speed} it/s</translation>
        </message>
        <message>
            <source>Preparing the model for this processor, once…</source>
            <translation>Preparando o modelo para este processador, uma só vez…</translation>
        </message>
        <message>
            <source>No answer from the engine for {time}</source>
            <translation>Sem resposta do motor há {time}</translation>
        </message>
        <message>
            <source>no step for {time}</source>
            <translation>sem passo há {time}</translation>
        </message>
        <message>
            <source>tile {tile} of {tiles}, {step_text}</source>
            <translation>bloco {tile} de {tiles}, {step_text}</translation>
        </message>
        <message>
            <source>step {step} of {steps}</source>
            <translation>passo {step} de {steps}</translation>
        </message>
        <message>
            <source>picture {first} of {count}, step {step} of {steps}</source>
            <translation>imagem {first} de {count}, passo {step} de {steps}</translation>
        </message>
        <message>
            <source>pictures {first} to {last} of {count}, step {step} of {steps}</source>
            <translation>imagens {first} a {last} de {count}, passo {step} de {steps}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parada</translation>
        </message>
        <message>
            <source>Stopped at step {step} of {steps}</source>
            <translation>Parada no passo {step} de {steps}</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>Failed at step {step} of {steps}</source>
            <translation>Falhou no passo {step} de {steps}</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompida</translation>
        </message>
        <message>
            <source>Interrupted at step {step} of {steps}</source>
            <translation>Interrompida no passo {step} de {steps}</translation>
        </message>
        <message>
            <source>{step_text}, larger</source>
            <translation>{step_text}, em tamanho maior</translation>
        </message>
        <message>
            <source>Enlarging the picture…</source>
            <translation>Ampliando a imagem…</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Parando…</translation>
        </message>
    </context>
    <context>
        <name>PromptEditor</name>
        <message>
            <source>Tokens used, and how many this model reads</source>
            <translation>Tokens usados, e quantos este modelo lê</translation>
        </message>
        <message>
            <source>{count}/{limit} · end is cut</source>
            <translation>{count}/{limit} · o fim é cortado</translation>
        </message>
        <message>
            <source>The model does not read the words that are struck through.</source>
            <translation>O modelo não lê as palavras riscadas.</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Waiting jobs</source>
            <translation>Tarefas em espera</translation>
        </message>
        <message>
            <source>Drag a job, or press Alt+Up and Alt+Down, to let it run earlier or later</source>
            <translation>Arraste uma tarefa, ou pressione Alt+Cima e Alt+Baixo, para que rode antes ou depois</translation>
        </message>
        <message>
            <source>History of jobs</source>
            <translation>Histórico de tarefas</translation>
        </message>
        <message>
            <source>What became of the last jobs; Enter runs one again</source>
            <translation>O que foi das últimas tarefas; Enter roda uma de novo</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Let the selected jobs run earlier</source>
            <translation>Rodar antes as tarefas selecionadas</translation>
        </message>
        <message>
            <source>One place up (Alt+Up)</source>
            <translation>Um lugar acima (Alt+Cima)</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Depois</translation>
        </message>
        <message>
            <source>Let the selected jobs run later</source>
            <translation>Rodar depois as tarefas selecionadas</translation>
        </message>
        <message>
            <source>One place down (Alt+Down)</source>
            <translation>Um lugar abaixo (Alt+Baixo)</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit the selected job</source>
            <translation>Editar a tarefa selecionada</translation>
        </message>
        <message>
            <source>Its settings are put on the left; it waits until they are saved (Enter)</source>
            <translation>As configurações dela vão para a esquerda; ela espera até que sejam salvas (Enter)</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Duplicate the selected jobs</source>
            <translation>Duplicar as tarefas selecionadas</translation>
        </message>
        <message>
            <source>The same once more with new seeds</source>
            <translation>O mesmo mais uma vez com sementes novas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel the selected jobs</source>
            <translation>Cancelar as tarefas selecionadas</translation>
        </message>
        <message>
            <source>Remove the selected jobs from the queue (Del)</source>
            <translation>Remover da fila as tarefas selecionadas (Del)</translation>
        </message>
        <message>
            <source>Run again</source>
            <translation>Rodar de novo</translation>
        </message>
        <message>
            <source>Run the selected jobs again</source>
            <translation>Rodar de novo as tarefas selecionadas</translation>
        </message>
        <message>
            <source>Order the same pictures with the same seeds (Enter)</source>
            <translation>Pedir as mesmas imagens com as mesmas sementes (Enter)</translation>
        </message>
        <message>
            <source>Clear the history</source>
            <translation>Limpar o histórico</translation>
        </message>
        <message>
            <source>Forget these jobs; their pictures stay</source>
            <translation>Esquecer estas tarefas; as imagens ficam</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>The queue is empty. Generate adds a job at any time.</source>
            <translation>A fila está vazia. Gerar adiciona uma tarefa a qualquer momento.</translation>
        </message>
        <message>
            <source>Jobs: {count}</source>
            <translation>Tarefas: {count}</translation>
        </message>
        <message>
            <source>Jobs: {count} · about {time} left</source>
            <translation>Tarefas: {count} · faltam cerca de {time}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show the selected job</source>
            <translation>Mostrar a tarefa selecionada</translation>
        </message>
        <message>
            <source>See its picture being made (Enter)</source>
            <translation>Ver a imagem dela sendo feita (Enter)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search: a red house, model:starter, steps&gt;30, is:favourite…</source>
            <translation>Buscar: a red house, model:starter, steps&gt;30, is:favourite…</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>Buscar imagens</translation>
        </message>
        <message>
            <source>Words, “whole phrases” and fields: {fields}. A minus before a term leaves out. (Ctrl+F)</source>
            <translation>Palavras, “frases inteiras” e campos: {fields}. Um menos antes de um termo o exclui. (Ctrl+F)</translation>
        </message>
    </context>
    <context>
        <name>SeedField</name>
        <message>
            <source>random</source>
            <translation>aleatória</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semente</translation>
        </message>
        <message>
            <source>Noise is drawn from this number. The same seed and settings give the same picture.</source>
            <translation>O ruído é tirado deste número. A mesma semente e as mesmas configurações dão a mesma imagem.</translation>
        </message>
        <message>
            <source>Keep this seed</source>
            <translation>Manter esta semente</translation>
        </message>
        <message>
            <source>Draw a new seed</source>
            <translation>Tirar uma semente nova</translation>
        </message>
        <message>
            <source>Draw a new seed now and keep it</source>
            <translation>Tirar agora uma semente nova e mantê-la</translation>
        </message>
        <message>
            <source>A new seed is drawn for each picture. Press to keep this one.</source>
            <translation>Uma semente nova é tirada para cada imagem. Pressione para manter esta.</translation>
        </message>
        <message>
            <source>This seed is kept. Press to draw a new one for each picture.</source>
            <translation>Esta semente é mantida. Pressione para tirar uma nova a cada imagem.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Add a model folder…</source>
            <translation>Adicionar uma pasta de modelos…</translation>
        </message>
        <message>
            <source>Choose a folder that holds a model (Ctrl+O)</source>
            <translation>Escolher uma pasta que contém um modelo (Ctrl+O)</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precisão</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automática</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completa</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>Meia</translation>
        </message>
        <message>
            <source>Half is faster on a GPU and takes half the memory; full is exact everywhere</source>
            <translation>A meia é mais rápida numa placa de vídeo e ocupa metade da memória; a completa é exata em toda parte</translation>
        </message>
        <message>
            <source>Noise from</source>
            <translation>Ruído de</translation>
        </message>
        <message>
            <source>The CPU: the same on every machine</source>
            <translation>O processador: igual em toda máquina</translation>
        </message>
        <message>
            <source>The device in use</source>
            <translation>O dispositivo em uso</translation>
        </message>
        <message>
            <source>Where the noise of a seed is drawn</source>
            <translation>Onde o ruído de uma semente é tirado</translation>
        </message>
        <message>
            <source>Use the safety checker</source>
            <translation>Usar o filtro de segurança</translation>
        </message>
        <message>
            <source>It hides pictures it takes for unsafe; it is often wrong</source>
            <translation>Ele oculta imagens que julga impróprias; erra com frequência</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>Filtro de segurança</translation>
        </message>
        <message>
            <source>Use it where a model has one</source>
            <translation>Usar quando um modelo tem um</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>Mudar as teclas…</translation>
        </message>
        <message>
            <source>Every key of the window, and which you want instead (?)</source>
            <translation>Todas as teclas da janela, e quais você quer no lugar (?)</translation>
        </message>
        <message>
            <source>{text} (settings)</source>
            <translation>{text} (configurações)</translation>
        </message>
    </context>
    <context>
        <name>ShelfList</name>
        <message>
            <source>Albums</source>
            <translation>Álbuns</translation>
        </message>
        <message>
            <source>Click shows an album; drop pictures on one to put them in</source>
            <translation>Um clique mostra um álbum; solte imagens sobre um para pô-las nele</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Buscas salvas</translation>
        </message>
        <message>
            <source>Click searches again</source>
            <translation>Um clique busca de novo</translation>
        </message>
        <message>
            <source>New album</source>
            <translation>Novo álbum</translation>
        </message>
        <message>
            <source>A new album with the selected pictures</source>
            <translation>Um álbum novo com as imagens selecionadas</translation>
        </message>
        <message>
            <source>Rename the album</source>
            <translation>Renomear o álbum</translation>
        </message>
        <message>
            <source>Rename the chosen album (F2)</source>
            <translation>Renomear o álbum escolhido (F2)</translation>
        </message>
        <message>
            <source>Remove the album</source>
            <translation>Remover o álbum</translation>
        </message>
        <message>
            <source>Forget the chosen album; its pictures stay (Delete)</source>
            <translation>Esquecer o álbum escolhido; as imagens ficam (Delete)</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Salvar esta busca</translation>
        </message>
        <message>
            <source>Keep what is searched for now under a name</source>
            <translation>Guardar a busca atual com um nome</translation>
        </message>
        <message>
            <source>Forget the saved search</source>
            <translation>Esquecer a busca salva</translation>
        </message>
        <message>
            <source>Forget the chosen search (Delete)</source>
            <translation>Esquecer a busca escolhida (Delete)</translation>
        </message>
        <message>
            <source>Select pictures and press + to put them in an album.</source>
            <translation>Selecione imagens e pressione + para pô-las num álbum.</translation>
        </message>
        <message>
            <source>Search for something, then press + to keep it.</source>
            <translation>Busque algo e pressione + para guardar a busca.</translation>
        </message>
        <message>
            <source>New search</source>
            <translation>Nova busca</translation>
        </message>
    </context>
    <context>
        <name>SizeRow</name>
        <message>
            <source>Width in pixels</source>
            <translation>Largura em pixels</translation>
        </message>
        <message>
            <source>Height in pixels</source>
            <translation>Altura em pixels</translation>
        </message>
        <message>
            <source>Swap width and height</source>
            <translation>Trocar largura e altura</translation>
        </message>
        <message>
            <source>Multiples of {step} from {low} to {high}</source>
            <translation>Múltiplos de {step} de {low} a {high}</translation>
        </message>
    </context>
    <context>
        <name>SliderView</name>
        <message>
            <source>Two pictures and the line between them</source>
            <translation>Duas imagens e a linha entre elas</translation>
        </message>
        <message>
            <source>Left picture: {percent} %</source>
            <translation>Imagem da esquerda: {percent} %</translation>
        </message>
        <message>
            <source>Drag the line, or move it with Left and Right, Home and End; wheel, + and - zoom, Z shows both fitted or pixel by pixel, Shift and arrows move them</source>
            <translation>Arraste a linha, ou mova-a com Esquerda e Direita, Home e End; a roda, + e - dão zoom, Z mostra ambas ajustadas ou pixel a pixel, Shift e as setas as movem</translation>
        </message>
    </context>
    <context>
        <name>TagEditor</name>
        <message>
            <source>holiday, red, to print</source>
            <translation>férias, vermelho, imprimir</translation>
        </message>
        <message>
            <source>Tags of the selected pictures</source>
            <translation>Tags das imagens selecionadas</translation>
        </message>
        <message>
            <source>Tags, separated by commas; Enter keeps them, Esc leaves them as they were</source>
            <translation>Tags, separadas por vírgulas; Enter as guarda, Esc as deixa como estavam</translation>
        </message>
        <message>
            <source>Close the tags</source>
            <translation>Fechar as tags</translation>
        </message>
        <message>
            <source>Leave the tags as they were (Esc)</source>
            <translation>Deixar as tags como estavam (Esc)</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>{count} pictures</source>
            <translation>{count} imagens</translation>
        </message>
    </context>
    <context>
        <name>ThumbnailDelegate</name>
        <message>
            <source>file missing</source>
            <translation>arquivo ausente</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>oculta</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Create</source>
            <translation>Criar</translation>
        </message>
        <message>
            <source>Make pictures (Ctrl+1)</source>
            <translation>Gerar imagens (Ctrl+1)</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>All pictures (Ctrl+2)</source>
            <translation>Todas as imagens (Ctrl+2)</translation>
        </message>
        <message>
            <source>Models: get one, add one</source>
            <translation>Modelos: obter um, adicionar um</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>Modelos (Ctrl+M)</translation>
        </message>
        <message>
            <source>Looking for the device…</source>
            <translation>Procurando o dispositivo…</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Como funciona</translation>
        </message>
        <message>
            <source>How it works (F1)</source>
            <translation>Como funciona (F1)</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Menu (F10)</source>
            <translation>Menu (F10)</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Memory: {size}</source>
            <translation>Memória: {size}</translation>
        </message>
        <message>
            <source>Driver: {driver}</source>
            <translation>Driver: {driver}</translation>
        </message>
        <message>
            <source>{device} and {count} more</source>
            <translation>{device} e mais {count}</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>{line} in {time}</source>
            <translation>{line} em {time}</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>seed {seed} · {steps} steps · {sampler} · {width} × {height}</source>
            <translation>semente {seed} · {steps} passos · {sampler} · {width} × {height}</translation>
        </message>
        <message>
            <source>CPU, 1 thread</source>
            <translation>CPU, 1 thread</translation>
        </message>
        <message>
            <source>CPU, {threads} threads</source>
            <translation>CPU, {threads} threads</translation>
        </message>
        <message>
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>♥ favourite</source>
            <translation>♥ favorita</translation>
        </message>
        <message>
            <source>✕ rejected</source>
            <translation>✕ rejeitada</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <source>from a picture, strength {strength}</source>
            <translation>a partir de uma imagem, força {strength}</translation>
        </message>
        <message>
            <source>refined in such tiles, strength {strength}</source>
            <translation>refinada em blocos assim, força {strength}</translation>
        </message>
        <message>
            <source>enlarged {scale} times by {model}</source>
            <translation>ampliada {scale} vezes por {model}</translation>
        </message>
        <message>
            <source>Partly read. Left out:</source>
            <translation>Lida em parte. Ficou de fora:</translation>
        </message>
        <message>
            <source>partly read</source>
            <translation>lida em parte</translation>
        </message>
        <message>
            <source>seed not stated</source>
            <translation>semente não informada</translation>
        </message>
        <message>
            <source>steps not stated</source>
            <translation>passos não informados</translation>
        </message>
        <message>
            <source>sampler not stated</source>
            <translation>sampler não informado</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <translation>semente {seed}</translation>
        </message>
        <message>
            <source>{steps} steps</source>
            <translation>{steps} passos</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>hoje {time}</translation>
        </message>
        <message>
            <source>part of a picture, strength {strength}</source>
            <translation>parte de uma imagem, força {strength}</translation>
        </message>
        <message>
            <source>drawn on at {width} × {height}, strength {strength}</source>
            <translation>continuada em {width} × {height}, força {strength}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Hidden by the safety checker</source>
            <translation>Oculta pelo filtro de segurança</translation>
        </message>
        <message>
            <source>The file of this picture is missing. Locate… finds it where it is now.</source>
            <translation>O arquivo desta imagem está ausente. Localizar… encontra onde está agora.</translation>
        </message>
        <message>
            <source>This picture is in the trash.</source>
            <translation>Esta imagem está na lixeira.</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>Esta imagem não está mais na biblioteca.</translation>
        </message>
    </context>
    <context>
        <name>WordsPart</name>
        <message>
            <source>Show what the layers of one resolution, or one block, looked at, or the mean of all</source>
            <translation>Mostrar o que as camadas de uma resolução, ou um bloco, olharam, ou a média de todos</translation>
        </message>
        <message>
            <source>Draw without this word</source>
            <translation>Desenhar sem esta palavra</translation>
        </message>
        <message>
            <source>Only this step</source>
            <translation>Só este passo</translation>
        </message>
        <message>
            <source>Show the maps of the step on the slider, not the mean of all</source>
            <translation>Mostrar os mapas do passo escolhido, não a média de todos</translation>
        </message>
        <message>
            <source>All resolutions</source>
            <translation>Todas as resoluções</translation>
        </message>
        <message>
            <source>See where it acts</source>
            <translation>Ver onde age</translation>
        </message>
        <message>
            <source>Without “{word}”: {psnr} dB</source>
            <translation>Sem “{word}”: {psnr} dB</translation>
        </message>
        <message>
            <source>Difference, 4 times as strong</source>
            <translation>Diferença, 4 vezes mais forte</translation>
        </message>
        <message>
            <source>Near it in the encoder's table: {words}</source>
            <translation>Perto na tabela do codificador: {words}</translation>
        </message>
        <message>
            <source>Point at a word, or at the picture.</source>
            <translation>Aponte para uma palavra ou para a imagem.</translation>
        </message>
        <message>
            <source>Here: {words}</source>
            <translation>Aqui: {words}</translation>
        </message>
        <message>
            <source>All blocks</source>
            <translation>Todos os blocos</translation>
        </message>
        <message>
            <source>Block {block} of {blocks}</source>
            <translation>Bloco {block} de {blocks}</translation>
        </message>
        <message>
            <source>Layers of the maps</source>
            <translation>Camadas dos mapas</translation>
        </message>
    </context>
    <context>
        <name>WordView</name>
        <message>
            <source>The picture, under the map of a word</source>
            <translation>A imagem, sob o mapa de uma palavra</translation>
        </message>
    </context>
    <context>
        <name>ZoomView</name>
        <message>
            <source>Large picture</source>
            <translation>Imagem grande</translation>
        </message>
        <message>
            <source>Wheel, + and - zoom, Z shows it fitted or pixel by pixel; a drag or Shift and arrows move it; dragged out it is a file</source>
            <translation>A roda, + e - dão zoom, Z a mostra ajustada ou pixel a pixel; arrastar, ou Shift e as setas, a move; arrastada para fora é um arquivo</translation>
        </message>
    </context>
    <context>
        <name>_Names</name>
        <message>
            <source>{name}: {count} pictures</source>
            <translation>{name}: {count} imagens</translation>
        </message>
    </context>
    <context>
        <name>diff</name>
        <message>
            <source>Gone: {text}</source>
            <translation>Removido: {text}</translation>
        </message>
        <message>
            <source>New: {text}</source>
            <translation>Novo: {text}</translation>
        </message>
        <message>
            <source>No difference.</source>
            <translation>Nenhuma diferença.</translation>
        </message>
    </context>
    <context>
        <name>facts</name>
        <message>
            <source>Kind of guidance</source>
            <translation>Tipo de orientação</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Negative prompt</source>
            <translation>Prompt negativo</translation>
        </message>
        <message>
            <source>Second text encoder</source>
            <translation>Segundo codificador de texto</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semente</translation>
        </message>
        <message>
            <source>Seamless</source>
            <translation>Sem emenda</translation>
        </message>
        <message>
            <source>Variation seed</source>
            <translation>Semente de variação</translation>
        </message>
        <message>
            <source>Variation strength</source>
            <translation>Força da variação</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Passos</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>Orientação</translation>
        </message>
        <message>
            <source>Guidance rescale</source>
            <translation>Reescala da orientação</translation>
        </message>
        <message>
            <source>Sampler</source>
            <translation>Sampler</translation>
        </message>
        <message>
            <source>Model's hash as the file gives it</source>
            <translation>Hash do modelo segundo o arquivo</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largura</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Model on the hub</source>
            <translation>Modelo no hub</translation>
        </message>
        <message>
            <source>Model's commit</source>
            <translation>Commit do modelo</translation>
        </message>
        <message>
            <source>Model's hash (SHA-256)</source>
            <translation>Hash do modelo (SHA-256)</translation>
        </message>
        <message>
            <source>Sampler's settings of</source>
            <translation>Configurações do sampler de</translation>
        </message>
        <message>
            <source>Prediction</source>
            <translation>Predição</translation>
        </message>
        <message>
            <source>Clip skip</source>
            <translation>Clip skip</translation>
        </message>
        <message>
            <source>Marks in the prompt</source>
            <translation>Marcas no prompt</translation>
        </message>
        <message>
            <source>Noise drawn on</source>
            <translation>Ruído tirado em</translation>
        </message>
        <message>
            <source>Precision asked for</source>
            <translation>Precisão pedida</translation>
        </message>
        <message>
            <source>Safety checker</source>
            <translation>Filtro de segurança</translation>
        </message>
        <message>
            <source>Inputs</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Precision used</source>
            <translation>Precisão usada</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Feita em</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Data de criação</translation>
        </message>
        <message>
            <source>Settings from</source>
            <translation>Configurações de</translation>
        </message>
        <message>
            <source>Refined in tiles: scale</source>
            <translation>Refinada em blocos: escala</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler</source>
            <translation>Refinada em blocos: upscaler</translation>
        </message>
        <message>
            <source>Refined in tiles: upscaler's hash (SHA-256)</source>
            <translation>Refinada em blocos: hash do upscaler (SHA-256)</translation>
        </message>
        <message>
            <source>Refined in tiles: overlap in pixels</source>
            <translation>Refinada em blocos: sobreposição em pixels</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Tamanho da imagem</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Hash of the pixels (SHA-256)</source>
            <translation>Hash dos pixels (SHA-256)</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>Estrelas</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Legenda</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sim</translation>
        </message>
        <message>
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <source>Text encoder of</source>
            <translation>Codificador de texto de</translation>
        </message>
        <message>
            <source>VAE of</source>
            <translation>VAE de</translation>
        </message>
        <message>
            <source>Prompt as written</source>
            <translation>Prompt como escrito</translation>
        </message>
        <message>
            <source>Negative prompt as written</source>
            <translation>Prompt negativo como escrito</translation>
        </message>
        <message>
            <source>LoRAs</source>
            <translation>LoRAs</translation>
        </message>
        <message>
            <source>Textual inversions</source>
            <translation>Textual inversions</translation>
        </message>
        <message>
            <source>Computed with</source>
            <translation>Calculada com</translation>
        </message>
        <message>
            <source>Pictures in one pass</source>
            <translation>Imagens numa passada</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Start picture encoded</source>
            <translation>Imagem inicial codificada</translation>
        </message>
        <message>
            <source>Products added up in</source>
            <translation>Produtos somados em</translation>
        </message>
        <message>
            <source>Weights kept in</source>
            <translation>Pesos mantidos em</translation>
        </message>
        <message>
            <source>Decoded</source>
            <translation>Decodificada</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Compiled</source>
            <translation>Compilada</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>não informado</translation>
        </message>
        <message>
            <source>Sampler as the file names it</source>
            <translation>Sampler como o arquivo o chama</translation>
        </message>
        <message>
            <source>Schedule as the file names it</source>
            <translation>Schedule como o arquivo o chama</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Força</translation>
        </message>
        <message>
            <source>Image guidance</source>
            <translation>Orientação da imagem</translation>
        </message>
        <message>
            <source>Hires fix: scale</source>
            <translation>Hires fix: escala</translation>
        </message>
        <message>
            <source>Hires fix: strength</source>
            <translation>Hires fix: força</translation>
        </message>
        <message>
            <source>Hires fix: steps</source>
            <translation>Hires fix: passos</translation>
        </message>
        <message>
            <source>Hires fix: upscaler</source>
            <translation>Hires fix: upscaler</translation>
        </message>
        <message>
            <source>Hires fix: upscaler's hash (SHA-256)</source>
            <translation>Hires fix: hash do upscaler (SHA-256)</translation>
        </message>
        <message>
            <source>All combinations of {a|b}</source>
            <translation>Todas as combinações de {a|b}</translation>
        </message>
        <message>
            <source>Control picture: begin</source>
            <translation>Imagem de controle: início</translation>
        </message>
        <message>
            <source>Control picture: end</source>
            <translation>Imagem de controle: fim</translation>
        </message>
        <message>
            <source>Control picture: fit</source>
            <translation>Imagem de controle: encaixe</translation>
        </message>
        <message>
            <source>Control picture: high threshold</source>
            <translation>Imagem de controle: limiar superior</translation>
        </message>
        <message>
            <source>Control picture: low threshold</source>
            <translation>Imagem de controle: limiar inferior</translation>
        </message>
        <message>
            <source>Control picture: processor</source>
            <translation>Imagem de controle: tipo</translation>
        </message>
        <message>
            <source>Control picture: weight</source>
            <translation>Imagem de controle: peso</translation>
        </message>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>LoRA: weight</source>
            <translation>LoRA: peso</translation>
        </message>
        <message>
            <source>Mask: area</source>
            <translation>Máscara: área</translation>
        </message>
        <message>
            <source>Mask: blur</source>
            <translation>Máscara: desfoque</translation>
        </message>
        <message>
            <source>Mask: fill</source>
            <translation>Máscara: preenchimento</translation>
        </message>
        <message>
            <source>Mask: invert</source>
            <translation>Máscara: invertida</translation>
        </message>
        <message>
            <source>Mask: margin</source>
            <translation>Máscara: margem</translation>
        </message>
        <message>
            <source>Reference: takes</source>
            <translation>Referência: toma</translation>
        </message>
        <message>
            <source>Reference: weight</source>
            <translation>Referência: peso</translation>
        </message>
        <message>
            <source>Refining: overlap</source>
            <translation>Refino: sobreposição</translation>
        </message>
        <message>
            <source>Refining: scale</source>
            <translation>Refino: escala</translation>
        </message>
        <message>
            <source>Refining: upscaler</source>
            <translation>Refino: upscaler</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Start picture: fit</source>
            <translation>Imagem inicial: encaixe</translation>
        </message>
        <message>
            <source>Words of the prompt replaced</source>
            <translation>Palavras do prompt substituídas</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Estilos</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>The prompt is too long for this language model: {count} tokens, {limit} fit.</source>
            <translation>O prompt é longo demais para este modelo de linguagem: {count} tokens; cabem {limit}.</translation>
        </message>
        <message>
            <source>Write, for example, --guidance-from 10 3.</source>
            <translation>Escreva, por exemplo, --guidance-from 10 3.</translation>
        </message>
        <message>
            <source>Where each word acts is shown of {count} of the {all} blocks: those of every one would take too long.</source>
            <translation>Onde cada palavra age é mostrado em {count} dos {all} blocos: todos levariam tempo demais.</translation>
        </message>
        <message>
            <source>This model answers more than twice at each step, so its answers with and without text are not shown apart. The guided answer is.</source>
            <translation>Este modelo responde mais de duas vezes a cada passo, por isso suas respostas com e sem texto não são mostradas à parte. A resposta guiada é.</translation>
        </message>
        <message>
            <source>The words of this prompt change while it is drawn. The tokens shown are those of the first step, and where they act is shown of the steps that read them.</source>
            <translation>As palavras deste prompt mudam enquanto ele é desenhado. Os tokens mostrados são os do primeiro passo, e onde agem é mostrado dos passos que os leram.</translation>
        </message>
        <message>
            <source>The picture has {steps} steps, so guidance was not changed from step {step} on.</source>
            <translation>A imagem tem {steps} passos, por isso a orientação não foi mudada a partir do passo {step}.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance that could be changed.</source>
            <translation>Os modelos da família {family} não têm orientação que possa ser mudada.</translation>
        </message>
        <message>
            <source>Leave --guidance-from out.</source>
            <translation>Omita --guidance-from.</translation>
        </message>
        <message>
            <source>--guidance-from takes a step and a guidance scale, not “{step} {scale}”.</source>
            <translation>--guidance-from recebe um passo e uma escala de orientação, não “{step} {scale}”.</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which is not possible here.</source>
            <translation>--guidance-from desenha a imagem de novo, o que não é possível aqui.</translation>
        </message>
        <message>
            <source>--guidance-from draws the picture anew, which --short leaves out.</source>
            <translation>--guidance-from desenha a imagem de novo, o que --short omite.</translation>
        </message>
        <message>
            <source>In fewer than {steps} steps this model draws false colours with PNDM; with DPM++ 2M it needs 20.</source>
            <translation>Em menos de {steps} passos este modelo desenha cores falsas com PNDM; com DPM++ 2M precisa de 20.</translation>
        </message>
        <message>
            <source>--host-name belongs to --listen-on-network.</source>
            <translation>--host-name vai com --listen-on-network.</translation>
        </message>
        <message>
            <source>--{option} belongs to --prompt: without it pictures are enlarged.</source>
            <translation>--{option} é para --prompt: sem ele as imagens são ampliadas.</translation>
        </message>
        <message>
            <source>Allow writing there, then start this again: nothing is made twice.</source>
            <translation>Permita gravar lá e inicie isto de novo: nada é feito duas vezes.</translation>
        </message>
        <message>
            <source>Choose another one by --port.</source>
            <translation>Escolha outra por --port.</translation>
        </message>
        <message>
            <source>Install it with: pip install "sddesk[{extra}]"</source>
            <translation>Instale-o com: pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Install sddesk for Python: pip install "sddesk[{extra}]"</source>
            <translation>Instale o sddesk para Python: pip install "sddesk[{extra}]"</translation>
        </message>
        <message>
            <source>Leave the second text encoder out.</source>
            <translation>Deixe de fora o segundo codificador de texto.</translation>
        </message>
        <message>
            <source>Ask for it again when the picture is done.</source>
            <translation>Peça de novo quando a imagem estiver pronta.</translation>
        </message>
        <message>
            <source>A picture was ordered, which comes first: the explanation was stopped.</source>
            <translation>Uma imagem foi pedida e vem primeiro: a explicação foi parada.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be watched: {reason}.</source>
            <translation>A pasta {folder} não pode ser vigiada: {reason}.</translation>
        </message>
        <message>
            <source>The hook {name} failed: {reason}</source>
            <translation>O hook {name} falhou: {reason}</translation>
        </message>
        <message>
            <source>The hook {name} is not run: {reason}</source>
            <translation>O hook {name} não é executado: {reason}</translation>
        </message>
        <message>
            <source>The hooks are too slow: {count} pictures wait for them, and one was left out.</source>
            <translation>Os hooks são lentos demais: {count} imagens esperam por eles, e uma ficou de fora.</translation>
        </message>
        <message>
            <source>The package {package} is not installed.</source>
            <translation>O pacote {package} não está instalado.</translation>
        </message>
        <message>
            <source>The packaged sddesk does not hold this door.</source>
            <translation>O sddesk empacotado não contém esta porta.</translation>
        </message>
        <message>
            <source>The Python script of {name} is in the clipboard.</source>
            <translation>O script Python de {name} está na área de transferência.</translation>
        </message>
        <message>
            <source>The server cannot listen at {address}, port {port}: {reason}</source>
            <translation>O servidor não consegue escutar em {address}, porta {port}: {reason}</translation>
        </message>
        <message>
            <source>The token in {file} cannot be used: {reason}</source>
            <translation>O token em {file} não pode ser usado: {reason}</translation>
        </message>
        <message>
            <source>There is no order {number} here.</source>
            <translation>Não há pedido {number} aqui.</translation>
        </message>
        <message>
            <source>There is no picture {number} here.</source>
            <translation>Não há imagem {number} aqui.</translation>
        </message>
        <message>
            <source>This order is not taken: {reason}.</source>
            <translation>Este pedido não é aceito: {reason}.</translation>
        </message>
        <message>
            <source>This picture cannot be written as Python yet: {what}.</source>
            <translation>Esta imagem ainda não pode ser escrita em Python: {what}.</translation>
        </message>
        <message>
            <source>This model has no cross-attention to the text, so where each word acts is not shown. Its steps, its guided answers and its tokens are.</source>
            <translation>Este modelo não tem cross-attention com o texto, por isso não se mostra onde cada palavra age. Os passos, as respostas guiadas e os tokens, sim.</translation>
        </message>
        <message>
            <source>The picture was drawn in two parts, the second larger. What is shown is the first part.</source>
            <translation>A imagem foi desenhada em duas partes, a segunda maior. O que se mostra é a primeira.</translation>
        </message>
        <message>
            <source>So large a picture leaves no room for the numbers of every step: of {every} steps those of one are kept. The pictures of all steps are shown.</source>
            <translation>Uma imagem tão grande não deixa espaço para os números de cada passo: de {every} passos, ficam os de um. As imagens de todos os passos são mostradas.</translation>
        </message>
        <message>
            <source>OpenVINO cannot be looked into, so PyTorch draws this run. Pictures differ by rounding.</source>
            <translation>Não se pode olhar dentro do OpenVINO, por isso o PyTorch desenha desta vez. As imagens diferem pelo arredondamento.</translation>
        </message>
        <message>
            <source>Not drawn for comparison: {what}. {reason}</source>
            <translation>Não desenhada para comparar: {what}. {reason}</translation>
        </message>
        <message>
            <source>Memory was short, so where each word acts was not recorded to the end. All else is shown.</source>
            <translation>Faltou memória, por isso onde cada palavra age não foi registrado até o fim. Todo o resto é mostrado.</translation>
        </message>
        <message>
            <source>Memory was short, so the way through the VAE and back is not shown. A smaller picture may fit.</source>
            <translation>Faltou memória, por isso o caminho pelo VAE e de volta não é mostrado. Uma imagem menor talvez caiba.</translation>
        </message>
        <message>
            <source>Memory was short, so the blocks of the network were not timed. All else is shown.</source>
            <translation>Faltou memória, por isso os blocos da rede não foram medidos. Todo o resto é mostrado.</translation>
        </message>
        <message>
            <source>Memory was short, so not every step is shown decoded. Their rough pictures are.</source>
            <translation>Faltou memória, por isso nem todo passo é mostrado decodificado. As imagens aproximadas, sim.</translation>
        </message>
        <message>
            <source>Decoding takes long at this size: {count} of {steps} steps are decoded, the others are rough.</source>
            <translation>A decodificação demora neste tamanho: {count} de {steps} passos estão decodificados, os outros são aproximados.</translation>
        </message>
        <message>
            <source>Ask for the picture that it was made from.</source>
            <translation>Peça a imagem de que esta foi feita.</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger in one go: there are no steps to be shown.</source>
            <translation>Um upscaler ampliou esta imagem de uma vez: não há passos a mostrar.</translation>
        </message>
        <message>
            <source>Make it again in sddesk instead.</source>
            <translation>Regenere-a no sddesk.</translation>
        </message>
        <message>
            <source>{count} orders wait here; no more are taken.</source>
            <translation>{count} pedidos esperam aqui; nenhum outro é aceito.</translation>
        </message>
        <message>
            <source>{file} cannot be moved into {folder}: {reason}</source>
            <translation>{file} não pode ser movido para {folder}: {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be written: choose a name that ends in .py or .ipynb.</source>
            <translation>{name} não pode ser gravado: escolha um nome que termine em .py ou .ipynb.</translation>
        </message>
        <message>
            <source>There is no folder {folder}.</source>
            <translation>Não há pasta {folder}.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be read: {reason}.</source>
            <translation>A pasta {folder} não pode ser lida: {reason}.</translation>
        </message>
        <message>
            <source>The list of model folders {file} cannot be read: {reason}.</source>
            <translation>A lista de pastas de modelos {file} não pode ser lida: {reason}.</translation>
        </message>
        <message>
            <source>Add the folders themselves instead.</source>
            <translation>Adicione as próprias pastas.</translation>
        </message>
        <message>
            <source>{what} VAE{packing}: this version has no model that it fits.</source>
            <translation>VAE {what}{packing}: esta versão não tem modelo a que sirva.</translation>
        </message>
        <message>
            <source>No installed {kind} is called “{name}”.</source>
            <translation>Nenhum {kind} instalado se chama “{name}”.</translation>
        </message>
        <message>
            <source>Add its file, or check how it is written.</source>
            <translation>Adicione o arquivo, ou confira como está escrito.</translation>
        </message>
        <message>
            <source>There is no checkpoint in {folder}.</source>
            <translation>Não há checkpoint em {folder}.</translation>
        </message>
        <message>
            <source>LoRAs and VAEs are added to a checkpoint; they draw nothing alone.</source>
            <translation>LoRAs e VAEs são somados a um checkpoint; sozinhos não desenham nada.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}.</source>
            <translation>O arquivo {file} não pode ser lido: {reason}.</translation>
        </message>
        <message>
            <source>The model “{name}” is not installed.</source>
            <translation>O modelo “{name}” não está instalado.</translation>
        </message>
        <message>
            <source>Get it or add its folder on the models page, or choose another model.</source>
            <translation>Obtenha-o ou adicione a pasta dele na página de modelos, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>The folder {folder} is no model, and sddesk finds none in it.</source>
            <translation>A pasta {folder} não é um modelo, e o sddesk não encontra nenhum nela.</translation>
        </message>
        <message>
            <source>Choose a diffusers folder, a folder with .safetensors files, or such a file.</source>
            <translation>Escolha uma pasta do diffusers, uma pasta com arquivos .safetensors ou um arquivo desses.</translation>
        </message>
        <message>
            <source>A pickle, which can run code: it was not opened. `sddesk models convert` makes a safetensors file.</source>
            <translation>Um pickle, que pode executar código: não foi aberto. `sddesk models convert` faz um arquivo safetensors.</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model.</source>
            <translation>Obtenha o arquivo safetensors deste modelo.</translation>
        </message>
        <message>
            <source>The weights of “{part}” in {folder} are pickles, which can run code.</source>
            <translation>Os pesos de “{part}” em {folder} são pickles, que podem executar código.</translation>
        </message>
        <message>
            <source>Get the safetensors files of this model.</source>
            <translation>Obtenha os arquivos safetensors deste modelo.</translation>
        </message>
        <message>
            <source>The folder {folder} holds a “{pipeline}”, which sddesk cannot use yet.</source>
            <translation>A pasta {folder} contém um “{pipeline}”, que o sddesk ainda não sabe usar.</translation>
        </message>
        <message>
            <source>It uses Stable Diffusion 1.x, 2.x and XL models in the diffusers format.</source>
            <translation>São usados modelos Stable Diffusion 1.x, 2.x e XL no formato do diffusers.</translation>
        </message>
        <message>
            <source>The folder {folder} brings code of its own ({what}), which is never run.</source>
            <translation>A pasta {folder} traz código próprio ({what}), que nunca é executado.</translation>
        </message>
        <message>
            <source>Choose a model that needs only diffusers and transformers.</source>
            <translation>Escolha um modelo que só precise do diffusers e do transformers.</translation>
        </message>
        <message>
            <source>The folder {folder} is no model: it has no model_index.json.</source>
            <translation>A pasta {folder} não é um modelo: não tem model_index.json.</translation>
        </message>
        <message>
            <source>Choose the folder that holds model_index.json and unet.</source>
            <translation>Escolha a pasta que contém model_index.json e unet.</translation>
        </message>
        <message>
            <source>{host} lists more for “{hub_id}” than any model has: nothing was fetched.</source>
            <translation>{host} lista para “{hub_id}” mais do que qualquer modelo tem: nada foi obtido.</translation>
        </message>
        <message>
            <source>The model in {folder} is not complete: {what} is missing.</source>
            <translation>O modelo em {folder} está incompleto: falta {what}.</translation>
        </message>
        <message>
            <source>Get the model again.</source>
            <translation>Obtenha o modelo de novo.</translation>
        </message>
        <message>
            <source>The file {file} is a pickle, which can run code. It was not opened.</source>
            <translation>O arquivo {file} é um pickle, que pode executar código. Não foi aberto.</translation>
        </message>
        <message>
            <source>Get the safetensors file of this model, or have this one converted.</source>
            <translation>Obtenha o arquivo safetensors deste modelo, ou converta este.</translation>
        </message>
        <message>
            <source>The file {file} is damaged or not complete: {reason}.</source>
            <translation>O arquivo {file} está danificado ou incompleto: {reason}.</translation>
        </message>
        <message>
            <source>The settings are those of the picture that was enlarged.</source>
            <translation>As configurações são as da imagem que foi ampliada.</translation>
        </message>
        <message>
            <source>The prompt has {count} lines; at most {limit} become jobs at once.</source>
            <translation>O prompt tem {count} linhas; no máximo {limit} viram tarefas de uma vez.</translation>
        </message>
        <message>
            <source>“sddesk run” takes a text file with a prompt on each line.</source>
            <translation>“sddesk run” recebe um arquivo de texto com um prompt em cada linha.</translation>
        </message>
        <message>
            <source>An enlargement has no seed and no settings to change.</source>
            <translation>Uma ampliação não tem semente nem configurações a mudar.</translation>
        </message>
        <message>
            <source>Add the safetensors file of one on the models page.</source>
            <translation>Adicione o arquivo safetensors de um upscaler na página de modelos.</translation>
        </message>
        <message>
            <source>No upscaler is installed.</source>
            <translation>Nenhum upscaler está instalado.</translation>
        </message>
        <message>
            <source>{name} is transparent in parts, which lie on white.</source>
            <translation>{name} é transparente em partes, que ficam sobre branco.</translation>
        </message>
        <message>
            <source>{name} is animated: only its first picture is taken.</source>
            <translation>{name} é animada: só a primeira imagem é usada.</translation>
        </message>
        <message>
            <source>Memory was short, so the picture was enlarged in parts of {side} pixels.</source>
            <translation>Faltou memória, por isso a imagem foi ampliada em partes de {side} pixels.</translation>
        </message>
        <message>
            <source>In half precision the upscaler overflowed: the picture was enlarged in full precision.</source>
            <translation>Em meia precisão o upscaler estourou: a imagem foi ampliada em precisão completa.</translation>
        </message>
        <message>
            <source>The numbers of the upscaler {name} overflowed: no picture came out.</source>
            <translation>Os números do upscaler {name} estouraram: não saiu imagem.</translation>
        </message>
        <message>
            <source>Its file may be damaged: fetch it again, or choose another one.</source>
            <translation>O arquivo pode estar danificado: obtenha-o de novo, ou escolha outro.</translation>
        </message>
        <message>
            <source>Close other programs that use this memory, or choose a smaller upscaler.</source>
            <translation>Feche outros programas que usam esta memória, ou escolha um upscaler menor.</translation>
        </message>
        <message>
            <source>There is not enough memory to enlarge the picture: {device} has {total} GB, {free} GB free.</source>
            <translation>Não há memória suficiente para ampliar a imagem: {device} tem {total} GB, {free} GB livres.</translation>
        </message>
        <message>
            <source>At most {most} million pixels can be made: reduce the picture first.</source>
            <translation>No máximo {most} milhões de pixels são possíveis: reduza antes a imagem.</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} would become {large} x {tall}, more than can be made.</source>
            <translation>Uma imagem de {width} x {height} viraria {large} x {tall}, mais do que é possível.</translation>
        </message>
        <message>
            <source>Choose a smaller scale or another upscaler, or enlarge the result again.</source>
            <translation>Escolha uma escala menor ou outro upscaler, ou amplie o resultado de novo.</translation>
        </message>
        <message>
            <source>The upscaler {name} enlarges {scale} times at most, not {wanted} times.</source>
            <translation>O upscaler {name} amplia no máximo {scale} vezes, não {wanted} vezes.</translation>
        </message>
        <message>
            <source>The picture {name} is missing: its file is not there.</source>
            <translation>A imagem {name} está ausente: o arquivo não está lá.</translation>
        </message>
        <message>
            <source>Choose another upscaler; `sddesk models list` shows them.</source>
            <translation>Escolha outro upscaler; `sddesk models list` os mostra.</translation>
        </message>
        <message>
            <source>The file {file} holds no network that enlarges pictures.</source>
            <translation>O arquivo {file} não contém rede que amplie imagens.</translation>
        </message>
        <message>
            <source>{what} of the model in {folder} cannot be read: {reason}</source>
            <translation>{what} do modelo em {folder} não pode ser lido: {reason}</translation>
        </message>
        <message>
            <source>Weights of a kind that this version does not know.</source>
            <translation>Pesos de um tipo que esta versão não conhece.</translation>
        </message>
        <message>
            <source>This model draws at most {most} pixels a side, not {width} x {height}: its network knows no more places.</source>
            <translation>Este modelo desenha no máximo {most} pixels por lado, não {width} x {height}: sua rede não conhece mais posições.</translation>
        </message>
        <message>
            <source>The part of a text encoder that looks at pictures (mmproj): this version takes it from safetensors files alone.</source>
            <translation>A parte de um codificador de texto que olha imagens (mmproj): esta versão só a usa de arquivos safetensors.</translation>
        </message>
        <message>
            <source>The vocabulary in {folder} cannot be read: {reason}</source>
            <translation>O vocabulário em {folder} não pode ser lido: {reason}</translation>
        </message>
        <message>
            <source>A grid is made of one prompt, not of {count}.</source>
            <translation>Uma grade é feita de um prompt, não de {count}.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {folder}: {reason}</source>
            <translation>Nada pode ser salvo em {folder}: {reason}</translation>
        </message>
        <message>
            <source>Name another folder, or allow writing there.</source>
            <translation>Indique outra pasta, ou permita gravar nela.</translation>
        </message>
        <message>
            <source>These settings cannot be read: {reason}</source>
            <translation>Estas configurações não podem ser lidas: {reason}</translation>
        </message>
        <message>
            <source>The size {width} x {height} cannot be made.</source>
            <translation>O tamanho {width} x {height} não é possível.</translation>
        </message>
        <message>
            <source>Choose multiples of {step} from {low} to {high} pixels.</source>
            <translation>Escolha múltiplos de {step} de {low} a {high} pixels.</translation>
        </message>
        <message>
            <source>The prompt has {count} characters, more than the {limit} that are kept.</source>
            <translation>O prompt tem {count} caracteres, mais do que os {limit} que são guardados.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Encurte-o.</translation>
        </message>
        <message>
            <source>A guidance rescale of {value} cannot be used: choose 0 to 1.</source>
            <translation>Uma reescala da orientação de {value} não é possível: escolha de 0 a 1.</translation>
        </message>
        <message>
            <source>A region that is drawn alone has other edges than the picture: it cannot be seamless.</source>
            <translation>Uma região desenhada sozinha tem outras bordas que a imagem: não pode ser sem emenda.</translation>
        </message>
        <message>
            <source>Draw the whole picture with the mask, or turn the seamless edges off.</source>
            <translation>Desenhe a imagem toda com a máscara, ou desligue as bordas sem emenda.</translation>
        </message>
        <message>
            <source>With seamless edges PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>Com bordas sem emenda o PyTorch faz a imagem, não o OpenVINO: demora mais.</translation>
        </message>
        <message>
            <source>A variation strength of {value} cannot be used: choose 0 to 1.</source>
            <translation>Uma força de variação de {value} não é possível: escolha de 0 a 1.</translation>
        </message>
        <message>
            <source>A variation seed alone changes nothing.</source>
            <translation>Uma semente de variação sozinha não muda nada.</translation>
        </message>
        <message>
            <source>Add --variation-strength, from 0 to 1.</source>
            <translation>Adicione --variation-strength, de 0 a 1.</translation>
        </message>
        <message>
            <source>A guidance of {guidance} cannot be used: choose {low} to {high}.</source>
            <translation>Uma orientação de {guidance} não é possível: escolha de {low} a {high}.</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures cannot be made at once: at most {limit}, at least one.</source>
            <translation>{rows} x {columns} imagens de uma vez não são possíveis: no máximo {limit}, ao menos uma.</translation>
        </message>
        <message>
            <source>The seed {seed} is outside 0 to {limit}.</source>
            <translation>A semente {seed} está fora de 0 a {limit}.</translation>
        </message>
        <message>
            <source>The file {file} stands where the folder of a model was.</source>
            <translation>O arquivo {file} está onde ficava a pasta de um modelo.</translation>
        </message>
        <message>
            <source>Add it on the models page, as a file.</source>
            <translation>Adicione-o na página de modelos, como arquivo.</translation>
        </message>
        <message>
            <source>The model in {folder} was trained on other noise ({what}): this version cannot draw it yet.</source>
            <translation>O modelo em {folder} foi treinado com outro ruído ({what}): esta versão ainda não sabe desenhá-lo.</translation>
        </message>
        <message>
            <source>The model in {folder} draws from a picture, too ({what}): this version cannot draw it yet.</source>
            <translation>O modelo em {folder} desenha também a partir de uma imagem ({what}): esta versão ainda não sabe fazer isso.</translation>
        </message>
        <message>
            <source>Its numbers are integers that nothing tells how to read.</source>
            <translation>Os números dele são inteiros, e nada diz como lê-los.</translation>
        </message>
        <message>
            <source>The model's part “{part}” is {library}.{kind}, which is not loaded.</source>
            <translation>A parte “{part}” do modelo é {library}.{kind}, que não é carregada.</translation>
        </message>
        <message>
            <source>Only the known parts of diffusers and transformers are: use another model.</source>
            <translation>Só são carregadas as partes conhecidas do diffusers e do transformers: use outro modelo.</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a prompt: the last {unread} were not read.</source>
            <translation>O modelo lê {limit} tokens de um prompt: os últimos {unread} não foram lidos.</translation>
        </message>
        <message>
            <source>The model reads {limit} tokens of a negative prompt: the last {unread} were not read.</source>
            <translation>O modelo lê {limit} tokens de um prompt negativo: os últimos {unread} não foram lidos.</translation>
        </message>
        <message>
            <source>The text encoder has {layers} layers: clip skip {asked} was taken as {layers}.</source>
            <translation>O codificador de texto tem {layers} camadas: clip skip {asked} foi tomado como {layers}.</translation>
        </message>
        <message>
            <source>SDXL always reads the layer before the last: clip skip was not used.</source>
            <translation>O SDXL lê sempre a penúltima camada: o clip skip não foi usado.</translation>
        </message>
        <message>
            <source>In half precision the decoder overflowed: the picture was decoded in full precision.</source>
            <translation>Em meia precisão o decodificador estourou: a imagem foi decodificada em precisão completa.</translation>
        </message>
        <message>
            <source>The model's numbers overflowed: no picture came out.</source>
            <translation>Os números do modelo estouraram: não saiu imagem.</translation>
        </message>
        <message>
            <source>Try the precision “full”; if it stays so, the model's file may be damaged.</source>
            <translation>Tente a precisão “completa”; se continuar assim, o arquivo do modelo pode estar danificado.</translation>
        </message>
        <message>
            <source>No GPU was found: the CPU makes the pictures.</source>
            <translation>Nenhuma placa de vídeo encontrada: o processador faz as imagens.</translation>
        </message>
        <message>
            <source>The GPU cannot be used, the CPU makes the pictures: {reason}</source>
            <translation>A placa de vídeo não pode ser usada, o processador faz as imagens: {reason}</translation>
        </message>
        <message>
            <source>There is an NVIDIA GPU, but the installed torch is a build for CPUs only: the CPU makes the pictures. Install torch with CUDA to use the GPU.</source>
            <translation>Há uma placa de vídeo NVIDIA, mas o torch instalado é só para processadores: o processador faz as imagens. Instale o torch com CUDA para usar a placa.</translation>
        </message>
        <message>
            <source>The NVIDIA driver {driver} does not work with this torch, which needs CUDA {cuda}: the CPU makes the pictures. Update the driver to use the card. {reason}</source>
            <translation>O driver NVIDIA {driver} não funciona com este torch, que precisa do CUDA {cuda}: o processador faz as imagens. Atualize o driver para usar a placa. {reason}</translation>
        </message>
        <message>
            <source>The GPU stopped working: {reason}</source>
            <translation>A placa de vídeo parou de funcionar: {reason}</translation>
        </message>
        <message>
            <source>Restart the program; if it happens again, update the driver.</source>
            <translation>Reinicie o programa; se acontecer de novo, atualize o driver.</translation>
        </message>
        <message>
            <source>The device {device} cannot do one of the operations needed: {reason}</source>
            <translation>O dispositivo {device} não sabe fazer uma das operações necessárias: {reason}</translation>
        </message>
        <message>
            <source>It cannot be read: {reason}.</source>
            <translation>Não pode ser lido: {reason}.</translation>
        </message>
        <message>
            <source>{tag}: only its weights are used, not {rest}.</source>
            <translation>{tag}: só os pesos são usados, não {rest}.</translation>
        </message>
        <message>
            <source>Choose the CPU as device in the settings.</source>
            <translation>Escolha o processador como dispositivo nas configurações.</translation>
        </message>
        <message>
            <source>Only its first {count} files were looked at.</source>
            <translation>Só os primeiros {count} arquivos foram vistos.</translation>
        </message>
        <message>
            <source>There is not enough memory for a picture of {width} x {height}: {device} has {total} GB, {free} GB free.</source>
            <translation>Não há memória suficiente para uma imagem de {width} x {height}: {device} tem {total} GB, {free} GB livres.</translation>
        </message>
        <message>
            <source>Choose a smaller size, or close other programs that use this memory.</source>
            <translation>Escolha um tamanho menor, ou feche outros programas que usam esta memória.</translation>
        </message>
        <message>
            <source>The file {file} is a GGUF file, which this version cannot draw with yet.</source>
            <translation>O arquivo {file} é um GGUF, com que esta versão ainda não sabe desenhar.</translation>
        </message>
        <message>
            <source>A picture of {width} x {height} is computed, but there is not enough memory to decode it: {device} has {total} GB, {free} GB free.</source>
            <translation>Uma imagem de {width} x {height} está calculada, mas não há memória suficiente para decodificá-la: {device} tem {total} GB, {free} GB livres.</translation>
        </message>
        <message>
            <source>Close other programs and try again: only the last stage is done anew.</source>
            <translation>Feche outros programas e tente de novo: só a última etapa é refeita.</translation>
        </message>
        <message>
            <source>{what} motion module{packing}: this version makes no videos.</source>
            <translation>Módulo de movimento {what}{packing}: esta versão não faz vídeos.</translation>
        </message>
        <message>
            <source>This version does not know the sampler “{sampler}”.</source>
            <translation>Esta versão não conhece o sampler “{sampler}”.</translation>
        </message>
        <message>
            <source>Models of the family {family} draw multiples of {step} pixels.</source>
            <translation>Os modelos da família {family} desenham múltiplos de {step} pixels.</translation>
        </message>
        <message>
            <source>Near by is {width} x {height}.</source>
            <translation>O mais próximo é {width} x {height}.</translation>
        </message>
        <message>
            <source>The sampler {sampler} cannot draw with models of the family {family}.</source>
            <translation>O sampler {sampler} não pode desenhar com modelos da família {family}.</translation>
        </message>
        <message>
            <source>These can: {samplers}.</source>
            <translation>Estes podem: {samplers}.</translation>
        </message>
        <message>
            <source>The sampler {sampler} does not work with the schedule “{schedule}”.</source>
            <translation>O sampler {sampler} não funciona com o schedule “{schedule}”.</translation>
        </message>
        <message>
            <source>It works with: {schedules}.</source>
            <translation>Ele funciona com: {schedules}.</translation>
        </message>
        <message>
            <source>{path} leads out of the pictures folder {folder}.</source>
            <translation>{path} leva para fora da pasta das imagens {folder}.</translation>
        </message>
        <message>
            <source>Remove the link, or choose another folder for pictures.</source>
            <translation>Remova o link, ou escolha outra pasta para as imagens.</translation>
        </message>
        <message>
            <source>{folder} cannot be written: {reason}</source>
            <translation>Não se pode gravar em {folder}: {reason}</translation>
        </message>
        <message>
            <source>The disk of {folder} is full ({free} MB free).</source>
            <translation>O disco de {folder} está cheio ({free} MB livres).</translation>
        </message>
        <message>
            <source>The folder {folder} is read-only.</source>
            <translation>A pasta {folder} é somente leitura.</translation>
        </message>
        <message>
            <source>The picture was read in part only; its information in the large view says what was left out.</source>
            <translation>A imagem foi lida só em parte; as informações na vista grande dizem o que ficou de fora.</translation>
        </message>
        <message>
            <source>{what} T2I-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>T2I-Adapter {what}{packing}: esta versão ainda não sabe desenhar com ele.</translation>
        </message>
        <message>
            <source>A picture that is needed is not in the library: {hash}.</source>
            <translation>Uma imagem necessária não está na biblioteca: {hash}.</translation>
        </message>
        <message>
            <source>Import that picture, or choose another one.</source>
            <translation>Importe essa imagem, ou escolha outra.</translation>
        </message>
        <message>
            <source>It began with a start picture that its file does not hold (strength {strength}).</source>
            <translation>Começou com uma imagem inicial que o arquivo não contém (força {strength}).</translation>
        </message>
        <message>
            <source>{file} is another picture than when the orders were read.</source>
            <translation>{file} é outra imagem do que quando os pedidos foram lidos.</translation>
        </message>
        <message>
            <source>Nothing was collected: what could not be read may name an input.</source>
            <translation>Nada foi recolhido: o que não pôde ser lido talvez nomeie uma entrada.</translation>
        </message>
        <message>
            <source>Connect its drive, or mend or remove the file, then try again.</source>
            <translation>Conecte a unidade, ou conserte ou remova o arquivo, e tente de novo.</translation>
        </message>
        <message>
            <source>{file} cannot be read, and may name an input.</source>
            <translation>{file} não pode ser lido, e talvez nomeie uma entrada.</translation>
        </message>
        <message>
            <source>Mend or remove that file, then try again.</source>
            <translation>Conserte ou remova esse arquivo, e tente de novo.</translation>
        </message>
        <message>
            <source>Only single PNG pictures with their settings carry the pictures they began with.</source>
            <translation>Só imagens PNG avulsas com suas configurações levam as imagens com que começaram.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there.</source>
            <translation>A pasta {folder} não está lá.</translation>
        </message>
        <message>
            <source>Choose another place, or make room there.</source>
            <translation>Escolha outro lugar, ou abra espaço lá.</translation>
        </message>
        <message>
            <source>The picture is kept in memory: save it elsewhere, or try again.</source>
            <translation>A imagem fica na memória: salve-a em outro lugar, ou tente de novo.</translation>
        </message>
        <message>
            <source>The picture {name} cannot be read: {reason}</source>
            <translation>A imagem {name} não pode ser lida: {reason}</translation>
        </message>
        <message>
            <source>Lines that are no settings: {text}</source>
            <translation>Linhas que não são configurações: {text}</translation>
        </message>
        <message>
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
        <message>
            <source>{name} is left out: {kind} pictures cannot be read.</source>
            <translation>{name} fica de fora: imagens {kind} não podem ser lidas.</translation>
        </message>
        <message>
            <source>The file has a workflow of ComfyUI, but not the graph that ran.</source>
            <translation>O arquivo tem um workflow do ComfyUI, mas não o grafo que rodou.</translation>
        </message>
        <message>
            <source>The graph of ComfyUI has no sampler that can be followed.</source>
            <translation>O grafo do ComfyUI não tem sampler que se possa seguir.</translation>
        </message>
        <message>
            <source>A text of “{node}” ({input}): {text}</source>
            <translation>Um texto de “{node}” ({input}): {text}</translation>
        </message>
        <message>
            <source>The text that “{node}” made when the picture was drawn</source>
            <translation>O texto que “{node}” fez quando a imagem foi desenhada</translation>
        </message>
        <message>
            <source>The prompt of a later pass (“{node}”): {text}</source>
            <translation>O prompt de uma passada posterior (“{node}”): {text}</translation>
        </message>
        <message>
            <source>The prompt of a part of the picture: {text}</source>
            <translation>O prompt de uma parte da imagem: {text}</translation>
        </message>
        <message>
            <source>The text in the file has no settings beside the prompt.</source>
            <translation>O texto do arquivo não tem configurações ao lado do prompt.</translation>
        </message>
        <message>
            <source>Styles whose text was added to the prompt: {names}</source>
            <translation>Estilos cujo texto foi somado ao prompt: {names}</translation>
        </message>
        <message>
            <source>Models that were merged for this picture: {names}</source>
            <translation>Modelos que foram mesclados para esta imagem: {names}</translation>
        </message>
        <message>
            <source>Make room on that disk, or name another folder.</source>
            <translation>Libere espaço nesse disco ou indique outra pasta.</translation>
        </message>
        <message>
            <source>A LoRA is named only by its address: {address}, weight {weight}</source>
            <translation>Um LoRA é nomeado só pelo endereço: {address}, peso {weight}</translation>
        </message>
        <message>
            <source>An empty prompt makes a picture of the model's own choice.</source>
            <translation>Um prompt vazio dá uma imagem à escolha do modelo.</translation>
        </message>
        <message>
            <source>{what} upscaler{packing}: this version cannot enlarge with it yet.</source>
            <translation>Upscaler {what}{packing}: esta versão ainda não sabe ampliar com ele.</translation>
        </message>
        <message>
            <source>Below {native} pixels this model loses quality.</source>
            <translation>Abaixo de {native} pixels este modelo perde qualidade.</translation>
        </message>
        <message>
            <source>Larger than {native} both ways, things repeat: keep one side at {native}.</source>
            <translation>Acima de {native} nos dois sentidos, as coisas se repetem: deixe um lado em {native}.</translation>
        </message>
        <message>
            <source>LCM only works with models made for it.</source>
            <translation>O LCM só funciona com modelos feitos para ele.</translation>
        </message>
        <message>
            <source>{sampler} goes on from its last steps: words that alternate, [a|b], spoil its pictures. Euler, Heun and DPM++ 2M draw them.</source>
            <translation>{sampler} segue a partir dos últimos passos: palavras que se alternam, [a|b], estragam as imagens. Euler, Heun e DPM++ 2M as desenham.</translation>
        </message>
        <message>
            <source>By its name “{name}” draws in few steps: 2 to 8, with a guidance of 1 to 2.</source>
            <translation>Pelo nome, “{name}” desenha em poucos passos: de 2 a 8, com orientação de 1 a 2.</translation>
        </message>
        <message>
            <source>“{model}” takes no second text encoder from a file: “{part}”.</source>
            <translation>“{model}” não aceita um segundo codificador de texto de um arquivo: “{part}”.</translation>
        </message>
        <message>
            <source>“{name}” was made with a clip skip of {usual}; {now} is set.</source>
            <translation>“{name}” foi feito com um clip skip de {usual}; está definido {now}.</translation>
        </message>
        <message>
            <source>The sampler's settings of “{name}” are for {other}; this model is made for {own}.</source>
            <translation>As configurações de sampler de “{name}” são para {other}; este modelo é feito para {own}.</translation>
        </message>
        <message>
            <source>{value} is not a number that can be used here.</source>
            <translation>{value} não é um número que sirva aqui.</translation>
        </message>
        <message>
            <source>The value from before is kept: type another.</source>
            <translation>O valor anterior fica: digite outro.</translation>
        </message>
        <message>
            <source>Something unexpected happened. Nothing is lost; you can go on.</source>
            <translation>Aconteceu algo inesperado. Nada se perdeu; você pode continuar.</translation>
        </message>
        <message>
            <source>Copy the details and send them to the people who make sddesk.</source>
            <translation>Copie os detalhes e envie-os a quem faz o sddesk.</translation>
        </message>
        <message>
            <source>The queue cannot be stored in {path}: {reason}</source>
            <translation>A fila não pode ser guardada em {path}: {reason}</translation>
        </message>
        <message>
            <source>There is a file {file} already; it is not overwritten.</source>
            <translation>Já há um arquivo {file}; ele não é sobrescrito.</translation>
        </message>
        <message>
            <source>The file {file} holds no weights.</source>
            <translation>O arquivo {file} não contém pesos.</translation>
        </message>
        <message>
            <source>The file {file} cannot be written: {reason}.</source>
            <translation>O arquivo {file} não pode ser gravado: {reason}.</translation>
        </message>
        <message>
            <source>Make room on that disk or allow writing there, then try again.</source>
            <translation>Abra espaço nesse disco ou permita gravar nele, e tente de novo.</translation>
        </message>
        <message>
            <source>The pickle {file} holds more than weights, so nothing of it was read.</source>
            <translation>O pickle {file} contém mais que pesos, por isso nada dele foi lido.</translation>
        </message>
        <message>
            <source>It may run code. Get the safetensors file of this model.</source>
            <translation>Ele pode executar código. Obtenha o arquivo safetensors deste modelo.</translation>
        </message>
        <message>
            <source>The model “{name}” that made this picture is not installed.</source>
            <translation>O modelo “{name}” que fez esta imagem não está instalado.</translation>
        </message>
        <message>
            <source>Get it or add its folder, or choose another model.</source>
            <translation>Obtenha-o ou adicione a pasta dele, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>The draft cannot be stored in {path}: {reason}</source>
            <translation>O rascunho não pode ser guardado em {path}: {reason}</translation>
        </message>
        <message>
            <source>A damaged file was put aside as {path}. sddesk starts with defaults.</source>
            <translation>Um arquivo danificado foi posto de lado como {path}. O sddesk inicia com os valores padrão.</translation>
        </message>
        <message>
            <source>The window cannot read what it was told: {reason}.</source>
            <translation>A janela não consegue ler o que lhe foi dito: {reason}.</translation>
        </message>
        <message>
            <source>The open window is of another version of sddesk: {version}.</source>
            <translation>A janela aberta é de outra versão do sddesk: {version}.</translation>
        </message>
        <message>
            <source>Close it, or add --own-engine.</source>
            <translation>Feche-a, ou adicione --own-engine.</translation>
        </message>
        <message>
            <source>{count} orders of commands wait in the window's queue; it takes no more.</source>
            <translation>{count} pedidos de comandos esperam na fila da janela; ela não aceita mais.</translation>
        </message>
        <message>
            <source>The window could not store the order.</source>
            <translation>A janela não pôde guardar o pedido.</translation>
        </message>
        <message>
            <source>An order of this key is in the window's queue already.</source>
            <translation>Um pedido com esta chave já está na fila da janela.</translation>
        </message>
        <message>
            <source>A window of sddesk is open and does not answer.</source>
            <translation>Uma janela do sddesk está aberta e não responde.</translation>
        </message>
        <message>
            <source>Wait until it does, close it, or add --own-engine.</source>
            <translation>Espere até que responda, feche-a, ou adicione --own-engine.</translation>
        </message>
        <message>
            <source>The window ended in the middle of the order.</source>
            <translation>A janela terminou no meio do pedido.</translation>
        </message>
        <message>
            <source>The window was closed in the middle of the order.</source>
            <translation>A janela foi fechada no meio do pedido.</translation>
        </message>
        <message>
            <source>What it took and did not make waits in its queue.</source>
            <translation>O que ela aceitou e não fez espera na fila dela.</translation>
        </message>
        <message>
            <source>The window said what cannot be understood: {reason}.</source>
            <translation>A janela disse algo que não se entende: {reason}.</translation>
        </message>
        <message>
            <source>The order is too large to be handed to the window.</source>
            <translation>O pedido é grande demais para ser passado à janela.</translation>
        </message>
        <message>
            <source>The same is being made for another command of sddesk already.</source>
            <translation>O mesmo já está sendo feito para outro comando do sddesk.</translation>
        </message>
        <message>
            <source>A picture of less than {side} pixels a side has no latents, so the way through the VAE is not shown.</source>
            <translation>Uma imagem de menos de {side} pixels de lado não tem latentes, por isso o caminho pelo VAE não é mostrado.</translation>
        </message>
        <message>
            <source>{count} commands are at the open window already; it takes no more.</source>
            <translation>{count} comandos já estão na janela aberta; ela não aceita mais.</translation>
        </message>
        <message>
            <source>Wait until one of them ends, or add --own-engine.</source>
            <translation>Espere até que um deles termine, ou adicione --own-engine.</translation>
        </message>
        <message>
            <source>The order was cleared from the window's queue before its end was told.</source>
            <translation>O pedido foi retirado da fila da janela antes que o fim fosse anunciado.</translation>
        </message>
        <message>
            <source>The window was told to stop the order, and has not said yet that it did.</source>
            <translation>Pediu-se à janela que parasse o pedido, e ela ainda não disse que parou.</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt, so the picture was not drawn without it.</source>
            <translation>“{word}” não é uma palavra inteira do prompt, por isso a imagem não foi desenhada sem ela.</translation>
        </message>
        <message>
            <source>“{word}” is no whole word of the prompt.</source>
            <translation>“{word}” não é uma palavra inteira do prompt.</translation>
        </message>
        <message>
            <source>The run began with the start picture under noise: what is shown as its noise is both together.</source>
            <translation>O desenho começou com a imagem inicial sob ruído: o que se mostra como ruído é as duas coisas juntas.</translation>
        </message>
        <message>
            <source>The safety checker hid this picture, so its steps are not shown decoded.</source>
            <translation>O filtro de segurança ocultou esta imagem, por isso os passos não são mostrados decodificados.</translation>
        </message>
        <message>
            <source>--{option} belongs to a prompt: a picture of the library is drawn as it was.</source>
            <translation>--{option} é para um prompt: uma imagem da biblioteca é desenhada como era.</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>Deixe-o de fora.</translation>
        </message>
        <message>
            <source>--drop draws the picture anew, which --short leaves out.</source>
            <translation>--drop desenha a imagem de novo, o que --short deixa de fora.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Deixe um dos dois de fora.</translation>
        </message>
        <message>
            <source>The open window makes it.</source>
            <translation>A janela aberta a faz.</translation>
        </message>
        <message>
            <source>Orders before it in the window's queue: {count}.</source>
            <translation>Pedidos antes deste na fila da janela: {count}.</translation>
        </message>
        <message>
            <source>The window's queue is paused: it goes on when you resume it there.</source>
            <translation>A fila da janela está pausada: ela continua quando você a retomar lá.</translation>
        </message>
        <message>
            <source>The window's queue goes on.</source>
            <translation>A fila da janela continua.</translation>
        </message>
        <message>
            <source>The order was cancelled in the window.</source>
            <translation>O pedido foi cancelado na janela.</translation>
        </message>
        <message>
            <source>The window did not make it.</source>
            <translation>A janela não a fez.</translation>
        </message>
        <message>
            <source>The window's engine ended in the middle of the order.</source>
            <translation>O motor da janela terminou no meio do pedido.</translation>
        </message>
        <message>
            <source>The window made the picture, but did not save it in the library.</source>
            <translation>A janela fez a imagem, mas não a salvou na biblioteca.</translation>
        </message>
        <message>
            <source>An upscaler made this picture larger at the end. What follows is of the picture before that.</source>
            <translation>Um upscaler ampliou esta imagem no fim. O que segue é da imagem antes disso.</translation>
        </message>
        <message>
            <source>Take the form with 16 bits: what was rounded twice is worse.</source>
            <translation>Use a forma de 16 bits: o que é arredondado duas vezes fica pior.</translation>
        </message>
        <message>
            <source>A window of sddesk is just starting or closing.</source>
            <translation>Uma janela do sddesk está abrindo ou fechando.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <source>{path} is in the library, but was not copied into {folder}: {reason}</source>
            <translation>{path} está na biblioteca, mas não foi copiado para {folder}: {reason}</translation>
        </message>
        <message>
            <source>A model that the order names is another file in the open window.</source>
            <translation>Um modelo que o pedido nomeia é outro arquivo na janela aberta.</translation>
        </message>
        <message>
            <source>Close the window, or add --own-engine.</source>
            <translation>Feche a janela, ou adicione --own-engine.</translation>
        </message>
        <message>
            <source>The library's index was damaged and has been made anew. The damaged one is kept as {path}.</source>
            <translation>O índice da biblioteca estava danificado e foi refeito. O danificado fica guardado como {path}.</translation>
        </message>
        <message>
            <source>The library's index was an empty file and has been made anew from the pictures.</source>
            <translation>O índice da biblioteca era um arquivo vazio e foi refeito a partir das imagens.</translation>
        </message>
        <message>
            <source>Entries of the index that could not be read: {count}. Their pictures were read anew.</source>
            <translation>Entradas do índice que não puderam ser lidas: {count}. As imagens foram lidas de novo.</translation>
        </message>
        <message>
            <source>{name} is left out: {reason}</source>
            <translation>{name} fica de fora: {reason}</translation>
        </message>
        <message>
            <source>{name} is left out: it is no file.</source>
            <translation>{name} fica de fora: não é um arquivo.</translation>
        </message>
        <message>
            <source>Check the name, or choose another model.</source>
            <translation>Confira o nome, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>Something unexpected happened: {reason}</source>
            <translation>Aconteceu algo inesperado: {reason}</translation>
        </message>
        <message>
            <source>The library index {path} is damaged.</source>
            <translation>O índice da biblioteca {path} está danificado.</translation>
        </message>
        <message>
            <source>The pictures are untouched: the index is made anew from their files.</source>
            <translation>As imagens estão intactas: o índice é refeito a partir dos arquivos delas.</translation>
        </message>
        <message>
            <source>It uses SD 1, SD 2 and SDXL models, their LoRAs, VAEs, text encoders and embeddings.</source>
            <translation>São usados modelos SD 1, SD 2 e SDXL, seus LoRAs, VAEs, codificadores de texto e embeddings.</translation>
        </message>
        <message>
            <source>{count} jobs wait from the last time.</source>
            <translation>{count} tarefas esperam desde a última vez.</translation>
        </message>
        <message>
            <source>Nothing in {place} can be used by this version.</source>
            <translation>Nada em {place} pode ser usado por esta versão.</translation>
        </message>
        <message>
            <source>Found in {place}: checkpoints: {checkpoints}; LoRAs, VAEs and others: {parts}.</source>
            <translation>Encontrado em {place}: checkpoints: {checkpoints}; LoRAs, VAEs e outros: {parts}.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {reason}</source>
            <translation>A pasta {folder} não pode ser criada: {reason}</translation>
        </message>
        <message>
            <source>Allow writing there, or name another place in the variable {name}.</source>
            <translation>Permita gravar lá, ou indique outro lugar na variável {name}.</translation>
        </message>
        <message>
            <source>Some settings could not be used and have their defaults: {names}</source>
            <translation>Algumas configurações não puderam ser usadas e têm os valores padrão: {names}</translation>
        </message>
        <message>
            <source>The settings cannot be saved in {path}: {reason}</source>
            <translation>As configurações não podem ser salvas em {path}: {reason}</translation>
        </message>
        <message>
            <source>The settings could not be read ({reason}). The file is kept as {path}; defaults are used.</source>
            <translation>As configurações não puderam ser lidas ({reason}). O arquivo fica guardado como {path}; usam-se os valores padrão.</translation>
        </message>
        <message>
            <source>There is no display to open a window on.</source>
            <translation>Não há tela em que abrir uma janela.</translation>
        </message>
        <message>
            <source>Start it from a desktop session, or make pictures without a window: sddesk generate "a prompt"</source>
            <translation>Inicie-o numa sessão de desktop, ou gere imagens sem janela: sddesk generate "a prompt"</translation>
        </message>
        <message>
            <source>A window needs system libraries that are not installed: {packages}</source>
            <translation>Uma janela precisa de bibliotecas do sistema que não estão instaladas: {packages}</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu: sudo apt install {packages}</source>
            <translation>No Debian e no Ubuntu: sudo apt install {packages}</translation>
        </message>
        <message>
            <source>This picture is no longer in the library.</source>
            <translation>Esta imagem não está mais na biblioteca.</translation>
        </message>
        <message>
            <source>The library index {path} was written by a newer sddesk.</source>
            <translation>O índice da biblioteca {path} foi escrito por um sddesk mais novo.</translation>
        </message>
        <message>
            <source>Use that version, or name another data folder. Nothing was changed.</source>
            <translation>Use essa versão, ou indique outra pasta de dados. Nada foi mudado.</translation>
        </message>
        <message>
            <source>The library index {path} cannot be used: {reason}</source>
            <translation>O índice da biblioteca {path} não pode ser usado: {reason}</translation>
        </message>
        <message>
            <source>Pictures are safe in their folder; make room on that disk or allow writing there.</source>
            <translation>As imagens estão seguras na pasta delas; abra espaço nesse disco ou permita gravar nele.</translation>
        </message>
        <message>
            <source>The picture is saved as {path}, but the index is not: {reason}</source>
            <translation>A imagem está salva como {path}, mas o índice não: {reason}</translation>
        </message>
        <message>
            <source>This is no access token.</source>
            <translation>Isto não é um token de acesso.</translation>
        </message>
        <message>
            <source>Copy it from your account at {link}; it begins with hf_.</source>
            <translation>Copie-o da sua conta em {link}; ele começa com hf_.</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is downloaded.</source>
            <translation>O sddesk está definido para trabalhar offline, por isso nada é baixado.</translation>
        </message>
        <message>
            <source>Turn off the offline switch in the settings.</source>
            <translation>Desligue o modo offline nas configurações.</translation>
        </message>
        <message>
            <source>What had arrived of “{hub_id}” cannot be deleted: {reason}.</source>
            <translation>O que tinha chegado de “{hub_id}” não pode ser excluído: {reason}.</translation>
        </message>
        <message>
            <source>The model cannot be saved in {folder}: {reason}.</source>
            <translation>O modelo não pode ser salvo em {folder}: {reason}.</translation>
        </message>
        <message>
            <source>Make room there, or choose another folder for models, then resume.</source>
            <translation>Abra espaço lá, ou escolha outra pasta para os modelos, e retome.</translation>
        </message>
        <message>
            <source>{count} installed LoRAs are called “{name}”: {path} was taken. To choose, write the folder before it.</source>
            <translation>{count} LoRAs instalados se chamam “{name}”: {path} foi usado. Para escolher, escreva a pasta antes.</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” is not the file that sddesk knows: hash {found}.</source>
            <translation>{file} de “{hub_id}” não é o arquivo que o sddesk conhece: hash {found}.</translation>
        </message>
        <message>
            <source>Nothing was fetched. Its maker says whether the model was replaced; known is {known}.</source>
            <translation>Nada foi obtido. Quem o fez diz se o modelo foi substituído; o conhecido é {known}.</translation>
        </message>
        <message>
            <source>The model_index.json of “{hub_id}” cannot be read: {reason}</source>
            <translation>O model_index.json de “{hub_id}” não pode ser lido: {reason}</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <translation>Escolha outro modelo.</translation>
        </message>
        <message>
            <source>{file} of “{hub_id}” arrived damaged twice: its SHA-256 is wrong.</source>
            <translation>{file} de “{hub_id}” chegou danificado duas vezes: o SHA-256 está errado.</translation>
        </message>
        <message>
            <source>Its smallest form would fit: “{form}” ({size} GB).</source>
            <translation>Sua menor forma caberia: “{form}” ({size} GB).</translation>
        </message>
        <message>
            <source>Something between you and the hub changes it. Try another network.</source>
            <translation>Algo entre você e o hub o altera. Tente outra rede.</translation>
        </message>
        <message>
            <source>{reason} Trying again in {seconds} s.</source>
            <translation>{reason} Nova tentativa em {seconds} s.</translation>
        </message>
        <message>
            <source>Another program is fetching the same file.</source>
            <translation>Outro programa está obtendo o mesmo arquivo.</translation>
        </message>
        <message>
            <source>{what} transformer{packing}: this version cannot draw it yet.</source>
            <translation>Transformer {what}{packing}: esta versão ainda não sabe desenhar com ele.</translation>
        </message>
        <message>
            <source>This disk takes no links, so a second version of the model needs its full size again.</source>
            <translation>Este disco não aceita links, por isso uma segunda versão do modelo ocupa de novo o tamanho todo.</translation>
        </message>
        <message>
            <source>Choose the text encoders of another SDXL model.</source>
            <translation>Escolha os codificadores de texto de outro modelo SDXL.</translation>
        </message>
        <message>
            <source>“{asked}” is gone from its old address; “{now}” is used.</source>
            <translation>“{asked}” não está mais no endereço antigo; usa-se “{now}”.</translation>
        </message>
        <message>
            <source>{what} text encoder{packing}: this version has no use for it yet.</source>
            <translation>Codificador de texto {what}{packing}: esta versão ainda não tem uso para ele.</translation>
        </message>
        <message>
            <source>{host} does not answer: {reason}.</source>
            <translation>{host} não responde: {reason}.</translation>
        </message>
        <message>
            <source>Check the internet connection. What has arrived is kept.</source>
            <translation>Verifique a conexão com a internet. O que chegou é mantido.</translation>
        </message>
        <message>
            <source>{host} asks to wait: too many downloads from this address.</source>
            <translation>{host} pede para esperar: downloads demais deste endereço.</translation>
        </message>
        <message>
            <source>Resume in some minutes; a token of your own raises the limit.</source>
            <translation>Retome daqui a alguns minutos; um token próprio aumenta o limite.</translation>
        </message>
        <message>
            <source>{host} is out of order at the moment (status {status}).</source>
            <translation>{host} está fora do ar no momento (status {status}).</translation>
        </message>
        <message>
            <source>Resume later. What has arrived is kept.</source>
            <translation>Retome mais tarde. O que chegou é mantido.</translation>
        </message>
        <message>
            <source>Something else answered in place of {host}: a sign-in page of this network?</source>
            <translation>Outra coisa respondeu no lugar de {host}: uma página de login desta rede?</translation>
        </message>
        <message>
            <source>Open a web page in a browser, sign in to the network, then resume.</source>
            <translation>Abra uma página da web no navegador, entre na rede e retome.</translation>
        </message>
        <message>
            <source>The makers of “{hub_id}” want its conditions accepted first.</source>
            <translation>Quem fez “{hub_id}” quer que antes se aceitem as condições.</translation>
        </message>
        <message>
            <source>Accept them at {link}, then enter an access token here.</source>
            <translation>Aceite-as em {link} e informe aqui um token de acesso.</translation>
        </message>
        <message>
            <source>“{hub_id}” has no “{what}”.</source>
            <translation>“{hub_id}” não tem “{what}”.</translation>
        </message>
        <message>
            <source>Look at its page for what it has: {link}</source>
            <translation>Veja na página dele o que há: {link}</translation>
        </message>
        <message>
            <source>{host} does not accept the access token.</source>
            <translation>{host} não aceita o token de acesso.</translation>
        </message>
        <message>
            <source>Enter a new one, or remove it: public models need none.</source>
            <translation>Informe um novo, ou remova-o: modelos públicos não precisam de nenhum.</translation>
        </message>
        <message>
            <source>{host} knows no model “{hub_id}”, or it is private.</source>
            <translation>{host} não conhece modelo “{hub_id}”, ou ele é privado.</translation>
        </message>
        <message>
            <source>Its numbers are packed as {packing}, which this version cannot read yet.</source>
            <translation>Os números dele estão empacotados como {packing}, que esta versão ainda não sabe ler.</translation>
        </message>
        <message>
            <source>Check the name. A private model needs an access token.</source>
            <translation>Confira o nome. Um modelo privado precisa de um token de acesso.</translation>
        </message>
        <message>
            <source>{host} refuses “{hub_id}” (status {status}).</source>
            <translation>{host} recusa “{hub_id}” (status {status}).</translation>
        </message>
        <message>
            <source>Your access token may not be allowed to read it: see {link}</source>
            <translation>Seu token de acesso talvez não tenha permissão para lê-lo: veja {link}</translation>
        </message>
        <message>
            <source>{wanted} GB are to be fetched, but only {free} GB are free in {folder}.</source>
            <translation>{wanted} GB precisam ser obtidos, mas só {free} GB estão livres em {folder}.</translation>
        </message>
        <message>
            <source>Make room, or choose a folder on another drive in the settings.</source>
            <translation>Abra espaço, ou escolha nas configurações uma pasta em outra unidade.</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors or GGUF file “{file}”.</source>
            <translation>“{hub_id}” não tem arquivo safetensors ou GGUF “{file}”.</translation>
        </message>
        <message>
            <source>It has: {files}</source>
            <translation>Ele tem: {files}</translation>
        </message>
        <message>
            <source>“{hub_id}” is no diffusers pipeline: it has no model_index.json.</source>
            <translation>“{hub_id}” não é um pipeline do diffusers: não tem model_index.json.</translation>
        </message>
        <message>
            <source>Name one of its files: {files}</source>
            <translation>Indique um dos arquivos dele: {files}</translation>
        </message>
        <message>
            <source>“{hub_id}” has no safetensors file for its part “{part}”, only pickles.</source>
            <translation>“{hub_id}” não tem arquivo safetensors para a parte “{part}”, só pickles.</translation>
        </message>
        <message>
            <source>Choose one of another model ({option} on the command line).</source>
            <translation>Escolha a de outro modelo ({option} na linha de comando).</translation>
        </message>
        <message>
            <source>Pickles can run code: choose another model.</source>
            <translation>Pickles podem executar código: escolha outro modelo.</translation>
        </message>
        <message>
            <source>“{hub_id}” brings code of its own ({what}), which is never run.</source>
            <translation>“{hub_id}” traz código próprio ({what}), que nunca é executado.</translation>
        </message>
        <message>
            <source>{what} ControlNet{packing}: this version cannot draw with it yet.</source>
            <translation>ControlNet {what}{packing}: esta versão ainda não sabe desenhar com ele.</translation>
        </message>
        <message>
            <source>{what} LoRA{packing}: this version cannot draw with it yet.</source>
            <translation>LoRA {what}{packing}: esta versão ainda não sabe desenhar com ele.</translation>
        </message>
        <message>
            <source>“{title}” comes under the licence {licence}: {link}</source>
            <translation>“{title}” está sob a licença {licence}: {link}</translation>
        </message>
        <message>
            <source>Read it, then say --accept-licence; it is asked once.</source>
            <translation>Leia-a e adicione --accept-licence; é perguntado uma só vez.</translation>
        </message>
        <message>
            <source>“{text}” is no branch, tag or commit of the hub.</source>
            <translation>“{text}” não é branch, tag ou commit do hub.</translation>
        </message>
        <message>
            <source>Copy it from the model's page under Files and versions; usual is main.</source>
            <translation>Copie-o da página do modelo, em Files and versions; o usual é main.</translation>
        </message>
        <message>
            <source>“{title}” comes under a licence that you have not accepted yet.</source>
            <translation>“{title}” está sob uma licença que você ainda não aceitou.</translation>
        </message>
        <message>
            <source>Read and accept it at the model's recommendation, then try again.</source>
            <translation>Leia-a e aceite-a na recomendação do modelo, e tente de novo.</translation>
        </message>
        <message>
            <source>“{text}” is no model of the hub.</source>
            <translation>“{text}” não é um modelo do hub.</translation>
        </message>
        <message>
            <source>Write it as owner/name, for example CompVis/stable-diffusion-v1-4.</source>
            <translation>Escreva-o como owner/name, por exemplo CompVis/stable-diffusion-v1-4.</translation>
        </message>
        <message>
            <source>A bracket in the prompt has no partner and was read as text.</source>
            <translation>Um parêntese do prompt não tem par e foi lido como texto.</translation>
        </message>
        <message>
            <source>AND in the prompt was read as a word: prompts are not composed.</source>
            <translation>AND no prompt foi lido como palavra: prompts não são compostos.</translation>
        </message>
        <message>
            <source>There is a mask, and no start picture that it belongs to.</source>
            <translation>Há uma máscara, e nenhuma imagem inicial a que pertença.</translation>
        </message>
        <message>
            <source>Add the picture whose part is to be drawn anew.</source>
            <translation>Adicione a imagem cuja parte deve ser desenhada de novo.</translation>
        </message>
        <message>
            <source>“{title}” redraws parts of a picture: it needs a picture and a mask.</source>
            <translation>“{title}” redesenha partes de uma imagem: precisa de uma imagem e de uma máscara.</translation>
        </message>
        <message>
            <source>Add a start picture and a mask, or choose another model.</source>
            <translation>Adicione uma imagem inicial e uma máscara, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>The mask is black all over: nothing would be drawn.</source>
            <translation>A máscara é toda preta: nada seria desenhado.</translation>
        </message>
        <message>
            <source>What is white in it is drawn; it can be inverted.</source>
            <translation>O que é branco nela é desenhado; pode ser invertida.</translation>
        </message>
        <message>
            <source>The mask is white all over: nothing of the start picture is kept.</source>
            <translation>A máscara é toda branca: nada da imagem inicial é mantido.</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels was scaled to the {to_width} x {to_height} of the start picture.</source>
            <translation>A máscara de {width} x {height} pixels foi redimensionada aos {to_width} x {to_height} da imagem inicial.</translation>
        </message>
        <message>
            <source>The mask of {width} x {height} pixels does not fit the start picture of {to_width} x {to_height}.</source>
            <translation>A máscara de {width} x {height} pixels não serve à imagem inicial de {to_width} x {to_height}.</translation>
        </message>
        <message>
            <source>Make a mask of the same shape.</source>
            <translation>Faça uma máscara da mesma forma.</translation>
        </message>
        <message>
            <source>Extended, the start picture has {width} x {height} pixels, but {to_width} x {to_height} are asked for.</source>
            <translation>Estendida, a imagem inicial tem {width} x {height} pixels, mas pedem-se {to_width} x {to_height}.</translation>
        </message>
        <message>
            <source>What is kept of it is not scaled: ask for that size.</source>
            <translation>O que dela é mantido não é redimensionado: peça esse tamanho.</translation>
        </message>
        <message>
            <source>The size of a picture that is extended follows from it: leave width and height out.</source>
            <translation>O tamanho de uma imagem estendida decorre dela: deixe largura e altura de fora.</translation>
        </message>
        <message>
            <source>Extended by {sides}, so that width and height are multiples of {step}: {width} x {height}.</source>
            <translation>Estendida em {sides}, para que largura e altura sejam múltiplos de {step}: {width} x {height}.</translation>
        </message>
        <message>
            <source>The start picture of {width} x {height} pixels becomes {to_width} x {to_height} ({fit}), what is kept of it too.</source>
            <translation>A imagem inicial de {width} x {height} pixels vira {to_width} x {to_height} ({fit}), também o que dela é mantido.</translation>
        </message>
        <message>
            <source>--{option} belongs to a picture: add --{picture}.</source>
            <translation>--{option} é para uma imagem: adicione --{picture}.</translation>
        </message>
        <message>
            <source>These inputs cannot be used: {reason}.</source>
            <translation>Estas entradas não podem ser usadas: {reason}.</translation>
        </message>
        <message>
            <source>A part of another picture was drawn anew: its file holds neither that picture nor the mask.</source>
            <translation>Uma parte de outra imagem foi desenhada de novo: o arquivo não contém nem essa imagem nem a máscara.</translation>
        </message>
        <message>
            <source>A new engine is started by itself. The order is kept: resume it.</source>
            <translation>Um motor novo inicia sozinho. O pedido é mantido: retome-o.</translation>
        </message>
        <message>
            <source>The system ended the engine while it worked, most likely because memory ran out.</source>
            <translation>O sistema encerrou o motor enquanto trabalhava, provavelmente por falta de memória.</translation>
        </message>
        <message>
            <source>At most {count} pictures can be used as start at once.</source>
            <translation>No máximo {count} imagens podem ser usadas como início de uma vez.</translation>
        </message>
        <message>
            <source>None of the selected pictures can be read.</source>
            <translation>Nenhuma das imagens selecionadas pode ser lida.</translation>
        </message>
        <message>
            <source>Select fewer of them.</source>
            <translation>Selecione menos delas.</translation>
        </message>
        <message>
            <source>The picture cannot be used: {reason}</source>
            <translation>A imagem não pode ser usada: {reason}</translation>
        </message>
        <message>
            <source>The start picture is still being read.</source>
            <translation>A imagem inicial ainda está sendo lida.</translation>
        </message>
        <message>
            <source>Wait a moment, or remove it.</source>
            <translation>Espere um momento, ou remova-a.</translation>
        </message>
        <message>
            <source>The engine stopped while it worked ({reason}).</source>
            <translation>O motor parou enquanto trabalhava ({reason}).</translation>
        </message>
        <message>
            <source>This version cannot draw with a single file of this family yet: {file}</source>
            <translation>Esta versão ainda não sabe desenhar com um arquivo avulso desta família: {file}</translation>
        </message>
        <message>
            <source>Use single files of SD 1, SD 2 and SDXL, or a diffusers folder.</source>
            <translation>Use arquivos avulsos de SD 1, SD 2 e SDXL, ou uma pasta do diffusers.</translation>
        </message>
        <message>
            <source>{what} checkpoint{packing}: this version cannot draw it yet.</source>
            <translation>Checkpoint {what}{packing}: esta versão ainda não sabe desenhar com ele.</translation>
        </message>
        <message>
            <source>The file {file} does not load as what it seems to be: {reason}</source>
            <translation>O arquivo {file} não carrega como o que parece ser: {reason}</translation>
        </message>
        <message>
            <source>“{file}”: {count} of its tensors have no place in this model and were left out, {name} for one.</source>
            <translation>“{file}”: {count} dos tensores não têm lugar neste modelo e ficaram de fora, por exemplo {name}.</translation>
        </message>
        <message>
            <source>The weights in {folder} are packed as {packing}, which this version cannot read yet.</source>
            <translation>Os pesos em {folder} estão empacotados como {packing}, que esta versão ainda não sabe ler.</translation>
        </message>
        <message>
            <source>Get the model in half precision.</source>
            <translation>Obtenha o modelo em meia precisão.</translation>
        </message>
        <message>
            <source>“{title}” does not say what it predicts. Its weights answer as {family} does, whose native size is {size} pixels: it was drawn so. Choose it on the models page, or say --prediction {word}.</source>
            <translation>“{title}” não diz o que prediz. Os pesos respondem como {family}, cujo tamanho nativo é de {size} pixels: foi desenhado assim. Escolha na página de modelos, ou adicione --prediction {word}.</translation>
        </message>
        <message>
            <source>Check it with `sddesk models check`, or get it again.</source>
            <translation>Verifique-o com `sddesk models check`, ou obtenha-o de novo.</translation>
        </message>
        <message>
            <source>The remarks in {path} cannot be read: {reason}</source>
            <translation>As observações em {path} não podem ser lidas: {reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: move it away to begin a new one.</source>
            <translation>O arquivo fica como está: mova-o para começar um novo.</translation>
        </message>
        <message>
            <source>The list of downloads cannot be stored in {path}: {reason}</source>
            <translation>A lista de downloads não pode ser guardada em {path}: {reason}</translation>
        </message>
        <message>
            <source>This system has no key store, so the access token holds until sddesk is closed.</source>
            <translation>Este sistema não tem cofre de chaves, por isso o token de acesso vale até que o sddesk seja fechado.</translation>
        </message>
        <message>
            <source>“{name}” is here and can be used.</source>
            <translation>“{name}” está aqui e pode ser usado.</translation>
        </message>
        <message>
            <source>The list of models says why, file by file.</source>
            <translation>A lista de modelos diz por quê, arquivo por arquivo.</translation>
        </message>
        <message>
            <source>A picture is made from at most {limit} others.</source>
            <translation>Uma imagem é feita de no máximo {limit} outras.</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or choose another one.</source>
            <translation>Adicione o arquivo ou a pasta dele na página de modelos, ou escolha outro.</translation>
        </message>
        <message>
            <source>Control pictures are not read yet for models of the family {family}.</source>
            <translation>Imagens de controle ainda não são lidas para modelos da família {family}.</translation>
        </message>
        <message>
            <source>Remove one of them first.</source>
            <translation>Remova antes uma delas.</translation>
        </message>
        <message>
            <source>“{title}” ({family}) is drawn with as a whole only: its transformer alone in a file could not be.</source>
            <translation>“{title}” ({family}) só desenha inteiro: seu transformador sozinho em um arquivo não poderia.</translation>
        </message>
        <message>
            <source>The installed models are still being looked at.</source>
            <translation>Os modelos instalados ainda estão sendo examinados.</translation>
        </message>
        <message>
            <source>This model reads the references itself: whole, and without a weight.</source>
            <translation>Este modelo lê ele mesmo as referências: inteiras, e sem peso.</translation>
        </message>
        <message>
            <source>The edges of this picture are seamless. Refined in tiles, they no longer are.</source>
            <translation>As bordas desta imagem são sem emenda. Refinada em blocos, não são mais.</translation>
        </message>
        <message>
            <source>At a scale of 1 the upscaler “{name}” would change nothing.</source>
            <translation>Com uma escala de 1 o upscaler “{name}” não mudaria nada.</translation>
        </message>
        <message>
            <source>Leave it out, or choose a larger scale.</source>
            <translation>Deixe-o de fora, ou escolha uma escala maior.</translation>
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation>Espere um momento, e tente de novo.</translation>
        </message>
        <message>
            <source>“{name}” is not installed.</source>
            <translation>“{name}” não está instalado.</translation>
        </message>
        <message>
            <source>Choose a model of a family that the manual's page on references names.</source>
            <translation>Escolha um modelo de uma família citada na página do manual sobre referências.</translation>
        </message>
        <message>
            <source>“{model}” reads at most {limit} references.</source>
            <translation>“{model}” lê no máximo {limit} referências.</translation>
        </message>
        <message>
            <source>The references are read by “{name}” now, which fits this model.</source>
            <translation>As referências são lidas agora por “{name}”, que serve a este modelo.</translation>
        </message>
        <message>
            <source>The control pictures are read by “{name}” now, which fits this model.</source>
            <translation>As imagens de controle são lidas agora por “{name}”, que serve a este modelo.</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”: none was made for such models.</source>
            <translation>Nenhum IP-Adapter instalado serve a “{model}”: não foi feito nenhum para tais modelos.</translation>
        </message>
        <message>
            <source>Choose a model of another family: {families}.</source>
            <translation>Escolha um modelo de outra família: {families}.</translation>
        </message>
        <message>
            <source>A picture is still being read.</source>
            <translation>Uma imagem ainda está sendo lida.</translation>
        </message>
        <message>
            <source>sddesk is set to work offline, so nothing is looked up.</source>
            <translation>O sddesk está definido para trabalhar offline, por isso nada é consultado.</translation>
        </message>
        <message>
            <source>A picture is refined whole: it takes no mask and no extension.</source>
            <translation>Uma imagem é refinada inteira: não aceita máscara nem extensão.</translation>
        </message>
        <message>
            <source>Add the picture, or turn refining off.</source>
            <translation>Adicione a imagem, ou desligue o refino.</translation>
        </message>
        <message>
            <source>Choose half of a tile or less.</source>
            <translation>Escolha metade de um bloco ou menos.</translation>
        </message>
        <message>
            <source>This picture was drawn anew in tiles, each for itself: no one run can be shown.</source>
            <translation>Esta imagem foi desenhada de novo em blocos, cada um por si: não há um só desenho a mostrar.</translation>
        </message>
        <message>
            <source>Refined tile by tile, a picture has edges that cannot be seamless.</source>
            <translation>Refinada bloco a bloco, uma imagem tem bordas que não podem ser sem emenda.</translation>
        </message>
        <message>
            <source>The picture cannot be refined so: {reason}.</source>
            <translation>A imagem não pode ser refinada assim: {reason}.</translation>
        </message>
        <message>
            <source>Tiles of {width} x {height} cannot overlap by {overlap} pixels.</source>
            <translation>Blocos de {width} x {height} não podem se sobrepor em {overlap} pixels.</translation>
        </message>
        <message>
            <source>“{title}” changes a whole picture as the prompt says: it takes no mask, no extension, no tiles, and no picture beside the start picture.</source>
            <translation>“{title}” muda uma imagem inteira como diz o prompt: não aceita máscara, extensão, blocos, nem imagem além da inicial.</translation>
        </message>
        <message>
            <source>Name the one that is meant by --control.</source>
            <translation>Indique qual delas por --control.</translation>
        </message>
        <message>
            <source>Take all of the reference, or choose another model.</source>
            <translation>Tome toda a referência, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's style.</source>
            <translation>Faltam a este modelo as camadas que desenham o estilo de uma imagem.</translation>
        </message>
        <message>
            <source>“{model}” reads references itself: it takes all of them, without a weight.</source>
            <translation>“{model}” lê ele mesmo as referências: toma-as inteiras, sem peso.</translation>
        </message>
        <message>
            <source>This model lacks the layers that draw a picture's composition.</source>
            <translation>Faltam a este modelo as camadas que desenham a composição de uma imagem.</translation>
        </message>
        <message>
            <source>Several ControlNets read tiles: {names}.</source>
            <translation>Vários ControlNets leem blocos: {names}.</translation>
        </message>
        <message>
            <source>No ControlNet that reads tiles is installed for “{model}”.</source>
            <translation>Nenhum ControlNet que leia blocos está instalado para “{model}”.</translation>
        </message>
        <message>
            <source>Add one, or name the one that is meant.</source>
            <translation>Adicione um, ou indique qual deles.</translation>
        </message>
        <message>
            <source>Turn refining or the seamless edges off.</source>
            <translation>Desligue o refino ou as bordas sem emenda.</translation>
        </message>
        <message>
            <source>There is no start picture that could be refined in tiles.</source>
            <translation>Não há imagem inicial que possa ser refinada em blocos.</translation>
        </message>
        <message>
            <source>Remove them, or turn refining off.</source>
            <translation>Remova-as, ou desligue o refino.</translation>
        </message>
        <message>
            <source>No upscaler is called “{name}”: the picture cannot be made larger.</source>
            <translation>Nenhum upscaler se chama “{name}”: a imagem não pode ser ampliada.</translation>
        </message>
        <message>
            <source>Choose another one, or `lanczos`, which needs none.</source>
            <translation>Escolha outro, ou `lanczos`, que não precisa de nenhum.</translation>
        </message>
        <message>
            <source>Add --refine, or leave it out.</source>
            <translation>Adicione --refine, ou deixe-o de fora.</translation>
        </message>
        <message>
            <source>The weights of “{file}” are packed already ({dtype}).</source>
            <translation>Os pesos de “{file}” já estão empacotados ({dtype}).</translation>
        </message>
        <message>
            <source>--{option} belongs to --refine: an upscaler alone reads none.</source>
            <translation>--{option} é para --refine: um upscaler sozinho não o lê.</translation>
        </message>
        <message>
            <source>The pickle was not converted: {reason}</source>
            <translation>O pickle não foi convertido: {reason}</translation>
        </message>
        <message>
            <source>{file} is being made by another sddesk already.</source>
            <translation>{file} já está sendo feito por outro sddesk.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read: {reason}</source>
            <translation>O arquivo {file} não pode ser lido: {reason}</translation>
        </message>
        <message>
            <source>The list of orders is larger than {limit} MB.</source>
            <translation>A lista de pedidos passa de {limit} MB.</translation>
        </message>
        <message>
            <source>Order {line} cannot be used: {reason}</source>
            <translation>O pedido {line} não pode ser usado: {reason}</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: {size} MB short.</source>
            <translation>Pronta, com o modelo carregado parte por parte: faltaram {size} MB.</translation>
        </message>
        <message>
            <source>Finished with the model moved in part by part: memory was short.</source>
            <translation>Pronta, com o modelo carregado parte por parte: faltou memória.</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: {size} MB short.</source>
            <translation>Pronta, com o modelo carregado camada por camada, devagar: faltaram {size} MB.</translation>
        </message>
        <message>
            <source>Finished with the model moved in layer by layer, slowly: memory was short.</source>
            <translation>Pronta, com o modelo carregado camada por camada, devagar: faltou memória.</translation>
        </message>
        <message>
            <source>In half precision the encoder overflowed: the start picture was encoded in full precision.</source>
            <translation>Em meia precisão o codificador estourou: a imagem inicial foi codificada em precisão completa.</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded in tiles.</source>
            <translation>Faltou memória: a imagem inicial foi codificada em blocos.</translation>
        </message>
        <message>
            <source>Memory was short: the start picture was encoded on the CPU.</source>
            <translation>Faltou memória: a imagem inicial foi codificada no processador.</translation>
        </message>
        <message>
            <source>There is too little room in {folder}: {wanted} GB are needed, {free} free.</source>
            <translation>Há pouco espaço em {folder}: são necessários {wanted} GB, {free} livres.</translation>
        </message>
        <message>
            <source>Memory was short then: the start picture was encoded in another way than now.</source>
            <translation>Faltou memória então: a imagem inicial foi codificada de outro modo que agora.</translation>
        </message>
        <message>
            <source>Memory is short now: the start picture is encoded in another way than then.</source>
            <translation>Falta memória agora: a imagem inicial é codificada de outro modo que então.</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: {size} MB short.</source>
            <translation>Pronta, decodificada em blocos, pode haver emendas: faltaram {size} MB.</translation>
        </message>
        <message>
            <source>Finished with tiled decoding, seams may show: memory was short.</source>
            <translation>Pronta, decodificada em blocos, pode haver emendas: faltou memória.</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: {size} MB short.</source>
            <translation>Pronta, decodificada no processador: faltaram {size} MB.</translation>
        </message>
        <message>
            <source>Finished with decoding on the CPU: memory was short.</source>
            <translation>Pronta, decodificada no processador: faltou memória.</translation>
        </message>
        <message>
            <source>The diagnostics are in the clipboard: versions, machine and log, no prompts and no tokens.</source>
            <translation>O diagnóstico está na área de transferência: versões, máquina e registro, sem prompts nem tokens.</translation>
        </message>
        <message>
            <source>The log is in {folder}.</source>
            <translation>O registro está em {folder}.</translation>
        </message>
        <message>
            <source>This sddesk does not know where new versions are announced.</source>
            <translation>Este sddesk não sabe onde novas versões são anunciadas.</translation>
        </message>
        <message>
            <source>Look where you got it from.</source>
            <translation>Olhe onde você o obteve.</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not answer ({reason}).</source>
            <translation>Não se podem procurar novas versões: {host} não responde ({reason}).</translation>
        </message>
        <message>
            <source>{what} U-Net{packing}: this version cannot draw it yet.</source>
            <translation>U-Net {what}{packing}: esta versão ainda não sabe desenhar com ela.</translation>
        </message>
        <message>
            <source>“{title}” takes {needed} GB of memory with all that it draws with; this machine has {total} GB, so it was not loaded.</source>
            <translation>“{title}” ocupa {needed} GB de memória com tudo o que usa para desenhar; esta máquina tem {total} GB, por isso não foi carregado.</translation>
        </message>
        <message>
            <source>Check the internet connection. sddesk itself needs none.</source>
            <translation>Verifique a conexão com a internet. O próprio sddesk não precisa dela.</translation>
        </message>
        <message>
            <source>New versions cannot be looked up: {host} does not say which there are.</source>
            <translation>Não se podem procurar novas versões: {host} não diz quais há.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Tente de novo mais tarde.</translation>
        </message>
        <message>
            <source>This is the newest sddesk, {version}.</source>
            <translation>Este é o sddesk mais novo, {version}.</translation>
        </message>
        <message>
            <source>sddesk {newest} is out; this is {version}.</source>
            <translation>Saiu o sddesk {newest}; este é {version}.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path} não está lá.</translation>
        </message>
        <message>
            <source>{name} does not say what made it.</source>
            <translation>{name} não diz o que a criou.</translation>
        </message>
        <message>
            <source>The safety checker decided otherwise.</source>
            <translation>O filtro de segurança decidiu de outro modo.</translation>
        </message>
        <message>
            <source>Nothing that is recorded differs: the same programs on another processor, or with another number of threads, may still count a little differently.</source>
            <translation>Nada do que está registrado difere: os mesmos programas em outro processador, ou com outro número de threads, ainda podem calcular um pouco diferente.</translation>
        </message>
        <message>
            <source>The settings are those of another program ({program}), which draws noise in its own way.</source>
            <translation>As configurações são de outro programa ({program}), que tira o ruído a seu modo.</translation>
        </message>
        <message>
            <source>The saved picture is {width} x {height}, not the size that its settings name.</source>
            <translation>A imagem salva tem {width} x {height}, não o tamanho que dizem as configurações.</translation>
        </message>
        <message>
            <source>The picture does not state its size: {value} stays.</source>
            <translation>A imagem não informa o tamanho: fica {value}.</translation>
        </message>
        <message>
            <source>The file does not name the hash of its weights.</source>
            <translation>O arquivo não informa o hash dos pesos.</translation>
        </message>
        <message>
            <source>The weights are others: hash {before} then, {now} now.</source>
            <translation>Os pesos são outros: hash {before} então, {now} agora.</translation>
        </message>
        <message>
            <source>The precision was {before} and is {now} now.</source>
            <translation>A precisão era {before} e agora é {now}.</translation>
        </message>
        <message>
            <source>It was made on {before}, now on {now}.</source>
            <translation>Foi feita em {before}, agora em {now}.</translation>
        </message>
        <message>
            <source>{program} was {before} and is {now} now.</source>
            <translation>{program} era {before} e agora é {now}.</translation>
        </message>
        <message>
            <source>{name} was not copied: {reason}</source>
            <translation>{name} não foi copiado: {reason}</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is empty, but pictures belong there.</source>
            <translation>A pasta das imagens {folder} está vazia, mas deveria haver imagens.</translation>
        </message>
        <message>
            <source>“{title}” draws with a U-Net ({family}): only transformers are quantised.</source>
            <translation>“{title}” desenha com uma U-Net ({family}): só transformadores são quantizados.</translation>
        </message>
        <message>
            <source>Connect its drive. If you emptied it yourself, put any file into it. Nothing is forgotten.</source>
            <translation>Conecte a unidade. Se você mesmo a esvaziou, ponha nela um arquivo qualquer. Nada foi esquecido.</translation>
        </message>
        <message>
            <source>The picture is not the one that was saved.</source>
            <translation>A imagem não é a que foi salva.</translation>
        </message>
        <message>
            <source>{name} shows another picture than the missing one.</source>
            <translation>{name} mostra outra imagem que a ausente.</translation>
        </message>
        <message>
            <source>Choose the file it was, or import this one as a picture of its own.</source>
            <translation>Escolha o arquivo que ela era, ou importe este como imagem à parte.</translation>
        </message>
        <message>
            <source>sddesk cannot use the file {file}. {reason}</source>
            <translation>O sddesk não pode usar o arquivo {file}. {reason}</translation>
        </message>
        <message>
            <source>An album needs a name.</source>
            <translation>Um álbum precisa de um nome.</translation>
        </message>
        <message>
            <source>There is an album “{name}” already.</source>
            <translation>Já há um álbum “{name}”.</translation>
        </message>
        <message>
            <source>{rows} x {columns} pictures do not fit on a page.</source>
            <translation>{rows} x {columns} imagens não cabem numa página.</translation>
        </message>
        <message>
            <source>Albums and imported folders in {path} cannot be read: {reason}</source>
            <translation>Álbuns e pastas importadas em {path} não podem ser lidos: {reason}</translation>
        </message>
        <message>
            <source>The file is left as it is: mend it, or move it away to begin anew.</source>
            <translation>O arquivo fica como está: conserte-o, ou mova-o para começar de novo.</translation>
        </message>
        <message>
            <source>sddesk is running already, but does not answer.</source>
            <translation>O sddesk já está rodando, mas não responde.</translation>
        </message>
        <message>
            <source>End it with the system's task manager, then start it again.</source>
            <translation>Encerre-o com o gerenciador de tarefas do sistema e inicie-o de novo.</translation>
        </message>
        <message>
            <source>Choose another VAE, or the model's own.</source>
            <translation>Escolha outro VAE, ou o do próprio modelo.</translation>
        </message>
        <message>
            <source>Choose another text encoder, or the model's own.</source>
            <translation>Escolha outro codificador de texto, ou o do próprio modelo.</translation>
        </message>
        <message>
            <source>The VAE of “{part}” reads {found} channels, but “{model}” paints {wanted}: it does not fit.</source>
            <translation>O VAE de “{part}” lê {found} canais, mas “{model}” pinta {wanted}: não serve.</translation>
        </message>
        <message>
            <source>Correct the paths in it, or add the folders themselves.</source>
            <translation>Corrija os caminhos nele, ou adicione as próprias pastas.</translation>
        </message>
        <message>
            <source>The VAE of “{part}” was made for another family of models than “{model}” ({family}).</source>
            <translation>O VAE de “{part}” foi feito para outra família de modelos que “{model}” ({family}).</translation>
        </message>
        <message>
            <source>{what} IP-Adapter{packing}: this version cannot draw with it yet.</source>
            <translation>IP-Adapter {what}{packing}: esta versão ainda não sabe desenhar com ele.</translation>
        </message>
        <message>
            <source>The text encoder of “{part}” writes words {found} wide, but “{model}” reads {wanted}: it does not fit.</source>
            <translation>O codificador de texto de “{part}” escreve palavras de largura {found}, mas “{model}” lê {wanted}: não serve.</translation>
        </message>
        <message>
            <source>{count} files were exported to {folder}.</source>
            <translation>{count} arquivos foram exportados para {folder}.</translation>
        </message>
        <message>
            <source>Made again: {name} has another size now.</source>
            <translation>Regenerada: {name} tem agora outro tamanho.</translation>
        </message>
        <message>
            <source>Made again: {name} is identical, every pixel.</source>
            <translation>Regenerada: {name} é idêntica, em cada pixel.</translation>
        </message>
        <message>
            <source>Made again: {name} differs, PSNR {psnr} dB.</source>
            <translation>Regenerada: {name} difere, PSNR {psnr} dB.</translation>
        </message>
        <message>
            <source>“{term}” changes nothing: sort: takes {choices}.</source>
            <translation>“{term}” não muda nada: sort: aceita {choices}.</translation>
        </message>
        <message>
            <source>Pictures taken out of the trash for good: {count}.</source>
            <translation>Imagens tiradas da lixeira de vez: {count}.</translation>
        </message>
        <message>
            <source>Moved to the trash: {count}.</source>
            <translation>Movidas para a lixeira: {count}.</translation>
        </message>
        <message>
            <source>Pictures taken in: {taken}; there already: {known}; problems: {problems}.</source>
            <translation>Imagens recebidas: {taken}; já estavam lá: {known}; problemas: {problems}.</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {reason}</source>
            <translation>{path} não pode ser excluído: {reason}</translation>
        </message>
        <message>
            <source>“{text}” names no LoRA: {reason}</source>
            <translation>“{text}” não nomeia um LoRA: {reason}</translation>
        </message>
        <message>
            <source>Write its name, or its name and a weight: castle:0.8</source>
            <translation>Escreva o nome, ou o nome e um peso: castle:0.8</translation>
        </message>
        <message>
            <source>“{file}” was not written: {reason}.</source>
            <translation>“{file}” não foi gravado: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” was made for {family} and cannot work with “{model}”.</source>
            <translation>“{name}” foi feito para {family} e não funciona com “{model}”.</translation>
        </message>
        <message>
            <source>{file} is one text encoder, but SDXL reads with two.</source>
            <translation>{file} é um codificador de texto, mas o SDXL lê com dois.</translation>
        </message>
        <message>
            <source>Remove it, or choose a model that it was made for.</source>
            <translation>Remova-o, ou escolha um modelo para o qual foi feito.</translation>
        </message>
        <message>
            <source>No installed LoRA is called “{name}”: it was left out.</source>
            <translation>Nenhum LoRA instalado se chama “{name}”: ficou de fora.</translation>
        </message>
        <message>
            <source>No installed textual inversion is called “{name}”: it was read as words.</source>
            <translation>Nenhuma textual inversion instalada se chama “{name}”: foi lido como palavras.</translation>
        </message>
        <message>
            <source>{tag}: its weight is no number, and was taken as 1.</source>
            <translation>{tag}: o peso não é um número, e foi tomado como 1.</translation>
        </message>
        <message>
            <source>One of several files of a model, which are no use one by one.</source>
            <translation>Um de vários arquivos de um modelo, que sozinhos não servem.</translation>
        </message>
        <message>
            <source>More than {limit} LoRAs at once: the last ones were left out.</source>
            <translation>Mais de {limit} LoRAs de uma vez: os últimos ficaram de fora.</translation>
        </message>
        <message>
            <source>“{name}” was made for {family}: its name was read as words.</source>
            <translation>“{name}” foi feito para {family}: o nome foi lido como palavras.</translation>
        </message>
        <message>
            <source>There is no wildcard file for {name}: it was left in the prompt as text.</source>
            <translation>Não há arquivo de curingas para {name}: ficou no prompt como texto.</translation>
        </message>
        <message>
            <source>The wildcards go round in a circle: {name} was left in the prompt as text.</source>
            <translation>Os curingas andam em círculo: {name} ficou no prompt como texto.</translation>
        </message>
        <message>
            <source>A prompt draws {limit} wildcards at most: {name} was left in the prompt as text.</source>
            <translation>Um prompt sorteia no máximo {limit} curingas: {name} ficou no prompt como texto.</translation>
        </message>
        <message>
            <source>“{name}”: {count} of its {total} layers have no place in this model.</source>
            <translation>“{name}”: {count} de suas {total} camadas não têm lugar neste modelo.</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: {reason}</source>
            <translation>“{name}” não pode ser anexado a este modelo: {reason}</translation>
        </message>
        <message>
            <source>Settings that this version does not know were left out: {names}.</source>
            <translation>Configurações que esta versão não conhece ficaram de fora: {names}.</translation>
        </message>
        <message>
            <source>It is not installed, and is left out.</source>
            <translation>Não está instalado, e fica de fora.</translation>
        </message>
        <message>
            <source>It was made for another kind of model.</source>
            <translation>Foi feito para outro tipo de modelo.</translation>
        </message>
        <message>
            <source>“{name}” is not installed any more.</source>
            <translation>“{name}” não está mais instalado.</translation>
        </message>
        <message>
            <source>Add the files on the models page, or draw without them.</source>
            <translation>Adicione os arquivos na página de modelos, ou desenhe sem eles.</translation>
        </message>
        <message>
            <source>There is no other picture to compare this one with.</source>
            <translation>Não há outra imagem com que comparar esta.</translation>
        </message>
        <message>
            <source>Look at another one first, or select two in the library.</source>
            <translation>Olhe antes outra, ou selecione duas na biblioteca.</translation>
        </message>
        <message>
            <source>The pictures' folder {folder} is not there.</source>
            <translation>A pasta das imagens {folder} não está lá.</translation>
        </message>
        <message>
            <source>Connect its drive, or make the folder anew. Nothing is forgotten.</source>
            <translation>Conecte a unidade, ou crie a pasta de novo. Nada foi esquecido.</translation>
        </message>
        <message>
            <source>Pictures of two sizes have no difference that could be shown.</source>
            <translation>Imagens de dois tamanhos não têm diferença que se possa mostrar.</translation>
        </message>
        <message>
            <source>What is installed as {names} is another file than the one that made this picture.</source>
            <translation>O que está instalado como {names} é outro arquivo que o que fez esta imagem.</translation>
        </message>
        <message>
            <source>{folder} belongs to the library: copies there would be taken in, too.</source>
            <translation>{folder} pertence à biblioteca: cópias ali também seriam recebidas.</translation>
        </message>
        <message>
            <source>Choose a folder outside.</source>
            <translation>Escolha uma pasta fora dela.</translation>
        </message>
        <message>
            <source>“{name}” was made for a model that reads words {found} wide; those of “{model}” are {wanted}.</source>
            <translation>“{name}” foi feito para um modelo que lê palavras de largura {found}; as de “{model}” têm {wanted}.</translation>
        </message>
        <message>
            <source>In full precision PyTorch makes the picture, not OpenVINO.</source>
            <translation>Em precisão completa o PyTorch faz a imagem, não o OpenVINO.</translation>
        </message>
        <message>
            <source>OpenVINO cannot run this model ({reason}): PyTorch made this picture.</source>
            <translation>O OpenVINO não consegue rodar este modelo ({reason}): o PyTorch fez esta imagem.</translation>
        </message>
        <message>
            <source>OpenVINO is not installed: PyTorch made this picture.</source>
            <translation>O OpenVINO não está instalado: o PyTorch fez esta imagem.</translation>
        </message>
        <message>
            <source>The model could not be prepared for OpenVINO: PyTorch made this picture.</source>
            <translation>O modelo não pôde ser preparado para o OpenVINO: o PyTorch fez esta imagem.</translation>
        </message>
        <message>
            <source>There is too little memory to prepare the model for OpenVINO ({size} GB): PyTorch made this picture.</source>
            <translation>Há pouca memória para preparar o modelo para o OpenVINO ({size} GB): o PyTorch fez esta imagem.</translation>
        </message>
        <message>
            <source>{file} beside it cannot be read: {reason}.</source>
            <translation>{file} ao lado não pode ser lido: {reason}.</translation>
        </message>
        <message>
            <source>There is too little room on the disk to prepare the model for OpenVINO: PyTorch made this picture.</source>
            <translation>Há pouco espaço no disco para preparar o modelo para o OpenVINO: o PyTorch fez esta imagem.</translation>
        </message>
        <message>
            <source>With LoRAs PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>Com LoRAs o PyTorch faz a imagem, não o OpenVINO: demora mais.</translation>
        </message>
        <message>
            <source>This picture asks for {names}, not installed here.</source>
            <translation>Esta imagem pede {names}, não instalados aqui.</translation>
        </message>
        <message>
            <source>Pictures made in one pass: {before} then, {now} now. That rounds a little differently.</source>
            <translation>Imagens feitas numa passada: {before} então, {now} agora. Isso arredonda um pouco diferente.</translation>
        </message>
        <message>
            <source>Damaged or not complete: {reason}.</source>
            <translation>Danificado ou incompleto: {reason}.</translation>
        </message>
        <message>
            <source>Threads that computed it: {before} then, {now} now. That rounds a little differently.</source>
            <translation>Threads que a calcularam: {before} então, {now} agora. Isso arredonda um pouco diferente.</translation>
        </message>
        <message>
            <source>The order has settings that this version does not know: {names}.</source>
            <translation>O pedido tem configurações que esta versão não conhece: {names}.</translation>
        </message>
        <message>
            <source>Products were added up in {before} then, in {now} now.</source>
            <translation>Produtos eram somados em {before} então, em {now} agora.</translation>
        </message>
        <message>
            <source>The model's weights were kept in 8 bits then, and are not now.</source>
            <translation>Os pesos do modelo eram mantidos em 8 bits então, e agora não.</translation>
        </message>
        <message>
            <source>The model's weights are kept in 8 bits now, and were not then.</source>
            <translation>Os pesos do modelo são mantidos em 8 bits agora, e então não eram.</translation>
        </message>
        <message>
            <source>It was decoded in another way: {before} then, {now} now.</source>
            <translation>Foi decodificada de outro modo: {before} então, {now} agora.</translation>
        </message>
        <message>
            <source>It was computed with {before}, now with {now}.</source>
            <translation>Foi calculada com {before}, agora com {now}.</translation>
        </message>
        <message>
            <source>{tag} in the negative prompt was left out: LoRAs are named in the prompt.</source>
            <translation>{tag} no prompt negativo ficou de fora: LoRAs são nomeados no prompt.</translation>
        </message>
        <message>
            <source>Take it out, or get a LoRA that was made for this model.</source>
            <translation>Tire-o, ou obtenha um LoRA feito para este modelo.</translation>
        </message>
        <message>
            <source>“{name}” cannot be attached to this model: it has {ways} ({what}).</source>
            <translation>“{name}” não pode ser anexado a este modelo: tem {ways} ({what}).</translation>
        </message>
        <message>
            <source>This version takes LoRA, LoCon, LoHa, LoKr and DoRA; take it out of the order.</source>
            <translation>Esta versão aceita LoRA, LoCon, LoHa, LoKr e DoRA; tire-o do pedido.</translation>
        </message>
        <message>
            <source>“{name}” brings {count} textual inversions inside its file, which were not used.</source>
            <translation>“{name}” traz em seu arquivo {count} textual inversions, que não foram usadas.</translation>
        </message>
        <message>
            <source>Choose the folder that they were moved to, or one above it.</source>
            <translation>Escolha a pasta para a qual foram movidas, ou uma acima dela.</translation>
        </message>
        <message>
            <source>Connect its drive, or use Locate to say where its pictures are now.</source>
            <translation>Conecte a unidade, ou use Localizar para dizer onde as imagens estão agora.</translation>
        </message>
        <message>
            <source>{count} exported to {folder}; {failed} could not be exported.</source>
            <translation>{count} exportadas para {folder}; {failed} não puderam ser exportadas.</translation>
        </message>
        <message>
            <source>Missing pictures found: {found}; still missing: {missing}.</source>
            <translation>Imagens ausentes encontradas: {found}; ainda ausentes: {missing}.</translation>
        </message>
        <message>
            <source>None of the missing pictures is there; files looked at: {count}.</source>
            <translation>Nenhuma das imagens ausentes está lá; arquivos vistos: {count}.</translation>
        </message>
        <message>
            <source>{name} stays where it is: its folder {folder} is not there.</source>
            <translation>{name} fica onde está: a pasta {folder} não está lá.</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture. The models page has “{name}”.</source>
            <translation>Não há decodificador pequeno para este modelo, por isso o dele decodificou a imagem. A página de modelos tem “{name}”.</translation>
        </message>
        <message>
            <source>Memory was short: Fast kept the model's weights in 8 bits. The picture differs a little by that.</source>
            <translation>Faltou memória: Rápido manteve os pesos do modelo em 8 bits. A imagem difere um pouco por isso.</translation>
        </message>
        <message>
            <source>There is no tiny decoder for this model, so its own decoded the picture.</source>
            <translation>Não há decodificador pequeno para este modelo, por isso o dele decodificou a imagem.</translation>
        </message>
        <message>
            <source>The tiny decoder made no picture, so the model's own decoded it.</source>
            <translation>O decodificador pequeno não fez imagem, por isso o do próprio modelo a decodificou.</translation>
        </message>
        <message>
            <source>“{term}” is left out: a date is 2026, 2026-01, 2026-01-31, today, or 7d for the last 7 days.</source>
            <translation>“{term}” fica de fora: uma data é 2026, 2026-01, 2026-01-31, today, ou 7d para os últimos 7 dias.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field}: takes {choices}.</source>
            <translation>“{term}” fica de fora: {field}: aceita {choices}.</translation>
        </message>
        <message>
            <source>“{term}” has no letter and no digit: nothing is found by it.</source>
            <translation>“{term}” não tem letra nem algarismo: nada se encontra com ele.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is compared with a number, as in {field}&gt;30.</source>
            <translation>“{term}” fica de fora: {field} é comparado com um número, como em {field}&gt;30.</translation>
        </message>
        <message>
            <source>“{term}” is left out: nothing comes after {field}.</source>
            <translation>“{term}” fica de fora: nada vem depois de {field}.</translation>
        </message>
        <message>
            <source>“{term}” is left out: {field} is followed by a colon.</source>
            <translation>“{term}” fica de fora: {field} é seguido de dois-pontos.</translation>
        </message>
        <message>
            <source>“{term}” is read as words: there is no field “{field}”.</source>
            <translation>“{term}” é lido como palavras: não há campo “{field}”.</translation>
        </message>
        <message>
            <source>“{name}” is made for {steps} steps with the sampler {sampler} and a guidance of {guidance}.</source>
            <translation>“{name}” é feito para {steps} passos com o sampler {sampler} e uma orientação de {guidance}.</translation>
        </message>
        <message>
            <source>“{name}” is off, and its few steps are still set.</source>
            <translation>“{name}” está desligado, e seus poucos passos ainda estão definidos.</translation>
        </message>
        <message>
            <source>“{name}”: {steps} steps, the sampler {sampler}, a guidance of {guidance}.</source>
            <translation>“{name}”: {steps} passos, o sampler {sampler}, uma orientação de {guidance}.</translation>
        </message>
        <message>
            <source>A caption holds {most} characters, and this one has {count}.</source>
            <translation>Uma legenda comporta {most} caracteres, e esta tem {count}.</translation>
        </message>
        <message>
            <source>Shorten it: until then the caption from before is kept.</source>
            <translation>Encurte-a: até lá fica a legenda anterior.</translation>
        </message>
        <message>
            <source>{device} cannot be used here. {reason}</source>
            <translation>{device} não pode ser usado aqui. {reason}</translation>
        </message>
        <message>
            <source>The GPU cuda:{number} cannot be used: the others go on.</source>
            <translation>A placa de vídeo cuda:{number} não pode ser usada: as outras continuam.</translation>
        </message>
        <message>
            <source>The next order starts a new engine.</source>
            <translation>O próximo pedido inicia um motor novo.</translation>
        </message>
        <message>
            <source>The engine did not answer while it started, so it was ended.</source>
            <translation>O motor não respondeu ao iniciar, por isso foi encerrado.</translation>
        </message>
        <message>
            <source>The engine did not stop when asked to, so it was ended.</source>
            <translation>O motor não parou quando pedido, por isso foi encerrado.</translation>
        </message>
        <message>
            <source>The engine's answer could not be read, so it was ended.</source>
            <translation>A resposta do motor não pôde ser lida, por isso ele foi encerrado.</translation>
        </message>
        <message>
            <source>No answer from the engine for {seconds} s.</source>
            <translation>Sem resposta do motor há {seconds} s.</translation>
        </message>
        <message>
            <source>It may be busy. Wait, or stop: its process is ended then, and the job is offered again.</source>
            <translation>Ele pode estar ocupado. Espere, ou pare: então o processo dele é encerrado, e a tarefa é oferecida de novo.</translation>
        </message>
        <message>
            <source>{what} image encoder{packing}: this version has no use for it yet.</source>
            <translation>Codificador de imagem {what}{packing}: esta versão ainda não tem uso para ele.</translation>
        </message>
        <message>
            <source>The engine of another GPU did not start: the others go on.</source>
            <translation>O motor de outra placa de vídeo não iniciou: as outras continuam.</translation>
        </message>
        <message>
            <source>torch.compile computed it then, and not now: last bits differ.</source>
            <translation>O torch.compile a calculou então, e agora não: os últimos bits diferem.</translation>
        </message>
        <message>
            <source>torch.compile computes it now, and not then: last bits differ.</source>
            <translation>O torch.compile a calcula agora, e então não: os últimos bits diferem.</translation>
        </message>
        <message>
            <source>{steps} steps cannot be made: choose a whole number from {low} to {high}.</source>
            <translation>{steps} passos não são possíveis: escolha um número inteiro de {low} a {high}.</translation>
        </message>
        <message>
            <source>The same command goes on where this one stopped.</source>
            <translation>O mesmo comando continua de onde este parou.</translation>
        </message>
        <message>
            <source>--leave-out-unknown draws without them, another picture.</source>
            <translation>--leave-out-unknown desenha sem eles, outra imagem.</translation>
        </message>
        <message>
            <source>A clip skip of {value} cannot be used: choose a whole number from {low} to {high}.</source>
            <translation>Um clip skip de {value} não é possível: escolha um número inteiro de {low} a {high}.</translation>
        </message>
        <message>
            <source>The seed must be a whole number from 0 to {limit}, not {seed}.</source>
            <translation>A semente precisa ser um número inteiro de 0 a {limit}, não {seed}.</translation>
        </message>
        <message>
            <source>No form of it is known here that would fit: choose a smaller model.</source>
            <translation>Não se conhece aqui uma forma que caiba: escolha um modelo menor.</translation>
        </message>
        <message>
            <source>{images} pictures from seed {seed} on go beyond the largest seed, {limit}.</source>
            <translation>{images} imagens a partir da semente {seed} passam da maior semente, {limit}.</translation>
        </message>
        <message>
            <source>It knows: {samplers}.</source>
            <translation>São conhecidos: {samplers}.</translation>
        </message>
        <message>
            <source>This version does not know the schedule “{schedule}”.</source>
            <translation>Esta versão não conhece o schedule “{schedule}”.</translation>
        </message>
        <message>
            <source>The sampler {sampler} works with: {schedules}.</source>
            <translation>O sampler {sampler} funciona com: {schedules}.</translation>
        </message>
        <message>
            <source>{mark}: words that change are written [a:b:0.5] or [a|b], and no | stands outside of such brackets: it is read as words.</source>
            <translation>{mark}: palavras que mudam se escrevem [a:b:0.5] ou [a|b], e não há | fora desses colchetes: é lido como palavras.</translation>
        </message>
        <message>
            <source>{mark}: when this picture was first made such words did not change by steps: it is read as words.</source>
            <translation>{mark}: quando esta imagem foi feita, tais palavras não mudavam com os passos: é lido como palavras.</translation>
        </message>
        <message>
            <source>{mark}: {count} steps are drawn, so its words do not change.</source>
            <translation>{mark}: {count} passos são desenhados, por isso as palavras não mudam.</translation>
        </message>
        <message>
            <source>No step lies whole between {begin} and {end} of the {count} that are drawn: that control picture changes nothing.</source>
            <translation>Nenhum passo está inteiro entre {begin} e {end} dos {count} desenhados: essa imagem de controle não muda nada.</translation>
        </message>
        <message>
            <source>The words of the prompt change in {count} places, more than the {limit} that are drawn.</source>
            <translation>As palavras do prompt mudam em {count} lugares, mais do que os {limit} que são desenhados.</translation>
        </message>
        <message>
            <source>Take fewer square brackets.</source>
            <translation>Use menos colchetes.</translation>
        </message>
        <message>
            <source>The prompts have {count} different texts in their steps: more than {limit} are not drawn.</source>
            <translation>Os prompts têm {count} textos diferentes nos passos: mais de {limit} não são desenhados.</translation>
        </message>
        <message>
            <source>Take fewer steps, or as many alternatives in each square bracket.</source>
            <translation>Use menos passos, ou o mesmo número de alternativas em cada colchete.</translation>
        </message>
        <message>
            <source>Square brackets of this prompt change words from step to step now; they were words before.</source>
            <translation>Os colchetes deste prompt agora mudam palavras de passo em passo; antes eram palavras.</translation>
        </message>
        <message>
            <source>“Make again” draws the picture as it was.</source>
            <translation>“Regenerar” desenha a imagem como era.</translation>
        </message>
        <message>
            <source>{mark}: hypernetworks are not used: it is left out.</source>
            <translation>{mark}: hypernetworks não são usadas: fica de fora.</translation>
        </message>
        <message>
            <source>None of the folders that {file} names is on this machine: {folders}</source>
            <translation>Nenhuma das pastas que {file} nomeia está nesta máquina: {folders}</translation>
        </message>
        <message>
            <source>{mark} is a mark of another program: it is read as words.</source>
            <translation>{mark} é uma marca de outro programa: é lido como palavras.</translation>
        </message>
        <message>
            <source>{mark}: a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}: aqui um peso se escreve (cat:1.2): é lido como palavras.</translation>
        </message>
        <message>
            <source>An ONNX file: this version cannot draw with it.</source>
            <translation>Um arquivo ONNX: esta versão não sabe desenhar com ele.</translation>
        </message>
        <message>
            <source>{mark}: outside of braces a weight is written (cat:1.2) here: it is read as words.</source>
            <translation>{mark}: fora de chaves um peso se escreve aqui (cat:1.2): é lido como palavras.</translation>
        </message>
        <message>
            <source>{mark}: prompts are not blended or swapped: it is read as words.</source>
            <translation>{mark}: prompts não são misturados nem trocados: é lido como palavras.</translation>
        </message>
        <message>
            <source>Not looked into: it stands too deep below the added folder.</source>
            <translation>Não foi visto: está fundo demais abaixo da pasta adicionada.</translation>
        </message>
        <message>
            <source>{mark} is an option of another program: it is read as words.</source>
            <translation>{mark} é uma opção de outro programa: é lido como palavras.</translation>
        </message>
        <message>
            <source>{mark}: braces without | are read as text; a weight is written (cat:1.2) here.</source>
            <translation>{mark}: chaves sem | são lidas como texto; aqui um peso se escreve (cat:1.2).</translation>
        </message>
        <message>
            <source>{mark}: variables in prompts are not filled in: it is read as words.</source>
            <translation>{mark}: variáveis em prompts não são preenchidas: é lido como palavras.</translation>
        </message>
        <message>
            <source>{mark}: alternatives are drawn by the seed here, never in turn.</source>
            <translation>{mark}: aqui as alternativas são sorteadas pela semente, nunca em rodízio.</translation>
        </message>
        <message>
            <source>Wildcards draw {limit} characters at most: {name} was left in the prompt as text.</source>
            <translation>Os curingas sorteiam no máximo {limit} caracteres: {name} ficou no prompt como texto.</translation>
        </message>
        <message>
            <source>{name}: no alternative has a weight above 0, so all count alike.</source>
            <translation>{name}: nenhuma alternativa tem peso acima de 0, por isso todas valem o mesmo.</translation>
        </message>
        <message>
            <source>Save it as UTF-8.</source>
            <translation>Salve-o como UTF-8.</translation>
        </message>
        <message>
            <source>The wildcard files {name} are larger than {limit} MB together.</source>
            <translation>Os arquivos de curingas {name} passam juntos de {limit} MB.</translation>
        </message>
        <message>
            <source>The wildcard file {name} is neither UTF-8 nor Latin-1.</source>
            <translation>O arquivo de curingas {name} não é UTF-8 nem Latin-1.</translation>
        </message>
        <message>
            <source>The wildcard file {name} is larger than {limit} MB and was not read.</source>
            <translation>O arquivo de curingas {name} passa de {limit} MB e não foi lido.</translation>
        </message>
        <message>
            <source>The wildcard file {name} cannot be read: {reason}</source>
            <translation>O arquivo de curingas {name} não pode ser lido: {reason}</translation>
        </message>
        <message>
            <source>At a strength of {strength} none of the {steps} steps is drawn.</source>
            <translation>Com força {strength}, nenhum dos {steps} passos é desenhado.</translation>
        </message>
        <message>
            <source>Choose a higher strength or more steps.</source>
            <translation>Escolha uma força maior ou mais passos.</translation>
        </message>
        <message>
            <source>Without them the picture is another one.</source>
            <translation>Sem eles a imagem é outra.</translation>
        </message>
        <message>
            <source>The picture does not state its seed: it stays random.</source>
            <translation>A imagem não informa a semente: ela continua aleatória.</translation>
        </message>
        <message>
            <source>The picture does not state its steps: {value} stay.</source>
            <translation>A imagem não informa os passos: ficam {value}.</translation>
        </message>
        <message>
            <source>“{title}” has no {part} of its own.</source>
            <translation>“{title}” não tem {part} próprio.</translation>
        </message>
        <message>
            <source>The picture does not state its guidance: {value} stays.</source>
            <translation>A imagem não informa a orientação: fica {value}.</translation>
        </message>
        <message>
            <source>The picture does not state its sampler: {value} stays.</source>
            <translation>A imagem não informa o sampler: fica {value}.</translation>
        </message>
        <message>
            <source>The picture does not state its model: “{value}” stays.</source>
            <translation>A imagem não informa o modelo: fica “{value}”.</translation>
        </message>
        <message>
            <source>{name} does not state all that made it, so it cannot be made again.</source>
            <translation>{name} não informa tudo o que a criou, por isso não pode ser regenerada.</translation>
        </message>
        <message>
            <source>Reuse takes over what it states; the rest is yours to choose.</source>
            <translation>Reutilizar toma o que ela informa; o resto é escolha sua.</translation>
        </message>
        <message>
            <source>{wanted} is not here; {taken} instead.</source>
            <translation>{wanted} não está aqui; {taken} no lugar.</translation>
        </message>
        <message>
            <source>{sampler} has no schedule {wanted} here; {taken} instead.</source>
            <translation>{sampler} não tem aqui o schedule {wanted}; {taken} no lugar.</translation>
        </message>
        <message>
            <source>{wanted} steps cannot be made; {taken} instead.</source>
            <translation>{wanted} passos não são possíveis; {taken} no lugar.</translation>
        </message>
        <message>
            <source>Guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>A orientação {wanted} está abaixo de {taken}; {taken} no lugar.</translation>
        </message>
        <message>
            <source>Guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>A orientação {wanted} está acima de {taken}; {taken} no lugar.</translation>
        </message>
        <message>
            <source>{wanted} pixels cannot be made; {taken} instead.</source>
            <translation>{wanted} pixels não são possíveis; {taken} no lugar.</translation>
        </message>
        <message>
            <source>A guidance above {limit} burns out the colours: 5 to 12 is usual.</source>
            <translation>Uma orientação acima de {limit} queima as cores: de 5 a 12 é o usual.</translation>
        </message>
        <message>
            <source>{reason} The picture was saved as {path} instead.</source>
            <translation>{reason} A imagem foi salva como {path}.</translation>
        </message>
        <message>
            <source>{reason} The picture is lost: no other folder could be written either.</source>
            <translation>{reason} A imagem se perdeu: não se pôde gravar em nenhuma outra pasta.</translation>
        </message>
        <message>
            <source>A waiting job was cancelled.</source>
            <translation>Uma tarefa em espera foi cancelada.</translation>
        </message>
        <message>
            <source>{count} waiting jobs were cancelled.</source>
            <translation>{count} tarefas em espera foram canceladas.</translation>
        </message>
        <message>
            <source>1 file was exported to {folder}.</source>
            <translation>1 arquivo foi exportado para {folder}.</translation>
        </message>
        <message>
            <source>With a control picture or a reference PyTorch makes the picture, not OpenVINO: it takes longer.</source>
            <translation>Com uma imagem de controle ou uma referência o PyTorch faz a imagem, não o OpenVINO: demora mais.</translation>
        </message>
        <message>
            <source>Add a start picture, or choose another model.</source>
            <translation>Adicione uma imagem inicial, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>An image guidance of {value} cannot be used: choose {low} to {high}.</source>
            <translation>Uma orientação da imagem de {value} não é possível: escolha de {low} a {high}.</translation>
        </message>
        <message>
            <source>At a guidance of 1 the image guidance says nothing.</source>
            <translation>Com orientação 1, a orientação da imagem não diz nada.</translation>
        </message>
        <message>
            <source>{what}: diffusers has no pipeline for it but modular blocks, with which this version does not draw.</source>
            <translation>{what}: o diffusers não tem um pipeline para ele, só blocos modulares, com os quais esta versão não desenha.</translation>
        </message>
        <message>
            <source>Extend it by less.</source>
            <translation>Estenda-a menos.</translation>
        </message>
        <message>
            <source>Extend it by more: {sides}.</source>
            <translation>Estenda-a mais: {sides}.</translation>
        </message>
        <message>
            <source>Extended, the picture has {width} x {height} pixels: each side is from {low} to {high}.</source>
            <translation>Estendida, a imagem tem {width} x {height} pixels: cada lado vai de {low} a {high}.</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is above {taken}; {taken} instead.</source>
            <translation>A orientação da imagem {wanted} está acima de {taken}; {taken} no lugar.</translation>
        </message>
        <message>
            <source>Image guidance {wanted} is below {taken}; {taken} instead.</source>
            <translation>A orientação da imagem {wanted} está abaixo de {taken}; {taken} no lugar.</translation>
        </message>
        <message>
            <source>It is another picture, changed, which its file does not hold.</source>
            <translation>É outra imagem, alterada, que o arquivo não contém.</translation>
        </message>
        <message>
            <source>Leave it out, or choose such a model (instruct-pix2pix).</source>
            <translation>Deixe-a de fora, ou escolha um modelo desses (instruct-pix2pix).</translation>
        </message>
        <message>
            <source>Make the start picture smaller first.</source>
            <translation>Reduza antes a imagem inicial.</translation>
        </message>
        <message>
            <source>Remove them, or choose another model.</source>
            <translation>Remova-as, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>“{title}” begins with noise and reads the start picture at every step: the strength {strength} was not used. The image guidance says how closely the picture is kept.</source>
            <translation>“{title}” começa com ruído e lê a imagem inicial a cada passo: a força {strength} não foi usada. A orientação da imagem diz quanto da imagem é mantido.</translation>
        </message>
        <message>
            <source>“{title}” changes a picture as the prompt says: it needs a start picture.</source>
            <translation>“{title}” muda uma imagem como diz o prompt: precisa de uma imagem inicial.</translation>
        </message>
        <message>
            <source>“{title}” has no image guidance: models that are told how to change a picture have it.</source>
            <translation>“{title}” não tem orientação da imagem: modelos a que se diz como mudar uma imagem a têm.</translation>
        </message>
        <message>
            <source>Models of the family {family} draw without guidance: {guidance} would change nothing.</source>
            <translation>Modelos da família {family} desenham sem orientação: {guidance} não mudaria nada.</translation>
        </message>
        <message>
            <source>Set the guidance to 1.</source>
            <translation>Ponha a orientação em 1.</translation>
        </message>
        <message>
            <source>Models of the family {family} read no negative prompt.</source>
            <translation>Modelos da família {family} não leem prompt negativo.</translation>
        </message>
        <message>
            <source>Say in the prompt what is to be there instead.</source>
            <translation>Diga no prompt o que deve haver no lugar.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no guidance rescale.</source>
            <translation>Modelos da família {family} não têm reescala da orientação.</translation>
        </message>
        <message>
            <source>Set it to 0.</source>
            <translation>Ponha-a em 0.</translation>
        </message>
        <message>
            <source>Models of the family {family} predict flow and nothing else.</source>
            <translation>Modelos da família {family} predizem fluxo e nada mais.</translation>
        </message>
        <message>
            <source>Leave the prediction to the model's files.</source>
            <translation>Deixe a predição aos arquivos do modelo.</translation>
        </message>
        <message>
            <source>Models of the family {family} draw no seamless edges.</source>
            <translation>Modelos da família {family} não desenham bordas sem emenda.</translation>
        </message>
        <message>
            <source>Turn the seamless edges off, or choose another model.</source>
            <translation>Desligue as bordas sem emenda, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>Models of the family {family} weigh no words: those in brackets, such as (word:1.2), count as others.</source>
            <translation>Modelos da família {family} não dão peso a palavras: as que estão entre parênteses, como (word:1.2), valem como as outras.</translation>
        </message>
        <message>
            <source>Models of the family {family} have no clip skip: it was not used.</source>
            <translation>Modelos da família {family} não têm clip skip: não foi usado.</translation>
        </message>
        <message>
            <source>Add one that was made for {family}, with its image encoder.</source>
            <translation>Adicione um feito para {family}, com seu codificador de imagem.</translation>
        </message>
        <message>
            <source>Add the folder image_encoder that is published with it, or the file of that CLIP model.</source>
            <translation>Adicione a pasta image_encoder publicada com ele, ou o arquivo desse modelo CLIP.</translation>
        </message>
        <message>
            <source>No installed IP-Adapter fits “{model}”.</source>
            <translation>Nenhum IP-Adapter instalado serve a “{model}”.</translation>
        </message>
        <message>
            <source>Say which one is meant.</source>
            <translation>Diga qual deles.</translation>
        </message>
        <message>
            <source>Several IP-Adapters fit “{model}”: {names}.</source>
            <translation>Vários IP-Adapters servem a “{model}”: {names}.</translation>
        </message>
        <message>
            <source>{file} is not one IP-Adapter: it holds {names}.</source>
            <translation>{file} não é um só IP-Adapter: contém {names}.</translation>
        </message>
        <message>
            <source>{what} IP-Adapter: it reads faces by insightface's models, which are free for research alone. The Plus Face form works without them.</source>
            <translation>IP-Adapter {what}: ele lê rostos pelos modelos do insightface, livres só para pesquisa. A forma Plus Face funciona sem eles.</translation>
        </message>
        <message>
            <source>“{name}” reads pictures by an image encoder that is not here: {encoder}, {width} wide.</source>
            <translation>“{name}” lê imagens por um codificador de imagem que não está aqui: {encoder}, largura {width}.</translation>
        </message>
        <message>
            <source>“{name}” is for several kinds of picture, and “{kind}” is none of them.</source>
            <translation>“{name}” é para vários tipos de imagem, e “{kind}” não é nenhum deles.</translation>
        </message>
        <message>
            <source>Say what the picture shows: {kinds}.</source>
            <translation>Diga o que a imagem mostra: {kinds}.</translation>
        </message>
        <message>
            <source>No ControlNet for “{model}” is installed.</source>
            <translation>Nenhum ControlNet para “{model}” está instalado.</translation>
        </message>
        <message>
            <source>Add its file or folder on the models page, or by `sddesk models add`.</source>
            <translation>Adicione o arquivo ou a pasta dele na página de modelos, ou por `sddesk models add`.</translation>
        </message>
        <message>
            <source>Several ControlNets fit “{model}”: {names}.</source>
            <translation>Vários ControlNets servem a “{model}”: {names}.</translation>
        </message>
        <message>
            <source>Choose one; on the command line by --control-model.</source>
            <translation>Escolha um; na linha de comando por --control-model.</translation>
        </message>
        <message>
            <source>“{name}” was made for latents of {found} channels; those of “{model}” have {wanted}.</source>
            <translation>“{name}” foi feito para latentes de {found} canais; os de “{model}” têm {wanted}.</translation>
        </message>
        <message>
            <source>It followed a control picture that its file does not hold: {text}</source>
            <translation>Seguiu uma imagem de controle que o arquivo não contém: {text}</translation>
        </message>
        <message>
            <source>{file} holds no ControlNet and no T2I-Adapter.</source>
            <translation>{file} não contém ControlNet nem T2I-Adapter.</translation>
        </message>
        <message>
            <source>{file} holds several ControlNets: {names}.</source>
            <translation>{file} contém vários ControlNets: {names}.</translation>
        </message>
        <message>
            <source>“{model}” changes a picture as the prompt says, and follows no other picture.</source>
            <translation>“{model}” muda uma imagem como diz o prompt, e não segue nenhuma outra.</translation>
        </message>
        <message>
            <source>Take the control pictures and references away, or choose another model.</source>
            <translation>Tire as imagens de controle e as referências, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>Add the folder that has it; ComfyUI's are models/text_encoders and models/vae.</source>
            <translation>Adicione a pasta que o tem; as do ComfyUI são models/text_encoders e models/vae.</translation>
        </message>
        <message>
            <source>Choose another one, or none: what fits is taken.</source>
            <translation>Escolha outro, ou nenhum: usa-se o que serve.</translation>
        </message>
        <message>
            <source>Name the model that draws; its text encoder is found among your files.</source>
            <translation>Indique o modelo que desenha; o codificador de texto é encontrado entre seus arquivos.</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file, or take the GGUF of the text encoder, which carries one.</source>
            <translation>Ponha o tokenizer.json do modelo na pasta do arquivo, ou use o GGUF do codificador de texto, que traz um.</translation>
        </message>
        <message>
            <source>Put the model's tokenizer.json into the folder of the file.</source>
            <translation>Ponha o tokenizer.json do modelo na pasta do arquivo.</translation>
        </message>
        <message>
            <source>Put tokenizer.json of {source} (11 MB) into its folder, add the folder models of a ComfyUI, or take the encoder as GGUF: that carries one.</source>
            <translation>Ponha o tokenizer.json de {source} (11 MB) na pasta dele, adicione a pasta models de um ComfyUI, ou use o codificador como GGUF: ele traz um.</translation>
        </message>
        <message>
            <source>The tokenizer in {folder} cannot be read: {reason}</source>
            <translation>O tokenizador em {folder} não pode ser lido: {reason}</translation>
        </message>
        <message>
            <source>The vocabulary in {file} is of a kind that this version does not know ({kind}).</source>
            <translation>O vocabulário em {file} é de um tipo que esta versão não conhece ({kind}).</translation>
        </message>
        <message>
            <source>There is no tokenizer for the text encoder {file}.</source>
            <translation>Não há tokenizador para o codificador de texto {file}.</translation>
        </message>
        <message>
            <source>“{name}” is a language model ({kind}): it reads prompts, and draws nothing.</source>
            <translation>“{name}” é um modelo de linguagem ({kind}): lê prompts, e não desenha nada.</translation>
        </message>
        <message>
            <source>“{part}” is a VAE of {found}, but “{model}” draws with one of {wanted}.</source>
            <translation>“{part}” é um VAE de {found}, mas “{model}” desenha com um de {wanted}.</translation>
        </message>
        <message>
            <source>“{part}” is the text encoder {found}, but “{model}” reads with {wanted}.</source>
            <translation>“{part}” é o codificador de texto {found}, mas “{model}” lê com {wanted}.</translation>
        </message>
        <message>
            <source>“{title}” is a transformer alone: it needs {parts}, and none of your files is one.</source>
            <translation>“{title}” é só um transformer: precisa de {parts}, e nenhum dos seus arquivos é isso.</translation>
        </message>
        <message>
            <source>“{title}” is drawn with {parts}.</source>
            <translation>“{title}” é desenhado com {parts}.</translation>
        </message>
        <message>
            <source>“{title}” needs a tokenizer for its text encoder “{name}”, and there is none beside it.</source>
            <translation>“{title}” precisa de um tokenizador para o codificador de texto “{name}”, e não há nenhum ao lado.</translation>
        </message>
        <message>
            <source>No picture of the library has the number {id}.</source>
            <translation>Nenhuma imagem da biblioteca tem o número {id}.</translation>
        </message>
        <message>
            <source>Say in the prompt how much of them is wanted.</source>
            <translation>Diga no prompt quanto delas se quer.</translation>
        </message>
        <message>
            <source>Models of the family {family} read {limit} references themselves, not {count}.</source>
            <translation>Modelos da família {family} leem eles mesmos {limit} referências, não {count}.</translation>
        </message>
        <message>
            <source>Take fewer, name an IP-Adapter that reads them, or choose another model.</source>
            <translation>Use menos, indique um IP-Adapter que as leia, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>A reference is at most {most} times as long as wide; this one is {width} x {height}.</source>
            <translation>Uma referência é no máximo {most} vezes mais longa que larga; esta tem {width} x {height}.</translation>
        </message>
        <message>
            <source>Models of the family {family} change a picture as the prompt says.</source>
            <translation>Modelos da família {family} mudam uma imagem como diz o prompt.</translation>
        </message>
        <message>
            <source>Add the picture as a reference, or choose another model.</source>
            <translation>Adicione a imagem como referência, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>“{part}” reads words alone, but “{model}” looks at its references by its text encoder, too.</source>
            <translation>“{part}” só lê palavras, mas “{model}” olha as referências também pelo codificador de texto.</translation>
        </message>
        <message>
            <source>Choose its safetensors file, which has the part that looks at pictures.</source>
            <translation>Escolha o arquivo safetensors dele, que tem a parte que olha imagens.</translation>
        </message>
        <message>
            <source>The negative prompt keeps its first words: models of the family {family} read no others while they draw.</source>
            <translation>O prompt negativo mantém as primeiras palavras: modelos da família {family} não leem outras enquanto desenham.</translation>
        </message>
        <message>
            <source>A reference has at least {least} pixels a side; this one is {width} x {height}.</source>
            <translation>Uma referência tem ao menos {least} pixels de lado; esta tem {width} x {height}.</translation>
        </message>
        <message>
            <source>“{name}” reads pictures whose sides are multiples of {step} pixels.</source>
            <translation>“{name}” lê imagens cujos lados são múltiplos de {step} pixels.</translation>
        </message>
        <message>
            <source>{name} is opaque: nothing of it is transparent.</source>
            <translation>{name} é opaca: nada nela é transparente.</translation>
        </message>
        <message>
            <source>The hires fix cannot be done so: {reason}.</source>
            <translation>O hires fix não pode ser feito assim: {reason}.</translation>
        </message>
        <message>
            <source>Models of the family {family} are not drawn on at a larger size yet.</source>
            <translation>Modelos da família {family} ainda não são continuados num tamanho maior.</translation>
        </message>
        <message>
            <source>Turn the hires fix off, or enlarge the finished picture.</source>
            <translation>Desligue o hires fix, ou amplie a imagem pronta.</translation>
        </message>
        <message>
            <source>The hires fix draws a picture from noise first: it takes no start picture.</source>
            <translation>O hires fix desenha antes uma imagem a partir de ruído: não aceita imagem inicial.</translation>
        </message>
        <message>
            <source>Remove the start picture, or turn the hires fix off.</source>
            <translation>Remova a imagem inicial, ou desligue o hires fix.</translation>
        </message>
        <message>
            <source>What the hires fix makes larger has a seam: its edges cannot be seamless.</source>
            <translation>O que o hires fix amplia tem uma emenda: as bordas não podem ser sem emenda.</translation>
        </message>
        <message>
            <source>Turn the hires fix or the seamless edges off.</source>
            <translation>Desligue o hires fix ou as bordas sem emenda.</translation>
        </message>
        <message>
            <source>The hires fix was left out: {reason}.</source>
            <translation>O hires fix ficou de fora: {reason}.</translation>
        </message>
        <message>
            <source>The upscaler “{name}” is not installed.</source>
            <translation>O upscaler “{name}” não está instalado.</translation>
        </message>
        <message>
            <source>Choose another one, or turn Larger off.</source>
            <translation>Escolha outro, ou desligue Maior.</translation>
        </message>
        <message>
            <source>{count} files and folders of models are named by their paths; the open window takes {most}.</source>
            <translation>{count} arquivos e pastas de modelos são nomeados pelos caminhos; a janela aberta aceita {most}.</translation>
        </message>
        <message>
            <source>Add their folders on the models page, or add --own-engine.</source>
            <translation>Adicione as pastas na página de modelos, ou adicione --own-engine.</translation>
        </message>
        <message>
            <source>The folder {folder} has no picture to begin with.</source>
            <translation>A pasta {folder} não tem imagem com que começar.</translation>
        </message>
        <message>
            <source>On a GPU with little memory Fast keeps a U-Net's weights in 8 bits.</source>
            <translation>Em uma GPU com pouca memória, “Rápido” mantém os pesos de uma U-Net em 8 bits.</translation>
        </message>
        <message>
            <source>A grid is made of one start picture, not of a folder.</source>
            <translation>Uma grade é feita de uma imagem inicial, não de uma pasta.</translation>
        </message>
        <message>
            <source>Name one picture, or leave --grid out.</source>
            <translation>Indique uma imagem, ou deixe --grid de fora.</translation>
        </message>
        <message>
            <source>The guidance of this picture cannot be changed on its way, for it was drawn without or reads it at the start. It was changed from the first step on.</source>
            <translation>A orientação desta imagem não pode mudar no caminho, pois foi desenhada sem ela ou a lê no começo. Foi mudada desde o primeiro passo.</translation>
        </message>
        <message>
            <source>{name} is written.</source>
            <translation>{name} foi gravado.</translation>
        </message>
        <message>
            <source>A film cannot be written as {name}: choose a name that ends in .gif, .png, .apng or .webp.</source>
            <translation>Um filme não pode ser gravado como {name}: escolha um nome que termine em .gif, .png, .apng ou .webp.</translation>
        </message>
        <message>
            <source>There are no steps yet to make a film of.</source>
            <translation>Ainda não há passos de que fazer um filme.</translation>
        </message>
        <message>
            <source>Shown instead: the pixels of {name} through the starter's VAE.</source>
            <translation>No lugar, mostram-se os pixels de {name} pelo VAE do modelo inicial.</translation>
        </message>
        <message>
            <source>A grid has one to three axes.</source>
            <translation>Uma grade tem de um a três eixos.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed: {text}</source>
            <translation>Aspas não foram fechadas: {text}</translation>
        </message>
        <message>
            <source>A sheet of {across} x {down} cells is larger than a picture can be.</source>
            <translation>Uma folha de {across} x {down} células é maior do que uma imagem pode ser.</translation>
        </message>
        <message>
            <source>Add --yes to draw them.</source>
            <translation>Adicione --yes para desenhá-las.</translation>
        </message>
        <message>
            <source>Another axis changes the same.</source>
            <translation>Outro eixo muda a mesma coisa.</translation>
        </message>
        <message>
            <source>Export it as a folder or as a page.</source>
            <translation>Exporte-a como pasta ou como página.</translation>
        </message>
        <message>
            <source>No cell of the grid is drawn yet.</source>
            <translation>Nenhuma célula da grade está desenhada ainda.</translation>
        </message>
        <message>
            <source>The alternatives have more than {limit} combinations.</source>
            <translation>As alternativas têm mais de {limit} combinações.</translation>
        </message>
        <message>
            <source>The first value is searched for, the others take its place; or write each as search -&gt; replace.</source>
            <translation>O primeiro valor é procurado, os outros tomam o lugar dele; ou escreva cada um como busca -&gt; substituição.</translation>
        </message>
        <message>
            <source>The grid cannot be read: {reason}</source>
            <translation>A grade não pode ser lida: {reason}</translation>
        </message>
        <message>
            <source>The grid has {count} cells, more than the {limit} that are drawn.</source>
            <translation>A grade tem {count} células, mais do que as {limit} que são desenhadas.</translation>
        </message>
        <message>
            <source>The grid has {count} pictures to draw: {time}.</source>
            <translation>A grade tem {count} imagens a desenhar: {time}.</translation>
        </message>
        <message>
            <source>The grid in {path} cannot be read: {reason}</source>
            <translation>A grade em {path} não pode ser lida: {reason}</translation>
        </message>
        <message>
            <source>The grid was written by a newer version of sddesk.</source>
            <translation>A grade foi escrita por uma versão mais nova do sddesk.</translation>
        </message>
        <message>
            <source>The marks in the prompt are text, so it has no alternatives.</source>
            <translation>As marcas no prompt são texto, por isso ele não tem alternativas.</translation>
        </message>
        <message>
            <source>The order has no LoRA whose weight could vary.</source>
            <translation>O pedido não tem LoRA cujo peso possa variar.</translation>
        </message>
        <message>
            <source>The order has no control picture.</source>
            <translation>O pedido não tem imagem de controle.</translation>
        </message>
        <message>
            <source>The order has no hires fix whose settings could vary.</source>
            <translation>O pedido não tem hires fix cujas configurações possam variar.</translation>
        </message>
        <message>
            <source>The order has no mask.</source>
            <translation>O pedido não tem máscara.</translation>
        </message>
        <message>
            <source>The order has no reference.</source>
            <translation>O pedido não tem referência.</translation>
        </message>
        <message>
            <source>The order has no start picture.</source>
            <translation>O pedido não tem imagem inicial.</translation>
        </message>
        <message>
            <source>The order has {count} LoRAs: vary their weights in the prompt.</source>
            <translation>O pedido tem {count} LoRAs: varie os pesos no prompt.</translation>
        </message>
        <message>
            <source>The order refines nothing in tiles.</source>
            <translation>O pedido não refina nada em blocos.</translation>
        </message>
        <message>
            <source>The prompt has no alternatives that could be combined.</source>
            <translation>O prompt não tem alternativas que se possam combinar.</translation>
        </message>
        <message>
            <source>The steps of “{text}” do not lead from its beginning to its end.</source>
            <translation>Os intervalos de “{text}” não levam do começo ao fim.</translation>
        </message>
        <message>
            <source>There are more than {limit} values.</source>
            <translation>Há mais de {limit} valores.</translation>
        </message>
        <message>
            <source>There are no values.</source>
            <translation>Não há valores.</translation>
        </message>
        <message>
            <source>There are: {choices}.</source>
            <translation>Há: {choices}.</translation>
        </message>
        <message>
            <source>There is no grid “{name}”.</source>
            <translation>Não há grade “{name}”.</translation>
        </message>
        <message>
            <source>There is no “{text}” to choose.</source>
            <translation>Não há “{text}” a escolher.</translation>
        </message>
        <message>
            <source>There is nothing that would take the place of “{text}”.</source>
            <translation>Não há nada que tome o lugar de “{text}”.</translation>
        </message>
        <message>
            <source>This grid is being drawn by another sddesk already.</source>
            <translation>Esta grade já está sendo desenhada por outro sddesk.</translation>
        </message>
        <message>
            <source>Write it upwards as 1-10 (+3), or downwards as 10-1 (-3).</source>
            <translation>Escreva para cima como 1-10 (+3), ou para baixo como 10-1 (-3).</translation>
        </message>
        <message>
            <source>Write the field and its values: steps=10,20,50</source>
            <translation>Escreva o campo e os valores: steps=10,20,50</translation>
        </message>
        <message>
            <source>Write them in braces: {example}.</source>
            <translation>Escreva-as entre chaves: {example}.</translation>
        </message>
        <message>
            <source>Write them with commas between, or as a range: 1-10 (+3), 1-10 [4].</source>
            <translation>Escreva-os com vírgulas entre eles, ou como intervalo: 1-10 (+3), 1-10 [4].</translation>
        </message>
        <message>
            <source>`sddesk grids list` shows those that there are.</source>
            <translation>`sddesk grids list` mostra as que há.</translation>
        </message>
        <message>
            <source>{name} {value}: {reason}</source>
            <translation>{name} {value}: {reason}</translation>
        </message>
        <message>
            <source>{name}: {reason}</source>
            <translation>{name}: {reason}</translation>
        </message>
        <message>
            <source>{text}: several of these are drawn by chance, so not all can be combined.</source>
            <translation>{text}: várias destas são sorteadas, por isso nem todas podem ser combinadas.</translation>
        </message>
        <message>
            <source>“{text}” asks for {count} values: a range has two or more.</source>
            <translation>“{text}” pede {count} valores: um intervalo tem dois ou mais.</translation>
        </message>
        <message>
            <source>“{text}” does not have that many whole numbers.</source>
            <translation>“{text}” não tem tantos números inteiros.</translation>
        </message>
        <message>
            <source>“{text}” is no axis.</source>
            <translation>“{text}” não é um eixo.</translation>
        </message>
        <message>
            <source>“{text}” is no number.</source>
            <translation>“{text}” não é um número.</translation>
        </message>
        <message>
            <source>“{text}” is no size: write width x height, as 512x768.</source>
            <translation>“{text}” não é um tamanho: escreva largura x altura, como 512x768.</translation>
        </message>
        <message>
            <source>“{text}” is no whole number.</source>
            <translation>“{text}” não é um número inteiro.</translation>
        </message>
        <message>
            <source>“{text}” stands in neither of the prompts.</source>
            <translation>“{text}” não está em nenhum dos prompts.</translation>
        </message>
        <message>
            <source>Name one picture.</source>
            <translation>Indique uma imagem.</translation>
        </message>
        <message>
            <source>The sheet was written to {folder}.</source>
            <translation>A folha foi gravada em {folder}.</translation>
        </message>
        <message>
            <source>Add --all for the included ones.</source>
            <translation>Adicione --all para os incluídos.</translation>
        </message>
        <message>
            <source>At most {limit} styles at once, not {count}.</source>
            <translation>No máximo {limit} estilos de uma vez, não {count}.</translation>
        </message>
        <message>
            <source>Mend it, or move it away: the included styles are there then.</source>
            <translation>Conserte-o ou mova-o: então os estilos incluídos aparecem.</translation>
        </message>
        <message>
            <source>Not taken from the styles: {names}.</source>
            <translation>Não tomado dos estilos: {names}.</translation>
        </message>
        <message>
            <source>Take fewer styles at once.</source>
            <translation>Use menos estilos de uma vez.</translation>
        </message>
        <message>
            <source>The style “{name}” set: {settings}.</source>
            <translation>O estilo “{name}” definiu: {settings}.</translation>
        </message>
        <message>
            <source>The styles cannot be saved in {path}: {reason}</source>
            <translation>Os estilos não podem ser salvos em {path}: {reason}</translation>
        </message>
        <message>
            <source>The styles in {name} cannot be read: {reason}</source>
            <translation>Os estilos em {name} não podem ser lidos: {reason}</translation>
        </message>
        <message>
            <source>The tags in {name} cannot be read: {reason}</source>
            <translation>As tags em {name} não podem ser lidas: {reason}</translation>
        </message>
        <message>
            <source>There is a style of yours called “{name}” already.</source>
            <translation>Já há um estilo seu chamado “{name}”.</translation>
        </message>
        <message>
            <source>There is no style called “{name}”.</source>
            <translation>Não há estilo chamado “{name}”.</translation>
        </message>
        <message>
            <source>There is no style called “{name}”; there are: {near}.</source>
            <translation>Não há estilo chamado “{name}”; há: {near}.</translation>
        </message>
        <message>
            <source>This cannot be a style: {reason}.</source>
            <translation>Isto não pode ser um estilo: {reason}.</translation>
        </message>
        <message>
            <source>With the style “{name}” the prompt has more than {limit} characters.</source>
            <translation>Com o estilo “{name}” o prompt tem mais de {limit} caracteres.</translation>
        </message>
        <message>
            <source>You have no styles of your own.</source>
            <translation>Você não tem estilos próprios.</translation>
        </message>
        <message>
            <source>Your styles cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>Seus estilos não podem ser lidos ({reason}). O arquivo fica como está: {path}</translation>
        </message>
        <message>
            <source>`sddesk styles list` names those that there are.</source>
            <translation>`sddesk styles list` mostra os que há.</translation>
        </message>
        <message>
            <source>{count} entries are no styles and were left out: {named}</source>
            <translation>{count} entradas não são estilos e ficaram de fora: {named}</translation>
        </message>
        <message>
            <source>{count} names stand there more than once: the last one counts.</source>
            <translation>{count} nomes estão lá mais de uma vez: vale o último.</translation>
        </message>
        <message>
            <source>{count} styles in {path} cannot be read; they stay in the file.</source>
            <translation>{count} estilos em {path} não podem ser lidos; eles ficam no arquivo.</translation>
        </message>
        <message>
            <source>{file}: {count} styles were taken.</source>
            <translation>{file}: {count} estilos foram importados.</translation>
        </message>
        <message>
            <source>{known} that have the name of one of yours were not.</source>
            <translation>{known} que têm o nome de um dos seus, não.</translation>
        </message>
        <message>
            <source>{name}: {count} lines are no tags and were left out: {lines}</source>
            <translation>{name}: {count} linhas não são tags e ficaram de fora: {lines}</translation>
        </message>
        <message>
            <source>{name}: {limit} tags are completed at most; those from line {line} on were left out.</source>
            <translation>{name}: no máximo {limit} tags são completadas; as da linha {line} em diante ficaram de fora.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>{path} não pode ser gravado: {reason}</translation>
        </message>
        <message>
            <source>This model has no guidance: every scale gives the same picture, so none is drawn with another.</source>
            <translation>Este modelo não tem orientação: toda escala dá a mesma imagem, por isso nenhuma é desenhada com outra.</translation>
        </message>
        <message>
            <source>Encoding so large a picture takes too much memory: it goes through the VAE at {width} × {height}.</source>
            <translation>Codificar uma imagem tão grande ocupa memória demais: ela passa pelo VAE em {width} × {height}.</translation>
        </message>
        <message>
            <source>A sheet is written as .png, as .html or as a folder, not as {ending}.</source>
            <translation>Uma folha é gravada como .png, como .html ou como pasta, não como {ending}.</translation>
        </message>
        <message>
            <source>{name} was computed with {runtime}, which is not here: what the settings say computes it now.</source>
            <translation>{name} foi calculada com {runtime}, que não está aqui: agora o que dizem as configurações a calcula.</translation>
        </message>
        <message>
            <source>OpenVINO computes on a CPU only: PyTorch made this picture on the GPU.</source>
            <translation>O OpenVINO só calcula em uma CPU: o PyTorch fez esta imagem na GPU.</translation>
        </message>
        <message>
            <source>A note has at most {limit} characters.</source>
            <translation>Uma nota tem no máximo {limit} caracteres.</translation>
        </message>
        <message>
            <source>More than one prompt has a number that begins with “{name}”.</source>
            <translation>Mais de um prompt tem um número que começa com “{name}”.</translation>
        </message>
        <message>
            <source>No prompt of the library has the number “{name}”.</source>
            <translation>Nenhum prompt da biblioteca tem o número “{name}”.</translation>
        </message>
        <message>
            <source>So many prompts cannot be shown: {count}.</source>
            <translation>Não é possível mostrar tantos prompts: {count}.</translation>
        </message>
        <message>
            <source>Stars and notes of prompts in {path} cannot be read: {reason}</source>
            <translation>As estrelas e notas de prompts em {path} não podem ser lidas: {reason}</translation>
        </message>
        <message>
            <source>`sddesk prompts` shows the numbers.</source>
            <translation>`sddesk prompts` mostra os números.</translation>
        </message>
        <message>
            <source>Install a font that has them, such as Noto Sans, then write it again.</source>
            <translation>Instale uma fonte que as tenha, como Noto Sans, e grave de novo.</translation>
        </message>
        <message>
            <source>No font of this machine has these letters, which are boxes on it: {letters}</source>
            <translation>Nenhuma fonte desta máquina tem estas letras, que aparecem como caixas: {letters}</translation>
        </message>
        <message>
            <source>Take the short form, which is one call of diffusers' pipeline.</source>
            <translation>Use a forma curta, uma única chamada do pipeline do diffusers.</translation>
        </message>
        <message>
            <source>All is set already as the preset “{name}” says.</source>
            <translation>Tudo já está como diz a predefinição “{name}”.</translation>
        </message>
        <message>
            <source>Mend it, or move it away to begin anew.</source>
            <translation>Conserte-o ou mova-o para começar de novo.</translation>
        </message>
        <message>
            <source>The preset “{name}” cannot be applied: {reason}</source>
            <translation>A predefinição “{name}” não pode ser aplicada: {reason}</translation>
        </message>
        <message>
            <source>The preset “{name}” set: {changes}.</source>
            <translation>A predefinição “{name}” ajustou: {changes}.</translation>
        </message>
        <message>
            <source>The presets cannot be saved in {path}: {reason}</source>
            <translation>As predefinições não podem ser salvas em {path}: {reason}</translation>
        </message>
        <message>
            <source>The presets in {file} cannot be read: {reason}</source>
            <translation>As predefinições em {file} não podem ser lidas: {reason}</translation>
        </message>
        <message>
            <source>The presets were written to {folder}.</source>
            <translation>As predefinições foram gravadas em {folder}.</translation>
        </message>
        <message>
            <source>There is a preset called “{name}” already.</source>
            <translation>Já há uma predefinição chamada “{name}”.</translation>
        </message>
        <message>
            <source>There is no preset called “{name}”.</source>
            <translation>Não há predefinição chamada “{name}”.</translation>
        </message>
        <message>
            <source>This cannot be a preset: {reason}.</source>
            <translation>Isto não pode ser uma predefinição: {reason}.</translation>
        </message>
        <message>
            <source>You have no presets.</source>
            <translation>Você não tem predefinições.</translation>
        </message>
        <message>
            <source>Your presets cannot be read ({reason}). The file stays as it is: {path}</source>
            <translation>Suas predefinições não podem ser lidas ({reason}). O arquivo fica como está: {path}</translation>
        </message>
        <message>
            <source>`sddesk presets list` names those that there are.</source>
            <translation>`sddesk presets list` lista as existentes.</translation>
        </message>
        <message>
            <source>{count} presets in {path} cannot be read; they stay in the file.</source>
            <translation>{count} predefinições em {path} não podem ser lidas; ficam no arquivo.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}</source>
            <translation>{file} não pode ser lido: {reason}</translation>
        </message>
        <message>
            <source>{file}: {count} presets were taken.</source>
            <translation>{file}: {count} predefinições foram tomadas.</translation>
        </message>
        <message>
            <source>The style “{name}” is kept.</source>
            <translation>O estilo “{name}” foi guardado.</translation>
        </message>
        <message>
            <source>The style “{name}” was taken out of the list.</source>
            <translation>O estilo “{name}” foi tirado da lista.</translation>
        </message>
        <message>
            <source>The styles were written to {folder}.</source>
            <translation>Os estilos foram gravados em {folder}.</translation>
        </message>
        <message>
            <source>This form of file has no settings and no folders of styles.</source>
            <translation>Esta forma de arquivo não tem ajustes nem pastas de estilos.</translation>
        </message>
        <message>
            <source>No machine of the cluster has an engine any more: the orders wait {seconds} s for one.</source>
            <translation>Nenhuma máquina do cluster tem mais um mecanismo: os pedidos esperam {seconds} s por um.</translation>
        </message>
        <message>
            <source>The prompt has no words that could be put in another way.</source>
            <translation>O prompt não tem palavras que possam ser ditas de outra forma.</translation>
        </message>
        <message>
            <source>A prompt of {count} characters is too long for a suggestion: {limit} at most.</source>
            <translation>Um prompt de {count} caracteres é longo demais para uma sugestão: no máximo {limit}.</translation>
        </message>
        <message>
            <source>The language model answered nothing.</source>
            <translation>O modelo de linguagem não respondeu nada.</translation>
        </message>
        <message>
            <source>The model in {folder} writes no text ({what}).</source>
            <translation>O modelo em {folder} não escreve texto ({what}).</translation>
        </message>
        <message>
            <source>Choose the folder of a causal language model, such as Qwen3, in the layout of transformers.</source>
            <translation>Escolha a pasta de um modelo de linguagem causal, como o Qwen3, no formato do transformers.</translation>
        </message>
        <message>
            <source>There is not enough memory for the language model in {folder}: it needs {needed} GB, {free} GB are free.</source>
            <translation>Não há memória suficiente para o modelo de linguagem em {folder}: ele precisa de {needed} GB, e {free} GB estão livres.</translation>
        </message>
        <message>
            <source>Choose a smaller one, or close other programs.</source>
            <translation>Escolha um menor ou feche outros programas.</translation>
        </message>
        <message>
            <source>The answer of the language model was cut, as it went on too long.</source>
            <translation>A resposta do modelo de linguagem foi cortada, pois ficou longa demais.</translation>
        </message>
        <message>
            <source>No language model was chosen.</source>
            <translation>Nenhum modelo de linguagem foi escolhido.</translation>
        </message>
        <message>
            <source>Name its folder with --model, or choose it in the settings.</source>
            <translation>Informe a pasta com --model ou escolha-a nas configurações.</translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose a folder, on another drive for example</source>
            <translation>Escolher uma pasta, por exemplo em outra unidade</translation>
        </message>
        <message>
            <source>Choose: {setting}</source>
            <translation>Escolher: {setting}</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Padrão</translation>
        </message>
        <message>
            <source>Default: {setting}</source>
            <translation>Padrão: {setting}</translation>
        </message>
    </context>
    <context>
        <name>SettingRows</name>
        <message>
            <source>Takes effect at the next start.</source>
            <translation>Vale a partir do próximo início.</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>After {value} minutes</source>
            <translation>Depois de {value} minutos</translation>
        </message>
        <message>
            <source>All: each draws an order of its own</source>
            <translation>Todas: cada uma desenha um pedido próprio</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>At most {value}</source>
            <translation>No máximo {value}</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Doors for other programs</source>
            <translation>Portas para outros programas</translation>
        </message>
        <message>
            <source>Downloaded models are kept here; any drive will do</source>
            <translation>Os modelos baixados ficam aqui; qualquer unidade serve</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Finished pictures are saved here, by date</source>
            <translation>As imagens prontas são salvas aqui, por data</translation>
        </message>
        <message>
            <source>Folder for downloads</source>
            <translation>Pasta de downloads</translation>
        </message>
        <message>
            <source>Free memory</source>
            <translation>Liberar memória</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Geração</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>Placas de vídeo</translation>
        </message>
        <message>
            <source>How many they may ask for</source>
            <translation>Quantas podem pedir</translation>
        </message>
        <message>
            <source>How many they may ask for at once</source>
            <translation>Quantas podem pedir de uma vez</translation>
        </message>
        <message>
            <source>In a process of its own</source>
            <translation>Num processo próprio</translation>
        </message>
        <message>
            <source>In a process of its own a driver that crashes or hangs cannot take the window down</source>
            <translation>Num processo próprio, um driver que falha ou trava não pode derrubar a janela</translation>
        </message>
        <message>
            <source>Inside the window's process</source>
            <translation>Dentro do processo da janela</translation>
        </message>
        <message>
            <source>After so many minutes without a picture; the next one loads its model anew</source>
            <translation>Depois de tantos minutos sem uma imagem; a próxima carrega seu modelo de novo</translation>
        </message>
        <message>
            <source>Keep awake while generating</source>
            <translation>Manter acordado durante a geração</translation>
        </message>
        <message>
            <source>Largest picture</source>
            <translation>Maior imagem</translation>
        </message>
        <message>
            <source>No sleep while pictures are made; the display may still go dark</source>
            <translation>Sem suspensão enquanto imagens são geradas; a tela pode apagar</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Claro ou escuro</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Only downloads connect at all; this forbids them</source>
            <translation>Só os downloads se conectam; isto os proíbe</translation>
        </message>
        <message>
            <source>Only the first</source>
            <translation>Só a primeira</translation>
        </message>
        <message>
            <source>OpenVINO is faster with large models; it prepares each once, about a minute. Not for GPUs</source>
            <translation>O OpenVINO é mais rápido com modelos grandes; prepara cada um uma vez, cerca de um minuto. Não para placas de vídeo</translation>
        </message>
        <message>
            <source>Orders that wait</source>
            <translation>Pedidos em espera</translation>
        </message>
        <message>
            <source>Pictures folder</source>
            <translation>Pasta das imagens</translation>
        </message>
        <message>
            <source>Pictures of one order</source>
            <translation>Imagens de um pedido</translation>
        </message>
        <message>
            <source>CPU computes with</source>
            <translation>O processador calcula com</translation>
        </message>
        <message>
            <source>Run hooks</source>
            <translation>Executar hooks</translation>
        </message>
        <message>
            <source>Steps of a picture</source>
            <translation>Passos de uma imagem</translation>
        </message>
        <message>
            <source>Tell each picture to the programs in the folder “hooks” beside the settings</source>
            <translation>Informar cada imagem aos programas da pasta “hooks” ao lado das configurações</translation>
        </message>
        <message>
            <source>The Hugging Face cache, shared with other programs</source>
            <translation>O cache do Hugging Face, compartilhado com outros programas</translation>
        </message>
        <message>
            <source>The folder “sddesk” among the system's pictures</source>
            <translation>A pasta “sddesk” entre as imagens do sistema</translation>
        </message>
        <message>
            <source>The language of the window</source>
            <translation>O idioma da janela</translation>
        </message>
        <message>
            <source>The longest side that a chat program or a script may ask for</source>
            <translation>O lado mais longo que um programa de chat ou um script pode pedir</translation>
        </message>
        <message>
            <source>The languages after 日本語 are not checked by a native speaker. What they lack is shown in English.</source>
            <translation>Os idiomas depois de 日本語 não foram revisados por falantes nativos. O que lhes falta aparece em inglês.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>What is faster</source>
            <translation>O que for mais rápido</translation>
        </message>
        <message>
            <source>When so many wait at a door, no more are taken</source>
            <translation>Quando tantos esperam numa porta, nenhum outro é aceito</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Janela</translation>
        </message>
        <message>
            <source>With several GPUs several orders of the queue are drawn at once</source>
            <translation>Com várias placas, vários pedidos da fila são desenhados ao mesmo tempo</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Trabalhar offline</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} pixels</translation>
        </message>
        <message>
            <source>A sound when the queue is done</source>
            <translation>Um som quando a fila termina</translation>
        </message>
        <message>
            <source>The system's own short sound, once no job waits or runs any more</source>
            <translation>O som curto do próprio sistema, quando nenhuma tarefa espera ou roda mais</translation>
        </message>
        <message>
            <source>Brackets of tags as characters</source>
            <translation>Parênteses de tags como caracteres</translation>
        </message>
        <message>
            <source>CSV files of tag, category, count and aliases, as other programs have them</source>
            <translation>Arquivos CSV de tag, categoria, contagem e apelidos, como outros programas os têm</translation>
        </message>
        <message>
            <source>Complete while typing</source>
            <translation>Completar ao digitar</translation>
        </message>
        <message>
            <source>Folder of tag lists</source>
            <translation>Pasta das listas de tags</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Tags of the lists, LoRAs, embeddings, wildcards and styles; Tab takes one</source>
            <translation>Tags das listas, LoRAs, embeddings, curingas e estilos; Tab usa um</translation>
        </message>
        <message>
            <source>Tags with underscores</source>
            <translation>Tags com sublinhado</translation>
        </message>
        <message>
            <source>The folder “tags” beside sddesk's data</source>
            <translation>A pasta “tags” ao lado dos dados do sddesk</translation>
        </message>
        <message>
            <source>Write long_hair as its list does, not long hair</source>
            <translation>Escrever long_hair como na lista, não long hair</translation>
        </message>
        <message>
            <source>Write saber \(fate\): without the strokes brackets are a weight</source>
            <translation>Escrever saber \(fate\): sem as barras os parênteses são um peso</translation>
        </message>
        <message>
            <source>Language model for suggestions</source>
            <translation>Modelo de linguagem para sugestões</translation>
        </message>
        <message>
            <source>The folder of a language model that puts the prompt in other words when asked</source>
            <translation>A pasta de um modelo de linguagem que diz o prompt com outras palavras quando pedido</translation>
        </message>
        <message>
            <source>None: nothing is suggested</source>
            <translation>Nenhuma: nada é sugerido</translation>
        </message>
    </context>
    <context>
        <name>PictureActions</name>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Compare two selected pictures, or one with the picture you looked at before</source>
            <translation>Comparar duas imagens selecionadas, ou uma com a que você olhou antes</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy a part</source>
            <translation>Copiar uma parte</translation>
        </message>
        <message>
            <source>Copy a script that draws it with diffusers alone</source>
            <translation>Copiar um script que a desenha só com o diffusers</translation>
        </message>
        <message>
            <source>Copy a script with the denoising loop written by hand</source>
            <translation>Copiar um script com o laço de remoção de ruído escrito à mão</translation>
        </message>
        <message>
            <source>Copy as Python</source>
            <translation>Copiar como Python</translation>
        </message>
        <message>
            <source>Copy as Python, loop by hand</source>
            <translation>Copiar como Python, laço à mão</translation>
        </message>
        <message>
            <source>Copy its settings or its prompt (Space opens the list)</source>
            <translation>Copiar as configurações ou o prompt (Espaço abre a lista)</translation>
        </message>
        <message>
            <source>Copy the picture</source>
            <translation>Copiar a imagem</translation>
        </message>
        <message>
            <source>Copy this picture</source>
            <translation>Copiar esta imagem</translation>
        </message>
        <message>
            <source>Draw it once more and show how it comes about, step by step</source>
            <translation>Desenhá-la mais uma vez e mostrar como nasce, passo a passo</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Como funciona</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>Regenerar</translation>
        </message>
        <message>
            <source>Make it once more from its settings, and see whether it is the same</source>
            <translation>Fazê-la mais uma vez com suas configurações e ver se é a mesma</translation>
        </message>
        <message>
            <source>Make larger pictures of the selected ones by an upscaler</source>
            <translation>Ampliar as imagens selecionadas com um upscaler</translation>
        </message>
        <message>
            <source>Enlarge</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Move to the library's trash</source>
            <translation>Mover para a lixeira da biblioteca</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mover para a lixeira</translation>
        </message>
        <message>
            <source>Restore everything that made this picture</source>
            <translation>Restaurar tudo o que criou esta imagem</translation>
        </message>
        <message>
            <source>Reuse</source>
            <translation>Reutilizar</translation>
        </message>
        <message>
            <source>Reuse a part</source>
            <translation>Reutilizar uma parte</translation>
        </message>
        <message>
            <source>Use as start</source>
            <translation>Usar como início</translation>
        </message>
        <message>
            <source>Follow the lines, depths or colours of this picture</source>
            <translation>Seguir as linhas, a profundidade ou as cores desta imagem</translation>
        </message>
        <message>
            <source>Use as control picture</source>
            <translation>Usar como controle</translation>
        </message>
        <message>
            <source>Use as reference</source>
            <translation>Usar como referência</translation>
        </message>
        <message>
            <source>Take up the style or subject of this picture</source>
            <translation>Retomar o estilo ou o assunto desta imagem</translation>
        </message>
        <message>
            <source>Begin with this picture instead of noise; B does it, too</source>
            <translation>Começar com esta imagem em vez de ruído; B também faz isso</translation>
        </message>
        <message>
            <source>Reuse only its prompt, seed or settings (Space opens the list)</source>
            <translation>Reutilizar só o prompt, a semente ou as configurações (Espaço abre a lista)</translation>
        </message>
        <message>
            <source>Reuse settings</source>
            <translation>Reutilizar as configurações</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Salvar uma cópia</translation>
        </message>
        <message>
            <source>Save a copy of this picture</source>
            <translation>Salvar uma cópia desta imagem</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salvar como…</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>Show this file in its folder</source>
            <translation>Mostrar este arquivo na pasta</translation>
        </message>
        <message>
            <source>The same settings with four new seeds</source>
            <translation>As mesmas configurações com quatro sementes novas</translation>
        </message>
        <message>
            <source>The same picture four times, each with small differences</source>
            <translation>A mesma imagem quatro vezes, cada uma com pequenas diferenças</translation>
        </message>
        <message>
            <source>Vary a little</source>
            <translation>Variar um pouco</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Lixeira</translation>
        </message>
        <message>
            <source>Vary</source>
            <translation>Variar</translation>
        </message>
        <message>
            <source>Write copies elsewhere as PNG, JPEG or WebP</source>
            <translation>Gravar cópias em outro lugar como PNG, JPEG ou WebP</translation>
        </message>
        <message>
            <source>{action}, the large picture</source>
            <translation>{action}, a imagem grande</translation>
        </message>
        <message>
            <source>{action}, the picture in view</source>
            <translation>{action}, a imagem à vista</translation>
        </message>
        <message>
            <source>{action}, the selected pictures</source>
            <translation>{action}, as imagens selecionadas</translation>
        </message>
        <message>
            <source>Draw a part of this picture anew, or beyond its edges</source>
            <translation>Desenhar de novo uma parte desta imagem, ou além das bordas</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Save as notebook…</source>
            <translation>Salvar como notebook…</translation>
        </message>
        <message>
            <source>Save a Jupyter notebook that draws it, the loop written by hand</source>
            <translation>Salvar um notebook Jupyter que a desenha, com o laço escrito à mão</translation>
        </message>
        <message>
            <source>Save a notebook</source>
            <translation>Salvar um notebook</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>{title}, page</source>
            <translation>{title}, página</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Back from: {title}</source>
            <translation>Voltar de: {title}</translation>
        </message>
        <message>
            <source>Back to where you were (Esc)</source>
            <translation>Voltar aonde você estava (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>All pages of the manual</source>
            <translation>Todas as páginas do manual</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Conteúdo</translation>
        </message>
        <message>
            <source>Find in this page</source>
            <translation>Buscar nesta página</translation>
        </message>
        <message>
            <source>The page before this one (Alt+Left)</source>
            <translation>A página anterior (Alt+Esquerda)</translation>
        </message>
    </context>
    <context>
        <name>ManualReader</name>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>How a picture comes about</source>
            <translation>Como nasce uma imagem</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Como funciona</translation>
        </message>
        <message>
            <source>List of jobs</source>
            <translation>Lista de tarefas</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Grids</source>
            <translation>Grades</translation>
        </message>
        <message>
            <source>Grids…</source>
            <translation>Grades…</translation>
        </message>
        <message>
            <source>Prompts that were drawn</source>
            <translation>Prompts desenhados</translation>
        </message>
        <message>
            <source>Prompts that were drawn…</source>
            <translation>Prompts desenhados…</translation>
        </message>
        <message>
            <source>Other words for the prompt…</source>
            <translation>Outras palavras para o prompt…</translation>
        </message>
        <message>
            <source>Other words for the prompt</source>
            <translation>Outras palavras para o prompt</translation>
        </message>
    </context>
    <context>
        <name>samplers</name>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>The sampler's own spacing.</source>
            <translation>O espaçamento próprio do sampler.</translation>
        </message>
        <message>
            <source>More steps at low noise: finer detail with few steps.</source>
            <translation>Mais passos com pouco ruído: detalhe mais fino com poucos passos.</translation>
        </message>
        <message>
            <source>Exponential</source>
            <translation>Exponencial</translation>
        </message>
        <message>
            <source>Even spacing of the logarithm: smooth backgrounds.</source>
            <translation>Espaçamento uniforme do logaritmo: fundos suaves.</translation>
        </message>
        <message>
            <source>Trailing</source>
            <translation>Trailing</translation>
        </message>
        <message>
            <source>Ends exactly at full noise: best for few-step models.</source>
            <translation>Termina exatamente no ruído completo: o melhor para modelos de poucos passos.</translation>
        </message>
        <message>
            <source>The model's own</source>
            <translation>O do próprio modelo</translation>
        </message>
        <message>
            <source>As the model's scheduler file has it, whatever sampler it was written for.</source>
            <translation>Como está no arquivo de scheduler do modelo, para qualquer sampler que tenha sido escrito.</translation>
        </message>
        <message>
            <source>The classic. Dependable; likes about 50 steps.</source>
            <translation>O clássico. Confiável; gosta de uns 50 passos.</translation>
        </message>
        <message>
            <source>A multistep method like PNDM; likes 50 steps or more.</source>
            <translation>Um método multipasso como o PNDM; gosta de 50 passos ou mais.</translation>
        </message>
        <message>
            <source>Very accurate; each step costs two passes.</source>
            <translation>Muito preciso; cada passo custa duas passadas.</translation>
        </message>
        <message>
            <source>Fast and good: 25 steps are enough for most pictures.</source>
            <translation>Rápido e bom: 25 passos bastam para a maioria das imagens.</translation>
        </message>
        <message>
            <source>Like DPM++ 2M with fresh noise at each step: more texture.</source>
            <translation>Como o DPM++ 2M com ruído novo a cada passo: mais textura.</translation>
        </message>
        <message>
            <source>Fresh noise at each step; rich detail with 15 to 25 steps.</source>
            <translation>Ruído novo a cada passo; muito detalhe com 15 a 25 passos.</translation>
        </message>
        <message>
            <source>The simplest; clean pictures with about 30 steps.</source>
            <translation>O mais simples; imagens limpas com uns 30 passos.</translation>
        </message>
        <message>
            <source>Fresh noise at each step; keeps changing as steps are added.</source>
            <translation>Ruído novo a cada passo; continua mudando quando se somam passos.</translation>
        </message>
        <message>
            <source>The first fast sampler; dependable, likes about 50 steps.</source>
            <translation>O primeiro sampler rápido; confiável, gosta de uns 50 passos.</translation>
        </message>
        <message>
            <source>Good pictures with as few as 15 to 20 steps.</source>
            <translation>Boas imagens com apenas 15 a 20 passos.</translation>
        </message>
        <message>
            <source>Accurate; each step costs two passes.</source>
            <translation>Preciso; cada passo custa duas passadas.</translation>
        </message>
        <message>
            <source>Fast and smooth; 20 to 30 steps.</source>
            <translation>Rápido e suave; de 20 a 30 passos.</translation>
        </message>
        <message>
            <source>Only for LCM models: 4 to 8 steps.</source>
            <translation>Só para modelos LCM: de 4 a 8 passos.</translation>
        </message>
    </context>
    <context>
        <name>FamilyPanel</name>
        <message>
            <source>Made from</source>
            <translation>Feita de</translation>
        </message>
        <message>
            <source>Made from it (the newest {count})</source>
            <translation>Feitas dela (as {count} mais novas)</translation>
        </message>
        <message>
            <source>Made from it ({count})</source>
            <translation>Feitas dela ({count})</translation>
        </message>
        <message>
            <source>Made from it, {number} of {count}: {picture}</source>
            <translation>Feitas dela, {number} de {count}: {picture}</translation>
        </message>
        <message>
            <source>Show the picture that this one was made from</source>
            <translation>Mostrar a imagem de que esta foi feita</translation>
        </message>
        <message>
            <source>This picture</source>
            <translation>Esta imagem</translation>
        </message>
        <message>
            <source>not kept in the library</source>
            <translation>não guardada na biblioteca</translation>
        </message>
        <message>
            <source>{name} of this picture</source>
            <translation>{name} desta imagem</translation>
        </message>
    </context>
    <context>
        <name>Inputs</name>
        <message>
            <source>Control picture</source>
            <translation>Imagem de controle</translation>
        </message>
        <message>
            <source>Enlarged picture</source>
            <translation>Imagem ampliada</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referência</translation>
        </message>
        <message>
            <source>Start picture</source>
            <translation>Imagem inicial</translation>
        </message>
        <message>
            <source>cropped to the shape</source>
            <translation>cortada à forma</translation>
        </message>
        <message>
            <source>edges repeated to the shape</source>
            <translation>bordas repetidas até a forma</translation>
        </message>
        <message>
            <source>extended by {left}, {top}, {right}, {bottom} px (left, top, right, bottom)</source>
            <translation>estendida em {left}, {top}, {right}, {bottom} px (esquerda, cima, direita, baixo)</translation>
        </message>
        <message>
            <source>filled with noise</source>
            <translation>preenchida com ruído</translation>
        </message>
        <message>
            <source>its composition alone</source>
            <translation>só a composição</translation>
        </message>
        <message>
            <source>its style alone</source>
            <translation>só o estilo</translation>
        </message>
        <message>
            <source>filled with the blurred original</source>
            <translation>preenchida com o original desfocado</translation>
        </message>
        <message>
            <source>filled with the original</source>
            <translation>preenchida com o original</translation>
        </message>
        <message>
            <source>from {begin} % to {end} % of the steps</source>
            <translation>de {begin} % a {end} % dos passos</translation>
        </message>
        <message>
            <source>inverted</source>
            <translation>invertida</translation>
        </message>
        <message>
            <source>only the masked region, margin {margin} px</source>
            <translation>só a região mascarada, margem {margin} px</translation>
        </message>
        <message>
            <source>soft edge {blur} px</source>
            <translation>borda suave {blur} px</translation>
        </message>
        <message>
            <source>strength {strength}</source>
            <translation>força {strength}</translation>
        </message>
        <message>
            <source>stretched to the shape</source>
            <translation>esticada à forma</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <translation>peso {weight}</translation>
        </message>
        <message>
            <source>{scale} times by {model}</source>
            <translation>{scale} vezes por {model}</translation>
        </message>
    </context>
    <context>
        <name>Filmstrip</name>
        <message>
            <source>Picture {index} of {count}</source>
            <translation>Imagem {index} de {count}</translation>
        </message>
        <message>
            <source>The pictures before and after this one</source>
            <translation>As imagens antes e depois desta</translation>
        </message>
    </context>
    <context>
        <name>ViewerFoot</name>
        <message>
            <source>Add to the favourites, or remove (F)</source>
            <translation>Adicionar às favoritas, ou remover (F)</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Antes e depois</translation>
        </message>
        <message>
            <source>Favourite, the large picture</source>
            <translation>Favorita, a imagem grande</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Tela cheia</translation>
        </message>
        <message>
            <source>Hold to see what it was made from; the keys \ and O do it, too</source>
            <translation>Segure para ver de que foi feita; as teclas \ e O também fazem isso</translation>
        </message>
        <message>
            <source>Move the large picture to the trash</source>
            <translation>Mover a imagem grande para a lixeira</translation>
        </message>
        <message>
            <source>Move to the trash (Delete)</source>
            <translation>Mover para a lixeira (Delete)</translation>
        </message>
        <message>
            <source>The whole screen for the picture (F11)</source>
            <translation>A tela toda para a imagem (F11)</translation>
        </message>
        <message>
            <source>{count} stars ({count}); once more takes them away (0)</source>
            <translation>{count} estrelas ({count}); mais uma vez as tira (0)</translation>
        </message>
        <message>
            <source>{count} stars, the large picture</source>
            <translation>{count} estrelas, a imagem grande</translation>
        </message>
    </context>
    <context>
        <name>CanvasStage</name>
        <message>
            <source>Everything is masked: nothing of the picture is kept.</source>
            <translation>Tudo está mascarado: nada da imagem é mantido.</translation>
        </message>
        <message>
            <source>Extended to {width} × {height}.</source>
            <translation>Estendida a {width} × {height}.</translation>
        </message>
        <message>
            <source>Nothing is masked: the whole picture is drawn anew.</source>
            <translation>Nada está mascarado: a imagem toda é desenhada de novo.</translation>
        </message>
        <message>
            <source>The masked region is drawn at {width} × {height} and put into its place.</source>
            <translation>A região mascarada é desenhada em {width} × {height} e posta no lugar.</translation>
        </message>
        <message>
            <source>The picture is scaled to {width} × {height} for that.</source>
            <translation>Para isso a imagem é redimensionada a {width} × {height}.</translation>
        </message>
        <message>
            <source>What is masked is drawn anew, the rest stays as it is.</source>
            <translation>O que está mascarado é desenhado de novo, o resto fica como está.</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>A mask: white is drawn anew</source>
            <translation>Uma máscara: o branco é desenhado de novo</translation>
        </message>
        <message>
            <source>Back to the pictures; the mask stays (Esc)</source>
            <translation>Voltar às imagens; a máscara fica (Esc)</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pincel</translation>
        </message>
        <message>
            <source>Clear the mask</source>
            <translation>Limpar a máscara</translation>
        </message>
        <message>
            <source>Close the canvas</source>
            <translation>Fechar a tela de pintura</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Draw what is kept, keep the rest (I)</source>
            <translation>Desenhar o que é mantido e manter o resto (I)</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Borda</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>Borracha</translation>
        </message>
        <message>
            <source>From a picture file…</source>
            <translation>De um arquivo de imagem…</translation>
        </message>
        <message>
            <source>Keep it pressed to see the picture before (\ or O)</source>
            <translation>Mantenha pressionado para ver a imagem anterior (\ ou O)</translation>
        </message>
        <message>
            <source>How much of the brush fades at its edge</source>
            <translation>Quanto do pincel se esvai na borda</translation>
        </message>
        <message>
            <source>Invert the mask</source>
            <translation>Inverter a máscara</translation>
        </message>
        <message>
            <source>Redo the step</source>
            <translation>Refazer a etapa</translation>
        </message>
        <message>
            <source>Undo the last stroke or dragged edge (Ctrl+Z)</source>
            <translation>Desfazer o último traço ou borda arrastada (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Undo the last step</source>
            <translation>Desfazer a última etapa</translation>
        </message>
        <message>
            <source>Load a mask</source>
            <translation>Carregar uma máscara</translation>
        </message>
        <message>
            <source>Mask nothing (Del)</source>
            <translation>Não mascarar nada (Del)</translation>
        </message>
        <message>
            <source>What the networks read of the control pictures, over the start picture (C)</source>
            <translation>O que as redes leem das imagens de controle, sobre a imagem inicial (C)</translation>
        </message>
        <message>
            <source>Show the control pictures over it</source>
            <translation>Mostrar por cima as imagens de controle</translation>
        </message>
        <message>
            <source>Mask what is to be drawn anew (X: eraser, and back)</source>
            <translation>Mascarar o que deve ser desenhado de novo (X: borracha, e de volta)</translation>
        </message>
        <message>
            <source>Redo what was undone (Ctrl+Shift+Z)</source>
            <translation>Refazer o que foi desfeito (Ctrl+Shift+Z)</translation>
        </message>
        <message>
            <source>Show all of it (Z)</source>
            <translation>Mostrá-la toda (Z)</translation>
        </message>
        <message>
            <source>Show all of the start picture</source>
            <translation>Mostrar toda a imagem inicial</translation>
        </message>
        <message>
            <source>Show the start picture as it is</source>
            <translation>Mostrar a imagem inicial como está</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Size of the brush</source>
            <translation>Tamanho do pincel</translation>
        </message>
        <message>
            <source>Size of the brush: [ or , smaller, ] or . larger; Ctrl and the wheel</source>
            <translation>Tamanho do pincel: [ ou , menor, ] ou . maior; Ctrl e a roda</translation>
        </message>
        <message>
            <source>Soft edge of the brush</source>
            <translation>Borda suave do pincel</translation>
        </message>
        <message>
            <source>Take the mask away (X: brush, and back)</source>
            <translation>Tirar da máscara (X: pincel, e de volta)</translation>
        </message>
        <message>
            <source>Take the mask from a picture file</source>
            <translation>Tomar a máscara de um arquivo de imagem</translation>
        </message>
        <message>
            <source>What is transparent in the start picture's file</source>
            <translation>O que é transparente no arquivo da imagem inicial</translation>
        </message>
    </context>
    <context>
        <name>CanvasView</name>
        <message>
            <source>Choose a start picture to edit it.</source>
            <translation>Escolha uma imagem inicial para editá-la.</translation>
        </message>
        <message>
            <source>Paint what is to be drawn anew; drag an edge to draw beyond it. Wheel, + and - zoom, Z shows all, the middle button or Space and a drag move it; arrows move the brush, Enter presses it</source>
            <translation>Pinte o que deve ser desenhado de novo; arraste uma borda para desenhar além dela. A roda, + e - dão zoom, Z mostra tudo, o botão do meio ou Espaço e arrastar a movem; as setas movem o pincel, Enter o pressiona</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>Lendo a imagem…</translation>
        </message>
        <message>
            <source>The start picture, edited</source>
            <translation>A imagem inicial, editada</translation>
        </message>
    </context>
    <context>
        <name>MaskPanel</name>
        <message>
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>Desfoque</translation>
        </message>
        <message>
            <source>Blur of the mask</source>
            <translation>Desfoque da máscara</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>Desfocada</translation>
        </message>
        <message>
            <source>Draw the whole picture anew</source>
            <translation>Desenhar de novo a imagem toda</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>Estender</translation>
        </message>
        <message>
            <source>Extend at the bottom</source>
            <translation>Estender embaixo</translation>
        </message>
        <message>
            <source>Extend at the top</source>
            <translation>Estender em cima</translation>
        </message>
        <message>
            <source>Extend to the left</source>
            <translation>Estender à esquerda</translation>
        </message>
        <message>
            <source>Extend to the right</source>
            <translation>Estender à direita</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Preencher</translation>
        </message>
        <message>
            <source>Inverted</source>
            <translation>Invertida</translation>
        </message>
        <message>
            <source>Inverted mask</source>
            <translation>Máscara invertida</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Margem</translation>
        </message>
        <message>
            <source>Masked region</source>
            <translation>Região mascarada</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Ruído</translation>
        </message>
        <message>
            <source>Noise: something else is drawn</source>
            <translation>Ruído: outra coisa é desenhada</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Pixels around the region that the model sees</source>
            <translation>Pixels em volta da região que o modelo vê</translation>
        </message>
        <message>
            <source>Pixels by which its edge fades, inwards</source>
            <translation>Pixels em que a borda se esvai, para dentro</translation>
        </message>
        <message>
            <source>Pixels to draw beyond this edge; dragging the edge does the same</source>
            <translation>Pixels a desenhar além desta borda; arrastar a borda faz o mesmo</translation>
        </message>
        <message>
            <source>Remove the mask</source>
            <translation>Remover a máscara</translation>
        </message>
        <message>
            <source>Remove the mask from the order</source>
            <translation>Remover a máscara do pedido</translation>
        </message>
        <message>
            <source>The colours around it: what is there goes away</source>
            <translation>As cores em volta: o que há ali some</translation>
        </message>
        <message>
            <source>The masked region alone, large, then put into its place: for faces and hands</source>
            <translation>Só a região mascarada, grande, e depois posta no lugar: para rostos e mãos</translation>
        </message>
        <message>
            <source>The picture as a whole; only what is masked changes</source>
            <translation>A imagem como um todo; só muda o que está mascarado</translation>
        </message>
        <message>
            <source>What is painted stays, and the rest is drawn</source>
            <translation>O que é pintado fica, e o resto é desenhado</translation>
        </message>
        <message>
            <source>What is there: it is changed as far as the strength says</source>
            <translation>O que há ali: muda tanto quanto diz a força</translation>
        </message>
        <message>
            <source>What the masked part holds when drawing begins</source>
            <translation>O que a parte mascarada contém quando o desenho começa</translation>
        </message>
        <message>
            <source>What the model draws at the size that is set</source>
            <translation>O que o modelo desenha no tamanho definido</translation>
        </message>
        <message>
            <source>Whole picture</source>
            <translation>Imagem toda</translation>
        </message>
    </context>
    <context>
        <name>HiresPanel</name>
        <message>
            <source>Show the hires fix</source>
            <translation>Mostrar o hires fix</translation>
        </message>
        <message>
            <source>Draw the picture, make it larger and draw it on: large pictures without a doubled subject</source>
            <translation>Desenhar a imagem, ampliá-la e continuá-la: imagens grandes sem assunto duplicado</translation>
        </message>
        <message>
            <source>Hires fix</source>
            <translation>Hires fix</translation>
        </message>
        <message>
            <source>Scale of the hires fix</source>
            <translation>Escala do hires fix</translation>
        </message>
        <message>
            <source>How many times each side grows</source>
            <translation>Quantas vezes cada lado cresce</translation>
        </message>
        <message>
            <source>Strength of the hires fix</source>
            <translation>Força do hires fix</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: larger latents want 0.5 or more, larger pictures 0.3.</source>
            <translation>Quanto a imagem ampliada muda: latentes ampliados pedem 0,5 ou mais, imagens ampliadas 0,3.</translation>
        </message>
        <message>
            <source>Steps of the hires fix</source>
            <translation>Passos do hires fix</translation>
        </message>
        <message>
            <source>How many steps are drawn at the larger size</source>
            <translation>Quantos passos são desenhados no tamanho maior</translation>
        </message>
        <message>
            <source>Upscaler of the hires fix</source>
            <translation>Upscaler do hires fix</translation>
        </message>
        <message>
            <source>What makes the picture larger: its latents, its pixels, or a network of the models page</source>
            <translation>O que amplia a imagem: seus latentes, seus pixels ou uma rede da página de modelos</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Força</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Passos</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>Upscaler</translation>
        </message>
        <message>
            <source>Latents</source>
            <translation>Latentes</translation>
        </message>
        <message>
            <source>Latents, antialiased</source>
            <translation>Latentes, antialiasing</translation>
        </message>
        <message>
            <source>Latents, bicubic</source>
            <translation>Latentes, bicúbico</translation>
        </message>
        <message>
            <source>Latents, bicubic, antialiased</source>
            <translation>Latentes, bicúbico, antialiasing</translation>
        </message>
        <message>
            <source>Latents, nearest</source>
            <translation>Latentes, vizinho mais próximo</translation>
        </message>
        <message>
            <source>Latents, nearest-exact</source>
            <translation>Latentes, vizinho mais próximo exato</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>Pixels, Lanczos</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>Pixels, vizinho mais próximo</translation>
        </message>
        <message>
            <source>draw on at {width} × {height}</source>
            <translation>continuar em {width} × {height}</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (não está aqui)</translation>
        </message>
        <message>
            <source>Hires fix: {width} × {height}</source>
            <translation>Hires fix: {width} × {height}</translation>
        </message>
    </context>
    <context>
        <name>LargerField</name>
        <message>
            <source>Larger</source>
            <translation>Maior</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>Upscaler</translation>
        </message>
        <message>
            <source>What enlarges the pictures. Add others on the models page.</source>
            <translation>O que amplia as imagens. Adicione outros na página de modelos.</translation>
        </message>
        <message>
            <source>Draw the larger picture anew, tile by tile at this strength: it gains detail, and takes longer</source>
            <translation>Desenhar de novo a imagem ampliada, bloco a bloco com esta força: ganha detalhe e demora mais</translation>
        </message>
        <message>
            <source>Refine the larger picture in tiles</source>
            <translation>Refinar em blocos a imagem ampliada</translation>
        </message>
        <message>
            <source>and refine in tiles</source>
            <translation>e refinar em blocos</translation>
        </message>
        <message>
            <source>Strength of refining the larger picture</source>
            <translation>Força do refino da imagem ampliada</translation>
        </message>
        <message>
            <source>How far the larger picture is changed: 0.3 keeps what is there.</source>
            <translation>Quanto a imagem ampliada muda: 0,3 mantém o que há ali.</translation>
        </message>
        <message>
            <source>to {width} × {height}</source>
            <translation>a {width} × {height}</translation>
        </message>
        <message>
            <source>No upscaler is installed: add the safetensors file of one on the models page.</source>
            <translation>Nenhum upscaler está instalado: adicione o arquivo safetensors de um na página de modelos.</translation>
        </message>
        <message>
            <source>Enlarge each picture once it is drawn. The smaller one is kept in the library.</source>
            <translation>Ampliar cada imagem depois de desenhada. A menor fica na biblioteca.</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (não está aqui)</translation>
        </message>
    </context>
    <context>
        <name>RefineField</name>
        <message>
            <source>Draw the whole picture anew, tile by tile at low strength: a large one gains detail</source>
            <translation>Desenhar de novo a imagem toda, bloco a bloco com pouca força: uma grande ganha detalhe</translation>
        </message>
        <message>
            <source>Pixels, nearest</source>
            <translation>Pixels, vizinho mais próximo</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Upscaler</source>
            <translation>Upscaler</translation>
        </message>
        <message>
            <source>What makes the picture larger before it is drawn anew</source>
            <translation>O que amplia a imagem antes que seja desenhada de novo</translation>
        </message>
        <message>
            <source>refine in tiles: {width} × {height}</source>
            <translation>refinar em blocos: {width} × {height}</translation>
        </message>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (não está aqui)</translation>
        </message>
        <message>
            <source>refine in tiles</source>
            <translation>refinar em blocos</translation>
        </message>
        <message>
            <source>Upscaler of refining</source>
            <translation>Upscaler do refino</translation>
        </message>
        <message>
            <source>Scale of refining</source>
            <translation>Escala do refino</translation>
        </message>
        <message>
            <source>Refine in tiles</source>
            <translation>Refinar em blocos</translation>
        </message>
        <message>
            <source>Pixels, Lanczos</source>
            <translation>Pixels, Lanczos</translation>
        </message>
        <message>
            <source>How many times larger each side is made first; 1 keeps the size</source>
            <translation>Quantas vezes cada lado é ampliado antes; 1 mantém o tamanho</translation>
        </message>
    </context>
    <context>
        <name>AxisRow</name>
        <message>
            <source>Field of axis {name}</source>
            <translation>Campo do eixo {name}</translation>
        </message>
        <message>
            <source>Values of axis {name}</source>
            <translation>Valores do eixo {name}</translation>
        </message>
        <message>
            <source>Values with commas between; of numbers also ranges: 1-10 (+3) by steps, 1-10 [4] so many</source>
            <translation>Valores separados por vírgulas; de números também intervalos: 1-10 (+3) por passos, 1-10 [4] tantos</translation>
        </message>
        <message>
            <source>What varies along this axis</source>
            <translation>O que varia ao longo deste eixo</translation>
        </message>
        <message>
            <source>names with commas between</source>
            <translation>nomes separados por vírgulas</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
    </context>
    <context>
        <name>GridForm</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a field for an axis.</source>
            <translation>Escolha um campo para um eixo.</translation>
        </message>
        <message>
            <source>Draw all of them? {cost}.</source>
            <translation>Desenhar todas? {cost}.</translation>
        </message>
        <message>
            <source>Draw the grid</source>
            <translation>Desenhar a grade</translation>
        </message>
        <message>
            <source>Draw the grid of these axes</source>
            <translation>Desenhar a grade destes eixos</translation>
        </message>
        <message>
            <source>Draw them</source>
            <translation>Desenhar todas</translation>
        </message>
        <message>
            <source>Everything else is as on Create: “{prompt}”. A cell is one picture, and is not enlarged.</source>
            <translation>Todo o resto é como em Criar: “{prompt}”. Uma célula é uma imagem, e não é ampliada.</translation>
        </message>
        <message>
            <source>Making the orders of the cells…</source>
            <translation>Preparando os pedidos das células…</translation>
        </message>
        <message>
            <source>Put its cells into the queue; what is drawn already is not drawn again</source>
            <translation>Pôr as células na fila; o que já foi desenhado não é desenhado de novo</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>{count} cells, about {time}</source>
            <translation>{count} células, cerca de {time}</translation>
        </message>
        <message>
            <source>{count} cells; how long is not known before the first picture</source>
            <translation>{count} células; quanto demora não se sabe antes da primeira imagem</translation>
        </message>
    </context>
    <context>
        <name>GridsPage</name>
        <message>
            <source>As a folder…</source>
            <translation>Como pasta…</translation>
        </message>
        <message>
            <source>As a page…</source>
            <translation>Como página…</translation>
        </message>
        <message>
            <source>As one labelled picture, as a page that needs nothing else, or as a folder</source>
            <translation>Como uma imagem rotulada, como uma página que basta a si mesma, ou como pasta</translation>
        </message>
        <message>
            <source>As one picture…</source>
            <translation>Como uma imagem…</translation>
        </message>
        <message>
            <source>Cancel all</source>
            <translation>Cancelar tudo</translation>
        </message>
        <message>
            <source>Cancel all cells of this grid</source>
            <translation>Cancelar todas as células desta grade</translation>
        </message>
        <message>
            <source>Cancel row</source>
            <translation>Cancelar a linha</translation>
        </message>
        <message>
            <source>Cancel the row of the selected cell</source>
            <translation>Cancelar a linha da célula selecionada</translation>
        </message>
        <message>
            <source>Compare the selected cell with its neighbour</source>
            <translation>Comparar a célula selecionada com a vizinha</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>Desenhar de novo</translation>
        </message>
        <message>
            <source>Draw the cells without a picture</source>
            <translation>Desenhar as células sem imagem</translation>
        </message>
        <message>
            <source>Draw the selected cells again</source>
            <translation>Desenhar de novo as células selecionadas</translation>
        </message>
        <message>
            <source>Draw missing</source>
            <translation>Desenhar as que faltam</translation>
        </message>
        <message>
            <source>Export the sheet</source>
            <translation>Exportar a folha</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorita</translation>
        </message>
        <message>
            <source>Mark as favourite; a second press takes the mark away (F)</source>
            <translation>Marcar como favorita; pressionar de novo tira a marca (F)</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Esquecer</translation>
        </message>
        <message>
            <source>Forget this grid</source>
            <translation>Esquecer esta grade</translation>
        </message>
        <message>
            <source>Grid in view</source>
            <translation>Grade à vista</translation>
        </message>
        <message>
            <source>How large the cells are shown</source>
            <translation>Em que tamanho as células são mostradas</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grandes</translation>
        </message>
        <message>
            <source>Mark the selected cells as favourites</source>
            <translation>Marcar as células selecionadas como favoritas</translation>
        </message>
        <message>
            <source>Make these cells once more; the new picture takes the place of the old one here</source>
            <translation>Fazer estas células mais uma vez; a imagem nova toma aqui o lugar da antiga</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Médias</translation>
        </message>
        <message>
            <source>No grid was ordered yet: set two axes and draw it.</source>
            <translation>Nenhuma grade foi pedida ainda: defina dois eixos e desenhe-a.</translation>
        </message>
        <message>
            <source>Put the cells that have no picture into the queue</source>
            <translation>Pôr na fila as células sem imagem</translation>
        </message>
        <message>
            <source>Size of the cells</source>
            <translation>Tamanho das células</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequenas</translation>
        </message>
        <message>
            <source>Take every cell of this grid that waits out of the queue</source>
            <translation>Tirar da fila todas as células desta grade que esperam</translation>
        </message>
        <message>
            <source>Take it out of this list; its pictures stay in the library</source>
            <translation>Tirá-la desta lista; as imagens ficam na biblioteca</translation>
        </message>
        <message>
            <source>Take the cells of this row that wait out of the queue</source>
            <translation>Tirar da fila as células desta linha que esperam</translation>
        </message>
        <message>
            <source>The cell on its left, or two selected ones, side by side with their difference in dB</source>
            <translation>A célula à esquerda, ou duas selecionadas, lado a lado com a diferença em dB</translation>
        </message>
        <message>
            <source>The grids that were ordered, the newest first</source>
            <translation>As grades pedidas, as mais novas primeiro</translation>
        </message>
        <message>
            <source>Value of axis Z in view</source>
            <translation>Valor do eixo Z à vista</translation>
        </message>
        <message>
            <source>Which value of the third axis the sheet shows</source>
            <translation>Que valor do terceiro eixo a folha mostra</translation>
        </message>
        <message>
            <source>{drawn} of {count} cells drawn</source>
            <translation>{drawn} de {count} células desenhadas</translation>
        </message>
        <message>
            <source>Its pictures are in {folder}, which is not in the library: no cell is shown.</source>
            <translation>As imagens estão em {folder}, que não está na biblioteca: nenhuma célula é mostrada.</translation>
        </message>
        <message>
            <source>Show its pictures</source>
            <translation>Mostrar as imagens</translation>
        </message>
        <message>
            <source>Show the pictures of this grid</source>
            <translation>Mostrar as imagens desta grade</translation>
        </message>
        <message>
            <source>Import its folder, where the files stay as they are; its cells are shown then</source>
            <translation>Incluir a pasta na biblioteca; os arquivos ficam como estão e as células aparecem</translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <source>is being drawn</source>
            <translation>sendo desenhada</translation>
        </message>
        <message>
            <source>not drawn</source>
            <translation>não desenhada</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>em espera</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Cells of the grid</source>
            <translation>Células da grade</translation>
        </message>
        <message>
            <source>Enter shows a picture large; F makes it a favourite</source>
            <translation>Enter mostra uma imagem grande; F a torna favorita</translation>
        </message>
    </context>
    <context>
        <name>CompletionList</name>
        <message>
            <source>Completions</source>
            <translation>Sugestões</translation>
        </message>
    </context>
    <context>
        <name>Completions</name>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>artista</translation>
        </message>
        <message>
            <source>character</source>
            <translation>personagem</translation>
        </message>
        <message>
            <source>embedding</source>
            <translation>embedding</translation>
        </message>
        <message>
            <source>style</source>
            <translation>estilo</translation>
        </message>
        <message>
            <source>wildcard</source>
            <translation>curinga</translation>
        </message>
        <message>
            <source>work</source>
            <translation>obra</translation>
        </message>
        <message>
            <source>{number} M</source>
            <translation>{number} M</translation>
        </message>
        <message>
            <source>{number} k</source>
            <translation>{number} k</translation>
        </message>
    </context>
    <context>
        <name>StyleList</name>
        <message>
            <source>Find a style</source>
            <translation>Procurar um estilo</translation>
        </message>
        <message>
            <source>Import styles</source>
            <translation>Importar estilos</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Keep the prompts as they stand as a style</source>
            <translation>Guardar como estilo os prompts como estão</translation>
        </message>
        <message>
            <source>Keep the prompt…</source>
            <translation>Guardar o prompt…</translation>
        </message>
        <message>
            <source>Name of the new style</source>
            <translation>Nome do novo estilo</translation>
        </message>
        <message>
            <source>No style has these words.</source>
            <translation>Nenhum estilo tem estas palavras.</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Estilos</translation>
        </message>
        <message>
            <source>Styles (*.csv *.json);;All files (*)</source>
            <translation>Estilos (*.csv *.json);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Styles of A1111, Fooocus, InvokeAI, SD.Next or sddesk</source>
            <translation>Estilos do A1111, Fooocus, InvokeAI, SD.Next ou sddesk</translation>
        </message>
        <message>
            <source>Take this style of yours out of the list (Del)</source>
            <translation>Tirar da lista este estilo seu (Del)</translation>
        </message>
        <message>
            <source>Without a folder</source>
            <translation>Sem pasta</translation>
        </message>
        <message>
            <source>Write {prompt} in the prompt where other prompts go; without it the text goes behind them.</source>
            <translation>Escreva {prompt} no prompt onde entram outros prompts; sem ele o texto vai depois deles.</translation>
        </message>
        <message>
            <source>{name}, chosen</source>
            <translation>{name}, escolhido</translation>
        </message>
        <message>
            <source>{name}, not chosen</source>
            <translation>{name}, não escolhido</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Novo…</translation>
        </message>
        <message>
            <source>Write a style from the beginning</source>
            <translation>Escrever um estilo do começo</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Export styles</source>
            <translation>Exportar estilos</translation>
        </message>
        <message>
            <source>Write your styles to a file</source>
            <translation>Gravar seus estilos em um arquivo</translation>
        </message>
        <message>
            <source>Styles of sddesk (*.json);;Styles of A1111 (*.csv)</source>
            <translation>Estilos do sddesk (*.json);;Estilos do A1111 (*.csv)</translation>
        </message>
        <message>
            <source>Edit the style</source>
            <translation>Editar o estilo</translation>
        </message>
        <message>
            <source>Change its name, folder and texts (F2)</source>
            <translation>Mudar nome, pasta e textos (F2)</translation>
        </message>
        <message>
            <source>Duplicate the style</source>
            <translation>Duplicar o estilo</translation>
        </message>
        <message>
            <source>Keep a second one like it (Ctrl+D)</source>
            <translation>Guardar um segundo igual (Ctrl+D)</translation>
        </message>
        <message>
            <source>Remove the style</source>
            <translation>Remover o estilo</translation>
        </message>
    </context>
    <context>
        <name>StylePanel</name>
        <message>
            <source>Choose styles</source>
            <translation>Escolher estilos</translation>
        </message>
        <message>
            <source>Not: {text}</source>
            <translation>Sem: {text}</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Estilos</translation>
        </message>
        <message>
            <source>Take the style “{name}” away</source>
            <translation>Tirar o estilo “{name}”</translation>
        </message>
        <message>
            <source>Texts around your prompt, several at once. What you wrote stays as it is.</source>
            <translation>Textos em volta do seu prompt, vários de uma vez. O que você escreveu fica como está.</translation>
        </message>
        <message>
            <source>The style has another text by now, or is gone: this one stays until you take it away.</source>
            <translation>O estilo já tem outro texto, ou sumiu: este fica até que você o tire.</translation>
        </message>
    </context>
    <context>
        <name>styles</name>
        <message>
            <source>Black and white</source>
            <translation>Preto e branco</translation>
        </message>
        <message>
            <source>Bright noon</source>
            <translation>Meio-dia claro</translation>
        </message>
        <message>
            <source>By the sea</source>
            <translation>À beira-mar</translation>
        </message>
        <message>
            <source>Children's book</source>
            <translation>Livro infantil</translation>
        </message>
        <message>
            <source>Clay model</source>
            <translation>Modelo de argila</translation>
        </message>
        <message>
            <source>Cut paper</source>
            <translation>Papel recortado</translation>
        </message>
        <message>
            <source>Deep forest</source>
            <translation>Floresta densa</translation>
        </message>
        <message>
            <source>Desert</source>
            <translation>Deserto</translation>
        </message>
        <message>
            <source>Drawn and painted</source>
            <translation>Desenho e pintura</translation>
        </message>
        <message>
            <source>Falling snow</source>
            <translation>Neve caindo</translation>
        </message>
        <message>
            <source>Film still</source>
            <translation>Cena de filme</translation>
        </message>
        <message>
            <source>Golden evening</source>
            <translation>Fim de tarde dourado</translation>
        </message>
        <message>
            <source>Ink drawing</source>
            <translation>Desenho a nanquim</translation>
        </message>
        <message>
            <source>Light and weather</source>
            <translation>Luz e clima</translation>
        </message>
        <message>
            <source>Made by hand</source>
            <translation>Feito à mão</translation>
        </message>
        <message>
            <source>Oil painting</source>
            <translation>Pintura a óleo</translation>
        </message>
        <message>
            <source>On the moon</source>
            <translation>Na lua</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>Fotografias</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Rainy day</source>
            <translation>Dia de chuva</translation>
        </message>
        <message>
            <source>Starry night</source>
            <translation>Noite estrelada</translation>
        </message>
        <message>
            <source>Studio photograph</source>
            <translation>Foto de estúdio</translation>
        </message>
        <message>
            <source>Travel poster</source>
            <translation>Cartaz de viagem</translation>
        </message>
        <message>
            <source>Watercolour</source>
            <translation>Aquarela</translation>
        </message>
        <message>
            <source>Woodblock print</source>
            <translation>Xilogravura</translation>
        </message>
    </context>
    <context>
        <name>SuggestPage</name>
        <message>
            <source>More detail</source>
            <translation>Mais detalhes</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Outras palavras</translation>
        </message>
        <message>
            <source>Fewer words</source>
            <translation>Menos palavras</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>O que se quer</translation>
        </message>
        <message>
            <source>How the language model changes the words</source>
            <translation>Como o modelo de linguagem muda as palavras</translation>
        </message>
        <message>
            <source>Suggest</source>
            <translation>Sugerir</translation>
        </message>
        <message>
            <source>Ask the language model; your prompt stays until you use its proposal</source>
            <translation>Perguntar ao modelo de linguagem; seu prompt fica até você usar a sugestão</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>Parar de perguntar</translation>
        </message>
        <message>
            <source>Stop the language model</source>
            <translation>Parar o modelo de linguagem</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Put it in the editor; undo there brings yours back (Enter)</source>
            <translation>Colocar no editor; desfazer ali traz o seu de volta (Enter)</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Descartá-la</translation>
        </message>
        <message>
            <source>Take the proposal away; your prompt stays (Delete)</source>
            <translation>Remover a sugestão; seu prompt fica (Delete)</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>A sugestão</translation>
        </message>
        <message>
            <source>It can be changed before it is used</source>
            <translation>Pode ser alterada antes de ser usada</translation>
        </message>
        <message>
            <source>From your prompt to the proposal</source>
            <translation>Do seu prompt à sugestão</translation>
        </message>
        <message>
            <source>No language model was chosen: nothing is suggested. Choose its folder in the settings (Ctrl+,).</source>
            <translation>Nenhum modelo de linguagem foi escolhido: nada é sugerido. Escolha a pasta nas configurações (Ctrl+,).</translation>
        </message>
        <message>
            <source>The language model is read…</source>
            <translation>O modelo de linguagem está sendo lido…</translation>
        </message>
        <message>
            <source>The answer was cut, as it went on too long.</source>
            <translation>A resposta foi cortada, pois ficou longa demais.</translation>
        </message>
        <message>
            <source>Put at the end, as the answer does not name it: {marks}</source>
            <translation>Colocado no fim, pois a resposta não o cita: {marks}</translation>
        </message>
    </context>
</TS>
